import { overlap, sameCycle } from '../calendar/cycle.ts';
import { type Names, namesOf } from '../model/ids.ts';
import { nameKey, planKey } from '../model/names.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel, Reference } from '../model/types.ts';
import { type Candidate, similarNames } from '../text/similar.ts';
import type { PlacedPlan, Resolution, Target } from './types.ts';

/** Plans by what they are called. */
export type PlansByName = ReadonlyMap<string, readonly PlacedPlan[]>;

/** Plans under their id and under their name. */
export function plansByName(plans: readonly PlacedPlan[]): PlansByName {
  const byName = new Map<string, PlacedPlan[]>();
  for (const place of plans) {
    for (const key of new Set([planKey(place.plan.id), planKey(place.plan.name)])) {
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [place]);
      else if (known.length < mostNamesakes) known.push(place);
    }
  }
  return byName;
}

/** Plans of one name are told apart by comparing them; a text that repeats a header ten thousand times means none of them. */
const mostNamesakes = 200;

/**
 * What a reference in that plan names. One part is an objective of the plan, else a plan; two are an objective and key
 * result of the plan, or a plan and its objective, and ambiguous where both are; three are plan, objective and key result.
 */
export function resolveReference({ parts }: Reference, from: PlacedPlan, plans: PlansByName): Resolution {
  const [target, ...more] = targetsOf(parts, from, plans);
  if (target === undefined) return new Unresolved(() => similarReferences(parts, from, plans));
  return more.length === 0 ? { kind: 'resolved', target } : { kind: 'ambiguous', targets: [target, ...more] };
}

/** Looks for what may have been meant only when asked: thousands of references may lead nowhere. */
class Unresolved {
  readonly kind = 'unresolved';
  readonly #find: () => readonly string[];

  constructor(find: () => readonly string[]) {
    this.#find = find;
  }

  get similar(): readonly string[] {
    return this.#find();
  }
}

function targetsOf(parts: readonly string[], from: PlacedPlan, plans: PlansByName): readonly Target[] {
  const [first = '', second, third] = parts;
  const above = () => plansNamed(first, from, plans);
  if (second === undefined) {
    const own = objectiveTargets(from, first);
    return own.length > 0 ? own : fitting(above().map(planTarget), from);
  }
  if (third === undefined) {
    const others = above().flatMap((place) => objectiveTargets(place, second));
    return [...keyResultTargets(from, first, second), ...fitting(others, from)];
  }
  const targets = above().flatMap((place) => keyResultTargets(place, second, third));
  return fitting(targets, from);
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
export function objectiveNamed({ node, objectives }: PlanModel, name: string): ObjectiveModel | null {
  const index = namesOf(node.objectives, 'objective').byKey.get(nameKey(name, 'objective'));
  return index === undefined ? null : (objectives[index] ?? null);
}

/** The key result of that name in the objective. */
function keyResultNamed({ node, keyResults }: ObjectiveModel, name: string): KeyResultModel | null {
  const index = namesOf(node.keyResults, 'keyResult').byKey.get(nameKey(name, 'keyResult'));
  return index === undefined ? null : (keyResults[index] ?? null);
}

/** References with one part put right, which name something; best first. */
function similarReferences(parts: readonly string[], from: PlacedPlan, plans: PlansByName): readonly string[] {
  const corrected = corrections(parts, from, plans).filter((each) => targetsOf(each, from, plans).length > 0);
  return [...new Set(corrected.map(written))].slice(0, 3);
}

function corrections(
  [first = '', second, third]: readonly string[],
  from: PlacedPlan,
  plans: PlansByName,
): readonly (readonly string[])[] {
  const names = [...similarObjectives([from], first), ...similarPlans(first, plans)];
  if (second === undefined) return names.map((name) => [name]);
  const above = plansNamed(first, from, plans);
  if (third === undefined) {
    const own = objectiveNamed(from.plan, first);
    return [
      ...(own ? similarKeyResults(own, second).map((name) => [first, name]) : []),
      ...similarObjectives(above, second).map((name) => [first, name]),
      ...names.map((name) => [name, second]),
    ];
  }
  const objectives = above.map(({ plan }) => objectiveNamed(plan, second)).filter((objective) => objective !== null);
  return [
    ...objectives.flatMap((objective) => similarKeyResults(objective, third)).map((name) => [first, second, name]),
    ...similarObjectives(above, second).map((name) => [first, name, third]),
    ...names.map((name) => [name, second, third]),
  ];
}

function similarPlans(name: string, plans: PlansByName): readonly string[] {
  return similarNames(
    planKey(name),
    [...plans].flatMap(([key, [place]]): Candidate[] => (place ? [[key, place.plan.id]] : [])),
  );
}

function similarObjectives(places: readonly PlacedPlan[], name: string): readonly string[] {
  const candidates = places.flatMap(({ plan }) => candidatesOf(namesOf(plan.node.objectives, 'objective')));
  return similarNames(nameKey(name, 'objective'), candidates);
}

function similarKeyResults({ node }: ObjectiveModel, name: string): readonly string[] {
  return similarNames(nameKey(name, 'keyResult'), candidatesOf(namesOf(node.keyResults, 'keyResult')));
}

function candidatesOf({ ids, byKey }: Names): readonly Candidate[] {
  return [...byKey].map(([key, index]) => [key, ids[index] ?? '']);
}

/** A reference as it is written: names with a separator inside stand in quotation marks. */
export function written(parts: readonly string[]): string {
  return parts.map((part) => (needsQuotes.test(part) ? `"${part}"` : part)).join('/');
}

const needsQuotes = /[/,，、;；／]/;
