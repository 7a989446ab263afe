import { quotedWithArticle, quotedWithCapitalArticle, withCapitalArticle } from '../../locales/hu/article.ts';
import type { ObjectiveModel } from '../../model/types.ts';
import { written } from '../../workspace/resolve.ts';
import type { PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import { insertProperty } from '../edits.ts';
import { headSpan } from '../spans.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';
import { alignedExamples } from './alignedExamples.ts';
import { leaningPlans, parentLine } from './links.ts';

/** The plan has a parent, and the objective contributes to nothing of it. */
export const objectiveUnaligned = workspaceRule({
  code: 'objective-unaligned',
  category: 'alignment',
  severity: 'hint',
  docs: {
    summary: {
      en: 'An objective that supports nothing, in a plan that has a parent.',
      zh: '计划有上级，目标却没有支撑任何上级目标。',
      hu: 'Egy cél semmit sem támogat, pedig a terve fölött másik terv áll.',
    },
    why: {
      en: 'Whoever says `Parent:` wants to contribute to it. Say with `Supports:` to which of its objectives or key results; an objective that fits none of them may be right, but it should be a decision. Where no objective of the plan supports anything, that is one finding on the `Parent:` line.',
      zh: '写了 `上级:`，就是想为它做贡献。请用 `支撑:` 写明支撑哪个目标或关键结果；哪个都不支撑也可以，但应当是有意的决定。如果整个计划都没有支撑，则只在 `上级:` 处报告一次。',
      hu: 'Aki `Szülő:` sort ír, hozzá akar járulni ahhoz a tervhez. Adja meg a `Támogatja:` sorban, melyik céljához vagy kulcseredményéhez. Az is lehet rendben, ha egyikhez sem, de ez legyen döntés. Ha a terv egyetlen célja sem támogat semmit, az egyetlen találat a `Szülő:` sornál.',
    },
    examples: alignedExamples(({ company, team, property }) => {
      const plan = [property('parent', 'Acme')];
      return [
        `${company()}\n\n${team({ plan })}`,
        `${company()}\n\n${team({ plan, objective: [property('supports', 'Acme/O1')] })}`,
      ];
    }),
    sources: [
      'S3: the objective contributes to the overall vision.',
      'VG: alert “not aligned”.',
      'S4: set as close as possible to the upper goals.',
    ],
  },
  check(subject, context) {
    for (const place of leaningPlans(subject)) checkPlan(place, subject.index, context);
  },
});

function checkPlan(place: PlacedPlan, index: WorkspaceIndex, { report, say }: RuleContext): void {
  const { parent, objectives } = place.plan;
  const above = index.parentOf(place);
  // Nobody can support what is not here; `reference-unresolved` tells of it.
  if (parent === null || above === null) return;
  const open = objectives.filter(({ status }) => status !== 'dropped');
  const unaligned = open.filter(({ supports }) => supports.length === 0);
  const line = parentLine(place);
  const [first, ...more] = unaligned;
  if (first && more.length > 0 && line && unaligned.length === open.length) {
    report({ span: line.value.span, message: say(none, { parent, count: open.length }) });
    return;
  }
  for (const objective of unaligned) {
    report({
      span: headSpan(objective.node),
      message: say(message, { parent }),
      fixes: supportFixes(objective, above, say),
    });
  }
}

/** One choice for each objective above, as long as the list stays short. */
function supportFixes(
  { node, reading }: ObjectiveModel,
  { plan }: PlacedPlan,
  say: RuleContext['say'],
): readonly Fix[] {
  return plan.objectives.slice(0, mostChoices).map((objective) => {
    const name = written([plan.id, plan.idOf(objective)]);
    return {
      title: say(support, { name, text: objective.text }),
      edits: [insertProperty(node, 'supports', name, reading.language)],
      safe: false,
    };
  });
}

const mostChoices = 5;

const message: Messages<{ parent: string }> = {
  en: ({ parent }) =>
    `What in the plan “${parent}” does this objective contribute to? Say so with “Supports: plan/objective” below it.`,
  zh: ({ parent }) => `这个目标支撑计划“${parent}”的哪一项？请在下面写“支撑: 计划/目标”。`,
  hu: ({ parent }) =>
    `${quotedWithCapitalArticle(parent)} terv melyik céljához járul hozzá ez a cél? Írja alá: „Támogatja: terv/cél”.`,
};
const none: Messages<{ parent: string; count: number }> = {
  en: ({ parent, count }) =>
    `None of the ${count} objectives says what in “${parent}” it contributes to. Write “Supports: plan/objective” below those that do.`,
  zh: ({ parent, count }) =>
    `${count} 个目标都没有说明支撑计划“${parent}”的哪一项。请在相应目标下写“支撑: 计划/目标”。`,
  hu: ({ parent, count }) =>
    `${withCapitalArticle(count)} cél egyikéből sem derül ki, mihez járul hozzá ${quotedWithArticle(parent)} tervben. Írja az érintettek alá: „Támogatja: terv/cél”.`,
};
const support: Messages<{ name: string; text: string }> = {
  en: ({ name, text }) => `Link to ${name} (${text})`,
  zh: ({ name, text }) => `关联到 ${name}（${text}）`,
  hu: ({ name, text }) => `Összekapcsolás ezzel: ${name} (${text})`,
};
