import { blockRule } from '../define.ts';
import { insert, replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages } from '../types.ts';

/** `Dou: 2026-03-31`: a word and a colon, but no property. */
export const unknownProperty = blockRule({
  code: 'unknown-property',
  category: 'syntax',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A word before a colon that is not a property of the language.',
      zh: '冒号前的词不是任何已知属性。',
      hu: 'A kettőspont előtti szó nem ismert tulajdonság.',
    },
    why: {
      en: 'A misspelt property is read by nobody: the due date or the weight after it has no effect. Write it as the finding says, or make the line a note with `>`.',
      zh: '写错的属性没人读：后面的截止日期或权重不起作用。请按提示改正，或用 `>` 把这一行改为备注。',
      hu: 'Az elírt tulajdonságot senki sem olvassa: a mögötte álló határidő vagy súly hatástalan. Írja úgy, ahogyan a találat javasolja, vagy tegye a sort megjegyzéssé `>` jellel.',
    },
    examples: examples(
      { en: ['Dou', 'Due'], zh: ['截止日', '截止'], hu: ['Hatráidő', 'Határidő'] },
      ({ objective, keyResults: [one, two] }, [wrong, right]) => [
        `${objective}\n${one}\n  ${wrong}: 2026-03-20\n${two}`,
        `${objective}\n${one}\n  ${right}: 2026-03-20\n${two}`,
      ],
    ),
    sources: ['The `.okr` language.'],
  },
  check({ problems }, { report, say }) {
    for (const problem of problems) {
      if (problem.kind !== 'unknown-property') continue;
      const { span, word, meant } = problem;
      const spelling: Fix[] = meant
        ? [{ title: say(correct, { meant }), edits: [replace(span, meant)], safe: false }]
        : [];
      report({
        span,
        message: say(message, { word, meant }),
        fixes: [
          ...spelling,
          { title: say(asNote, undefined), edits: [insert(span.line, span.start, '> ')], safe: false },
        ],
      });
    }
  },
});

const message: Messages<{ word: string; meant: string | null }> = {
  en: ({ word, meant }) =>
    `There is no property “${word}”, so this line has no effect. ${meant ? `Did you mean “${meant}”?` : 'Check the spelling, or begin the line with “>” to make it a note.'}`,
  zh: ({ word, meant }) =>
    `没有“${word}”这个属性，这一行不起作用。${meant ? `是否想写“${meant}”？` : '请检查写法；如果是备注，请以“>”开头。'}`,
  hu: ({ word, meant }) =>
    `Nincs „${word}” nevű tulajdonság, ezért ez a sor nem számít. ${meant ? `Erre gondolt: „${meant}”?` : 'Ellenőrizze az írásmódot; ha megjegyzés, kezdje a sort „>” jellel.'}`,
};
const correct: Messages<{ meant: string }> = {
  en: ({ meant }) => `Write “${meant}”`,
  zh: ({ meant }) => `改为“${meant}”`,
  hu: ({ meant }) => `Javítás erre: „${meant}”`,
};
const asNote: Messages<undefined> = {
  en: () => 'Turn the line into a note',
  zh: () => '把这一行改为备注',
  hu: () => 'A sor átalakítása megjegyzéssé',
};
