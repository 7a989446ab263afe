import type { IsoDate } from '../calendar/date.ts';
import type { LocaleId } from '../locales/types.ts';

/** Offsets in the text that was read, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export type Direction =
  | 'increase'
  | 'decrease'
  | 'reach'
  | 'percentChange'
  | 'atLeast'
  | 'atMost'
  | 'recurring'
  | 'milestone';

/** A number as it stands in a sentence, with its unit. */
export interface Quantity {
  /** Scaled: `20 million`, `五千万` and `1.2M` are full numbers. */
  readonly value: number;
  /** `%`, an ISO currency code, or the counted noun as written; null where the text names none. */
  readonly unit: string | null;
  /** Number and unit together. */
  readonly range: TextRange;
  /** The digits or number word alone. */
  readonly number: TextRange;
}

/** How often a recurring key result recurs. */
export interface Period {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  /** 2 for "every two weeks". */
  readonly count: number;
  readonly range: TextRange;
}

/**
 * Date words before a cycle gives them a year. `resolveDue` turns them into a day.
 */
export type DueExpression =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** A month without a part means its end; `before` means the day before it begins. */
  | ({ readonly kind: 'month'; readonly month: number; readonly part: DuePart } & DueYear)
  | ({ readonly kind: 'quarter'; readonly quarter: number; readonly part: DuePart } & DueYear)
  | ({ readonly kind: 'half'; readonly half: number; readonly part: DuePart } & DueYear)
  | {
      readonly kind: 'year';
      readonly year: number | null /** 1 for next year */;
      readonly offset: number;
      readonly part: DuePart;
    }
  | { readonly kind: 'week'; readonly week: number; readonly year: number | null }
  /** `this quarter`, `next month`, `月底`: counted from the cycle. */
  | {
      readonly kind: 'relative';
      readonly unit: 'week' | 'month' | 'quarter' | 'half' | 'cycle';
      readonly offset: number;
      readonly part: DuePart;
      /** `下个月 15 号`: the day of a month. */
      readonly day?: number;
    }
  /** `首月`, `in the second month`, `第六周`: counted from the cycle's start, first is 1. */
  | { readonly kind: 'nth'; readonly unit: 'week' | 'month'; readonly count: number }
  /** An event of no known date: `by code freeze`. */
  | { readonly kind: 'event'; readonly name: string }
  /** `on XX month XX` */
  | { readonly kind: 'placeholder' };

/** The year of a month, quarter or half. */
export interface DueYear {
  /** As written; null where it is not. */
  readonly year: number | null;
  /** 1 for "the first quarter of next year", 0 for this year; left out where nothing says. */
  readonly yearOffset?: number;
}

export type DuePart = 'start' | 'early' | 'middle' | 'late' | 'end' | 'before';

/** A due date in a sentence. */
export interface DueReading {
  readonly expression: DueExpression;
  /** The date words, without the preposition: `the end of February`, `二月底`. */
  readonly text: string;
  readonly range: TextRange;
  /** With the words that introduce it: `by the end of February`, `截止二月底`. */
  readonly phrase: TextRange;
}

/** What a key result says, read from its sentence alone. A pure function of the text. */
export interface Reading {
  readonly language: LocaleId;
  /** The text in the form in which words are compared, for others who compare them too: see `fold`. */
  readonly folded: string;
  readonly direction: Direction;
  /** Only where the text states it. */
  readonly start: Quantity | null;
  readonly target: Quantity | null;
  /** Further targets, in text order; the outcome is {@link target}. */
  readonly others: readonly Quantity[];
  readonly period: Period | null;
  /** There is a target. */
  readonly measurable: boolean;
  /** A yes/no that can be checked. */
  readonly binary: boolean;
  /** Done when the team has performed or produced something, as opposed to a state or result. */
  readonly activity: boolean;
  /** A keeping verb ("keep", "maintain", "保持", "tartsa"): progress is 1 or 0. */
  readonly keeping: boolean;
  /** percentChange in percentage points: an absolute change. */
  readonly points: boolean;
  /** The verb that decides direction or activity, for a rule to point at. */
  readonly verb: TextRange | null;
  readonly due: DueReading | null;
  /** More date words that are due dates too. */
  readonly otherDues: readonly DueReading[];
}

/** What stands behind the date of a check-in: value, confidence, comment. Ranges are offsets in the text that was read. */
export interface CheckInReading {
  /** Scaled; of `8/10` the 8, of `+3` the 3. null for `done`, `-` and where no value can be read. */
  readonly value: number | null;
  /** As in {@link Quantity}; null where none is written. */
  readonly unit: string | null;
  /** The 10 of `8/10` in the first place; never 0. */
  readonly outOf: number | null;
  /** `+3`; `-3` is a negative value. */
  readonly change: boolean;
  readonly done: boolean;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly comment: string;
  /** Value and unit together, `done` and `-` included; null where nothing stands for a value. */
  readonly valueRange: TextRange | null;
  readonly confidenceRange: TextRange | null;
  readonly commentRange: TextRange | null;
  /** What stands where the value belongs is none of the above. */
  readonly invalid: boolean;
}
