import { localeOf } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import { fold } from '../text/fold.ts';
import { isIdeograph } from './lexicon.ts';

/** The language a text is written in, told by its letters and its most frequent words. English where nothing tells. */
export function languageOf(text: string): LocaleId {
  for (let i = 0; i < text.length; i++) {
    if (isIdeograph(text.charCodeAt(i))) return 'zh';
  }
  const folded = fold(text);
  let hungarian = onlyHungarian.test(folded) ? 3 : hungarianLetter.test(folded) ? 1 : 0;
  let english = 0;
  const { en, hu } = telling();
  for (const word of folded.split(notLetters)) {
    if (word === '') continue;
    if (hu(word)) hungarian++;
    if (en(word)) english++;
  }
  if (hungarianEnding.test(folded)) hungarian += 2;
  return hungarian > english ? 'hu' : 'en';
}

const onlyHungarian = /[őű]/;
const hungarianLetter = /[áéíóöúü]/;
const notLetters = /[^a-záéíóöőúüű]+/;
/** Case endings behind figures: `12%-ra`, `5-ről`. */
const hungarianEnding = /[\d%]-(?:r[aeóő]|[bt][aeóő]|[kv][ae]l|ig|os|es|ös|ban|ben|n[áé]l)/;

type Tells = (word: string) => boolean;

let compiled: { readonly en: Tells; readonly hu: Tells } | null = null;

function telling(): { readonly en: Tells; readonly hu: Tells } {
  compiled ??= { en: tells('en'), hu: tells('hu') };
  return compiled;
}

function tells(language: LocaleId): Tells {
  const terms = localeOf(language).words.telling.split(/\s+/);
  const whole = new Set(terms.filter((term) => !term.endsWith('*')));
  const stems = terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem));
}
