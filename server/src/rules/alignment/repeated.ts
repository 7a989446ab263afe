import { overlap } from '../../calendar/cycle.ts';
import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { Located, PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';

/** Two places with the same text or metric, and how they are related. */
export interface Repetition {
  readonly first: Located;
  readonly again: Located;
  readonly samePlan: boolean;
  /** The plan of {@link first}. */
  readonly firstPlan: PlacedPlan;
}

/** The objective or key result at the place. */
export function modelAt({ objective, keyResult }: Located): ObjectiveModel | KeyResultModel {
  return keyResult ?? objective;
}

/**
 * Each place of a group in the file, with an earlier one that it repeats: one of its own plan if there is, else one of
 * another plan of the same time. Dropped ones repeat nothing.
 */
export function repetitionsIn(group: readonly Located[], uri: string, index: WorkspaceIndex): readonly Repetition[] {
  if (!group.some((located) => located.uri === uri)) return [];
  const alive = group
    .filter((located) => located.objective.status !== 'dropped' && modelAt(located).status !== 'dropped')
    .map((located) => ({ located, place: index.placeOf(located.uri, located.objective) }));
  return alive.flatMap(({ located, place }, at): Repetition[] => {
    if (located.uri !== uri || !place) return [];
    const before = alive.slice(0, Math.min(at, mostCompared));
    const own = before.find((one) => one.place?.plan === place.plan);
    const other = own ?? before.find((one) => one.place && sameTime(one.place, place));
    return other?.place
      ? [{ first: other.located, again: located, samePlan: own !== undefined, firstPlan: other.place }]
      : [];
  });
}

/** In a group of thousands the first ones tell enough. */
const mostCompared = 50;

/** A plan carried over to the next cycle may say the same again. */
function sameTime({ plan: one }: PlacedPlan, { plan: other }: PlacedPlan): boolean {
  return one.cycle === null || other.cycle === null || overlap(one.cycle, other.cycle);
}
