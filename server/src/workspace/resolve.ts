import { overlap, sameCycle } from '../calendar/cycle.ts';
import { letteredKey, nameKey, nameOfLabel, planKey } from '../model/names.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel, Reference } from '../model/types.ts';
import { similarNames } from './similar.ts';
import type { PlacedPlan, Resolution, Target } from './types.ts';

/** Plans by what they are called. */
export type PlansByName = ReadonlyMap<string, readonly PlacedPlan[]>;

/** Plans under their id and under their name. */
export function plansByName(plans: readonly PlacedPlan[]): PlansByName {
  const byName = new Map<string, PlacedPlan[]>();
  for (const place of plans) {
    for (const key of new Set([planKey(place.plan.id), planKey(place.plan.name)])) {
      const known = byName.get(key);
      if (known) known.push(place);
      else byName.set(key, [place]);
    }
  }
  return byName;
}

/**
 * What a reference in that plan names. One part is an objective of the plan, else a plan; two are an objective and key
 * result of the plan, or a plan and its objective, and ambiguous where both are; three are plan, objective and key result.
 */
export function resolveReference({ parts }: Reference, from: PlacedPlan, plans: PlansByName): Resolution {
  const [first = '', second, third] = parts;
  if (second === undefined) {
    const objective = objectiveNamed(from.plan, first);
    if (objective) return { kind: 'resolved', target: { kind: 'objective', place: from, objective } };
    return resolutionOf(plansNamed(first, from, plans).map(planTarget), parts, from, plans);
  }
  const above = plansNamed(first, from, plans);
  if (third !== undefined) {
    const targets = above.flatMap((place) => keyResultTargets(place, second, third));
    return resolutionOf(fitting(targets, from), parts, from, plans);
  }
  const own = keyResultTargets(from, first, second);
  const others = fitting(
    above.flatMap((place) => objectiveTargets(place, second)),
    from,
  );
  return resolutionOf([...own, ...others], parts, from, plans);
}

/** The plan that `Parent:` names: never the plan itself; null where there is none, or more than one. */
export function parentOf(place: PlacedPlan, plans: PlansByName): PlacedPlan | null {
  const { parent } = place.plan;
  if (parent === null) return null;
  const others = plansNamed(parent, place, plans).filter((each) => each.plan !== place.plan);
  const [only, ...more] = narrowed(others, place, (each) => each);
  return more.length === 0 ? (only ?? null) : null;
}

function plansNamed(name: string, from: PlacedPlan, plans: PlansByName): readonly PlacedPlan[] {
  const key = planKey(name);
  const named = plans.get(key) ?? [];
  if (named.length < 2) return named;
  if (named.some(({ plan }) => plan === from.plan)) return named;
  const identified = named.filter(({ plan }) => planKey(plan.id) === key);
  return identified.length > 0 ? identified : named;
}

/** Of plans with the same name, those are meant that run at the same time; a plan itself comes before all others. */
function fitting(targets: readonly Target[], from: PlacedPlan): readonly Target[] {
  const own = targets.filter(({ place }) => place.plan === from.plan);
  return own.length > 0 ? own : narrowed(targets, from, ({ place }) => place);
}

function narrowed<T>(items: readonly T[], from: PlacedPlan, placeOf: (item: T) => PlacedPlan): readonly T[] {
  if (items.length < 2) return items;
  const { cycle } = from.plan;
  const same = items.filter((item) => sameCycle(placeOf(item).plan.cycle, cycle));
  if (same.length > 0 && cycle !== null) return same;
  const running = items.filter((item) => {
    const other = placeOf(item).plan.cycle;
    return cycle !== null && other !== null && overlap(cycle, other);
  });
  return running.length > 0 ? running : items;
}

function resolutionOf(
  targets: readonly Target[],
  parts: readonly string[],
  from: PlacedPlan,
  plans: PlansByName,
): Resolution {
  const [target, ...more] = targets.every(({ kind }) => kind === 'plan') ? fitting(targets, from) : targets;
  if (target === undefined) return { kind: 'unresolved', similar: similarReferences(parts, from, plans) };
  return more.length === 0 ? { kind: 'resolved', target } : { kind: 'ambiguous', targets: [target, ...more] };
}

function planTarget(place: PlacedPlan): Target {
  return { kind: 'plan', place };
}

function objectiveTargets(place: PlacedPlan, name: string): readonly Target[] {
  const objective = objectiveNamed(place.plan, name);
  return objective ? [{ kind: 'objective', place, objective }] : [];
}

function keyResultTargets(place: PlacedPlan, name: string, keyResultName: string): readonly Target[] {
  const objective = objectiveNamed(place.plan, name);
  const keyResult = objective && keyResultNamed(objective, keyResultName);
  return objective && keyResult ? [{ kind: 'keyResult', place, objective, keyResult }] : [];
}

/** The objective of that name in the plan: its id, or another way to write it. */
export function objectiveNamed(plan: PlanModel, name: string): ObjectiveModel | null {
  let names = objectiveNames.get(plan);
  if (names === undefined) {
    names = namesOf(plan.objectives, plan.idOf, 'objective');
    objectiveNames.set(plan, names);
  }
  return names.get(nameKey(name, 'objective')) ?? null;
}

/** The key result of that name in the objective. */
export function keyResultNamed(objective: ObjectiveModel, name: string): KeyResultModel | null {
  let names = keyResultNames.get(objective);
  if (names === undefined) {
    names = namesOf(objective.keyResults, ({ id }) => id, 'keyResult');
    keyResultNames.set(objective, names);
  }
  return names.get(nameKey(name, 'keyResult')) ?? null;
}

const objectiveNames = new WeakMap<PlanModel, ReadonlyMap<string, ObjectiveModel>>();
const keyResultNames = new WeakMap<ObjectiveModel, ReadonlyMap<string, KeyResultModel>>();

/** Ids come first; a label beside an `Id:` and a word with its letter in front are other ways to write a name. */
function namesOf<M extends ObjectiveModel | KeyResultModel>(
  siblings: readonly M[],
  idOf: (sibling: M) => string,
  kind: M['kind'],
): ReadonlyMap<string, M> {
  const names = new Map<string, M>();
  const give = (key: string | null, sibling: M) => {
    if (key !== null && !names.has(key)) names.set(key, sibling);
  };
  for (const sibling of siblings) give(nameKey(idOf(sibling), kind), sibling);
  for (const sibling of siblings) {
    const { label } = sibling.node;
    if (label) give(nameKey(nameOfLabel(label.text, kind), kind), sibling);
    if (label) give(letteredKey(label.text, kind), sibling);
  }
  return names;
}

/** References with one part put right, best first. */
function similarReferences(parts: readonly string[], from: PlacedPlan, plans: PlansByName): readonly string[] {
  const [first = '', second, third] = parts;
  const planNames = [...new Set([...plans.values()].flat().map(({ plan }) => plan.id))];
  const similarPlans = similarNames(planKey(first), planNames, planKey);
  const similarOwn = similarObjectives([from], first);
  if (second === undefined) return [...similarOwn, ...similarPlans].map((name) => written([name]));

  const above = plansNamed(first, from, plans);
  if (third !== undefined) {
    const inPlans = above.flatMap((place) => {
      const objective = objectiveNamed(place.plan, second);
      return objective ? similarKeyResults(objective, third).map((name) => [first, second, name]) : [];
    });
    const objectives = similarObjectives(above, second).map((name) => [first, name, third]);
    return firstOf([...inPlans, ...objectives, ...similarPlans.map((name) => [name, second, third])]);
  }
  const own = objectiveNamed(from.plan, first);
  return firstOf([
    ...(own ? similarKeyResults(own, second).map((name) => [first, name]) : []),
    ...similarObjectives(above, second).map((name) => [first, name]),
    ...[...similarOwn, ...similarPlans].map((name) => [name, second]),
  ]);
}

function firstOf(references: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(references.map(written))].slice(0, 3);
}

function similarObjectives(places: readonly PlacedPlan[], name: string): readonly string[] {
  const ids = places.flatMap(({ plan }) => plan.objectives.map((objective) => plan.idOf(objective)));
  return similarNames(nameKey(name, 'objective'), ids, (id) => nameKey(id, 'objective'));
}

function similarKeyResults({ keyResults }: ObjectiveModel, name: string): readonly string[] {
  const ids = keyResults.map(({ id }) => id);
  return similarNames(nameKey(name, 'keyResult'), ids, (id) => nameKey(id, 'keyResult'));
}

/** A reference as it is written: names with a separator inside stand in quotation marks. */
export function written(parts: readonly string[]): string {
  return parts.map((part) => (needsQuotes.test(part) ? `"${part}"` : part)).join('/');
}

const needsQuotes = /[/,，、;；／]/;
