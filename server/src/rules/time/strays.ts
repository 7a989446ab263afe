import type { Cycle } from '../../calendar/cycle.ts';
import { addDays, type IsoDate } from '../../calendar/date.ts';
import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';

/** The date that a key result or objective gives itself; null for one it inherits. */
export function ownDate({ due }: KeyResultModel | ObjectiveModel): IsoDate | null {
  return due && (due.source === 'text' || due.source === 'property') ? due.date : null;
}

/** Whether a day is outside, the days next to it forgiven: "by 1 April" is the end of the first quarter. */
export function isOutside(date: IsoDate, { start, end }: Pick<Cycle, 'start' | 'end'>): boolean {
  if (date >= start && date <= end) return false;
  return date < addDays(start, -1) || date > addDays(end, 1);
}

/** The key results of an objective that have dates of their own, where all of them lie outside; else none. */
export function strays(objective: ObjectiveModel, cycle: Pick<Cycle, 'start' | 'end'>): readonly KeyResultModel[] {
  const dated = objective.keyResults.filter((keyResult) => ownDate(keyResult) !== null);
  return dated.every((keyResult) => isOutside(ownDate(keyResult) ?? cycle.start, cycle)) ? dated : [];
}
