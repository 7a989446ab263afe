import { overlap } from '../../calendar/cycle.ts';
import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { workspaceRule } from '../define.ts';
import type { Messages, Related } from '../types.ts';
import { alignedExamples } from './alignedExamples.ts';
import { bondsOf, leaningPlans } from './links.ts';

/** A plan that leans on one that runs at another time. */
export const alignmentCycleOverlap = workspaceRule({
  code: 'alignment-cycle-overlap',
  category: 'alignment',
  severity: 'information',
  docs: {
    summary: {
      en: 'A plan that supports a plan of a cycle with which it has no day in common.',
      zh: '计划支撑的计划与其周期没有任何重叠。',
      hu: 'Egy terv olyan tervet támogat, amelynek ciklusával egyetlen közös napja sincs.',
    },
    why: {
      en: 'What runs in another quarter cannot be helped now. Usually the reference was copied from the last cycle: name the objective of the present one, or correct the cycle.',
      zh: '另一个季度的工作，现在帮不上忙。通常是从上个周期复制了引用：请改为当前周期的目标，或更正周期。',
      hu: 'Ami másik negyedévben fut, azon most már nem lehet segíteni. A hivatkozás többnyire az előző ciklusból maradt: nevezze meg a mostani célt, vagy javítsa a ciklust.',
    },
    examples: alignedExamples(({ company, supports }) => {
      const now = supports('Acme/O1');
      return [now.replace(company(), company({ cycle: '2025-Q1' })), now];
    }),
    sources: ['S4: goals are set anew every quarter.'],
  },
  check(subject, { report, say }) {
    for (const from of leaningPlans(subject)) {
      const own = from.plan.cycle;
      if (own === null) continue;
      for (const { to, spans } of bondsOf(from, subject.index)) {
        const { cycle, cycleSpan } = to.plan;
        if (cycle === null || overlap(own, cycle)) continue;
        const [span, ...more] = spans;
        const theirs: readonly Related[] = cycleSpan
          ? [
              {
                span: cycleSpan,
                message: say(there, { label: cycle.label }),
                ...(to.uri === from.uri ? {} : { uri: to.uri }),
              },
            ]
          : [];
        report({
          span,
          message: say(message, { own: own.label, other: cycle.label, name: to.plan.name }),
          related: [...theirs, ...more.map((each) => ({ span: each, message: say(too, undefined) }))],
        });
      }
    }
  },
});

interface Values {
  readonly own: string;
  readonly other: string;
  readonly name: string;
}

const message: Messages<Values> = {
  en: ({ own, other, name }) =>
    `The plan “${name}” runs in ${other}, this one in ${own}: they have no day in common. Name an objective of the current cycle, or correct the cycle.`,
  zh: ({ own, other, name }) =>
    `计划“${name}”的周期是 ${other}，本计划是 ${own}，没有重叠。请引用本周期的目标，或更正周期。`,
  hu: ({ own, other, name }) =>
    `${quotedWithCapitalArticle(name)} terv ciklusa ${other}, ezé ${own}: nincs közös napjuk. Nevezzen meg egy mostani célt, vagy javítsa a ciklust.`,
};
const there: Messages<{ label: string }> = {
  en: ({ label }) => `The other plan runs in ${label}`,
  zh: ({ label }) => `对方计划的周期是 ${label}`,
  hu: ({ label }) => `A másik terv ciklusa: ${label}`,
};
const too: Messages<undefined> = {
  en: () => 'Names the same plan',
  zh: () => '引用了同一计划',
  hu: () => 'Ugyanerre a tervre hivatkozik',
};
