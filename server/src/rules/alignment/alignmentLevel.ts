import { localeOf } from '../../locales/index.ts';
import type { LocaleId, PlanLevel } from '../../locales/types.ts';
import { workspaceRule } from '../define.ts';
import type { Messages } from '../types.ts';
import { alignedExamples } from './alignedExamples.ts';
import { isAbove } from './levels.ts';
import { bondsOf, leaningPlans } from './links.ts';

/** A plan that leans on one of a lower level. */
export const alignmentLevel = workspaceRule({
  code: 'alignment-level',
  category: 'alignment',
  severity: 'information',
  docs: {
    summary: {
      en: 'A plan that supports, or has as its parent, a plan of a lower level.',
      zh: '计划支撑的对象或其上级反而属于更低的层级。',
      hu: 'Egy terv nála alacsonyabb szintű tervet támogat, vagy annak van alárendelve.',
    },
    why: {
      en: 'Objectives go from the company to departments, teams and people; what is below contributes to what is above, or to its neighbours. A company’s objective that supports a team’s is the wrong way round: write `Supports:` in the lower plan.',
      zh: '目标从公司到部门、团队再到个人；下级为上级做贡献，同级之间也可以互相支撑。公司目标去支撑团队目标就反了：请在下级计划中写 `支撑:`。',
      hu: 'A célok a vállalattól a részlegeken és csapatokon át jutnak el az emberekig: az alsóbb szint a felsőbbhöz vagy a vele egy szinten állóhoz járul hozzá. Ha a vállalat célja támogatja a csapatét, az fordítva van: a `Támogatja:` sor az alsóbb tervbe való.',
    },
    examples: alignedExamples(({ company, team, property }) => [
      `${company({ objective: [property('supports', 'Growth/O1')] })}\n\n${team({ plan: [property('id', 'Growth')] })}`,
      `${company()}\n\n${team({ objective: [property('supports', 'Acme/O1')] })}`,
    ]),
    sources: ['S4: from top to bottom, company to department to group to individual.'],
  },
  check(subject, { report, say }) {
    for (const from of leaningPlans(subject)) {
      const { level } = from.plan;
      if (level === null) continue;
      for (const { to, spans } of bondsOf(from, subject.index)) {
        const other = to.plan.level;
        if (other === null || !isAbove(level, other)) continue;
        const [span, ...more] = spans;
        report({
          span,
          message: say(message, { own: level, other }),
          related: more.map((each) => ({ span: each, message: say(too, undefined) })),
        });
      }
    }
  },
});

interface Levels {
  readonly own: PlanLevel;
  readonly other: PlanLevel;
}

function named(language: LocaleId, level: PlanLevel): string {
  return localeOf(language).messages.level[level];
}

const message: Messages<Levels> = {
  en: ({ own, other }) =>
    `A ${named('en', own)} plan points to a ${named('en', other)} plan, which is below it. Write “Supports:” in the lower plan instead.`,
  zh: ({ own, other }) => `${named('zh', own)}计划指向了下级的${named('zh', other)}计划。请改在下级计划中写“支撑:”。`,
  hu: ({ own, other }) =>
    `Ez a terv (szintje: ${named('hu', own)}) alsóbb szintű tervre mutat (szintje: ${named('hu', other)}). A „Támogatja:” sor az alsóbb tervbe való.`,
};
const too: Messages<undefined> = {
  en: () => 'Names the same plan',
  zh: () => '引用了同一计划',
  hu: () => 'Ugyanerre a tervre hivatkozik',
};
