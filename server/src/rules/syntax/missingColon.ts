import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import type { Line } from '../../syntax/tree.ts';
import { blockRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages, TextChange } from '../types.ts';

/** `O1 New users …`: read as an objective, but without its colon. */
export const missingColon = blockRule({
  code: 'missing-colon',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An objective or key result without the colon after its keyword.',
      zh: '目标或关键结果的关键词后缺少冒号。',
      hu: 'Egy cél vagy kulcseredmény kulcsszava után hiányzik a kettőspont.',
    },
    why: {
      en: 'The line is read as it is meant, because of its number. With the colon every reader, and every other tool, sees where the keyword ends and the sentence begins.',
      zh: '因为有编号，这一行仍按原意理解。加上冒号，读者和其他工具才看得出关键字到哪里为止、句子从哪里开始。',
      hu: 'A sor a száma miatt így is érthető. A kettőspontból látja minden olvasó és más eszköz is, hol ér véget a kulcsszó, és hol kezdődik a mondat.',
    },
    examples: examples(
      {
        en: ['O1', 'Customers recommend us to their colleagues'],
        zh: ['目标1', '老客户乐于把我们推荐给同行'],
        hu: ['Cél 1', 'Ügyfeleink szívesen ajánlanak minket a kollégáiknak'],
      },
      ({ keyResults }, [label, sentence]) => [
        `${label} ${sentence}\n${keyResults.join('\n')}`,
        `${label}: ${sentence}\n${keyResults.join('\n')}`,
      ],
    ),
    sources: ['The `.okr` language.'],
  },
  check({ problems }, { report, say }) {
    for (const problem of problems) {
      if (problem.kind !== 'missing-colon') continue;
      const { line, start, end } = problem.span;
      report({
        span: problem.span,
        message: say(message, { keyword: line.text.slice(start, end) }),
        fixes: [{ title: say(add, undefined), edits: [colonAfter(line, end)], safe: true }],
      });
    }
  },
});

/** Puts the colon behind the label, in place of the space, dot or dash that stands there. */
function colonAfter(line: Line, end: number): TextChange {
  const gap = /^\s*[.)–—-]?\s*/.exec(line.text.slice(end))?.[0].length ?? 0;
  return { span: { line, start: end, end: end + gap }, newText: ': ' };
}

const message: Messages<{ keyword: string }> = {
  en: ({ keyword }) => `The colon after “${keyword}” is missing. Write “${keyword}:”.`,
  zh: ({ keyword }) => `“${keyword}”后面缺少冒号，请写成“${keyword}:”。`,
  hu: ({ keyword }) => `${quotedWithCapitalArticle(keyword)} után hiányzik a kettőspont. Írja így: „${keyword}:”.`,
};
const add: Messages<undefined> = {
  en: () => 'Add the colon',
  zh: () => '补上冒号',
  hu: () => 'Kettőspont beszúrása',
};
