import { quotedWithArticle, quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import type { DocumentModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import { workspaceRule } from '../define.ts';
import { replace, tabStop } from '../edits.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages, Related, RuleContext } from '../types.ts';
import { type Repetition, repetitionsIn } from './repeated.ts';

/** The same objective twice. */
export const duplicateObjective = workspaceRule({
  code: 'duplicate-objective',
  category: 'alignment',
  severity: 'error',
  docs: {
    summary: {
      en: 'The same objective twice, in a plan or in two plans of the same time.',
      zh: '同一个目标出现了两次：在一个计划里，或在同期的两个计划里。',
      hu: 'Ugyanaz a cél kétszer: egy tervben vagy két egyidejű tervben.',
    },
    why: {
      en: 'Twice in one plan is a copying slip: one of them is counted for nothing, or twice. In two plans of the same time it is information: shared objectives are fine, but say who leads, or let one support the other with `Supports:`. A plan copied as a whole is one finding.',
      zh: '同一计划里出现两次，多半是复制时的疏忽：其中一个不计或重复计算。同期的两个计划里出现则只作提示：共同的目标没有问题，但要写明由谁牵头，或用 `支撑:` 让一个支撑另一个。整份复制的计划只报告一次。',
      hu: 'Egy terven belül ez másolási hiba: az egyik vagy nem számít, vagy kétszer számít. Két egyidejű tervben csak észrevétel: közös cél lehet, de derüljön ki, ki viszi, vagy támogassa az egyik a másikat a `Támogatja:` sorral. Az egészében lemásolt terv egyetlen találat.',
    },
    examples: examples(
      {
        en: 'Cut setup time from 6 to 3 days',
        zh: '设置用时从 6 天缩短到 3 天',
        hu: 'A beállítás ideje 6 napról 3 napra csökken',
      },
      ({ body, objective, second }, other) => [
        `${body}\n\n${objective}\nKR: ${other}\nKR: NPS 20 -> 35`,
        `${body}\n\n${second}`,
      ],
    ),
    sources: ['S0 and S2: one objective twice under one role; two articles with the same 17 objectives.'],
  },
  check({ document, uri, index }, { report, say }) {
    const across: Repetition[] = [];
    for (const group of index.repeatedTexts()) {
      const objectives = group.filter(({ keyResult }) => keyResult === null);
      if (objectives.length < 2) continue;
      for (const repetition of repetitionsIn(objectives, uri, index)) {
        if (repetition.samePlan) reportTwice(repetition, { report, say });
        else across.push(repetition);
      }
    }
    reportAcross(across, document, { report, say });
  },
});

type Context = Pick<RuleContext, 'report' | 'say'>;

function reportTwice({ first, again }: Repetition, { report, say }: Context): void {
  const span = sentenceSpan(again.objective.node);
  report({
    span,
    message: say(twice, undefined),
    related: [{ span: sentenceSpan(first.objective.node), message: say(theFirst, undefined) }],
    fixes: [
      {
        title: say(reword, undefined),
        edits: [replace(span, tabStop(1, again.objective.text))],
        safe: false,
        snippet: true,
      },
    ],
  });
}

/** A file or plan that shares most of its objectives with others was copied: that is said once. */
function reportAcross(repetitions: readonly Repetition[], { plans }: DocumentModel, context: Context): void {
  if (repetitions.length === 0) return;
  const [file] = plans;
  const objectives = plans.flatMap((plan) => plan.objectives);
  if (file && isCopy(repetitions, objectives)) {
    reportCopy(repetitions, file, context);
    return;
  }
  const byObjective = Map.groupBy(repetitions, ({ again }) => again.objective);
  for (const plan of plans) {
    const own = plan.objectives.flatMap((objective) => byObjective.get(objective) ?? []);
    if (isCopy(own, plan.objectives)) reportCopy(own, plan, context);
    else for (const repetition of own) reportElsewhere(repetition, context);
  }
}

function isCopy(repetitions: readonly Repetition[], all: readonly ObjectiveModel[]): boolean {
  return repetitions.length > 2 && repetitions.length * 2 >= all.length;
}

function reportCopy(repetitions: readonly Repetition[], { node }: PlanModel, { report, say }: Context): void {
  const [one] = repetitions;
  if (!one) return;
  report({
    span: node.anchor,
    severity: 'information',
    message: say(copied, { count: repetitions.length, plan: one.firstPlan.plan.name }),
    related: repetitions.slice(0, 10).map((repetition) => relatedTo(repetition, say)),
  });
}

function reportElsewhere(repetition: Repetition, { report, say }: Context): void {
  report({
    span: sentenceSpan(repetition.again.objective.node),
    severity: 'information',
    message: say(elsewhere, { plan: repetition.firstPlan.plan.name }),
    related: [relatedTo(repetition, say)],
  });
}

function relatedTo({ first }: Repetition, say: RuleContext['say']): Related {
  return { uri: first.uri, span: sentenceSpan(first.objective.node), message: say(theFirst, undefined) };
}

const twice: Messages<undefined> = {
  en: () => 'This objective is in the plan already. Remove one, or say what is different about this one.',
  zh: () => '计划里已经有这个目标。请删除一个，或写明不同之处。',
  hu: () => 'Ez a cél már szerepel a tervben. Törölje az egyiket, vagy írja meg, miben más.',
};
const elsewhere: Messages<{ plan: string }> = {
  en: ({ plan }) =>
    `The plan “${plan}” has the same objective. Let one support the other, or say what this plan does for it.`,
  zh: ({ plan }) => `计划“${plan}”有相同的目标。请用“支撑:”对齐，或写明本计划的贡献。`,
  hu: ({ plan }) =>
    `${quotedWithCapitalArticle(plan)} tervnek ugyanez a célja. Támogassa az egyik a másikat, vagy írja meg, mivel járul hozzá ez a terv.`,
};
const copied: Messages<{ count: number; plan: string }> = {
  en: ({ count, plan }) =>
    `${count} objectives of this plan are also in “${plan}”. Was it copied? Keep them in one plan, and support them from the other.`,
  zh: ({ count, plan }) =>
    `本计划有 ${count} 个目标与计划“${plan}”相同。是复制的吗？请只保留在一个计划中，另一个用“支撑:”对齐。`,
  hu: ({ count, plan }) =>
    `A terv ${count} célja ${quotedWithArticle(plan)} tervben is szerepel. Másolat? Maradjanak az egyikben, a másik pedig támogassa őket.`,
};
const theFirst: Messages<undefined> = {
  en: () => 'The same objective',
  zh: () => '相同的目标',
  hu: () => 'Ugyanez a cél',
};
const reword: Messages<undefined> = {
  en: () => 'Reword this objective',
  zh: () => '改写这个目标',
  hu: () => 'E cél átfogalmazása',
};
