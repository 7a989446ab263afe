import type { NounClass, PeriodName, TimeUnit, VerbClass } from '../locales/wordTypes.ts';
import type { DuePart, Period } from './types.ts';

/** What a case ending makes of its word. */
export type Ending = 'from' | 'to' | 'by' | 'until' | 'within' | 'than' | 'attribute' | 'object' | 'other';

export interface Rhythm {
  readonly unit: Period['unit'];
  readonly count: number;
  /** `monthly` may only describe (`monthly revenue`); `every month` says how often. */
  readonly adjective: boolean;
}

/** What a word can mean with a value of its own. */
interface Meanings {
  cardinal: number | null;
  magnitude: number | null;
  /** A share in percent. */
  share: number | null;
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

const noMeanings: Readonly<Meanings> = {
  cardinal: null,
  magnitude: null,
  share: null,
  factor: null,
  ordinal: null,
  repeats: null,
  unit: null,
  time: null,
  month: null,
  part: null,
  period: null,
  relative: null,
  half: null,
  quarter: null,
  year: null,
  nth: null,
  rhythm: null,
  verb: null,
  noun: null,
};

/** What a word is or is not; the words of each are described in `locales/wordTypes.ts`. */
const flags = [
  'classifier',
  'article',
  'none',
  'andHalf',
  'partsOf',
  'zeroing',
  'from',
  'to',
  'by',
  'at',
  'atLeast',
  'atMost',
  'within',
  'now',
  'about',
  'between',
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
  'until',
  'before',
  'dateWithin',
  'dateWithinAfter',
  'since',
  'sinceAfter',
  'dateDescribing',
  'link',
  'day',
  'event',
  'season',
  'ambiguousMonth',
  'every',
  'everyBehindCount',
  'lower',
  'nameBefore',
  'nameAfter',
  'rank',
  'ranked',
  'upgrade',
  'ordinalMark',
  'beforeNoun',
  'beforeVerb',
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
] as const;

export type Flag = (typeof flags)[number];

/**
 * Everything a word can mean, in its language. A word may mean several things (`second`, `May`, `lead`); which one is meant
 * is decided where it stands. All objects have the same shape, so that asking is cheap.
 */
export type Senses = Meanings & Record<Flag, boolean>;

const noFlags = Object.fromEntries(flags.map((flag) => [flag, false])) as Record<Flag, boolean>;

export function noSenses(): Senses {
  return { ...noMeanings, ...noFlags };
}

/** The senses of a word of no known meaning. */
export const unknown: Readonly<Senses> = noSenses();
