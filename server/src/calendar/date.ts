/** A calendar day as `YYYY-MM-DD`. Days have no time and no zone, so results are the same everywhere. */
export type IsoDate = string;

const dayLength = 86_400_000;

/** Days since 1970-01-01, for arithmetic and comparison. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
}

/** The date of a day number. */
export function fromDayNumber(day: number): IsoDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The date, or null where the calendar has no such day (`2026-02-30`). Months count from 1. */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 28–31. Months count from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `count` days later; negative counts go back. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return fromDayNumber(dayNumber(date) + count);
}

/** Days from one date to another; negative where the other is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first of the days; null where there is none. */
export function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((first, date) => (first === null || (date !== null && date < first) ? date : first), null);
}

/** The last of the days; null where there is none. */
export function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);
}
