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
      en: 'A keyword that is misspelt, or that has no sentence behind it.',
      zh: '关键词拼写有误，或后面没有内容。',
      hu: 'Elgépelt kulcsszó, vagy olyan, amely után nincs mondat.',
    },
    why: 'An objective without a sentence cannot be understood or scored: it is an error. A keyword that is one letter off is read as it is meant and reported as a warning, with a safe fix.',
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
  en: ({ word, meant }) => `“${word}” is read as “${meant}”. Write “${meant}”.`,
  zh: ({ word, meant }) => `“${word}”按“${meant}”处理，请写成“${meant}”。`,
  hu: ({ word, meant }) => `A(z) „${word}” helyett „${meant}” értendő. Írja így: „${meant}”.`,
};
const correct: Messages<{ meant: string }> = {
  en: ({ meant }) => `Write “${meant}”`,
  zh: ({ meant }) => `改为“${meant}”`,
  hu: ({ meant }) => `Javítás erre: „${meant}”`,
};
const empty: Record<'plan' | 'objective' | 'keyResult', Messages<undefined>> = {
  plan: {
    en: () => 'The plan has no name. Write whose plan it is behind the colon.',
    zh: () => '计划没有名称。请在冒号后写明这是谁的计划。',
    hu: () => 'A tervnek nincs neve. Írja a kettőspont után, kié a terv.',
  },
  objective: {
    en: () => 'The objective has no sentence. Write behind the colon what will be better at the end of the cycle.',
    zh: () => '目标没有内容。请在冒号后写出周期结束时会有什么改善。',
    hu: () => 'A célnak nincs szövege. Írja a kettőspont után, mi lesz jobb a ciklus végén.',
  },
  keyResult: {
    en: () => 'The key result has no sentence. Write behind the colon what is measured, from which value to which.',
    zh: () => '关键结果没有内容。请在冒号后写明衡量什么、从多少到多少。',
    hu: () => 'A kulcseredménynek nincs szövege. Írja a kettőspont után, mit mérnek, és mennyiről mennyire.',
  },
};
const write: Messages<undefined> = {
  en: () => 'Write the sentence',
  zh: () => '填写内容',
  hu: () => 'A szöveg megírása',
};
const sentence: Record<'plan' | 'objective' | 'keyResult', Messages<undefined>> = {
  plan: { en: () => 'name', zh: () => '名称', hu: () => 'név' },
  objective: { en: () => 'what will be better', zh: () => '将有什么改善', hu: () => 'mi lesz jobb' },
  keyResult: {
    en: () => 'Raise … from … to …',
    zh: () => '将…从…提高到…',
    hu: () => '… növelése …-ról …-ra',
  },
};
