import { addDays, type IsoDate } from '../../calendar/date.ts';
import { hasStarted } from '../../model/objective.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import type { ObjectiveSubject } from '../types.ts';

/**
 * The key results that somebody should be working on today: in a running cycle, neither finished nor graded yet. Several
 * rules ask it of one objective after the other.
 */
export function openKeyResults(subject: ObjectiveSubject): readonly KeyResultModel[] {
  if (latestSubject !== subject) {
    latestOpen = openIn(subject);
    latestSubject = subject;
  }
  return latestOpen;
}

let latestSubject: ObjectiveSubject | null = null;
let latestOpen: readonly KeyResultModel[] = [];

function openIn({ objective, place: { cycle, asOf } }: ObjectiveSubject): readonly KeyResultModel[] {
  const running = cycle !== null && cycle.start <= asOf && asOf <= cycle.end;
  return running && isOpen(objective) ? objective.keyResults.filter(isOpen) : [];
}

/** Whether there is still something to do: not done, not dropped, not graded. What weighs nothing is only watched. */
export function isOpen(part: PlanModel | ObjectiveModel | KeyResultModel): boolean {
  const { status, scoreSource } = part;
  const watched = part.kind !== 'plan' && part.weight.value === 0;
  return status !== 'done' && status !== 'dropped' && scoreSource !== 'typed' && !watched;
}

/** Whether anybody has measured or said anything of the objective yet. */
export function isTracked({ keyResults, scoreSource }: ObjectiveModel, asOf: IsoDate): boolean {
  return scoreSource === 'typed' || keyResults.some((keyResult) => hasStarted(keyResult, { asOf }));
}

/** Whether the due date has gone, by the model's own account: a status typed by hand wins. */
export function isOverdue({ status }: KeyResultModel): boolean {
  return status === 'overdue';
}

/** Whether it is far behind the pace, and nobody has said so yet. */
export function isBehindPace({ status, node }: KeyResultModel): boolean {
  return status === 'at-risk' && !node.properties.some(({ name }) => name === 'status');
}

/** The day that is so many days before. Rules ask it of each key result with the same few numbers, so answers are kept. */
export function daysBefore(asOf: IsoDate, days: number): IsoDate {
  let kept = before.get(days);
  if (kept?.asOf !== asOf) {
    kept = { asOf, date: addDays(asOf, -days) };
    before.set(days, kept);
  }
  return kept.date;
}

/** By number of days, which settings bound. */
const before = new Map<number, { readonly asOf: IsoDate; readonly date: IsoDate }>();

/** The day of the latest check-in up to that day; null without one. */
export function lastCheckIn({ checkIns }: KeyResultModel, asOf: IsoDate): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { date } of checkIns) if (date !== null && date <= asOf && (last === null || date > last)) last = date;
  return last;
}
