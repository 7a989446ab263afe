/**
 * Writes language-configuration.json: `node scripts/languageConfiguration.mts`. A test checks that the written file is up
 * to date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales } from '../server/src/locales/index.ts';

interface EnterRule {
  readonly beforeText: string | { readonly pattern: string; readonly flags: string };
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string };
}

/** The text of the file. */
export function languageConfiguration(): string {
  const pairs = [
    ['(', ')'],
    ['[', ']'],
    ['（', '）'],
    ['【', '】'],
    ['「', '」'],
  ];
  const quotes = [
    ['"', '"'],
    ['“', '”'],
    ['„', '”'],
  ];
  const closing = [...pairs, ['"', '"'], ['“', '”']].map(([open, close]) => ({ open, close, notIn: ['comment'] }));
  const configuration = {
    comments: { lineComment: '//' },
    brackets: pairs,
    autoClosingPairs: [...closing, { open: '`', close: '`', notIn: ['comment'] }],
    surroundingPairs: [...pairs, ...quotes, ['*', '*'], ['_', '_'], ['`', '`']],
    folding: { offSide: true, markers: { start: '^\\s*//\\s*#?region\\b', end: '^\\s*//\\s*#?endregion\\b' } },
    // Dates, numbers with their sign and percent, words with hyphens and apostrophes: `okr-` is a word while it is typed.
    wordPattern: {
      pattern: "\\d{4}-\\d{2}-\\d{2}|-?\\d+(?:[.,]\\d+)*%?|[\\p{L}\\p{M}\\p{N}_]+(?:[-'’][\\p{L}\\p{M}\\p{N}_]*)*",
      flags: 'u',
    },
    onEnterRules: enterRules(),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

/** Numbered lists continue up to here; the editor's rules cannot count. */
const highestNumber = 20;

function enterRules(): readonly EnterRule[] {
  return [...numberRules(), ...bulletRules(), ...noteRules(), ...headerRules()];
}

function numberRules(): readonly EnterRule[] {
  const rules: EnterRule[] = [];
  for (let number = 1; number < highestNumber; number++) {
    for (const mark of ['.', ')', '、']) {
      const space = mark === '、' ? '\\s*' : '\\s+';
      rules.push(continuing(`${number}${literal(mark)}${space}`, `${number + 1}${mark}${mark === '、' ? '' : ' '}`));
    }
  }
  for (let code = 0x2460; code < 0x2473; code++) {
    rules.push(continuing(`${String.fromCharCode(code)}\\s*`, `${String.fromCharCode(code + 1)} `));
  }
  return rules;
}

function bulletRules(): readonly EnterRule[] {
  return ['-', '*', '+', '•', '·', '–'].flatMap((mark) => [
    continuing(`${literal(mark)}\\s+\\[[ xX]\\]\\s+`, `${mark} [ ] `),
    continuing(`${literal(mark)}\\s+(?!\\[[ xX]\\]\\s*$)`, `${mark} `),
  ]);
}

/** A quoted note goes on, and so does a comment that is cut in two. */
function noteRules(): readonly EnterRule[] {
  const comment = {
    beforeText: '^\\s*//.*$',
    afterText: '^\\s*\\S.*$',
    action: { indent: 'none', appendText: '// ' },
  } as const;
  return [continuing('>\\s+', '> '), comment];
}

/** What belongs to an objective or a list stands deeper. */
function headerRules(): readonly EnterRule[] {
  const anyOf = (words: readonly string[]) => [...new Set(words)].map((word) => word.replace(/ /g, '\\s+')).join('|');
  const objective = anyOf(locales.flatMap(({ keywords }) => keywords.objective));
  const list = anyOf(locales.flatMap(({ keywords }) => [...keywords.keyResult, ...keywords.keyResults]));
  const pattern = (words: string, rest: string) => ({ pattern: `^[\\s#*]*(?:${words})${rest}`, flags: 'iu' });
  return [
    { beforeText: pattern(objective, '(?!\\p{L})[^:：]{0,40}[:：].*\\S.*$'), action: { indent: 'indent' } },
    { beforeText: pattern(list, '\\**\\s*[:：]\\s*$'), action: { indent: 'indent' } },
  ];
}

/** Enter behind a line that begins with the mark and says something begins the next one. */
function continuing(mark: string, next: string): EnterRule {
  return { beforeText: `^\\s*${mark}\\S.*$`, action: { indent: 'none', appendText: next } };
}

function literal(mark: string): string {
  return mark.replace(/[.*+)]/g, '\\$&');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../language-configuration.json', import.meta.url), languageConfiguration());
}
