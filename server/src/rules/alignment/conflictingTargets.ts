import type { KeyResultModel } from '../../model/types.ts';
import type { Located, WorkspaceIndex } from '../../workspace/types.ts';
import { workspaceRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

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
  check({ uri, index }, { report, say }) {
    for (const group of index.repeatedMetrics()) {
      const compared = group.filter(({ keyResult }) => keyResult && isCompared(keyResult)).slice(0, mostCompared);
      for (const [at, again] of compared.entries()) {
        if (again.uri !== uri || !again.keyResult) continue;
        const first = compared.slice(0, at).find((one) => areTogether(one, again, index) && differ(one, again));
        if (!first?.keyResult) continue;
        const { node, reading, metric } = again.keyResult;
        const range = metric.source === 'text' ? reading.target?.range : null;
        report({
          span: range ? wordsSpan(node, range) : sentenceSpan(node),
          message: say(message, { text: first.keyResult.text }),
          related: [{ uri: first.uri, span: sentenceSpan(first.keyResult.node), message: say(theOther, undefined) }],
        });
      }
    }
  },
});

const mostCompared = 50;

/** Two activities may well be done a different number of times, and two steps have their own dates. */
function isCompared({ metric, status }: KeyResultModel): boolean {
  return status !== 'dropped' && metric.target !== null && !metric.activity && metric.recurrence === null;
}

function differ({ keyResult: a }: Located, { keyResult: b }: Located): boolean {
  if (!a || !b) return false;
  if (a.metric.unit !== b.metric.unit || isChange(a) !== isChange(b) || a.due?.date !== b.due?.date) return false;
  return a.metric.target !== b.metric.target;
}

function isChange({ metric }: KeyResultModel): boolean {
  return metric.direction === 'percentChange';
}

/** In one plan, or in a plan and its parent. */
function areTogether(one: Located, other: Located, index: WorkspaceIndex): boolean {
  const [a, b] = [index.placeOf(one.uri, one.objective), index.placeOf(other.uri, other.objective)];
  if (!a || !b) return false;
  return a.plan === b.plan || index.parentOf(a)?.plan === b.plan || index.parentOf(b)?.plan === a.plan;
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
