import { codeAt } from '../text/characters.ts';
import { compose, type NumberPart } from './compose.ts';
import type { Lexicon } from './lexicon.ts';
import type { Ending } from './senses.ts';

/** A number written as one word. */
export interface NumberWord {
  readonly value: number;
  readonly ending: Ending;
  /** A magnitude alone: `ezerről`. */
  readonly scales: boolean;
}

const longestPart = 9;

/** A number of one or several parts without spaces, with its case ending: `kétszázötven`, `húszra`, `twenty`. */
export function numberWord(word: string, lexicon: Lexicon): NumberWord | null {
  const parts: NumberPart[] = [];
  let at = 0;
  while (at < word.length) {
    const part = partAt(word, at, lexicon);
    if (part === null || !goesOn(parts.at(-1), part.part)) break;
    parts.push(part.part);
    at = part.end;
  }
  if (parts.length === 0) return null;
  const scales = parts.length === 1 && parts[0]?.multiplies === true;
  if (at === word.length) return { value: compose(parts), ending: 'none', scales };
  const rest = word.slice(at);
  const value = compose(parts);
  // `húszan`; but `egyen` has another meaning
  if (value > 1 && lexicon.people.has(rest)) return { value, ending: 'people', scales: false };
  const ending = lexicon.inflects ? lexicon.ending(rest) : 'none';
  // -s makes adjectives of any word that happens to begin like a number.
  if (ending === 'none' || ending === 'attribute' || ending === 'other') return null;
  return { value, ending, scales };
}

/** Ones follow tens and magnitudes: `huszonöt` is one number, `ötöt` is öt with an ending. */
function goesOn(before: NumberPart | undefined, next: NumberPart): boolean {
  return before === undefined || before.multiplies || next.multiplies || (before.value >= 10 && next.value < 10);
}

function partAt(
  word: string,
  at: number,
  lexicon: Lexicon,
): { readonly part: NumberPart; readonly end: number } | null {
  for (let length = Math.min(longestPart, word.length - at); length > 1; length--) {
    const text = word.slice(at, at + length);
    const cardinal = lexicon.cardinals.get(text);
    if (cardinal !== undefined) return { part: { value: cardinal, multiplies: false }, end: at + length };
    const magnitude = lexicon.magnitudes.get(text);
    if (magnitude !== undefined) return { part: { value: magnitude, multiplies: true }, end: at + length };
  }
  return null;
}

/** 〇, which is no ideograph of its own block. */
export const ringZero = 0x3007;

/** The end of the run of numerals at `at`. A longer word that begins inside ends it: 三十分钟 is 三十 and 分钟. */
export function numeralsEnd(text: string, at: number, lexicon: Lexicon): number {
  let end = at;
  while (end < text.length && lexicon.numerals.has(text.charCodeAt(end))) {
    end++;
    const word = end < text.length ? lexicon.longest(text, end) : null;
    if (word !== null && word.text.length > 1 && !isNumerals(word.text, lexicon)) break;
  }
  return end;
}

/** 十一, also a feast, inside 三十一. */
function isNumerals(text: string, lexicon: Lexicon): boolean {
  for (let i = 0; i < text.length; i++) if (!lexicon.numerals.has(codeAt(text, i))) return false;
  return true;
}

/** The value of a run of numerals: 三十五, 五千万, 二〇二六. */
export function numeralsValue(run: string, lexicon: Lexicon): number {
  const parts: NumberPart[] = [];
  for (const unit of run) {
    const cardinal = lexicon.cardinals.get(unit);
    if (cardinal !== undefined) parts.push({ value: cardinal, multiplies: false });
    else parts.push({ value: lexicon.magnitudes.get(unit) ?? 1, multiplies: true });
  }
  const digits = parts.length > 1 && parts.every((part) => !part.multiplies && part.value < 10);
  return digits ? Number(parts.map((part) => part.value).join('')) : compose(parts);
}

/** 千万 in 3 千万: only magnitudes, which multiply the digits before them. */
export function isMagnitudeRun(run: string, lexicon: Lexicon): boolean {
  return [...run].every((unit) => lexicon.magnitudes.has(unit));
}
