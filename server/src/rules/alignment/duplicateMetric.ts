import type { KeyResultModel } from '../../model/types.ts';
import { textKey } from '../../workspace/textKey.ts';
import { planRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { topicSimilarity } from './topic.ts';

/** The same change of the same metric, in other words. */
export const duplicateMetric = planRule({
  code: 'duplicate-metric',
  category: 'alignment',
  severity: 'information',
  options: {
    similarity: {
      default: 0.6,
      minimum: 0,
      maximum: 1,
      summary: 'How alike the words must be, from 0 to 1, to be reported.',
    },
  },
  docs: {
    summary: {
      en: 'Two key results of a plan with the same start and target, in almost the same words.',
      zh: '同一计划里两个关键结果的起始值和目标值相同，措辞也几乎一样。',
      hu: 'Egy terv két kulcseredménye azonos kiinduló értékkel és célértékkel, majdnem azonos szavakkal.',
    },
    why: {
      en: 'They measure the same thing, so one success counts twice. Keep one of them, and find another sign of success for the other objective. Word for word the same is `duplicate-key-result`.',
      zh: '它们衡量的是同一件事，一份成果会算两次。请保留一个，并为另一个目标另找成功的标志。一字不差的重复由 `duplicate-key-result` 报告。',
      hu: 'Ugyanazt mérik, ezért egy siker kétszer számít. Maradjon az egyik, a másik célhoz pedig keressen más jelet. A szó szerinti ismétlést a `duplicate-key-result` jelzi.',
    },
    examples: examples(
      {
        en: ['Raise app store rating from 4.0 to 4.5 stars', 'Raise the rating in the app store from 4.0 to 4.5 stars'],
        zh: ['应用商店评分从 4.0 提高到 4.5', '新版本的应用商店评分从 4.0 提高到 4.5'],
        hu: ['Az áruházi értékelés 4,0-ról 4,5-re nő', 'Az alkalmazás áruházi értékelése 4,0-ról 4,5-re nő'],
      },
      ({ body, second }, [one, other]) => [
        `${body}\nKR: ${one}\n\n${second}\nKR: ${other}`,
        `${body}\nKR: ${one}\n\n${second}`,
      ],
    ),
    sources: ['S1: three metrics of one objective again under another.'],
  },
  collect({ objective: { keyResults, status } }): readonly KeyResultModel[] | null {
    if (status === 'dropped') return null;
    const measured = keyResults.filter(
      (keyResult) =>
        keyResult.metric.start !== null && keyResult.metric.target !== null && keyResult.status !== 'dropped',
    );
    return measured.length ? measured : null;
  },
  check({ plan }, { options, collected, report, say }) {
    // Nobody reads a plan of that size, and comparing would take its time at every edit.
    if (plan.objectives.length > mostObjectives) return;
    const seen = new Map<string, KeyResultModel[]>();
    for (const keyResult of collected().flat()) {
      const { start, target, unit } = keyResult.metric;
      const key = `${start} ${target} ${unit}`;
      const same = seen.get(key) ?? [];
      seen.set(key, [...same, keyResult]);
      const first = same.find((other) => isAlike(other, keyResult, options.similarity));
      if (!first) continue;
      const range = keyResult.metric.source === 'text' ? keyResult.reading.target?.range : null;
      report({
        span: range ? wordsSpan(keyResult.node, range) : sentenceSpan(keyResult.node),
        message: say(message, { text: first.text }),
        related: [{ span: sentenceSpan(first.node), message: say(theFirst, undefined) }],
      });
    }
  },
});

const mostObjectives = 100;

function isAlike(one: KeyResultModel, other: KeyResultModel, least: number): boolean {
  return textKey(one.text) !== textKey(other.text) && topicSimilarity(one, other) >= least;
}

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `This is the same change as “${text}”, so one success counts twice. Keep one, and find another sign for this objective.`,
  zh: ({ text }) => `与“${text}”是同一变化，同一成果会被计算两次。请保留一个，并为这个目标另找衡量标准。`,
  hu: ({ text }) =>
    `Ugyanaz a változás, mint „${text}”, így egy siker kétszer számít. Maradjon az egyik, ehhez a célhoz pedig keressen más mérőszámot.`,
};
const theFirst: Messages<undefined> = {
  en: () => 'The same metric',
  zh: () => '相同的指标',
  hu: () => 'Ugyanez a mérőszám',
};
