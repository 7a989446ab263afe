import { Character, characterOf, codeAt } from '../text/characters.ts';
import type { Entry } from './lexicon.ts';
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
  /** With what other words make of it: a particle, or a due date that it is part of. */
  senses: Readonly<Senses>;
  /** Part of a date, a rhythm or a quantity that was found already. */
  taken: boolean;
  /** The case that an ending gives it. */
  ending: Ending;
  /** Where an ending behind a hyphen ends: of `12%-ra` the number, the sign and the ending of the sign. Else `end`. */
  tail: number;
  /** Of numbers and number words; NaN for other tokens. */
  readonly value: number;
  /** How the number is written: digits, words, or a word that may be an article (`egy`, `一`). */
  readonly written: Written;
  /** One to four digits and nothing else, which may be a day or a year. */
  readonly bare: boolean;
  /** What the lexicon knows of it; null where it did not look the token up as it stands. */
  readonly entry: Entry | null;
}

export type Written = 'digits' | 'words' | 'article';

/** A token of a stretch of the folded text. */
export function tokenOf(
  text: string,
  start: number,
  end: number,
  kind: Token['kind'],
  senses: Readonly<Senses>,
  ending: Ending = 'none',
  value = Number.NaN,
  written: Written = 'digits',
  bare = false,
  entry: Entry | null = null,
): Token {
  const glued = start > 0 && !isSpace(codeAt(text, start - 1));
  return tokenWith(kind, text.slice(start, end), start, end, glued, senses, ending, value, written, bare, entry);
}

/** All tokens are made here, so that all have the same shape. */
export function tokenWith(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  glued: boolean,
  senses: Readonly<Senses>,
  ending: Ending,
  value: number,
  written: Written,
  bare: boolean,
  entry: Entry | null,
): Token {
  return {
    kind,
    text,
    start,
    end,
    glued,
    senses,
    taken: false,
    ending,
    tail: end,
    value,
    written,
    bare,
    entry,
  };
}

/** The token some places before `at`. An index below 0 is a slow look-up in every array, so it is not tried. */
export function tokenBefore(tokens: readonly Token[], at: number, places = 1): Token | undefined {
  return at < places ? undefined : tokens[at - places];
}

export function isSpace(code: number): boolean {
  return (characterOf(code) & Character.space) !== 0;
}

/** Letters of alphabets, not ideographs. */
export function isLetter(code: number): boolean {
  // Almost every letter that is asked for.
  if (code >= 97 && code <= 122) return true;
  return (characterOf(code) & Character.letter) !== 0;
}

/** A word that sets a limit: `at least`, 不超过. */
export function isLimit(token: Token | undefined): boolean {
  return token !== undefined && (token.senses.atLeast || token.senses.atMost);
}

/** "Half-marathon", "double-entry": the first part of a compound. */
export function isCompound(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i + 1];
  return hyphen?.text === '-' && hyphen.glued && tokens[i + 2]?.kind === 'word' && tokens[i + 2]?.glued === true;
}

/** Whether a token is written in letters of an alphabet. */
export function isLatin(token: Token): boolean {
  return token.text.charCodeAt(0) < 0x250;
}

/** The end of the word at `at`: letters, and apostrophes between letters. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  for (; ; end++) {
    const code = codeAt(text, end);
    if (!isLetter(code) && (end === at || !joinsLetters(code, text, end))) return end;
  }
}

/** Whether a character is an apostrophe before a letter. */
export function joinsLetters(code: number, text: string, at: number): boolean {
  return (code === 39 || code === 0x2019) && isLetter(codeAt(text, at + 1));
}
