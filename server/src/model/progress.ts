import { earliest, type IsoDate } from '../calendar/date.ts';
import { type Days, periodOf, periodsFrom } from '../calendar/recurrence.ts';
import type { Pace, Window } from './pace.ts';
import type { Shape } from './shape.ts';
import type { CheckIn, Measured } from './types.ts';

/** What progress is worked out from. */
export interface Evidence {
  readonly measured: Measured | null;
  /** In text order, those after the as-of day included. */
  readonly checkIns: readonly CheckIn[];
  readonly window: Window;
  readonly asOf: IsoDate;
}

/** Progress before it is clamped to 0–1; null without a value, or where the value says nothing about it. */
export function rawProgress(shape: Shape, evidence: Evidence): number | null {
  const { measured } = evidence;
  if (measured === null || shape.kind === 'nowhere') return null;
  if (shape.kind === 'recurring') {
    if (measured.source === 'checkbox') return 1;
    const periods = keptPeriods(shape, evidence);
    return periods === null || periods.counted === 0 ? null : periods.kept / periods.counted;
  }
  if (measured.done) return 1;
  return measured.value === null ? null : progressAt(shape, measured.value, measured);
}

function progressAt(
  shape: Exclude<Shape, { kind: 'recurring' | 'nowhere' }>,
  value: number,
  { unit, checkIn }: Measured,
): number {
  switch (shape.kind) {
    case 'way': {
      const reached = shape.relative && unit === '%' ? shape.start * (1 + value / 100) : value;
      return (reached - shape.start) / (shape.target - shape.start);
    }
    case 'share':
      return value / shape.target;
    case 'change':
      // "12%" of "cut by 30%" says how much was cut; only an explicit plus says that it grew.
      return shape.target < 0 && checkIn?.change !== true ? Math.abs(value / shape.target) : value / shape.target;
    case 'limit':
      return (shape.bound === 'atLeast' ? value >= shape.target : value <= shape.target) ? 1 : 0;
    case 'milestone':
      if (unit === '%') return value / 100;
      return unit === null && value >= 0 && value <= 1 ? value : 0;
  }
}

/** How many periods there were and in how many the target was met. */
export interface KeptPeriods {
  readonly kept: number;
  /** Those that are over, and the running one once it is kept. */
  readonly counted: number;
}

/**
 * The periods of a recurring key result up to the as-of day or the due date. They begin on the first day of the window, or
 * with the first check-in where it has none. A last period that the due date cuts short counts once it is kept.
 */
export function keptPeriods(
  { recurrence, target }: Extract<Shape, { kind: 'recurring' }>,
  { checkIns, window, asOf }: Evidence,
): KeptPeriods | null {
  const start = window.from ?? earliest(checkIns.map(({ date }) => date));
  if (start === null) return null;
  const lastDay = window.due !== null && window.due < asOf ? window.due : asOf;
  const periods = periodsFrom(start, lastDay, recurrence);
  const keptOnes = new Set<number>();
  for (const checkIn of checkIns) {
    const { date } = checkIn;
    if (date !== null && date <= lastDay && keepsPeriod(checkIn, target)) keptOnes.add(periodOf(date, periods));
  }
  keptOnes.delete(beforeTheStart);
  const counted = periods.filter((period, number) => keptOnes.has(number) || isOver(period, window, asOf)).length;
  return { kept: keptOnes.size, counted };
}

const beforeTheStart = -1;

function isOver(period: Days, { due }: Window, asOf: IsoDate): boolean {
  return period.end < asOf && (due === null || period.end <= due);
}

function keepsPeriod({ done, value, foreignUnit }: CheckIn, target: number | null): boolean {
  if (done) return true;
  if (value === null || foreignUnit) return false;
  return target === null ? value > 0 : value >= target;
}

/** How the plan expects such a shape to move. */
export function paceOf(shape: Shape, checkIns: readonly CheckIn[], measured: Measured | null, asOf: IsoDate): Pace {
  switch (shape.kind) {
    case 'limit':
    case 'recurring':
      return 'fromStart';
    case 'milestone': {
      const stated = checkIns.some(
        ({ date, unit, value }) => date !== null && date <= asOf && value !== null && unit === '%',
      );
      return stated || (measured?.unit === '%' && measured.value !== null) ? 'linear' : 'atDue';
    }
    default:
      return 'linear';
  }
}

/** Between 0 and 1. */
export function clamp(progress: number): number {
  return Math.min(1, Math.max(0, progress));
}
