import { makeDate } from '../calendar/date.ts';
import type { DateParts } from './dateParts.ts';
import type { DueExpression, DueYear } from './types.ts';

/** What the parts of a date mean together; null where they mean no date. */
export function expressionOf(parts: DateParts): DueExpression | null {
  const part = parts.part ?? 'end';
  if (parts.iso !== null) return { kind: 'date', date: parts.iso };
  if (parts.month !== null && parts.day !== null) return dayOf(parts.month, parts.day, parts.year);
  if (parts.month !== null) return { kind: 'month', month: parts.month, part, ...yearOf(parts) };
  if (parts.quarter !== null) return { kind: 'quarter', quarter: parts.quarter, part, ...yearOf(parts) };
  if (parts.half !== null) return { kind: 'half', half: parts.half, part, ...yearOf(parts) };
  if (parts.week !== null) return { kind: 'week', week: parts.week, year: parts.year };
  if (parts.nth !== null) return { kind: 'nth', ...parts.nth };
  if (parts.ordinal !== null && parts.ordinal > 0 && (parts.period === 'week' || parts.period === 'month')) {
    return { kind: 'nth', unit: parts.period, count: parts.ordinal };
  }
  if (parts.year !== null) return { kind: 'year', year: parts.year, offset: 0, part };
  if (parts.yearOffset !== null) return { kind: 'year', year: null, offset: parts.yearOffset, part };
  if (parts.period === null || parts.ordinal !== null) return null;
  if (parts.relative === null && parts.part === null) return null;
  const offset = parts.relative ?? 0;
  if (parts.period === 'year') return { kind: 'year', year: null, offset, part };
  if (parts.period === 'month' && parts.day !== null)
    return { kind: 'relative', unit: 'month', offset, part, day: parts.day };
  return { kind: 'relative', unit: parts.period, offset, part };
}

/** A leap year where none is written, so that February 29th is a day. */
const anyYear = 2024;

function dayOf(month: number, day: number, year: number | null): DueExpression | null {
  const date = makeDate(year ?? anyYear, month, day);
  if (date === null) return null;
  return year === null ? { kind: 'day', month, day } : { kind: 'date', date };
}

/** "The first quarter of next year", 明年一季度 */
function yearOf(parts: DateParts): DueYear {
  const offset = parts.yearOffset ?? (parts.period === 'year' ? parts.relative : null);
  return parts.year !== null || offset === null ? { year: parts.year } : { year: null, yearOffset: offset };
}
