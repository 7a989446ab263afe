import type { IsoDate } from '../calendar/date.ts';
import { expectedProgress, type Pace, type StatusInput, type Window } from './pace.ts';
import { clamp, paceOf, rawProgress } from './progress.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { CheckIn, Measured, Metric } from './types.ts';

/** What a key result has reached on a day, and what was expected of it. */
export interface Assessment {
  readonly shape: Shape;
  /** Before clamping to 0–1. */
  readonly raw: number | null;
  readonly progress: number | null;
  readonly pace: Pace;
  readonly expected: number | null;
  readonly complete: boolean;
  /** There was a check-in or a value by that day. */
  readonly started: boolean;
}

/** What an assessment is made from. */
export interface AssessmentInput {
  readonly metric: Metric;
  readonly checkIns: readonly CheckIn[];
  readonly measured: Measured | null;
  readonly window: Window;
  readonly asOf: IsoDate;
}

/** Progress, expected progress and completion of a key result, on the as-of day. */
export function assess({ metric, checkIns, measured, window, asOf }: AssessmentInput): Assessment {
  const shape = shapeOf(metric);
  const raw = rawProgress(shape, { measured, checkIns, window, asOf });
  const progress = raw === null ? null : clamp(raw);
  const pace = paceOf(shape, checkIns, measured, asOf);
  return {
    shape,
    raw,
    progress,
    pace,
    expected: shape.kind === 'nowhere' ? null : expectedProgress(pace, window, asOf),
    complete: progress === 1 && !(pace === 'fromStart' && mustStillBeKept(shape, measured, window, asOf)),
    started: measured !== null || checkIns.some(({ date }) => date !== null && date <= asOf),
  };
}

/** What is kept so far may still break, until the due date or until someone says that it is done. */
function mustStillBeKept(shape: Shape, measured: Measured | null, { due }: Window, asOf: IsoDate): boolean {
  const saidDone = measured?.done === true && (shape.kind !== 'recurring' || measured.source === 'checkbox');
  return !saidDone && (due === null || asOf < due);
}

/**
 * What a status is made from. Of what has to be kept from the first day, nothing is expected until there is a first
 * measurement to compare with.
 */
export function paceInput({
  complete,
  started,
  progress,
  expected,
  pace,
}: Assessment): Pick<StatusInput, 'complete' | 'started' | 'progress' | 'expected'> {
  return { complete, started, progress, expected: pace === 'fromStart' && progress === null ? null : expected };
}
