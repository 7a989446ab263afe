import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { hasWord, type MarkedWord } from '../words/marked.ts';

/** Bonus, salary: pay in an OKR. */
export const tiedToPay = objectiveRule({
  code: 'tied-to-pay',
  category: 'method',
  severity: 'information',
  words: classesOf('pay', 'tied'),
  docs: {
    summary: {
      en: 'A bonus or salary in an objective or key result.',
      zh: '目标或关键结果里出现了奖金或薪资。',
      hu: 'Bónusz vagy fizetés egy célban vagy kulcseredményben.',
    },
    why: {
      en: 'When pay depends on the score, people set targets that they are sure to reach. Keep OKRs and pay apart, and write what should become better. Bonuses for customers and metrics about pay (“cut payroll errors from 4% to 1%”) are fine.',
      zh: '收入与评分挂钩，大家就会定有把握达成的目标。请把 OKR 与薪酬分开，写出应当有什么改善。给客户的奖励和关于薪酬的指标（“工资核算差错率从 4% 降到 1%”）不在此列。',
      hu: 'Ha a fizetés a pontszámtól függ, mindenki olyan célértéket tűz ki, amelyet biztosan elér. Válassza külön az OKR-t és a fizetést, és írja meg, mi legyen jobb. Az ügyfeleknek adott bónuszra és a bérszámfejtés mérőszámaira („a hibák aránya 4%-ról 1%-ra csökken”) ez nem vonatkozik.',
    },
    examples: objectiveExamples({
      en: ['Earn everyone’s year-end bonus', 'Everyone is proud of what we shipped this winter'],
      zh: ['让每个人都拿到年终奖', '让每个人都为今年的作品自豪'],
      hu: ['Mindenki kapja meg az év végi bónuszát', 'Mindenki büszke arra, amit idén télen kiadtunk'],
    }),
    sources: ['S4: separate OKRs and bonus; S3: generally not tied to pay; PB: OKRs are no tool for appraisal.'],
  },
  check({ objective }, { report, say }) {
    for (const model of [objective, ...objective.keyResults]) {
      const word = payWord(model);
      if (!word) continue;
      const text = model.node.sentence.text.slice(word.start, word.end);
      report({ span: wordsSpan(model.node, word), message: say(message, { text }) });
    }
  },
});

function payWord(model: ObjectiveModel | KeyResultModel): MarkedWord | null {
  const marked = wordsOf(model);
  const tied = hasWord(marked, 'tied');
  // A metric about pay has a start and a target of its own.
  if (!tied && model.reading.start) return null;
  const index = marked.words.findIndex(
    ({ classes, start }, at) =>
      (tied && classes.has('salary')) ||
      (classes.has('pay') && (tied || !scheme.test(marked.text.slice(start))) && !isForCustomers(marked.words, at)),
  );
  return marked.words[index] ?? null;
}

/** Schemes of pay are somebody's work as any other, unless they hang on the result: `bonus scheme`, `奖金制度`, `bónuszrendszer`. */
const scheme = /^(?:\p{L}+(?:rendszer|szabályzat)|\p{L}+\s(?:scheme|system|polic)|\p{L}{2,4}(?:制度|方案|体系|體系))/iu;

/** "Referral bonus", "a welcome bonus for new users" */
function isForCustomers(words: readonly MarkedWord[], index: number): boolean {
  return words.slice(Math.max(0, index - 2), index + 4).some(({ classes }) => classes.has('customerBonus'));
}

const message: Messages<{ text: string }> = {
  en: ({ text }) => `“${text}”: OKRs and pay are best kept apart, or people aim low. Write what should become better.`,
  zh: ({ text }) => `“${text}”：OKR 最好与薪酬脱钩，否则大家会倾向于把目标定低。请写出应有的改善。`,
  hu: ({ text }) =>
    `„${text}”: az OKR-t jobb különválasztani a fizetéstől, különben mindenki óvatos célt tűz ki. Írja meg, mi legyen jobb.`,
};
