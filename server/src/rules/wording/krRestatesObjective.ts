import { keyResultRule } from '../define.ts';
import { examples } from '../examples.ts';
import { metricFix } from '../measure/measureFixes.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { similarity } from '../words/similarity.ts';

/** A key result that says its objective once more. */
export const krRestatesObjective = keyResultRule({
  code: 'kr-restates-objective',
  category: 'wording',
  severity: 'information',
  yieldsTo: ['placeholder'],
  options: {
    similarity: {
      default: 0.75,
      minimum: 0,
      maximum: 1,
      summary: 'How alike the two must be, from 0 to 1, to be reported.',
    },
  },
  docs: {
    summary: {
      en: 'A key result that repeats its objective.',
      zh: '关键结果重复了目标的内容。',
      hu: 'A kulcseredmény megismétli a célját.',
    },
    why: {
      en: 'The objective says where to go; the key result says how everybody will know that you are there. Said twice, it measures nothing. Write what you would see or count.',
      zh: '目标说要去哪里，关键结果说怎样才算到了。同一句话说两遍，什么也没衡量。请写出能看到或数到的东西。',
      hu: 'A cél azt mondja meg, hová; a kulcseredmény azt, miből tudja meg mindenki, hogy odaértek. Ha kétszer ugyanaz áll ott, semmit sem mér. Írja meg, mit lehet látni vagy megszámolni.',
    },
    examples: examples(
      {
        en: 'New users feel at home in their first session',
        zh: '新用户第一次使用就得心应手',
        hu: 'Az új felhasználók az első perctől otthon érzik magukat',
      },
      ({ objective, keyResults: [one, two] }, sentence) => [
        `${objective}\nKR: ${sentence}\n${two}`,
        `${objective}\n${one}\n${two}`,
      ],
    ),
    sources: ['S0, S3: a key result that is its objective in other words.'],
  },
  check({ keyResult, objective }, { options, report, say }) {
    if (keyResult.reading.measurable) return;
    if (similarity(wordsOf(keyResult), wordsOf(objective)) < options.similarity) return;
    report({
      span: sentenceSpan(keyResult.node),
      message: say(message, undefined),
      related: [{ span: sentenceSpan(objective.node), message: say(theObjective, undefined) }],
      fixes: [metricFix(keyResult, say)],
    });
  },
});

const message: Messages<undefined> = {
  en: () => 'This repeats the objective. Write how everybody will know that it is reached: what could you count?',
  zh: () => '这句话只是重复了目标。请写出怎样才算达成：可以用什么数字衡量？',
  hu: () => 'Ez megismétli a célt. Írja meg, miből derül ki, hogy teljesült: mit lehetne megszámolni?',
};
const theObjective: Messages<undefined> = {
  en: () => 'The objective',
  zh: () => '目标',
  hu: () => 'A cél',
};
