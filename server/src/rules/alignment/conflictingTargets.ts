import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import { workspaceRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages, RuleContext } from '../types.ts';
import { sameTopic, topicOf } from './topic.ts';

/** One metric, two targets. */
export const conflictingTargets = workspaceRule({
  code: 'conflicting-targets',
  category: 'alignment',
  severity: 'information',
  docs: {
    summary: {
      en: 'The same metric with different targets, in a plan or between a plan and its parent.',
      zh: '同一指标有不同的目标值：在同一计划里，或在计划与上级计划之间。',
      hu: 'Ugyanaz a mérőszám eltérő célértékkel egy tervben, vagy egy tervben és a fölötte állóban.',
    },
    why: {
      en: 'Which target holds? When the first is reached, the second is not. Agree on one, or say what differs: region, product, group of customers.',
      zh: '以哪个为准？达到第一个时，第二个还没达到。请统一成一个，或写明区别：地区、产品或客户群。',
      hu: 'Melyik célérték érvényes? Amikor az egyik teljesül, a másik még nem. Egyezzenek meg egyben, vagy írják meg, miben más: régióban, termékben, ügyfélkörben.',
    },
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
  collect: ({ objective }) => comparedIn(objective),
  check({ uri, index }, context) {
    const concerned = context.sums((items, plan) => {
      const metrics = sumOf(items);
      return metrics.conflicts.length > 0 || plan.parent !== null ? { ...metrics, plan } : null;
    });
    for (const { plan, ...own } of concerned) {
      for (const conflict of own.conflicts) reportConflict(conflict, null, context);
      const [first] = plan.objectives;
      const place = first ? index.placeOf(uri, first) : null;
      const parent = place && index.parentOf(place);
      if (!parent || parent.plan === plan) continue;
      const above = sumOf(
        parent.plan.objectives.slice(0, mostObjectives).map((objective) => comparedIn(objective) ?? []),
      );
      for (const conflict of conflictsBetween(above, own)) reportConflict(conflict, parent.uri, context);
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

/** A key result with what it measures. */
interface Compared {
  readonly topic: number;
  readonly keyResult: KeyResultModel;
}

function comparedIn({ keyResults, status }: ObjectiveModel): readonly Compared[] | null {
  if (status === 'dropped') return null;
  const compared: Compared[] = [];
  for (const keyResult of keyResults) {
    const topic = isCompared(keyResult) ? topicOf(keyResult) : null;
    if (topic !== null) compared.push({ topic, keyResult });
  }
  return compared.length > 0 ? compared : null;
}

/** The key results of a plan by what they measure, and those of them that contradict each other. */
interface Metrics {
  readonly byTopic: ReadonlyMap<number, readonly KeyResultModel[]>;
  readonly conflicts: readonly Conflict[];
}

function sumOf(items: readonly (readonly Compared[])[]): Metrics {
  const byTopic = new Map<number, KeyResultModel[]>();
  const conflicts: Conflict[] = [];
  for (const compared of items.slice(0, mostObjectives)) {
    for (const { topic, keyResult: again } of compared) {
      const before = byTopic.get(topic);
      const first = before?.find((one) => contradict(one, again));
      if (first) conflicts.push({ first, again });
      if (before) before.push(again);
      else byTopic.set(topic, [again]);
    }
  }
  return { byTopic, conflicts };
}

/** Nobody reads a plan of more objectives, and comparing would take its time. */
const mostObjectives = 100;

function conflictsBetween({ byTopic: above }: Metrics, { byTopic: own }: Metrics): readonly Conflict[] {
  return [...own].flatMap(([topic, group]) =>
    group.flatMap((again) => {
      const first = above.get(topic)?.find((one) => contradict(one, again));
      return first ? [{ first, again }] : [];
    }),
  );
}

/** Two activities may well be done a different number of times, and two steps have their own dates. */
function isCompared({ metric, status }: KeyResultModel): boolean {
  return metric.target !== null && !metric.activity && metric.recurrence === null && status !== 'dropped';
}

function contradict(one: KeyResultModel, other: KeyResultModel): boolean {
  if (one.metric.target === other.metric.target || one.metric.unit !== other.metric.unit) return false;
  if (isChange(one) !== isChange(other) || one.due?.date !== other.due?.date) return false;
  return sameTopic(one, other);
}

function isChange({ metric }: KeyResultModel): boolean {
  return metric.direction === 'percentChange';
}

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” has another target for the same metric. Agree on one, or say what differs, such as the region.`,
  zh: ({ text }) => `“${text}”对同一指标写了不同的目标值。请统一，或写明区别，例如地区不同。`,
  hu: ({ text }) =>
    `„${text}” ugyanehhez a mérőszámhoz más célértéket ad meg. Egyezzenek meg egyben, vagy írják meg, miben térnek el, például a régióban.`,
};
const theOther: Messages<undefined> = {
  en: () => 'The other target',
  zh: () => '另一个目标值',
  hu: () => 'A másik célérték',
};
