import { daysBetween, type IsoDate } from '../calendar/date.ts';
import type { Status as TypedStatus } from '../locales/types.ts';
import type { ModelOptions, Status } from './types.ts';

/**
 * How much progress a plan expects of a key result as the days go by: in a straight line, all of it on the due date, or all
 * of it from the first day on.
 */
export type Pace = 'linear' | 'atDue' | 'fromStart';

/** The days between which progress is expected; null where nothing says. */
export interface Window {
  readonly from: IsoDate | null;
  readonly due: IsoDate | null;
}

/**
 * The progress expected on a day, 0 to 1. In whole days: 0 on the first day, 1 on the due date. null where the text does
 * not say enough.
 */
export function expectedProgress(pace: Pace, { from, due }: Window, asOf: IsoDate): number | null {
  if (from === null && due === null) return null;
  if (due !== null && asOf >= due) return 1;
  switch (pace) {
    case 'atDue':
      return due === null ? null : 0;
    case 'fromStart':
      return from !== null && asOf < from ? 0 : 1;
    case 'linear': {
      if (from === null || due === null) return null;
      if (asOf <= from) return 0;
      return daysBetween(from, asOf) / daysBetween(from, due);
    }
  }
}

/** What a status is made from. */
export interface StatusInput extends Window {
  readonly typed: TypedStatus | null;
  readonly complete: boolean;
  /** Something has been measured or said of it by the as-of day. */
  readonly started: boolean;
  readonly progress: number | null;
  readonly expected: number | null;
}

/** Why a status is what it is. */
export type StatusReason =
  | { readonly kind: 'typed' }
  | { readonly kind: 'complete' }
  | { readonly kind: 'overdue'; readonly due: IsoDate }
  | { readonly kind: 'notStarted'; readonly from: IsoDate }
  /** Nobody has checked in yet, and there are days left to do so. */
  | { readonly kind: 'early'; readonly from: IsoDate }
  /** Whole percentage points behind the expected progress; negative is ahead. */
  | { readonly kind: 'gap'; readonly points: number };

/** A key result without a check-in is not started when this many days have gone. */
const daysToStart = 7;

/** The status with its reason, the first that fits; null where there is no pace to compare with. */
export function statusOf(
  input: StatusInput,
  { asOf, pace }: Pick<ModelOptions, 'asOf' | 'pace'>,
): { readonly status: Status; readonly reason: StatusReason } | null {
  const { typed, from, due, expected } = input;
  if (typed !== null) return { status: typed, reason: { kind: 'typed' } };
  if (input.complete) return { status: 'done', reason: { kind: 'complete' } };
  if (due !== null && asOf > due) return { status: 'overdue', reason: { kind: 'overdue', due } };
  if (from !== null && !input.started) {
    if (daysBetween(from, asOf) >= daysToStart) return { status: 'not-started', reason: { kind: 'notStarted', from } };
    if (due === null || asOf < due) return { status: 'on-track', reason: { kind: 'early', from } };
  }
  if (expected === null) return null;
  const points = wholePoints(expected - (input.progress ?? 0));
  const reason = { kind: 'gap', points } as const;
  if (points <= pace.onTrack) return { status: 'on-track', reason };
  return { status: points <= pace.behind ? 'behind' : 'at-risk', reason };
}

/** A difference of two ratios in whole percentage points, half up. */
function wholePoints(difference: number): number {
  return Math.floor(difference * 100 + 0.5 + noise);
}

/** Differences such as 0.3 − 0.1 are stored a little too small. */
const noise = 1e-9;
