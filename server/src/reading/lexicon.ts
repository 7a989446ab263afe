import { localeOf } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import type { NounClass, Terms, TimeUnit, VerbClass, Words } from '../locales/wordTypes.ts';
import { type Ending, mergeSenses, noSenses, type PeriodName, type Rhythm, type Senses, unknown } from './senses.ts';
import type { DuePart } from './types.ts';

/** A phrase that begins with a certain word: the words that follow, and what all of them together mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly senses: Readonly<Senses>;
}

/** A node of the tree of words that are written without spaces. */
interface Node {
  readonly next: Map<number, Node>;
  senses: Readonly<Senses> | null;
}

/** The words of a language in the form that reading needs. Built once, when the language is first read. */
export interface Lexicon {
  readonly words: Words;
  /** What a word between spaces means; {@link unknown} where it means nothing known. */
  word(text: string): Readonly<Senses>;
  /** Phrases that begin with this word, the longest first. */
  phrases(word: string): readonly Phrase[] | undefined;
  /** The longest word without spaces that begins at a place: its end and meaning; null where none does. */
  longest(text: string, at: number): { readonly end: number; readonly senses: Readonly<Senses> } | null;
  /** The case ending that `text` is; null where it is none. */
  ending(text: string): Ending | null;
  /** The case ending that a word ends in. */
  endingOf(word: string): Ending | null;
}

const lexicons = new Map<LocaleId, Lexicon>();

export function lexiconOf(language: LocaleId): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(localeOf(language).words, language === 'en' ? null : () => lexiconOf('en'));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

/** `second` knows the words that `words` does not: English terms stand in texts of every language that has no letters of its own. */
function buildLexicon(words: Words, second: (() => Lexicon) | null): Lexicon {
  const exact = new Map<string, Senses>();
  const stems = new Map<string, Senses>();
  const phrases = new Map<string, Phrase[]>();
  const root: Node = { next: new Map(), senses: null };
  let shortestStem = Number.POSITIVE_INFINITY;

  for (const [term, give] of termsOf(words)) {
    const stem = term.endsWith('*');
    const text = (stem ? term.slice(0, -1) : term).replaceAll('_', ' ').trim();
    if (words.unspaced && isIdeograph(text.charCodeAt(0))) give(senseAt(root, text));
    else if (text.includes(' ')) give(phraseSenses(phrases, text, stem));
    else give(senseIn(stem ? stems : exact, text));
    if (stem && !text.includes(' ')) shortestStem = Math.min(shortestStem, text.length);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const endings = endingsOf(words);
  const known = new Map<string, Readonly<Senses>>();

  const find = (text: string): Readonly<Senses> => {
    const whole = exact.get(text);
    if (whole?.plain) return whole;
    for (let length = text.length; length >= shortestStem; length--) {
      const stem = stems.get(text.slice(0, length));
      if (stem !== undefined) return whole === undefined ? stem : mergeSenses(whole, stem);
    }
    if (whole !== undefined) return whole;
    return words.unspaced && second !== null ? second().word(text) : unknown;
  };

  return {
    words,
    word(text) {
      let senses = known.get(text);
      if (senses === undefined) {
        senses = find(text);
        // Bounded, so that a text of noise does not fill the memory.
        if (known.size >= 20_000) known.clear();
        known.set(text, senses);
      }
      return senses;
    },
    phrases(word) {
      return phrases.get(word) ?? (words.unspaced && second !== null ? second().phrases(word) : undefined);
    },
    longest(text, at) {
      let node: Node | undefined = root;
      let found: { end: number; senses: Readonly<Senses> } | null = null;
      for (let i = at; i < text.length; i++) {
        node = node.next.get(text.charCodeAt(i));
        if (node === undefined) break;
        if (node.senses !== null) found = { end: i + 1, senses: node.senses };
      }
      return found;
    },
    ending: (text) => endings.get(text) ?? assimilated(text, endings),
    endingOf(word) {
      for (let length = Math.min(longestEnding, word.length - shortestStemBeforeEnding); length > 0; length--) {
        const ending = endings.get(word.slice(-length));
        if (ending !== undefined) return ending;
      }
      return endings.size > 0 && doubledBy.test(word) ? 'by' : null;
    },
  };
}

const longestEnding = 8;
const shortestStemBeforeEnding = 2;

/** `perccel`, `ponttal`: -val and -vel take the consonant before them. */
const doubledBy = /([bcdfghjklmnprstvz])\1[ae]l$/;

/** The same behind a hyphen, where one consonant is left: `10-zel`, `%-kal`. */
function assimilated(text: string, endings: ReadonlyMap<string, Ending>): Ending | null {
  return endings.size > 0 && /^[bcdfghjklmnprstvz]{1,2}y?[ae]l$/.test(text) ? 'by' : null;
}

export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function senseAt(root: Node, text: string): Senses {
  let node = root;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: new Map(), senses: null };
      node.next.set(code, next);
    }
    node = next;
  }
  node.senses ??= noSenses();
  return node.senses;
}

function senseIn(map: Map<string, Senses>, text: string): Senses {
  let senses = map.get(text);
  if (senses === undefined) {
    senses = noSenses();
    map.set(text, senses);
  }
  return senses;
}

function phraseSenses(phrases: Map<string, Phrase[]>, text: string, stem: boolean): Senses {
  const [first, ...rest] = text.split(' ') as [string, ...string[]];
  if (stem) rest.push(`${rest.pop()}*`);
  let list = phrases.get(first);
  if (list === undefined) {
    list = [];
    phrases.set(first, list);
  }
  const same = list.find((phrase) => phrase.words.join(' ') === rest.join(' '));
  if (same !== undefined) return same.senses as Senses;
  const senses = noSenses();
  list.push({ words: rest, senses });
  return senses;
}

function endingsOf(words: Words): Map<string, Ending> {
  const endings = new Map<string, Ending>();
  // The last one wins where two endings are spelled alike.
  for (const [ending, terms] of Object.entries(words.endings).reverse()) {
    for (const term of split(terms)) endings.set(term, ending as Ending);
  }
  return endings;
}

function split(terms: Terms): readonly string[] {
  return terms.split(/\s+/).filter((term) => term !== '');
}

type Give = (senses: Senses) => void;

/** Every term of the language with what it means. */
function* termsOf(words: Words): Generator<[term: string, give: Give]> {
  function* all(terms: Terms, give: Give): Generator<[string, Give]> {
    for (const term of split(terms)) yield [term, give];
  }
  function* each<K extends string>(
    record: Readonly<Partial<Record<K, Terms>>>,
    give: (senses: Senses, key: K) => void,
  ): Generator<[string, Give]> {
    for (const [key, terms] of Object.entries(record) as [K, Terms][]) yield* all(terms, (s) => give(s, key));
  }
  function* values(
    record: Readonly<Record<string, number>>,
    give: (senses: Senses, value: number) => void,
  ): Generator<[string, Give]> {
    for (const [term, value] of Object.entries(record)) yield [term, (s) => give(s, value)];
  }

  yield* values(words.cardinals, (s, value) => {
    s.cardinal = value;
  });
  yield* values(words.magnitudes, (s, value) => {
    s.magnitude = value;
  });
  yield* values(words.fractions, (s, value) => {
    s.fraction = value;
  });
  yield* values(words.factors, (s, value) => {
    s.factor = value;
  });
  yield* values(words.ordinals, (s, value) => {
    s.ordinal = value;
  });
  yield* values(words.recurrence.times, (s, value) => {
    s.repeats = value;
  });
  yield* each(words.units, (s, unit) => {
    s.unit = unit;
  });
  yield* each(words.times, (s, unit: TimeUnit) => {
    s.time = unit;
  });
  yield* each(words.verbs, (s, verb: VerbClass) => {
    s.verb ??= verb;
  });
  yield* each(words.nouns, (s, noun: NounClass) => {
    s.noun ??= noun;
  });

  const { dates, recurrence, roles, rolesAfter } = words;
  for (const [index, terms] of dates.months.entries()) {
    yield* all(terms, (s) => {
      s.month = index + 1;
    });
  }
  for (const [index, terms] of dates.quarters.entries()) {
    yield* all(terms, (s) => {
      s.quarter = index + 1;
    });
  }
  for (const [index, terms] of dates.halves.entries()) {
    yield* all(terms, (s) => {
      s.half = index + 1;
    });
  }
  yield* each(dates.parts, (s, part: DuePart) => {
    s.part = part;
  });
  yield* each(dates.periods, (s, period: PeriodName) => {
    s.period = period;
  });
  yield* each(dates.compounds, (s, key) => {
    const [period, part] = key.split(' ');
    s.period = period as PeriodName;
    s.part = part as DuePart;
  });
  yield* each(dates.relative, (s, key) => {
    s.relative = offsets[key];
  });
  yield* each(dates.years, (s, key) => {
    s.year = offsets[key];
  });
  yield* each(dates.nth, (s, key) => {
    const [unit, count] = key.split(' ');
    s.nth = { unit: unit as 'week' | 'month', count: Number(count) };
  });
  const rhythm = (adjective: boolean) => (s: Senses, key: string) => {
    const [count, unit] = key.split(' ');
    s.rhythm = { unit: unit as Rhythm['unit'], count: Number(count), adjective };
  };
  yield* each(recurrence.adjectives, rhythm(true));
  yield* each(recurrence.adverbs, rhythm(false));

  const flags: readonly (readonly [Terms, keyof Flags])[] = [
    [words.classifiers, 'classifier'],
    [roles.from, 'from'],
    [roles.to, 'to'],
    [roles.by, 'by'],
    [roles.at, 'at'],
    [roles.atLeast, 'atLeast'],
    [roles.atMost, 'atMost'],
    [roles.within, 'within'],
    [roles.now, 'now'],
    [roles.about, 'about'],
    [roles.between, 'between'],
    [rolesAfter.atLeast, 'afterAtLeast'],
    [rolesAfter.atMost, 'afterAtMost'],
    [rolesAfter.within, 'afterWithin'],
    [rolesAfter.up, 'afterUp'],
    [rolesAfter.down, 'afterDown'],
    [dates.until, 'until'],
    [dates.before, 'before'],
    [dates.within, 'dateWithin'],
    [dates.since, 'since'],
    [dates.links, 'link'],
    [dates.events, 'event'],
    [dates.weekdays, 'weekday'],
    [recurrence.every, 'every'],
    [words.lowerIsBetter, 'lower'],
    [words.names, 'name'],
    [words.namesAfter, 'nameAfter'],
    [words.ranks, 'rank'],
    [words.means, 'means'],
    [words.purpose, 'purpose'],
    [words.scope, 'scope'],
    [words.conditions, 'condition'],
    [words.stops, 'stop'],
    [words.none, 'none'],
    [words.articles, 'article'],
    [words.plain, 'plain'],
  ];
  for (const [terms, flag] of flags) {
    yield* all(terms, (s) => {
      s[flag] = true;
    });
  }
}

const offsets = { last: -1, this: 0, next: 1 } as const;

/** The senses that a word has or has not. */
type Flags = { [K in keyof Senses as Senses[K] extends boolean ? K : never]: boolean };
