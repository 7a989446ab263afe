import type { IsoDate } from '../calendar/date.ts';

/** The day where the user is. */
export function localToday(): IsoDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
