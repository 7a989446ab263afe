import { type IsoDate, lastDayOfMonth } from '../../calendar/date.ts';
import type { KeyResultModel, PlanModel } from '../../model/types.ts';
import type { ObjectiveSubject } from '../types.ts';

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

/** The plans of a document, each with those below that take their cycle from it. */
export function wholePlans(plans: readonly PlanModel[]): readonly (readonly PlanModel[])[] {
  const known = wholesOf.get(plans);
  if (known) return known;
  const wholes = new Map<PlanModel['node'], PlanModel[]>();
  for (const plan of plans) {
    const root = plan.node.inheritsFrom ? wholes.get(plan.node.inheritsFrom) : undefined;
    if (root) root.push(plan);
    wholes.set(plan.node, root ?? [plan]);
  }
  const found = [...new Set(wholes.values())];
  wholesOf.set(plans, found);
  return found;
}

const wholesOf = new WeakMap<readonly PlanModel[], readonly (readonly PlanModel[])[]>();

/** The calendar quarter of a day. */
export function quarterOf(date: IsoDate): { readonly label: string; readonly end: IsoDate } {
  const year = Number(date.slice(0, 4));
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
  const month = quarter * 3;
  const end = `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${lastDayOfMonth(year, month)}`;
  return { label: `${year}-Q${quarter}`, end };
}
