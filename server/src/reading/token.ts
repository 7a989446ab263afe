import type { Phrases } from './phrases.ts';
import type { Ending, Senses } from './senses.ts';

/**
 * A word, number or sign of the folded text.
 * - `name`: letters and digits together (`v2`, `P95`, `B2B`), an address or a ratio: never a number
 * - `date`: a date in digits
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'name' | 'date';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  readonly senses: Readonly<Senses>;
  /** The case that an ending gives it. */
  readonly ending: Ending | null;
  /** Where an ending behind a hyphen ends: of `12%-ra` the number, the sign and the ending of the sign. Else `end`. */
  readonly tail: number;
  /** Of numbers and number words; NaN for other tokens. */
  readonly value: number;
  /** How the number is written: digits, words, or a word that may be an article (`egy`, `一`). */
  readonly written: Written;
  /** One to four digits and nothing else, which may be a day or a year. */
  readonly bare: boolean;
  /** Phrases that may begin with it. */
  readonly phrases: Phrases | undefined;
}

export type Written = 'digits' | 'words' | 'article';

/** A token of a stretch of the folded text. */
export function tokenOf(
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  senses: Readonly<Senses>,
  ending: Ending | null = null,
  value = Number.NaN,
  written: Written = 'digits',
  bare = false,
  phrases: Phrases | undefined = undefined,
): Token {
  const glued = start > 0 && !isSpace(text.charCodeAt(start - 1));
  return tokenWith(kind, text.slice(start, end), start, end, glued, senses, ending, value, written, bare, phrases);
}

/** All tokens are made here, so that all have the same shape. */
export function tokenWith(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  glued: boolean,
  senses: Readonly<Senses>,
  ending: Ending | null,
  value: number,
  written: Written,
  bare: boolean,
  phrases: Phrases | undefined,
): Token {
  return {
    kind,
    text,
    start,
    end,
    glued,
    senses,
    ending,
    tail: end,
    value,
    written,
    bare,
    phrases,
  };
}

/** The token some places before `at`. An index below 0 is a slow look-up in every array, so it is not tried. */
export function tokenBefore(tokens: readonly Token[], at: number, places = 1): Token | undefined {
  return at < places ? undefined : tokens[at - places];
}

export function isSpace(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** Letters of alphabets, not ideographs. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x1fff);
}

/** Whether a token is written in letters of an alphabet. */
export function isLatin(token: Token): boolean {
  return token.text.charCodeAt(0) < 0x250;
}

/** The end of the word at `at`: letters, and apostrophes between letters. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end++;
    else if ((code === 39 || code === 0x2019) && end > at && isLetter(text.charCodeAt(end + 1))) end++;
    else return end;
  }
}
