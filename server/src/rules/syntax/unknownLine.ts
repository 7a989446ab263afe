import { withArticle } from '../../locales/hu/article.ts';
import { localeOf } from '../../locales/index.ts';
import type { LocaleId } from '../../locales/types.ts';
import { languageOf } from '../../reading/language.ts';
import type { Line } from '../../syntax/tree.ts';
import { blockRule } from '../define.ts';
import { insert } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Messages, TextChange } from '../types.ts';

/** A run of lines that the language does not know: one finding. */
export const unknownLine = blockRule({
  code: 'unknown-line',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A line that is neither objective, key result, property, check-in nor note.',
      zh: '这一行既不是目标、关键结果、属性、进展记录，也不是备注。',
      hu: 'Olyan sor, amely nem cél, kulcseredmény, tulajdonság, check-in vagy megjegyzés.',
    },
    why: {
      en: 'The line is kept as it is, but nothing counts it. Say what it is: begin it with `>` for a note, with `KR:` for a key result, with `O:` for an objective or with `//` for a comment. A run of such lines is one finding.',
      zh: '这一行原样保留，但不计入。请说明它是什么：备注以 `>` 开头，关键结果以 `KR:` 开头，目标以 `O:` 开头，注释以 `//` 开头。连续几行只报告一次。',
      hu: 'A sor megmarad, de nem számít. Jelezze, mi az: `>` a megjegyzés, `KR:` a kulcseredmény, `O:` a cél, `//` a komment elején áll. Több egymás utáni ilyen sor egyetlen találat.',
    },
    examples: examples(
      { en: 'We should talk about this again', zh: '这里以后还要再谈', hu: 'Erről majd még beszélünk' },
      ({ body }, text) => [`${body}\n\n${text}`, `${body}\n\n> ${text}`],
    ),
    sources: ['The `.okr` language: nothing is lost, and what is not known is said.'],
  },
  check({ problems }, { report, say }) {
    for (const problem of problems) {
      if (problem.kind !== 'unknown-line') continue;
      const { lines, span } = problem;
      const language = languageOf(span.line.text);
      report({
        span,
        message: say(message, { count: lines.length }),
        fixes: [
          { title: say(asNote, undefined), edits: lines.map((line) => prefix(line, '> ')), safe: false },
          {
            title: say(asKeyResult, undefined),
            edits: lines.map((line) => prefix(line, `${keyResult(language)}: `)),
            safe: false,
          },
          { title: say(asObjective, undefined), edits: [prefix(span.line, `${objective(language)}: `)], safe: false },
          { title: say(asComment, undefined), edits: lines.map((line) => prefix(line, '// ')), safe: false },
        ],
      });
    }
  },
});

/** Puts the mark where the line's words begin, behind indentation; list markers and heading marks stay behind it. */
function prefix(line: Line, mark: string): TextChange {
  return insert(line, /^\s*/.exec(line.text)?.[0].length ?? 0, mark);
}

function keyResult(language: LocaleId): string {
  return language === 'zh' ? '关键结果' : (localeOf(language).keywords.keyResult[0] ?? 'KR');
}

function objective(language: LocaleId): string {
  return localeOf(language).keywords.objective[0] ?? 'O';
}

const message: Messages<{ count: number }> = {
  en: ({ count }) =>
    `${count === 1 ? 'This line cannot be read and counts' : `These ${count} lines cannot be read and count`} for nothing. Begin with “>” for a note, “KR:” for a key result or “O:” for an objective.`,
  zh: ({ count }) =>
    `${count === 1 ? '这一行' : `这 ${count} 行`}无法识别，不起作用。备注请以“>”开头，关键结果以“KR:”开头，目标以“O:”开头。`,
  hu: ({ count }) =>
    `${count === 1 ? 'Ez a sor' : `Ez ${withArticle(count)} sor`} nem értelmezhető, ezért nem számít. Megjegyzés elé „>” jelet, kulcseredmény elé „KR:”, cél elé „O:” kulcsszót írjon.`,
};
const asNote: Messages<undefined> = {
  en: () => 'Turn into a note',
  zh: () => '改为备注',
  hu: () => 'Átalakítás megjegyzéssé',
};
const asKeyResult: Messages<undefined> = {
  en: () => 'Turn into a key result',
  zh: () => '改为关键结果',
  hu: () => 'Átalakítás kulcseredménnyé',
};
const asObjective: Messages<undefined> = {
  en: () => 'Turn into an objective',
  zh: () => '改为目标',
  hu: () => 'Átalakítás céllá',
};
const asComment: Messages<undefined> = {
  en: () => 'Turn into a comment',
  zh: () => '改为注释',
  hu: () => 'Átalakítás kommentté',
};
