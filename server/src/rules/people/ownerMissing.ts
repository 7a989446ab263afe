import type { LocaleId } from '../../locales/types.ts';
import type { ObjectiveModel, PlanModel } from '../../model/types.ts';
import { documentRule } from '../define.ts';
import { insertAbove, insertBelow, insertProperty, keywordFor, tabStop } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import { headSpan } from '../spans.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** Nobody answers for an objective. */
export const ownerMissing = documentRule<Record<never, never>, ObjectiveModel>({
  code: 'owner-missing',
  category: 'people',
  severity: 'hint',
  docs: {
    summary: {
      en: 'An objective without an owner, on itself or on its plan.',
      zh: '目标及其所在计划都没有负责人。',
      hu: 'Sem a célnak, sem a tervének nincs felelőse.',
    },
    why: {
      en: 'What everybody owns, nobody moves. Write `Owner: @name` on the plan for all of it, on the objective, or on each key result. The plan of a person or a role has its owner in its name. Where no plan of a file has any owner, that is one finding.',
      zh: '人人负责，等于没人负责。请在计划上写 `负责人: @名字`，或写在目标或每个关键结果下。个人或角色的计划，名称里已有负责人。整个文件都没有负责人时，只报告一次。',
      hu: 'Ami mindenkié, azt senki sem viszi. Írja be a `Felelős: @név` sort a tervhez, a célhoz vagy az egyes kulcseredményekhez. Egy személy vagy szerep tervének a nevében benne van a felelőse. Ha a fájl egyetlen tervének sincs felelőse, az egyetlen találat.',
    },
    examples: wholeExamples({ en: null, zh: null, hu: null }, ({ header, body }) => {
      const [team, cycle] = header.split('\n');
      return [`${team}\n${cycle}\n\n${body}`, `${header}\n\n${body}`];
    }),
    sources: ['VG: alert “no owner”.'],
  },
  collect: ({ objective }) => (isOwned(objective) ? null : objective),
  check({ document: { plans } }, context) {
    const lacking = context.sums((objectives, plan) =>
      objectives.length === 0 || ownsItself(plan) ? null : { plan, objectives },
    );
    const [first] = lacking;
    const nobody = lacking.every(({ plan, objectives }) => objectives.length === plan.objectives.length);
    if (first && nobody && lacking.length > 1 && lacking.length === plans.length) {
      reportPlan(first.plan, everywhere, plans.length, context);
      return;
    }
    for (const { plan, objectives } of lacking) {
      if (objectives.length === plan.objectives.length) reportPlan(plan, onPlan, 1, context);
      else for (const objective of objectives) reportObjective(objective, context);
    }
  },
});

/** An owner of its own, on all of its key results, or in words before the keyword (`CEO Objective 2:`). */
function isOwned({ owners, node, keyResults, status }: ObjectiveModel): boolean {
  if (owners.length > 0 || node.qualifier !== null || status === 'dropped') return true;
  return keyResults.length > 0 && keyResults.every((keyResult) => keyResult.owners.length > 0);
}

function ownsItself({ owners, level, role }: PlanModel): boolean {
  return owners.length > 0 || level === 'person' || role !== null;
}

function reportPlan(plan: PlanModel, said: Messages<{ count: number }>, count: number, context: Reporter): void {
  const { node, objectives } = plan;
  const language: LocaleId = objectives[0]?.reading.language ?? 'en';
  const line = ownerLine(language, context.say);
  const below = node.header
    ? (node.properties.find((each) => each.name === 'cycle')?.line ?? node.header.keyword.span.line)
    : null;
  const fix: Fix = {
    title: context.say(add, undefined),
    edits: [below ? insertBelow(below, line) : insertAbove(node.anchor.line, line)],
    safe: false,
    snippet: true,
  };
  context.report({ span: node.anchor, message: context.say(said, { count }), fixes: [fix] });
}

function reportObjective({ node, reading }: ObjectiveModel, { report, say }: Reporter): void {
  const owner = `@${tabStop(1, say(name, undefined))}`;
  report({
    span: headSpan(node),
    message: say(onObjective, undefined),
    fixes: [
      {
        title: say(add, undefined),
        edits: [insertProperty(node, 'owner', owner, reading.language)],
        safe: false,
        snippet: true,
      },
    ],
  });
}

type Reporter = Pick<RuleContext, 'report' | 'say'>;

function ownerLine(language: LocaleId, say: RuleContext['say']): string {
  return `${keywordFor('owner', language)}: @${tabStop(1, say(name, undefined))}`;
}

const onPlan: Messages<{ count: number }> = {
  en: () => 'Nobody owns this plan or its objectives yet. Write “Owner: @name” here, or on each objective.',
  zh: () => '这个计划和其中的目标还没有负责人。请在这里或每个目标下写“负责人: @名字”。',
  hu: () => 'Ennek a tervnek és a céljainak még nincs felelőse. Írja ide vagy az egyes célok alá: „Felelős: @név”.',
};
const everywhere: Messages<{ count: number }> = {
  en: ({ count }) =>
    `None of the ${count} plans in this file has an owner. Write “Owner: @name” on each plan, or on its objectives.`,
  zh: ({ count }) => `本文件的 ${count} 个计划都没有负责人。请在每个计划或其目标下写“负责人: @名字”。`,
  hu: ({ count }) =>
    `A fájl ${count} tervének egyikénél sincs felelős. Írja az egyes tervekhez vagy céljaikhoz: „Felelős: @név”.`,
};
const onObjective: Messages<undefined> = {
  en: () => 'Nobody owns this objective yet. Write “Owner: @name” below it.',
  zh: () => '这个目标还没有负责人。请在下面写“负责人: @名字”。',
  hu: () => 'Ennek a célnak még nincs felelőse. Írja alá: „Felelős: @név”.',
};
const add: Messages<undefined> = {
  en: () => 'Add an owner',
  zh: () => '添加负责人',
  hu: () => 'Felelős beszúrása',
};
const name: Messages<undefined> = {
  en: () => 'name',
  zh: () => '名字',
  hu: () => 'név',
};
