import { type IsoDate, lastDayOfMonth } from '../../calendar/date.ts';
import type { KeyResultModel, PlanModel } from '../../model/types.ts';
import type { PlanNode } from '../../syntax/tree.ts';
import type { ObjectiveSubject, OptionSpecs, RuleContext } from '../types.ts';

/** Who says when, in one objective. */
export interface Dated {
  /** Key results with a date, their own or their objective's. */
  readonly dated: number;
  readonly undated: readonly KeyResultModel[];
}

/** Whether nearly nothing of a plan has a date: that is one cause, and the few dates do not change it. */
export function saysNoTime(parts: readonly Dated[]): boolean {
  const undated = parts.reduce((sum, part) => sum + part.undated.length, 0);
  const dated = parts.reduce((sum, part) => sum + part.dated, 0);
  return undated > 0 && dated * 9 <= undated;
}

/** Which key results of an objective have a date; null where the plan's cycle gives one to all. */
export function datedIn({ objective, place }: ObjectiveSubject): Dated | null {
  if (place.cycle) return null;
  const kept = objective.keyResults.filter(({ status }) => status !== 'dropped');
  // "Before the launch" is a date only for those who know it.
  const undated = kept.filter(({ due }) => due === null || due.date === null);
  return { dated: kept.length - undated.length, undated };
}

/** What was collected of each plan and of those below that take their cycle from it; without plans of which nothing was. */
export function wholePlans<Item>({
  sums,
}: Pick<RuleContext<OptionSpecs, Item>, 'sums'>): ReadonlyMap<PlanNode, readonly Item[]> {
  const wholes = new Map<PlanNode, Item[]>();
  for (const { root, items } of sums(rooted)) {
    const whole = wholes.get(root);
    if (whole) whole.push(...items);
    else wholes.set(root, [...items]);
  }
  return wholes;
}

function rooted<Item>(items: readonly Item[], { node }: PlanModel) {
  if (items.length === 0) return null;
  let root = node;
  while (root.inheritsFrom) root = root.inheritsFrom;
  return { root, items };
}

/** The calendar quarter of a day. */
export function quarterOf(date: IsoDate): { readonly label: string; readonly end: IsoDate } {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const month = quarter * 3;
  const end = `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${lastDayOfMonth(year, month)}`;
  return { label: `${year}-Q${quarter}`, end };
}
