import { localeOf } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import type { Words } from '../locales/wordTypes.ts';
import { opensAside } from './asides.ts';
import { glossaryOf, type Term } from './glossary.ts';
import { numberWord } from './numberWords.ts';
import type { Phrases } from './phrases.ts';
import { isClauseEnd } from './punctuation.ts';
import { type Ending, Kind, type Senses, unknown, withSenses } from './senses.ts';
import { splitTerms, splitValues } from './terms.ts';
import type { Written } from './token.ts';
import { longestWord, type OfWord, WordCache } from './wordCache.ts';

/** All that is known of one word between spaces. */
export interface Entry extends OfWord {
  /** Bits of {@link Kind}. */
  readonly kinds: number;
  readonly senses: Readonly<Senses>;
  readonly ending: Ending;
  /** Of number words; NaN for others. */
  readonly value: number;
  readonly written: Written;
  readonly phrases: Phrases | null;
  /** It ends like a verb that only describes a noun: `fizető`. */
  readonly participle: boolean;
  /** The case ending that it is by itself, behind a hyphen: `12%-ra`. */
  readonly suffix: Ending;
}

/** The words of a language in the form that reading needs. Built once, when the language is first read. */
export interface Lexicon {
  readonly words: Words;
  /** Case endings take the place of prepositions. */
  readonly inflects: boolean;
  /** Endings of so many persons. */
  readonly people: ReadonlySet<string>;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** The codes of characters that are numbers by themselves: 三, 百. */
  readonly numerals: ReadonlySet<number>;
  /** Everything about the words between spaces. Remembered, so that frequent words cost one look-up. */
  readonly entries: WordCache<Entry>;
  /** What a word between spaces means; {@link unknown} where it means nothing known. */
  word(text: string): Readonly<Senses>;
  /** The longest word without spaces that begins at a place; null where none does. */
  longest(text: string, at: number): Term | null;
  /** The case ending that `text` is. */
  ending(text: string): Ending;
  /** The case ending that a word ends in. */
  endingOf(word: string): Ending;
}

const lexicons = new Map<LocaleId, Lexicon>();

export function lexiconOf(language: LocaleId): Lexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    const { words } = localeOf(language);
    // Words in Latin letters stand in texts of a language without any: "Zero Regressions", "Ship".
    lexicon = build(words, words.unspaced ? lexiconOf('en') : null);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function build(words: Words, latin: Lexicon | null): Lexicon {
  const { exact, stem: stemAt, phrases: begun, longest, shortestStem } = glossaryOf(words);
  const endings = endingsOf(words);
  const inflects = endings.size > 0;

  const stemOf = (text: string): Readonly<Senses> | undefined => {
    for (let length = text.length; length >= shortestStem; length--) {
      const stem = stemAt(text.slice(0, length));
      if (stem !== undefined) return stem;
    }
    return undefined;
  };

  /** The stem of a word where what follows can be endings: not `ügyfél` in `ügyfélportál`. Verbs take endings of many kinds. */
  const inflectedStem = (text: string): Readonly<Senses> | undefined => {
    for (let length = text.length; length >= shortestStem; length--) {
      const stem = stemAt(text.slice(0, length));
      if (stem !== undefined && (stem.noun === null || stem.verb !== null || isInflection(text.slice(length), endings)))
        return stem;
    }
    return undefined;
  };

  /** The last part of a compound says what it is: `tesztügyfél` is an `ügyfél`. */
  const headOf = (text: string): Readonly<Senses> | undefined => {
    for (let at = shortestPart; at <= text.length - shortestHead; at++) {
      const head = inflectedStem(text.slice(at));
      if (head !== undefined && head.noun !== null && head.verb === null) return head;
    }
    return undefined;
  };

  /** A word of its own goes before a word that begins with a known stem. */
  const find = (text: string): Readonly<Senses> => {
    const whole = exact(text);
    if (whole !== undefined && (whole.plain || whole.verb !== null || whole.noun !== null)) return whole;
    const stem = inflects ? (inflectedStem(text) ?? headOf(text)) : stemOf(text);
    if (whole === undefined) return stem ?? latin?.word(text) ?? unknown;
    // `increase` stands behind a number as a noun, and is a verb like all that begins with `increas`.
    return stem?.verb == null ? whole : withSenses(whole, { verb: stem.verb });
  };

  const entryOf = (text: string): Entry => {
    if (text.length > longestWord) return { ...strange, word: text };
    const senses = isBlank.test(text) ? blank : find(text);
    const read = words.unspaced || namesOther(senses) ? null : numberWord(text, lexicon);
    // `héten` is in the week, seven persons are `heten`
    const number = read?.ending === 'people' && senses.period !== null ? null : read;
    const own = number?.scales && senses.magnitude === null ? withSenses(senses, { magnitude: number.value }) : senses;
    const phrases = begun(text) ?? latin?.entries.between(text, 0, text.length).phrases ?? null;
    return {
      word: text,
      kinds:
        own.kinds |
        (phrases === null ? 0 : Kind.phrase) |
        (number === null ? 0 : Kind.number) |
        (opensAside(text) ? Kind.aside : 0) |
        (isClauseEnd(text) ? Kind.clauseEnd : 0),
      senses: own,
      ending:
        number !== null
          ? number.ending
          : (exact(text) ?? stemAt(text))?.noun != null
            ? baseEnding(text)
            : lexicon.endingOf(text),
      value: number?.value ?? Number.NaN,
      written: number === null ? 'digits' : senses.article ? 'article' : 'words',
      phrases,
      participle: endsIn(text, participles) || (senses.verb !== null && endsIn(text, pastParticiples)),
      suffix: suffixOf(text),
    };
  };

  /** `túra` ends like a word with -ra and has no ending. */
  const baseEnding = (text: string): Ending => {
    const ending = lexicon.endingOf(text);
    return ending === 'to' ? 'none' : ending;
  };

  /** An ending behind a hyphen, the vowel of what has the number included: `1%-ából`. */
  const suffixOf = (text: string): Ending => {
    if (people.has(text)) return 'people';
    if (clock.has(text)) return 'clock';
    const ending = lexicon.ending(text);
    return ending === 'none' && (text[0] === 'á' || text[0] === 'é') ? lexicon.ending(text.slice(1)) : ending;
  };

  const people = new Set(splitTerms(words.numbers.people));
  const clock = new Set(splitTerms(words.numbers.clock));
  const participles = splitTerms(words.grammar.participles);
  const pastParticiples = splitTerms(words.grammar.pastParticiples);
  const cardinals = new Map(splitValues(words.numbers.cardinals));
  const magnitudes = new Map(splitValues(words.numbers.magnitudes));
  const lexicon: Lexicon = {
    words,
    inflects,
    people,
    cardinals,
    magnitudes,
    numerals: new Set(
      [...cardinals.keys(), ...magnitudes.keys()].filter(isCharacter).map((unit) => unit.charCodeAt(0)),
    ),
    entries: new WordCache(entryOf),
    word: (text) => lexicon.entries.between(text, 0, text.length).senses,
    longest,
    ending: (text) => endings.get(text) ?? (inflects && assimilated.test(text) ? 'by' : 'none'),
    endingOf: (word) => endingOf(word, endings),
  };
  return lexicon;
}

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** A word of one character that is no letter of an alphabet. */
function isCharacter(word: string): boolean {
  return word.length === 1 && word.charCodeAt(0) > 0x2fff;
}

/** Words that begin like a number and mean something else: `hatodik`, `hetente`. */
function namesOther({ plain, share, factor, repeats, ordinal, rhythm }: Senses): boolean {
  return plain || share !== null || factor !== null || repeats !== null || ordinal !== null || rhythm !== null;
}

/** Noise: looking for stems in it would take the square of its length. */
const strange: Omit<Entry, 'word'> = {
  kinds: 0,
  senses: unknown,
  ending: 'none',
  value: Number.NaN,
  written: 'digits',
  phrases: null,
  participle: false,
  suffix: 'none',
};

/** What stands for a date that is not known yet: `on XX month XX`. */
const isBlank = /^x{2,4}$/;
const blank = withSenses(unknown, { placeholder: true });

const shortestPart = 3;
const shortestHead = 4;

function endingsOf(words: Words): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const [ending, terms] of Object.entries(words.endings) as [Ending, string][]) {
    for (const term of splitTerms(terms)) if (!endings.has(term)) endings.set(term, ending);
  }
  return endings;
}

const longestEnding = 8;
const shortestStemBeforeEnding = 2;

function endingOf(word: string, endings: ReadonlyMap<string, Ending>): Ending {
  if (endings.size === 0) return 'none';
  if (doubled.test(word)) return 'by';
  for (let length = Math.min(longestEnding, word.length - shortestStemBeforeEnding); length > 0; length--) {
    const ending = endings.get(word.slice(-length));
    if (ending !== undefined) return ending;
  }
  return 'none';
}

/** Whether letters behind a stem can be read as endings: of plural and possession, then of case. */
function isInflection(rest: string, endings: ReadonlyMap<string, Ending>): boolean {
  let left = rest;
  for (let steps = 0; steps < mostEndings && left !== ''; steps++) {
    let length = Math.min(longestEnding, left.length);
    while (length > 0 && !endings.has(left.slice(-length)) && !possessives.has(left.slice(-length))) length--;
    if (length === 0) return doubled.test(left);
    left = left.slice(0, -length);
  }
  return left === '';
}

const mostEndings = 3;

/** Endings of Hungarian plurals and possessions, which have no role of their own. */
const possessives = new Set(
  `á é já jé m am em om öm im aim eim d ad ed od öd id nk unk ünk ink aink eink jaink jeink ank enk tok tek tök uk ük juk jük aik eik jaik jeik
  beli al el l`.split(/\s+/),
);

/** `perccel`, `ponttal`, `véleménnyel`: -val and -vel take the consonant before them. */
const doubled = /(?:([bcdfghjklmnprstvz])\1|nny|ggy|tty|lly|ssz|zzs|ccs)[ae]l$/;

/** The same behind a hyphen, where one consonant is left: `10-zel`, `%-kal`. */
const assimilated = /^[bcdfghjklmnprstvz]{1,2}y?[ae]l$/;
