import type { LocaleId } from '../../locales/types.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import type { Quantity, TextRange } from '../../reading/types.ts';
import { fold } from '../../text/fold.ts';

/** Whether both units are known and no conversion leads from one to the other. */
export function differ(one: string | null, other: string | null, language: LocaleId): boolean {
  if (one === null || other === null || one === other) return false;
  const [family, otherFamily] = [familyOf(one, language), familyOf(other, language)];
  if (family !== otherFamily) return true;
  // Two hours are shorter than a day, and of two currencies somebody will know the rate.
  return family === 'noun' && !isSameNoun(one, other);
}

function familyOf(unit: string, language: LocaleId): 'percent' | 'currency' | 'time' | 'noun' {
  if (unit === '%' || unit === 'pp') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'currency';
  return isTime(unit, language) ? 'time' : 'noun';
}

/** Whether the unit is one of time, in that language: `days`, `ms`, `小时`, `óráról`. */
export function isTime(unit: string, language: LocaleId): boolean {
  const lexicon = lexiconOf(language);
  const word = fold(unit);
  if (lexicon.word(word).time !== null) return true;
  const found = lexicon.longest(word, 0);
  return found !== null && found.senses.time !== null;
}

/** Whether both are one unit in one or two forms; unknown ones may be. */
export function isSameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other || isSameNoun(one, other);
}

/** `session` and `sessions`, `ügyfél` and `ügyfélre`. */
function isSameNoun(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const stem = Math.min(short.length, Math.max(3, short.length - 3));
  return long.toLowerCase().startsWith(short.toLowerCase().slice(0, stem));
}

/** Where the unit stands behind its number; null where it stands in front, or nowhere. */
export function unitBehind({ number, range, unit }: Quantity, text: string): TextRange | null {
  if (range.start === number.start && text.slice(number.end, range.end).trim() !== '') {
    return { start: number.end, end: range.end };
  }
  if (unit === null) return null;
  const gap = /^\s*/.exec(text.slice(number.end))?.[0].length ?? 0;
  return text.startsWith(unit, number.end + gap) ? { start: number.end, end: number.end + gap + unit.length } : null;
}
