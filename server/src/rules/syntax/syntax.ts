import { blockRule } from '../define.ts';
import { insert, replace, tabStop } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';

/** Headers that cannot be read as they are written: a misspelt keyword, a keyword without a sentence. */
export const syntax = blockRule({
  code: 'syntax',
  category: 'syntax',
  severity: 'error',
  docs: {
    summary: {
      en: 'A keyword that is misspelt, or that has no sentence after it.',
      zh: '关键词拼写有误，或后面没有内容。',
      hu: 'Elgépelt kulcsszó, vagy olyan, amely után nincs mondat.',
    },
    why: {
      en: 'An objective without a sentence cannot be understood or scored: it is an error. A keyword that is one letter off is read as it is meant and reported as a warning, with a safe fix.',
      zh: '没有内容的目标无法理解，也无法评分，因此是错误。只差一个字母的关键字按原意理解，作为警告报告，并可安全修复。',
      hu: 'A szöveg nélküli cél nem érthető és nem pontozható, ezért hiba. Az egy betűvel elírt kulcsszó úgy számít, ahogyan érteni kell, és figyelmeztetést kap, biztonságos javítással.',
    },
    examples: examples({ en: 'O', zh: '目标', hu: 'Cél' }, ({ keyResults, second }, keyword) => [
      `${keyword}:\n\n${keyResults.join('\n')}`,
      second,
    ]),
    sources: ['The `.okr` language.'],
  },
  check({ problems }, { report, say }) {
    for (const problem of problems) {
      if (problem.kind === 'misspelt-keyword') {
        const { span, word, meant } = problem;
        report({
          span,
          severity: 'warning',
          message: say(misspelt, { word, meant }),
          fixes: [{ title: say(correct, { meant }), edits: [replace(span, meant)], safe: true }],
        });
      } else if (problem.kind === 'empty-header') {
        const { line } = problem.span;
        report({
          span: problem.span,
          message: say(empty[problem.what], undefined),
          fixes: [
            {
              title: say(write, undefined),
              edits: [
                insert(line, line.text.trimEnd().length, ` ${tabStop(1, say(sentence[problem.what], undefined))}`),
              ],
              safe: false,
              snippet: true,
            },
          ],
        });
      }
    }
  },
});

const misspelt: Messages<{ word: string; meant: string }> = {
  en: ({ word, meant }) => `“${word}” is probably meant to be “${meant}” and is read that way. Correct the spelling.`,
  zh: ({ word, meant }) => `“${word}”可能是“${meant}”的笔误，已按“${meant}”处理。请更正写法。`,
  hu: ({ word, meant }) =>
    `„${word}” valószínűleg elírás: „${meant}” helyett áll, és így is számít. Javítsa az írásmódot.`,
};
const correct: Messages<{ meant: string }> = {
  en: ({ meant }) => `Write “${meant}”`,
  zh: ({ meant }) => `改为“${meant}”`,
  hu: ({ meant }) => `Javítás erre: „${meant}”`,
};
const empty: Record<'plan' | 'objective' | 'keyResult', Messages<undefined>> = {
  plan: {
    en: () => 'The plan has no name. Write after the colon whose plan it is.',
    zh: () => '计划没有名称。请在冒号后写明这是谁的计划。',
    hu: () => 'A tervnek nincs neve. Írja a kettőspont után, kinek a terve.',
  },
  objective: {
    en: () => 'The objective has no sentence. Write after the colon what will be better at the end of the cycle.',
    zh: () => '目标没有内容。请在冒号后写出周期结束时会有什么改善。',
    hu: () => 'A célnak nincs szövege. Írja a kettőspont után, mi lesz jobb a ciklus végén.',
  },
  keyResult: {
    en: () => 'The key result has no sentence. Write after the colon what is measured, and from which value to which.',
    zh: () => '关键结果没有内容。请在冒号后写明衡量什么、从多少到多少。',
    hu: () => 'A kulcseredménynek nincs szövege. Írja a kettőspont után, mit mér, és mennyiről mennyire változik.',
  },
};
const write: Messages<undefined> = {
  en: () => 'Fill in the text after the colon',
  zh: () => '在冒号后填写内容',
  hu: () => 'A szöveg beírása a kettőspont után',
};
const sentence: Record<'plan' | 'objective' | 'keyResult', Messages<undefined>> = {
  plan: { en: () => 'name', zh: () => '名称', hu: () => 'név' },
  objective: {
    en: () => 'The change you want to see',
    zh: () => '希望看到的改变',
    hu: () => 'A változás, amelyet el szeretnénk érni',
  },
  keyResult: {
    en: () => 'Raise … from … to …',
    zh: () => '将…从…提高到…',
    hu: () => '… növelése …-ról …-ra',
  },
};
