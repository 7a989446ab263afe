import { localeOf } from '../../locales/index.ts';
import type { FunnelStep, MethodNoun, MethodVerb } from '../../locales/methodTypes.ts';
import type { Locale, LocaleId } from '../../locales/types.ts';
import type { Terms } from '../../locales/wordTypes.ts';
import { type OfWord, WordCache } from '../../reading/wordCache.ts';
import { Classes, classesOf, type WordClass } from './classes.ts';
import { hashOf } from './hash.ts';

/** The method's words of one language, ready to be found. Built once. */
export interface MethodLexicon {
  readonly unspaced: boolean;
  /** What is known of the word between spaces that stands there in the text. */
  entryAt(text: string, start: number, end: number): Entry;
  /** The longest term without spaces that begins at the place; null where none does. */
  longestAt(text: string, at: number): Term | null;
}

/** A word of a language without spaces. */
export interface Term {
  readonly text: string;
  readonly hash: number;
  readonly classes: Classes;
}

export interface Entry extends OfWord {
  readonly hash: number;
  readonly classes: Classes;
  /** Phrases of several words that begin with it, the longest first. */
  readonly phrases: readonly Phrase[];
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
  const { unspaced } = locale.words;
  const nouns = classesOf(...(Object.keys(locale.method.nouns) as MethodNoun[]));
  const { exact, stems, phrases } = termsOf(locale);
  const terms = unspaced ? byFirstCharacter(exact) : noTerms;
  const shortestStem = Math.min(Number.POSITIVE_INFINITY, ...[...stems.keys()].map((stem) => stem.length));
  const known = new WordCache(
    // No stem is longer: a word of 10,000 letters costs no more than one of forty.
    (word): Entry => ({
      word,
      hash: hashOf(word),
      classes: lookUp(word.slice(0, longestWord)),
      phrases: phrases.get(word) ?? noPhrases,
    }),
  );

  return {
    unspaced,
    entryAt: (text, start, end) => known.between(text, start, end),
    longestAt(text, at) {
      const candidates = terms.get(text.charCodeAt(at));
      if (candidates) for (const term of candidates) if (text.startsWith(term.text, at)) return term;
      return null;
    },
  };

  function lookUp(text: string): Classes {
    let found = exact.get(text) ?? Classes.none;
    if (found.has('plain')) return found;
    for (let length = text.length; length >= shortestStem; length--) {
      const classes = stems.get(text.slice(0, length));
      if (!classes) continue;
      if (classes.has('plain')) return found.isEmpty ? classes : found;
      found = found.with(classes);
    }
    if (!locale.method.compounds) return found;
    if (!found.hasAny(nouns)) return found.with(lastPart(text));
    // A `hűségprogram` is a program.
    const last = found.has('state') ? lastPart(text) : Classes.none;
    return last.has('artefact') ? last : found;
  }

  /** Of the noun that a compound ends in; one made of a verb is the same work: `piackutatás`. */
  function lastPart(text: string): Classes {
    const work = verbalNoun.test(text) ? Classes.of('effort') : Classes.none;
    for (let at = shortestPart; at + shortestPart <= text.length; at++) {
      for (let length = Math.min(longestPart, text.length - at); length >= shortestPart; length--) {
        const classes = stems.get(text.slice(at, at + length));
        if (classes?.hasAny(nouns)) return classes;
        if (classes?.hasAny(work)) return work;
      }
    }
    return Classes.none;
  }
}

/** The longest first. */
function byFirstCharacter(exact: ReadonlyMap<string, Classes>): ReadonlyMap<number, readonly Term[]> {
  const terms = Array.from(exact, ([text, classes]): Term => ({ text, hash: hashOf(text), classes }));
  return Map.groupBy(
    terms.sort((a, b) => b.text.length - a.text.length),
    ({ text }) => text.charCodeAt(0),
  );
}

const noTerms: ReadonlyMap<number, readonly Term[]> = new Map();
const noPhrases: readonly Phrase[] = [];

const longestWord = 40;

const verbalNoun = /[áé]s$/;

/** A compound has two parts of at least that many letters. */
const shortestPart = 5;
const longestPart = 14;

interface TermMaps {
  readonly exact: ReadonlyMap<string, Classes>;
  /** Without the final `*`. */
  readonly stems: ReadonlyMap<string, Classes>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** Every term of the language with what it is. */
function termsOf(locale: Locale): TermMaps {
  const exact = new Map<string, Classes>();
  const stems = new Map<string, Classes>();
  const byText = new Map<string, Classes>();
  const add = (map: Map<string, Classes>, term: string, classes: Classes) => {
    const before = map.get(term);
    map.set(term, before === undefined ? classes : before.with(classes));
  };

  for (const [one, terms] of listsOf(locale)) {
    const classes = Classes.of(one);
    for (const written of terms.split(/\s+/)) {
      const term = written.includes('_') ? written.replaceAll('_', ' ').trim() : written;
      if (term === '') continue;
      if (term.includes(' ')) add(byText, term, classes);
      else if (term.endsWith('*')) add(stems, term.slice(0, -1), classes);
      else add(exact, term, classes);
    }
  }
  const phrases = new Map<string, Phrase[]>();
  for (const [text, classes] of byText) {
    const [first = '', ...rest] = text.split(' ');
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, classes }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { exact, stems, phrases };
}

function* listsOf({ method, words }: Locale): Generator<[WordClass, Terms]> {
  const { compounds: _, verbs, nouns, funnel, ...lists } = method;
  yield* Object.entries(verbs) as [MethodVerb, Terms][];
  yield* Object.entries(nouns) as [MethodNoun, Terms][];
  yield* Object.entries(funnel) as [FunnelStep, Terms][];
  yield* Object.entries(lists) as [Exclude<WordClass, MethodVerb | MethodNoun | FunnelStep | 'verb'>, Terms][];
  for (const terms of Object.values(words.verbs)) yield ['verb', terms];
}
