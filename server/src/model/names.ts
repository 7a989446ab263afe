import { locales } from '../locales/index.ts';
import { toKey, toPlain } from '../text/normalize.ts';

/** What a reference can name below a plan. */
export type Named = 'objective' | 'keyResult';

const letters: Readonly<Record<Named, string>> = { objective: 'O', keyResult: 'KR' };
const keyLetters: Readonly<Record<Named, string>> = { objective: 'o', keyResult: 'kr' };

/**
 * The name that a label gives: `2`, `-2` and `二` make `O2` or `KR2`, `1-2` and `1.2` make `KR1.2`; a word is a name by
 * itself, so that `Objective growth` is `growth`.
 */
export function nameOfLabel(label: string, kind: Named): string {
  const number = labelNumber(label);
  return number === null ? label.trim() : letters[kind] + number;
}

/** The name of the sibling at that place, counted from 1, where it has none of its own. */
export function nameOfPosition(position: number, kind: Named): string {
  return letters[kind] + position;
}

/** The {@link nameKey} of that place's name. */
export function positionKey(position: number, kind: Named): string {
  return keyLetters[kind] + position;
}

/**
 * What names are compared by. `O2`, `o-2`, `Objective 2`, `目标二` are one objective; `growth` and `Ogrowth` are one, and
 * case, accents and white space never matter.
 */
export function nameKey(name: string, kind: Named): string {
  const plain = toKey(toPlain(name)).trim();
  const rest = withoutKeyword(plain, kind);
  const number = rest === null ? null : labelNumber(rest);
  return number === null ? spaced(plain) : keyLetters[kind] + number;
}

/** A second way to write a word of a label: with the letter in front, `Ogrowth` for `growth`. null for numbers. */
export function letteredKey(label: string, kind: Named): string | null {
  return labelNumber(label) === null ? nameKey(letters[kind] + label.trim(), kind) : null;
}

/** What plan names are compared by: case, accents and the amount of white space do not matter. */
export function planKey(name: string): string {
  return spaced(toKey(toPlain(name)).trim());
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** `1`, `1.2` for `1-2`, `10` for `十`; null where the label is no number. */
function labelNumber(label: string): string | null {
  const text = toPlain(label).trim().replace(/^-/, '').trim();
  if (isNumber.test(text)) {
    return text
      .split(/[.-]/)
      .map((part) => part.replace(/^0+(?=\d)/, ''))
      .join('.');
  }
  return chineseNumber(text);
}

const isNumber = /^\d{1,9}(?:[.-]\d{1,9}){0,4}$/;

/** 一 to 九十九. */
function chineseNumber(text: string): string | null {
  const match = isChineseNumber.exec(text);
  if (match === null || text === '') return null;
  const [, tens, ten, ones] = match;
  const high = ten === undefined ? 0 : tens === undefined ? 1 : digitOf(tens);
  return String(high * 10 + (ones === undefined ? 0 : digitOf(ones)));
}

const isChineseNumber = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

function digitOf(digit: string): number {
  return '一二三四五六七八九'.indexOf(digit) + 1;
}

/** What follows the keyword, or null where the text does not begin with one. */
function withoutKeyword(key: string, kind: Named): string | null {
  const keyword = keywordsOf[kind].find((each) => key.startsWith(each));
  return keyword === undefined ? null : key.slice(keyword.length);
}

// The longest first: `key results 2` is not `key result` and `s 2`.
const keywordsOf: Readonly<Record<Named, readonly string[]>> = {
  objective: keywordKeys(({ objective }) => objective),
  keyResult: keywordKeys(({ keyResult, keyResults }) => [...keyResult, ...keyResults]),
};

function keywordKeys(select: (keywords: (typeof locales)[number]['keywords']) => readonly string[]): readonly string[] {
  const keys = new Set(locales.flatMap(({ keywords }) => select(keywords)).map(toKey));
  return [...keys].sort((a, b) => b.length - a.length);
}
