import { addDays, type IsoDate, lastDayOfMonth, makeDate } from './date.ts';

/** A length of time that comes again and again: every `count` units. */
export interface Recurrence {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly count: number;
}

/** Both days included. */
export interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/**
 * The periods from the start that have begun by the last day, the latest of them perhaps still running. They are counted
 * from the start, not by calendar weeks or months; a month that begins on the 31st begins on the last day of a shorter one.
 *
 * @returns at most {@link mostPeriods}; none where the last day is before the start
 */
export function periodsFrom(start: IsoDate, lastDay: IsoDate, recurrence: Recurrence): readonly Days[] {
  const periods: Days[] = [];
  let begin = start;
  while (begin <= lastDay && periods.length < mostPeriods) {
    const next = startOfPeriod(start, periods.length + 1, recurrence);
    periods.push({ start: begin, end: addDays(next, -1) });
    begin = next;
  }
  return periods;
}

/** Ten years of days: no plan is longer, and a mistyped year costs nothing. */
const mostPeriods = 3660;

/** The first day of a period; the one that begins at the start is number 0. */
function startOfPeriod(start: IsoDate, number: number, { unit, count }: Recurrence): IsoDate {
  const units = number * Math.max(1, Math.round(count));
  if (unit === 'day' || unit === 'week') return addDays(start, unit === 'day' ? units : units * 7);
  return addMonths(start, units * months[unit]);
}

function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const total = year * 12 + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return makeDate(newYear, newMonth, Math.min(day, lastDayOfMonth(newYear, newMonth))) ?? date;
}

/** Which of the periods the day is in, or -1. */
export function periodOf(day: IsoDate, periods: readonly Days[]): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle] as Days).end < day) low = middle + 1;
    else high = middle;
  }
  const found = periods[low];
  return found !== undefined && found.start <= day ? low : -1;
}
