import type { KeyResultModel, PlanModel } from '../../model/types.ts';
import { workspaceRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages, RuleContext } from '../types.ts';
import { ownPlans } from './links.ts';
import { topicOf } from './topic.ts';

/** One metric, two targets. */
export const conflictingTargets = workspaceRule({
  code: 'conflicting-targets',
  category: 'alignment',
  severity: 'information',
  docs: {
    summary: {
      en: 'The same metric with different targets, in a plan or between a plan and its parent.',
      zh: '同一指标有不同的目标值：在同一计划里，或在计划与上级计划之间。',
      hu: 'Ugyanaz a mutató eltérő célértékkel egy tervben, vagy egy terv és a szülője között.',
    },
    why: 'Which target holds? When the first is reached, the second is not. Agree on one, or say what differs: region, product, group of customers.',
    examples: examples(
      {
        en: ['Raise trial conversion from 18% to 30%', 'Raise trial conversion from 18% to 45%'],
        zh: ['试用转化率从 18% 提高到 30%', '试用转化率从 18% 提高到 45%'],
        hu: ['A próbaverzió konverziója 18%-ról 30%-ra nő', 'A próbaverzió konverziója 18%-ról 45%-ra nő'],
      },
      ({ body, second }, [one, other]) => [
        `${body}\nKR: ${one}\n\n${second}\nKR: ${other}`,
        `${body}\nKR: ${one}\n\n${second}`,
      ],
    ),
    sources: ['S3: one conversion rate with 45% in marketing and 50% in sales.'],
  },
  check(subject, context) {
    for (const place of ownPlans(subject)) {
      for (const conflict of conflictsIn(place.plan)) reportConflict(conflict, null, context);
      const parent = place.plan.parent === null ? null : subject.index.parentOf(place);
      if (!parent || parent.plan === place.plan) continue;
      for (const conflict of conflictsBetween(parent.plan, place.plan)) reportConflict(conflict, parent.uri, context);
    }
  },
});

interface Conflict {
  readonly first: KeyResultModel;
  readonly again: KeyResultModel;
}

function reportConflict(
  { first, again }: Conflict,
  uri: string | null,
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  const { node, reading, metric } = again;
  const range = metric.source === 'text' ? reading.target?.range : null;
  report({
    span: range ? wordsSpan(node, range) : sentenceSpan(node),
    message: say(message, { text: first.text }),
    related: [{ span: sentenceSpan(first.node), message: say(theOther, undefined), ...(uri === null ? {} : { uri }) }],
  });
}

/** Key results by what they measure. Kept with the plan: it changes only when the plan does. */
type Metrics = ReadonlyMap<string, readonly KeyResultModel[]>;

function metricsOf(plan: PlanModel): Metrics {
  let metrics = metricsOfPlan.get(plan);
  if (!metrics) {
    const compared = plan.objectives
      .slice(0, mostObjectives)
      .filter(({ status }) => status !== 'dropped')
      .flatMap(({ keyResults }) => keyResults.filter(isCompared));
    metrics = Map.groupBy(compared, (keyResult) => `${topicOf(keyResult)} ${keyResult.metric.unit}`);
    metricsOfPlan.set(plan, metrics);
  }
  return metrics;
}

const metricsOfPlan = new WeakMap<PlanModel, Metrics>();

/** Nobody reads a plan of more objectives, and comparing would take its time. */
const mostObjectives = 100;

function conflictsIn(plan: PlanModel): readonly Conflict[] {
  let conflicts = conflictsOfPlan.get(plan);
  if (!conflicts) {
    conflicts = [...metricsOf(plan).values()].flatMap((group) =>
      group.flatMap((again, at) => {
        const first = group.slice(0, at).find((one) => differ(one, again));
        return first ? [{ first, again }] : [];
      }),
    );
    conflictsOfPlan.set(plan, conflicts);
  }
  return conflicts;
}

const conflictsOfPlan = new WeakMap<PlanModel, readonly Conflict[]>();

function conflictsBetween(parent: PlanModel, plan: PlanModel): readonly Conflict[] {
  const above = metricsOf(parent);
  return [...metricsOf(plan)].flatMap(([key, group]) =>
    group.flatMap((again) => {
      const first = above.get(key)?.find((one) => differ(one, again));
      return first ? [{ first, again }] : [];
    }),
  );
}

/** Two activities may well be done a different number of times, and two steps have their own dates. */
function isCompared(keyResult: KeyResultModel): boolean {
  const { metric, status } = keyResult;
  const measures = metric.target !== null && !metric.activity && metric.recurrence === null;
  return measures && status !== 'dropped' && topicOf(keyResult) !== '';
}

function differ(one: KeyResultModel, other: KeyResultModel): boolean {
  if (isChange(one) !== isChange(other) || one.due?.date !== other.due?.date) return false;
  return one.metric.target !== other.metric.target;
}

function isChange({ metric }: KeyResultModel): boolean {
  return metric.direction === 'percentChange';
}

const message: Messages<{ text: string }> = {
  en: ({ text }) => `“${text}” has another target for the same metric. Agree on one, or say what differs.`,
  zh: ({ text }) => `“${text}”对同一指标有不同的目标值。请统一，或写明区别。`,
  hu: ({ text }) =>
    `„${text}”: ugyanannak a mutatónak más a célértéke. Egyezzenek meg egyben, vagy írják meg, miben más.`,
};
const theOther: Messages<undefined> = {
  en: () => 'The other target',
  zh: () => '另一个目标值',
  hu: () => 'A másik célérték',
};
