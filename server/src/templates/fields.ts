import type { Cycle } from '../calendar/cycle.ts';
import { addDays, dayNumber, fromDayNumber, type IsoDate } from '../calendar/date.ts';
import type { LocaleId } from '../locales/types.ts';
import { planningCycle } from './cycle.ts';
import type { FieldOptions } from './types.ts';

/**
 * What can stand in a template between `${` and `}`:
 *
 * | field | is |
 * |---|---|
 * | `cycle` | the quarter to plan for: `2026-Q1` |
 * | `cycleStart`, `cycleEnd` | its first and last day |
 * | `today` | the day the template is used |
 * | `from` | the day to measure from; empty while the cycle is younger than a week, and then its line is left out |
 * | `due25` | a working day when 25 % of what is left of the cycle is over; any whole number from 1 to 100 |
 * | `owner` | a name without `@` |
 *
 * Another word between the braces stays as it is written.
 */
export type Fields = (name: string) => string;

/** The fields on a day. */
export function fieldsOf(language: LocaleId, options: FieldOptions): Fields {
  const { asOf, fiscalYearStart } = options;
  const cycle = planningCycle(asOf, fiscalYearStart);
  const from = dayNumber(asOf) - dayNumber(cycle.start) >= daysToBegin ? asOf : '';
  const values = new Map([
    ['cycle', cycle.label],
    ['cycleStart', cycle.start],
    ['cycleEnd', cycle.end],
    ['today', asOf],
    ['from', from],
    ['owner', options.owner || self[language]],
  ]);
  return (name) => values.get(name) ?? dueOf(name, from || cycle.start, cycle) ?? `\${${name}}`;
}

/** The word for oneself, where no name is known. */
export const self: Readonly<Record<LocaleId, string>> = { en: 'me', zh: '我', hu: 'én' };

/** Share of the cycle in `due25`, 0 to 1; null for another name. */
export function shareOf(name: string): number | null {
  const percent = /^due(\d{1,3})$/.exec(name)?.[1];
  if (percent === undefined) return null;
  const share = Number(percent) / 100;
  return share > 0 && share <= 1 ? share : null;
}

/** The day on which that share of the days from `start` to `end` is over. */
export function dayAt(share: number, start: IsoDate, end: IsoDate): IsoDate {
  const first = dayNumber(start) - 1;
  return fromDayNumber(first + Math.round(share * (dayNumber(end) - first)));
}

// Within a week of the start a plan has the whole cycle before it.
const daysToBegin = 7;

function dueOf(name: string, start: IsoDate, cycle: Cycle): IsoDate | null {
  const share = shareOf(name);
  if (share === null) return null;
  const day = dayAt(share, start, cycle.end);
  return share === 1 ? day : workingDay(day);
}

/** A day at the weekend becomes the Friday before. */
function workingDay(date: IsoDate): IsoDate {
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday; Monday is 0
  return addDays(date, weekday > 4 ? 4 - weekday : 0);
}
