import type { NounClass, TimeUnit, VerbClass } from '../locales/wordTypes.ts';
import type { DuePart, Period } from './types.ts';

export type PeriodName = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'cycle';

/** What a case ending makes of its word. */
export type Ending = 'from' | 'to' | 'by' | 'until' | 'within' | 'than' | 'attribute' | 'times' | 'multiple' | 'other';

export interface Rhythm {
  readonly unit: Period['unit'];
  readonly count: number;
  /** `monthly` may only describe (`monthly revenue`); `every month` says how often. */
  readonly adjective: boolean;
}

/**
 * Everything a word can mean, in its language. A word may mean several things (`second`, `May`, `lead`); which one is meant
 * is decided where it stands. All objects have the same shape, so that asking is cheap.
 */
export interface Senses {
  cardinal: number | null;
  magnitude: number | null;
  fraction: number | null;
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
  classifier: boolean;
  from: boolean;
  to: boolean;
  by: boolean;
  at: boolean;
  atLeast: boolean;
  atMost: boolean;
  within: boolean;
  now: boolean;
  about: boolean;
  between: boolean;
  afterAtLeast: boolean;
  afterAtMost: boolean;
  afterWithin: boolean;
  afterUp: boolean;
  afterDown: boolean;
  until: boolean;
  before: boolean;
  dateWithin: boolean;
  since: boolean;
  link: boolean;
  event: boolean;
  weekday: boolean;
  every: boolean;
  lower: boolean;
  name: boolean;
  nameAfter: boolean;
  rank: boolean;
  means: boolean;
  purpose: boolean;
  scope: boolean;
  condition: boolean;
  stop: boolean;
  none: boolean;
  article: boolean;
  plain: boolean;
}

export function noSenses(): Senses {
  return {
    cardinal: null,
    magnitude: null,
    fraction: null,
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
    classifier: false,
    from: false,
    to: false,
    by: false,
    at: false,
    atLeast: false,
    atMost: false,
    within: false,
    now: false,
    about: false,
    between: false,
    afterAtLeast: false,
    afterAtMost: false,
    afterWithin: false,
    afterUp: false,
    afterDown: false,
    until: false,
    before: false,
    dateWithin: false,
    since: false,
    link: false,
    event: false,
    weekday: false,
    every: false,
    lower: false,
    name: false,
    nameAfter: false,
    rank: false,
    means: false,
    purpose: false,
    scope: false,
    condition: false,
    stop: false,
    none: false,
    article: false,
    plain: false,
  };
}

/** The senses of a word of no known meaning. */
export const unknown: Readonly<Senses> = noSenses();

/** The senses of `first`, and those of `second` that it does not have. */
export function mergeSenses(first: Readonly<Senses>, second: Readonly<Senses>): Senses {
  const merged: Record<string, unknown> = { ...second };
  for (const [sense, value] of Object.entries(first)) {
    if (value !== null && value !== false) merged[sense] = value;
  }
  return merged as unknown as Senses;
}
