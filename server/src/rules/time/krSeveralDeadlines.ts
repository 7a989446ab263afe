import type { DueReading } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { jointBetween } from '../measure/joined.ts';
import { splitFix } from '../measure/splitFix.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** Two due dates in one key result. */
export const krSeveralDeadlines = keyResultRule({
  code: 'kr-several-deadlines',
  category: 'time',
  severity: 'information',
  yieldsTo: ['kr-several-targets'],
  docs: {
    summary: {
      en: 'Two due dates in one key result.',
      zh: '一个关键结果里有两个截止日期。',
      hu: 'Két határidő egy kulcseredményben.',
    },
    why: 'Two dates usually mean two steps. Only the first date counts. Write a key result for each step that matters, and note the others.',
    examples: keyResultExamples({
      en: ['Write 12 guides by 10 March, publish them by 30 March', 'Publish 12 guides by 30 March'],
      zh: ['3 月 10 日前写完 12 篇指南，3 月 30 日前全部发布', '3 月 30 日前发布 12 篇指南'],
      hu: ['Március 10-ig megírunk 12 útmutatót, március 30-ig kiadjuk őket', 'Március 30-ig kiadunk 12 útmutatót'],
    }),
    sources: ['S0: two dates in one key result, and the punctuation lost.'],
  },
  check({ keyResult }, { report, say }) {
    const { due, otherDues } = keyResult.reading;
    const [other] = otherDues;
    const joint = due && other && isDay(due) && isDay(other) ? jointBetween(keyResult, due.phrase, other.phrase) : null;
    if (!due || !other || !joint) return;
    const fix = splitFix(keyResult, joint, say);
    report({
      span: wordsSpan(keyResult.node, other.range),
      message: say(message, { first: due.text }),
      related: [{ span: wordsSpan(keyResult.node, due.range), message: say(counts, undefined) }],
      fixes: fix ? [fix] : [],
    });
  },
});

/** Words such as `within a year` may belong to the metric. */
function isDay({ expression: { kind } }: DueReading): boolean {
  return kind === 'date' || kind === 'day' || kind === 'month' || kind === 'quarter' || kind === 'week';
}

const message: Messages<{ first: string }> = {
  en: ({ first }) =>
    `A second due date; “${first}” is the one that counts. Write a key result for each step, or note this one.`,
  zh: ({ first }) => `出现了第二个截止日期，以“${first}”为准。请为每一步各写一个关键结果，或把这一步写成备注。`,
  hu: ({ first }) =>
    `Második határidő; a(z) „${first}” számít. Írjon lépésenként külön kulcseredményt, vagy ezt jegyezze meg.`,
};
const counts: Messages<undefined> = {
  en: () => 'This date counts',
  zh: () => '以此日期为准',
  hu: () => 'Ez a határidő számít',
};
