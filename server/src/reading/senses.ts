import type { NounClass, PeriodName, TimeUnit, VerbClass } from '../locales/wordTypes.ts';
import type { DuePart, Period } from './types.ts';

/** What a case ending makes of its word: `none` where it has none. A value for that, because comparing null with names is slow. */
export type Ending =
  | 'none'
  | 'from'
  | 'to'
  | 'by'
  | 'until'
  | 'within'
  | 'than'
  | 'outOf'
  | 'each'
  | 'attribute'
  | 'object'
  | 'people'
  | 'clock'
  | 'other';

export interface Rhythm {
  readonly unit: Period['unit'];
  readonly count: number;
  /** `monthly` may only describe (`monthly revenue`); `every month` says how often. */
  readonly adjective: boolean;
}

/**
 * What kinds of words a sentence has. A step of reading that looks for a kind is skipped where the sentence has none, which
 * is most of the time.
 */
export const Kind = {
  /** Words of the calendar. */
  date: 1,
  /** Events that may be deadlines, `before`, and blanks to fill in. */
  event: 2,
  rhythm: 4,
  /** Number words. */
  number: 8,
  /** Words that count without being numbers: shares, `twice`, `no`. */
  counting: 16,
  factor: 32,
  verb: 64,
  vague: 128,
  /** Brackets and quotation marks. */
  aside: 256,
  /** Digits, and names that may be dates. */
  digits: 512,
  /** Words that a phrase may begin with. */
  phrase: 1024,
  upgrade: 2048,
  /** Words before a number that say what it is, or that may stand between. */
  role: 4096,
  /** The same behind a number. */
  roleAfter: 8192,
  /** Words that begin a part of a sentence. */
  part: 16384,
  /** Words that end a noun group. */
  groupEnd: 32768,
  /** Words that belong to the verb before them. */
  particle: 65536,
  /** Words beside which a number may be part of a name. */
  naming: 131_072,
  /** Punctuation that ends a clause. */
  clauseEnd: 262_144,
} as const;

/** What a word can mean with a value of its own. */
interface Meanings {
  /** Bits of {@link Kind}. */
  kinds: number;
  cardinal: number | null;
  magnitude: number | null;
  /** A share in percent. */
  share: number | null;
  /** `fél` is 0.5 where a unit or a magnitude follows. */
  fraction: number | null;
  /** `thirds` is 3. */
  denominator: number | null;
  factor: number | null;
  ordinal: number | null;
  /** `twice` is 2. */
  repeats: number | null;
  unit: string | null;
  time: TimeUnit | null;
  month: number | null;
  part: DuePart | null;
  period: PeriodName | null;
  /** −1 last, 0 this, 1 next. */
  relative: number | null;
  half: number | null;
  quarter: number | null;
  /** `今年`, `idén`: years from now. */
  year: number | null;
  nth: { readonly unit: 'week' | 'month'; readonly count: number } | null;
  rhythm: Rhythm | null;
  verb: VerbClass | null;
  noun: NounClass | null;
}

/** What a word is or is not; the words of each are described in `locales/wordTypes.ts`. */
const flags = [
  'classifier',
  'article',
  'none',
  'nor',
  'lacking',
  'nobody',
  'andHalf',
  'shortMinute',
  'partsOf',
  'zeroing',
  'mark',
  'ratio',
  'physical',
  'from',
  'to',
  'becoming',
  'by',
  'at',
  'atLeast',
  'atMost',
  'within',
  'now',
  'about',
  'between',
  'than',
  'moreThan',
  'lessThan',
  'up',
  'down',
  'afterAtLeast',
  'afterAtMost',
  'afterWithin',
  'afterMore',
  'afterLess',
  'afterUp',
  'afterDown',
  'replaced',
  'changeNoun',
  'until',
  'before',
  'dateWithin',
  'dateWithinAfter',
  'since',
  'sinceAfter',
  'dateDescribing',
  'link',
  'day',
  'hour',
  'dayPart',
  'event',
  'season',
  'goal',
  'ambiguousMonth',
  'every',
  'everyBehindCount',
  'lower',
  'nameBefore',
  'nameAfter',
  'rank',
  'ranked',
  'upgrade',
  'joint',
  'ordinalMark',
  'beforeNoun',
  'beforeVerb',
  'plural',
  'and',
  'describing',
  'negation',
  'means',
  'purpose',
  'coverb',
  'scope',
  'condition',
  'stop',
  'universal',
  'vague',
  'plain',
  'milestone',
  'placeholder',
  'particle',
  'nominaliser',
  'changing',
] as const;

export type Flag = (typeof flags)[number];

/**
 * Everything a word can mean, in its language. A word may mean several things (`second`, `May`, `lead`); which one is meant
 * is decided where it stands.
 */
export type Senses = Meanings & Record<Flag, boolean>;

/**
 * The flags are bits behind accessors: there are thousands of words, each looked at many times, and objects with a field a
 * flag would be too big to stay in the processor's cache.
 */
class Compact implements Meanings {
  kinds = 0;
  bits0 = 0;
  bits1 = 0;
  bits2 = 0;
  verb: VerbClass | null = null;
  noun: NounClass | null = null;
  unit: string | null = null;
  time: TimeUnit | null = null;
  cardinal: number | null = null;
  magnitude: number | null = null;
  share: number | null = null;
  fraction: number | null = null;
  denominator: number | null = null;
  factor: number | null = null;
  ordinal: number | null = null;
  repeats: number | null = null;
  month: number | null = null;
  part: DuePart | null = null;
  period: PeriodName | null = null;
  relative: number | null = null;
  half: number | null = null;
  quarter: number | null = null;
  year: number | null = null;
  nth: Meanings['nth'] = null;
  rhythm: Rhythm | null = null;
}

const words = ['bits0', 'bits1', 'bits2'] as const;
const bitsPerWord = 30;

for (const [index, flag] of flags.entries()) {
  const word = words[Math.floor(index / bitsPerWord)] as (typeof words)[number];
  const mask = 1 << (index % bitsPerWord);
  Object.defineProperty(Compact.prototype, flag, {
    get: getterOf(word, mask),
    set(this: Compact, value: boolean): void {
      this[word] = value ? this[word] | mask : this[word] & ~mask;
    },
  });
}

/** One function a field, so that the engine knows which field each of them reads. */
function getterOf(word: (typeof words)[number], mask: number): (this: Compact) => boolean {
  switch (word) {
    case 'bits0':
      return function (this: Compact): boolean {
        return (this.bits0 & mask) !== 0;
      };
    case 'bits1':
      return function (this: Compact): boolean {
        return (this.bits1 & mask) !== 0;
      };
    case 'bits2':
      return function (this: Compact): boolean {
        return (this.bits2 & mask) !== 0;
      };
  }
}

export function noSenses(): Senses {
  return new Compact() as unknown as Senses;
}

/** The same senses with some of them changed. */
export function withSenses(senses: Readonly<Senses>, change: Partial<Senses>): Senses {
  const copy = Object.assign(noSenses(), senses, change);
  copy.kinds = kindsOf(copy);
  return copy;
}

/** Kinds that are any of several flags. */
const flagKinds: readonly (readonly [kind: number, flags: readonly Flag[]])[] = [
  [Kind.vague, ['vague']],
  [Kind.upgrade, ['upgrade']],
  [Kind.particle, ['particle']],
  [Kind.naming, ['nameBefore', 'nameAfter', 'rank', 'every']],
  [Kind.date, ['ordinalMark', 'rank']],
  [Kind.event, ['event', 'season', 'before', 'placeholder']],
  [Kind.rhythm, ['every', 'everyBehindCount']],
  [Kind.counting, ['none', 'nobody', 'zeroing', 'everyBehindCount']],
  [
    Kind.role,
    ['from', 'to', 'by', 'at', 'atLeast', 'atMost', 'within', 'now', 'about', 'up', 'down', 'afterMore', 'afterLess'],
  ],
  [
    Kind.roleAfter,
    [
      'afterWithin',
      'afterAtLeast',
      'afterAtMost',
      'afterMore',
      'afterLess',
      'afterUp',
      'afterDown',
      'replaced',
      'now',
      'about',
    ],
  ],
  [Kind.part, ['purpose', 'means', 'condition', 'every', 'beforeVerb']],
  [
    Kind.groupEnd,
    [
      'stop',
      'until',
      'atLeast',
      'atMost',
      'afterAtLeast',
      'afterAtMost',
      'afterWithin',
      'replaced',
      'condition',
      'purpose',
    ],
  ],
];

/** The same as bits of {@link Compact}: thousands of words are looked through when a language is first read. */
const kindMasks = flagKinds.map(([kind, any]) => {
  const mask = new Compact();
  for (const flag of any) (mask as unknown as Senses)[flag] = true;
  return { kind, mask };
});

/** The kinds that senses amount to. */
export function kindsOf(senses: Readonly<Senses>): number {
  const { bits0, bits1, bits2 } = senses as unknown as Compact;
  let kinds = meantKinds(senses);
  for (const { kind, mask } of kindMasks) {
    if (((bits0 & mask.bits0) | (bits1 & mask.bits1) | (bits2 & mask.bits2)) !== 0) kinds |= kind;
  }
  return kinds;
}

function meantKinds(senses: Readonly<Senses>): number {
  const { month, part, period, relative, quarter, half, year, nth, ordinal } = senses;
  const inPeriod = period !== null || relative !== null || quarter !== null || half !== null || year !== null;
  const dates = inPeriod || month !== null || part !== null || nth !== null || ordinal !== null;
  return (
    (dates ? Kind.date : 0) |
    (senses.rhythm === null ? 0 : Kind.rhythm | Kind.groupEnd) |
    (senses.magnitude !== null || senses.cardinal !== null || senses.share !== null || senses.fraction !== null
      ? Kind.number
      : 0) |
    (senses.share !== null || senses.repeats !== null ? Kind.counting : 0) |
    (senses.factor === null ? 0 : Kind.factor) |
    (senses.verb === null ? 0 : Kind.verb)
  );
}

/** The senses of a word of no known meaning. */
export const unknown: Readonly<Senses> = noSenses();
