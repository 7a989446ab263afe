import { locales } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import { fold } from '../text/fold.ts';
import { isIdeograph } from './lexicon.ts';
import { splitTerms } from './terms.ts';

/** The language a text is written in, told by its letters and its most frequent words. English where nothing tells. */
export function languageOf(text: string): LocaleId {
  if (hasIdeograph(text)) return 'zh';
  const folded = fold(text);
  const { en, hu } = tells();
  let english = 0;
  let hungarian = onlyHungarian.test(folded) ? 3 : hungarianLetter.test(folded) ? 1 : 0;
  if (hungarianEnding.test(folded)) hungarian += 2;
  for (const word of folded.split(notLetters)) {
    if (word === '') continue;
    if (hu(word)) hungarian++;
    if (en(word)) english++;
  }
  return hungarian > english ? 'hu' : 'en';
}

/** The language to read a text in where one is expected: Chinese is never written without its characters. */
export function languageFor(text: string, expected: LocaleId): LocaleId {
  if (hasIdeograph(text)) return 'zh';
  return expected === 'zh' ? languageOf(text) : expected;
}

function hasIdeograph(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isIdeograph(text.charCodeAt(i))) return true;
  return false;
}

const onlyHungarian = /[őű]/;
const hungarianLetter = /[áéíóöúü]/;
const notLetters = /[^a-záéíóöőúüű]+/;
/** Case endings behind figures: `12%-ra`, `5-ről`. */
const hungarianEnding = /[\d%]-(?:r[aeóő]|t[óő]|b[ae]|[kv][ae]l|ig|os|es|ös|n[áé]l)/;

type Tells = (word: string) => boolean;

let compiled: Readonly<Record<LocaleId, Tells>> | null = null;

function tells(): Readonly<Record<LocaleId, Tells>> {
  compiled ??= Object.fromEntries(
    locales.map(({ id, words }) => [id, tellsOf(splitTerms(words.grammar.telling))]),
  ) as Record<LocaleId, Tells>;
  return compiled;
}

function tellsOf(terms: readonly string[]): Tells {
  const whole = new Set(terms.filter((term) => !term.endsWith('*')));
  const stems = terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}
