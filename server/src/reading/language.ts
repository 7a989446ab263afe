import { locales } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import { Character, codeAt } from '../text/characters.ts';
import { type Folded, foldWhole } from '../text/fold.ts';
import { lexiconOf } from './lexicon.ts';
import { unknown } from './senses.ts';
import { splitTerms } from './terms.ts';
import { isLetter } from './token.ts';
import { longestWord, type OfWord, WordCache } from './wordCache.ts';

/** The language a text is written in, told by its letters and its most frequent words. English where nothing tells. */
export function languageOf(text: string): LocaleId {
  return languageOfFolded(foldWhole(text));
}

/** {@link languageOf} for a text that is folded already. Where a language is expected, Chinese still takes its characters. */
export function languageOfFolded({ text, characters }: Folded, expected?: LocaleId): LocaleId {
  if ((characters & Character.ideograph) !== 0) return 'zh';
  if (expected !== undefined && expected !== 'zh') return expected;
  if ((characters & Character.doubleAcute) !== 0) return 'hu';
  let votes = (characters & Character.accented) === 0 ? 0 : 1;
  if ((characters & Character.hyphen) !== 0 && hungarianEnding.test(text)) votes += 2;
  for (let at = 0; at < text.length && Math.abs(votes) < sure; ) {
    if (!isLetter(codeAt(text, at))) {
      at++;
      continue;
    }
    const { word, weight } = voters.at(text, at);
    votes += weight;
    at += word.length + 1;
  }
  return votes > 0 ? 'hu' : 'en';
}

/** Case endings behind figures: `12%-ra`, `5-ről`. */
const hungarianEnding = /[\d%]-(?:r[aeóő]|t[óő]|b[ae]|[kv][ae]l|ig|os|es|ös|n[áé]l|kor)/;

/** So many words of one language more than of the other leave no doubt. */
const sure = 3;

interface Voter extends OfWord {
  /** Above 0 for a word of Hungarian, below for one of English, 0 for one of both or none. Frequent short words tell most. */
  readonly weight: number;
}

const voters = new WordCache<Voter>((word) => ({
  word,
  weight: word.length > longestWord ? 0 : weightIn('hu', word) - weightIn('en', word),
}));

function weightIn(language: LocaleId, word: string): number {
  const known = word.length >= shortestTelling && lexiconOf(language).word(word) !== unknown;
  if (!tells()[language](word)) return known ? 1 : 0;
  return (known ? 2 : 1) + (isPostposition(language, word) ? 1 : 0);
}

/** Beside names of metrics, which are English in every language, it may be all that tells: `bounce rate 40% alatt`. */
function isPostposition(language: LocaleId, word: string): boolean {
  const lexicon = lexiconOf(language);
  if (!lexicon.inflects) return false;
  const { afterAtLeast, afterAtMost, replaced } = lexicon.word(word);
  return afterAtLeast || afterAtMost || replaced;
}

/** Shorter words are units and abbreviations of every language. */
const shortestTelling = 4;

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
