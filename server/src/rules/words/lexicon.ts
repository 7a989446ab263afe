import { localeOf } from '../../locales/index.ts';
import type { FunnelStep, MethodNoun, MethodVerb } from '../../locales/methodTypes.ts';
import type { Locale, LocaleId } from '../../locales/types.ts';
import type { Terms } from '../../locales/wordTypes.ts';

/**
 * What a word is to the method. `verb` is any verb that sentences are read by, `plain` a word that only looks like one of
 * the others.
 */
export type WordClass =
  | MethodVerb
  | MethodNoun
  | FunnelStep
  | 'vague'
  | 'generic'
  | 'filler'
  | 'placeholder'
  | 'field'
  | 'pay'
  | 'salary'
  | 'tied'
  | 'customerBonus'
  | 'productTeam'
  | 'ofAYear'
  | 'compared'
  | 'verb'
  | 'plain';

export type Classes = ReadonlySet<WordClass>;

/** The method's words of one language, ready to be found. Built once. */
export interface MethodLexicon {
  readonly unspaced: boolean;
  /** Of a word between spaces; empty for one of no class. */
  word(text: string): Classes;
  /** Phrases of several words that begin with this one, the longest first. */
  phrases(word: string): readonly Phrase[];
  /** The longest term without spaces that begins at the place; null where none does. */
  longest(text: string, at: number): { readonly end: number; readonly classes: Classes } | null;
}

export interface Phrase {
  /** The words after the first; the last one may end in `*`. */
  readonly rest: readonly string[];
  readonly classes: Classes;
}

const lexicons = new Map<LocaleId, MethodLexicon>();

/** The method's words of that language. */
export function methodLexicon(language: LocaleId): MethodLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = build(localeOf(language));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(locale: Locale): MethodLexicon {
  const nouns: ReadonlySet<string> = new Set(Object.keys(locale.method.nouns));
  const exact = new Map<string, Set<WordClass>>();
  const stems = new Map<string, Set<WordClass>>();
  const phrases = new Map<string, { rest: readonly string[]; classes: Set<WordClass> }[]>();
  const { unspaced } = locale.words;

  for (const [wordClass, terms] of classesOf(locale)) {
    for (const term of terms.split(/\s+/)) {
      if (term === '') continue;
      const [first = '', ...rest] = term.split('_').filter((part) => part !== '');
      if (rest.length) addPhrase(first, rest, wordClass);
      else if (first.endsWith('*')) add(stems, first.slice(0, -1), wordClass);
      else add(exact, first, wordClass);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const lengths = Math.max(0, ...[...exact.keys()].map((term) => term.length));
  const shortestStem = Math.min(Number.POSITIVE_INFINITY, ...[...stems.keys()].map((stem) => stem.length));
  const known = new Map<string, Classes>();

  return {
    unspaced,
    word(text) {
      let classes = known.get(text);
      if (!classes) {
        classes = lookUp(text);
        // Bounded, so that a text of noise does not fill the memory.
        if (known.size >= 20_000) known.clear();
        known.set(text, classes);
      }
      return classes;
    },
    phrases: (word) => phrases.get(word) ?? noPhrases,
    longest(text, at) {
      for (let end = Math.min(text.length, at + lengths); end > at; end--) {
        const classes = exact.get(text.slice(at, end));
        if (classes) return { end, classes };
      }
      return null;
    },
  };

  function addPhrase(first: string, rest: readonly string[], wordClass: WordClass): void {
    const list = phrases.get(first) ?? [];
    phrases.set(first, list);
    const same = list.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
    if (same) same.classes.add(wordClass);
    else list.push({ rest, classes: new Set([wordClass]) });
  }

  function lookUp(text: string): Classes {
    const whole = exact.get(text);
    if (whole?.has('plain')) return whole;
    const found = new Set(whole);
    for (let length = text.length; length >= shortestStem; length--) {
      const classes = stems.get(text.slice(0, length));
      if (!classes) continue;
      if (classes.has('plain')) return found.size ? found : classes;
      for (const wordClass of classes) found.add(wordClass);
    }
    if (locale.method.compounds && !isNoun(found)) for (const one of lastPart(text)) found.add(one);
    return found.size ? found : noClasses;
  }

  function isNoun(classes: Classes): boolean {
    return [...classes].some((one) => nouns.has(one));
  }

  /** Of the noun that a compound ends in. */
  function lastPart(text: string): Classes {
    for (let at = shortestPart; at + shortestPart <= text.length; at++) {
      for (let length = Math.min(longestPart, text.length - at); length >= shortestPart; length--) {
        const classes = stems.get(text.slice(at, at + length));
        if (classes && isNoun(classes)) return classes;
      }
    }
    return noClasses;
  }
}

/** A compound has two parts of at least that many letters. */
const shortestPart = 5;
const longestPart = 14;

const noPhrases: readonly Phrase[] = [];
/** Of a word that the method knows nothing of. */
export const noClasses: Classes = new Set();

function add(map: Map<string, Set<WordClass>>, term: string, wordClass: WordClass): void {
  const classes = map.get(term);
  if (classes) classes.add(wordClass);
  else map.set(term, new Set([wordClass]));
}

function* classesOf({ method, words }: Locale): Generator<[WordClass, Terms]> {
  const { compounds: _, verbs, nouns, funnel, ...lists } = method;
  yield* Object.entries(verbs) as [MethodVerb, Terms][];
  yield* Object.entries(nouns) as [MethodNoun, Terms][];
  yield* Object.entries(funnel) as [FunnelStep, Terms][];
  yield* Object.entries(lists) as [Exclude<WordClass, MethodVerb | MethodNoun | FunnelStep | 'verb'>, Terms][];
  for (const terms of Object.values(words.verbs)) yield ['verb', terms];
}
