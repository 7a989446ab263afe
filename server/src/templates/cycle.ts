import type { Cycle } from '../calendar/cycle.ts';
import { addDays, dayNumber, type IsoDate, lastDayOfMonth, makeDate } from '../calendar/date.ts';

/** With fewer days than these left in a quarter, a new plan is for the next one. */
const shortestRest = 28;

/**
 * The quarter that a plan written on that day is for: the running one, or the next in the last four weeks.
 *
 * @param fiscalYearStart first month of the fiscal year, 1–12; a fiscal year is named after the year it ends in
 */
export function planningCycle(asOf: IsoDate, fiscalYearStart: number): Cycle {
  const running = quarterOf(asOf, fiscalYearStart);
  const rest = dayNumber(running.end) - dayNumber(asOf) + 1;
  return rest >= shortestRest ? running : quarterOf(addDays(running.end, 1), fiscalYearStart);
}

function quarterOf(date: IsoDate, fiscalYearStart: number): Cycle {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const monthOfFiscalYear = (month - fiscalYearStart + 12) % 12;
  const quarter = Math.floor(monthOfFiscalYear / 3);
  const firstMonths = year * 12 + (month - 1) - (monthOfFiscalYear % 3);
  const lastMonths = firstMonths + 2;
  const fiscalYearEnd = Math.floor((firstMonths - quarter * 3 + 11) / 12);
  const label =
    fiscalYearStart === 1
      ? `${year}-Q${quarter + 1}`
      : `FY${String(fiscalYearEnd % 100).padStart(2, '0')} Q${quarter + 1}`;
  return { label, start: dayIn(firstMonths, 'first'), end: dayIn(lastMonths, 'last'), kind: 'quarter' };
}

/** @param months months since the year 0 */
function dayIn(months: number, which: 'first' | 'last'): IsoDate {
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return makeDate(year, month, which === 'first' ? 1 : lastDayOfMonth(year, month)) as IsoDate;
}
