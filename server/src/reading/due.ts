import type { Cycle } from '../calendar/cycle.ts';
import { addDays, dayNumber, type IsoDate, lastDayOfMonth, makeDate } from '../calendar/date.ts';
import type { DueExpression, DuePart, DueYear } from './types.ts';

/**
 * The day that date words mean. Words without a year take the year that puts them into the cycle; without a cycle, or
 * where no year does, the first such day on or after `asOf` (on or after the cycle's start). Null for events and placeholders.
 */
export function resolveDue(expression: DueExpression, cycle: Cycle | null, asOf: IsoDate): IsoDate | null {
  const shift = fiscalShift(cycle);
  switch (expression.kind) {
    case 'date':
      return expression.date;
    case 'day':
      return inYear((year) => makeDate(year, expression.month, expression.day), null, cycle, asOf);
    case 'month':
      return inYear(
        (year) => partOf(months(year, expression.month, 1), expression.part),
        yearIn(expression, cycle, asOf),
        cycle,
        asOf,
      );
    case 'quarter':
      return inYear(
        (year) => partOf(months(year, expression.quarter * 3 - 2 + shift, 3), expression.part),
        yearIn(expression, cycle, asOf),
        cycle,
        asOf,
      );
    case 'half':
      return inYear(
        (year) => partOf(months(year, expression.half * 6 - 5 + shift, 6), expression.part),
        yearIn(expression, cycle, asOf),
        cycle,
        asOf,
      );
    case 'year': {
      const year = expression.year ?? yearOf(reference(cycle, asOf)) + expression.offset;
      return partOf(months(year, 1 + shift, 12), expression.part);
    }
    case 'week':
      return inYear((year) => endOfIsoWeek(year, expression.week), expression.year, cycle, asOf);
    case 'relative':
      return relative(expression, cycle, asOf);
    case 'nth':
      return nth(expression.unit, expression.count, reference(cycle, asOf));
    case 'event':
    case 'placeholder':
      return null;
  }
}

/** Months that the cycle's own year begins after January: a cycle called Q1 that starts in April tells. */
function fiscalShift(cycle: Cycle | null): number {
  if (cycle === null) return 0;
  if (cycle.kind === 'year') return monthOf(cycle.start) - 1;
  const quarter = cycle.kind === 'quarter' ? /q([1-4])/i.exec(cycle.label) : null;
  if (quarter === null) return 0;
  return (monthOf(cycle.start) - (Number(quarter[1]) * 3 - 2) + 12) % 12;
}

interface Stretch {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Day of the month on which a part of a single month lies; longer periods are cut into thirds. */
const dayOfPart = { early: 10, middle: 15, late: 25 } as const;

function partOf(stretch: Stretch, part: DuePart): IsoDate {
  switch (part) {
    case 'before':
      return addDays(stretch.start, -1);
    case 'start':
      return stretch.start;
    case 'end':
      return stretch.end;
    default: {
      const days = dayNumber(stretch.end) - dayNumber(stretch.start) + 1;
      if (days > 7 && days <= 31) return addDays(stretch.start, dayOfPart[part] - 1);
      const share = { early: 1 / 3, middle: 1 / 2, late: 5 / 6 }[part];
      return addDays(stretch.start, Math.round(days * share) - 1);
    }
  }
}

function months(year: number, first: number, count: number): Stretch {
  const from = monthDate(year, first, 1);
  const last = first + count - 1;
  return { start: from, end: monthDate(year, last, lastDayOfMonth(year, last)) };
}

/** Months beyond 12 or below 1 run into the next or previous year. */
function monthDate(year: number, month: number, day: number): IsoDate {
  const index = year * 12 + month - 1;
  const realYear = Math.floor(index / 12);
  return makeDate(realYear, index - realYear * 12 + 1, day) ?? `${realYear}-01-01`;
}

/** The year that the words name, of themselves or counted from the cycle. */
function yearIn({ year, yearOffset }: DueYear, cycle: Cycle | null, asOf: IsoDate): number | null {
  return year ?? (yearOffset === undefined ? null : yearOf(reference(cycle, asOf)) + yearOffset);
}

function inYear(
  day: (year: number) => IsoDate | null,
  written: number | null,
  cycle: Cycle | null,
  asOf: IsoDate,
): IsoDate | null {
  if (written !== null) return day(written);
  const from = reference(cycle, asOf);
  const base = yearOf(from);
  const candidates = [base - 1, base, base + 1].map(day).filter((date) => date !== null);
  if (cycle !== null) {
    // The day before a cycle belongs to it too: "before January" in a plan for the first quarter.
    const early = addDays(cycle.start, -1);
    const inside =
      candidates.find((date) => date >= cycle.start && date <= cycle.end) ?? candidates.find((date) => date === early);
    if (inside !== undefined) return inside;
    // Outside the cycle, the year the cycle begins in: a rule can then say that it is outside.
    return day(base) ?? candidates[0] ?? null;
  }
  return candidates.find((date) => date >= from) ?? candidates.at(-1) ?? null;
}

function reference(cycle: Cycle | null, asOf: IsoDate): IsoDate {
  return cycle?.start ?? asOf;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

function endOfIsoWeek(year: number, week: number): IsoDate {
  return addDays(firstMonday(year), week * 7 - 1);
}

/** Monday of ISO week 1, the week with January 4th. */
function firstMonday(year: number): IsoDate {
  const fourth = makeDate(year, 1, 4) ?? `${year}-01-04`;
  // 1970-01-01 was a Thursday, three days after a Monday.
  return addDays(fourth, -((dayNumber(fourth) + 3) % 7));
}

/**
 * A period counted from the cycle. "This month" in a longer cycle is its last one, so that the day does not move while
 * time passes; "next month" is the one after its first.
 */
function relative(
  expression: Extract<DueExpression, { kind: 'relative' }>,
  cycle: Cycle | null,
  asOf: IsoDate,
): IsoDate | null {
  const { unit, offset, part } = expression;
  if (unit === 'cycle') return cycle === null ? null : partOf(cycle, part);
  if (cycle !== null && offset === 0 && unit === cycle.kind) return partOf(cycle, part);
  const anchor = cycle === null ? asOf : offset === 0 ? cycle.end : cycle.start;
  if (unit === 'week') {
    const monday = addDays(anchor, -((dayNumber(anchor) + 3) % 7) + offset * 7);
    return partOf({ start: monday, end: addDays(monday, 6) }, part);
  }
  const length = { month: 1, quarter: 3, half: 6 }[unit];
  const first = Math.floor((monthOf(anchor) - 1) / length) * length + 1 + offset * length;
  const stretch = months(yearOf(anchor), first, length);
  if (expression.day === undefined) return partOf(stretch, part);
  return addDays(
    stretch.start,
    Math.min(expression.day, lastDayOfMonth(yearOf(stretch.start), monthOf(stretch.start))) - 1,
  );
}

function nth(unit: 'week' | 'month', count: number, start: IsoDate): IsoDate {
  if (unit === 'week') return addDays(start, count * 7 - 1);
  const month = monthOf(start) + count;
  const same = Number(start.slice(8, 10));
  const first = monthDate(yearOf(start), month, 1);
  const day = Math.min(same, lastDayOfMonth(yearOf(first), monthOf(first)));
  return addDays(monthDate(yearOf(first), monthOf(first), day), -1);
}
