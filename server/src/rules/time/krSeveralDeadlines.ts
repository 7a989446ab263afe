import { quotedWithArticle } from '../../locales/hu/article.ts';
import type { KeyResultModel } from '../../model/types.ts';
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
    why: {
      en: 'Two dates usually mean two steps. Only the first date counts. Write a key result for each step that matters, and note the others.',
      zh: '两个日期通常意味着两个步骤，而只有第一个日期起作用。请为每个重要的步骤各写一个关键结果，其余写成备注。',
      hu: 'Két dátum többnyire két lépést jelent, és csak az első számít. Írjon külön kulcseredményt minden fontos lépéshez, a többi legyen megjegyzés.',
    },
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
    if (!due || !other || !isDeadline(keyResult, due) || !isDeadline(keyResult, other)) return;
    const joint = jointBetween(keyResult, due.phrase, other.phrase);
    const fix = joint && splitFix(keyResult, joint, say);
    report({
      span: wordsSpan(keyResult.node, other.range),
      message: say(message, { first: due.text }),
      related: [{ span: wordsSpan(keyResult.node, due.range), message: say(counts, undefined) }],
      fixes: fix ? [fix] : [],
    });
  },
});

/** A day or month by which something is done: "in the December poll" and "within a year" belong to the metric. */
function isDeadline({ node }: KeyResultModel, { expression: { kind }, phrase }: DueReading): boolean {
  const isDay = kind === 'date' || kind === 'day' || kind === 'month' || kind === 'quarter' || kind === 'week';
  return isDay && until.test(node.sentence.text.slice(phrase.start, phrase.end));
}

/** Words that say "not later than". */
const until =
  /\b(?:by|until|till|before|no later than|due|end of)\b|[前底末]|截[止至]|结束|不晚于|之内|(?:^|\s|-)ig\b|[\p{L}\d]-?ig\b|előtt|végé/iu;

const message: Messages<{ first: string }> = {
  en: ({ first }) =>
    `This is a second due date; only “${first}” counts. Write a key result for each step, or move this step to a note.`,
  zh: ({ first }) => `这是第二个截止日期，只有“${first}”起作用。请为每一步各写一个关键结果，或把这一步写成备注。`,
  hu: ({ first }) =>
    `Ez már a második határidő, pedig csak ${quotedWithArticle(first)} számít. Írjon lépésenként külön kulcseredményt, vagy tegye ezt a lépést megjegyzésbe.`,
};
const counts: Messages<undefined> = {
  en: () => 'This date counts',
  zh: () => '以此日期为准',
  hu: () => 'Ez a határidő számít',
};
