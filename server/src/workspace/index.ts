import type { DocumentModel, KeyResultModel, ObjectiveModel, Reference } from '../model/types.ts';
import { type Entry, entriesOf, type Facet, headerOf, type Key, lastPartKey, personKey } from './facets.ts';
import { Lookup } from './lookup.ts';
import { metricKey } from './metricKey.ts';
import { type PlansByName, parentOf, plansByName, resolveReference } from './resolve.ts';
import { textHash, textKey } from './textKey.ts';
import type { Located, NameUse, PlacedPlan, Resolution, Supporter, Target, WorkspaceIndex } from './types.ts';

/**
 * The snapshot of all plans. What `previous` knows of documents that are still the same is taken over, and of a document
 * that changed, everything about its objectives that are still the same.
 */
export function buildIndex(documents: ReadonlyMap<string, DocumentModel>, previous?: WorkspaceIndex): WorkspaceIndex {
  const before = previous instanceof Snapshot ? previous : null;
  return before?.holds(documents) ? before : new Snapshot(documents, before);
}

/** One document with its plans. */
interface PlacedDocument {
  readonly model: DocumentModel;
  readonly plans: readonly PlacedPlan[];
  /** Of every plan, in text order. */
  readonly objectives: readonly ObjectiveModel[];
}

class Snapshot implements WorkspaceIndex {
  readonly documents: ReadonlyMap<string, DocumentModel>;
  readonly plans: readonly PlacedPlan[];
  readonly #placed: ReadonlyMap<string, PlacedDocument>;
  readonly #lookups = new Map<Facet, Lookup<Key, Located>>();
  readonly #ordered = new Map<string, readonly Located[]>();
  readonly #places = new Map<string, ReadonlyMap<ObjectiveModel, PlacedPlan>>();
  readonly #parents = new Map<PlacedPlan, PlacedPlan | null>();
  #plansByName: PlansByName | null = null;
  #children: ReadonlyMap<PlacedPlan, readonly PlacedPlan[]> | null = null;

  constructor(documents: ReadonlyMap<string, DocumentModel>, before: Snapshot | null) {
    const placedBefore = before ? before.#placed : null;
    const uris = [...documents.keys()].sort();
    const placed = new Map<string, PlacedDocument>();
    for (const uri of uris) {
      const model = documents.get(uri);
      if (model) placed.set(uri, place(uri, model, placedBefore?.get(uri)));
    }
    this.documents = new Map([...placed].map(([uri, { model }]) => [uri, model]));
    this.plans = [...placed.values()].flatMap(({ plans }) => plans);
    this.#placed = placed;
    if (before) {
      for (const [facet, lookup] of before.#lookups) {
        this.#lookups.set(facet, changed(lookup, facet, before.#placed, placed));
      }
    }
  }

  holds(documents: ReadonlyMap<string, DocumentModel>): boolean {
    if (documents.size !== this.documents.size) return false;
    for (const [uri, model] of documents) if (this.documents.get(uri) !== model) return false;
    return true;
  }

  placeOf(uri: string, objective: ObjectiveModel): PlacedPlan | null {
    let places = this.#places.get(uri);
    if (places === undefined) {
      const plans = this.#placed.get(uri)?.plans ?? [];
      places = new Map(plans.flatMap((each) => each.plan.objectives.map((objective) => [objective, each] as const)));
      this.#places.set(uri, places);
    }
    return places.get(objective) ?? null;
  }

  resolve(reference: Reference, from: PlacedPlan): Resolution {
    return resolveReference(reference, from, this.#byName);
  }

  parentOf(place: PlacedPlan): PlacedPlan | null {
    let parent = this.#parents.get(place);
    if (parent === undefined) {
      parent = parentOf(place, this.#byName);
      this.#parents.set(place, parent);
    }
    return parent;
  }

  childrenOf(place: PlacedPlan): readonly PlacedPlan[] {
    this.#children ??= Map.groupBy(
      this.plans.filter((each) => this.parentOf(each) !== null),
      (each) => this.parentOf(each) as PlacedPlan,
    );
    return this.#children.get(place) ?? [];
  }

  supportersOf(target: Target): readonly Supporter[] {
    const candidates = new Set(keysOf(target).flatMap((key) => this.#found('reference', key)));
    return [...candidates].sort(compare).flatMap(({ uri, objective }) => {
      const place = this.placeOf(uri, objective);
      if (place === null) return [];
      return objective.supports
        .filter((reference) => this.#names(reference, place, target))
        .map((reference) => ({ place, objective, reference }));
    });
  }

  withText(text: string): readonly Located[] {
    const hash = textHash(text);
    if (hash === null) return [];
    const key = textKey(text);
    return this.#found('text', hash).filter((located) => textKey(headerOf(located).text) === key);
  }

  withMetricOf(keyResult: KeyResultModel): readonly Located[] {
    const key = metricKey(keyResult);
    return key === null ? [] : this.#found('metric', key);
  }

  repeatedTexts(): readonly (readonly Located[])[] {
    return this.#repeated('text').flatMap(sameTexts).sort(compareGroups);
  }

  repeatedMetrics(): readonly (readonly Located[])[] {
    return this.#repeated('metric');
  }

  owners(): readonly NameUse[] {
    return this.#uses('owner', (located) => headerOf(located).owners);
  }

  ownedBy(name: string): readonly Located[] {
    return this.#found('owner', personKey(name));
  }

  tags(): readonly NameUse[] {
    return this.#uses('tag', (located) => headerOf(located).tags);
  }

  taggedWith(tag: string): readonly Located[] {
    return this.#found('tag', personKey(tag));
  }

  get #byName(): PlansByName {
    this.#plansByName ??= plansByName(this.plans);
    return this.#plansByName;
  }

  #lookup(facet: Facet): Lookup<Key, Located> {
    const known = this.#lookups.get(facet);
    if (known) return known;
    const lookup = changed(Lookup.empty<Key, Located>(), facet, new Map(), this.#placed);
    this.#lookups.set(facet, lookup);
    return lookup;
  }

  #repeated(facet: Facet): readonly (readonly Located[])[] {
    const lookup = this.#lookup(facet);
    const groups = [...lookup.repeated()].map((key) => this.#found(facet, key));
    return groups.sort(compareGroups);
  }

  #uses(facet: Facet, namesOf: (located: Located) => readonly string[]): readonly NameUse[] {
    const lookup = this.#lookup(facet);
    const uses = [...lookup.keys()].map((key) => {
      const places = this.#found(facet, key);
      const name = places[0] && namesOf(places[0]).find((each) => personKey(each) === key);
      return { name: name ?? String(key), count: places.length };
    });
    return uses.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  #names(reference: Reference, from: PlacedPlan, target: Target): boolean {
    const resolution = this.resolve(reference, from);
    return resolution.kind === 'resolved' && isSame(resolution.target, target);
  }

  /** By document, then in text order. */
  #found(facet: Facet, key: Key): readonly Located[] {
    const name = `${facet} ${key}`;
    let found = this.#ordered.get(name);
    if (found === undefined) {
      found = this.#lookup(facet).get(key).toSorted(compare);
      this.#ordered.set(name, found);
    }
    return found;
  }
}

function place(uri: string, model: DocumentModel, before: PlacedDocument | undefined): PlacedDocument {
  if (before?.model === model) return before;
  const known = new Map(before?.plans.map((each) => [each.plan, each]));
  return {
    model,
    plans: model.plans.map((plan) => known.get(plan) ?? { uri, plan }),
    objectives: model.plans.flatMap(({ objectives }) => objectives),
  };
}

/** The lookup with what one set of documents has taken out and what another has put in. */
function changed(
  lookup: Lookup<Key, Located>,
  facet: Facet,
  before: ReadonlyMap<string, PlacedDocument>,
  after: ReadonlyMap<string, PlacedDocument>,
): Lookup<Key, Located> {
  const removed: [Key, (located: Located) => boolean][] = [];
  const added: Entry[] = [];
  for (const uri of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = differing(before.get(uri)?.objectives ?? [], after.get(uri)?.objectives ?? []);
    if (old.length > 0) {
      const gone = new Set(old);
      const goes = (located: Located) => located.uri === uri && gone.has(located.objective);
      const keys = new Set(old.flatMap((objective) => entriesOf(facet, uri, objective)).map(([key]) => key));
      for (const key of keys) removed.push([key, goes]);
    }
    for (const objective of now) added.push(...entriesOf(facet, uri, objective));
  }
  return lookup.change(removed, added);
}

/** What is left of two lists without what they have in common at the beginning and at the end. */
function differing<T>(a: readonly T[], b: readonly T[]): readonly [readonly T[], readonly T[]] {
  if (a === b) return [[], []];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Keys under which a reference to the target can stand. */
function keysOf(target: Target): readonly string[] {
  const { plan } = target.place;
  switch (target.kind) {
    case 'plan':
      return namesOf([plan.id, plan.name]);
    case 'objective':
      return namesOf([plan.idOf(target.objective), ...labelled(target.objective, 'O')]);
    case 'keyResult':
      return namesOf([target.keyResult.id, ...labelled(target.keyResult, 'KR')]);
  }
}

function labelled({ node: { label } }: ObjectiveModel | KeyResultModel, letter: 'O' | 'KR'): readonly string[] {
  return label === null ? [] : [label.text, letter + label.text];
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => lastPartKey([name])))];
}

function isSame(a: Target, b: Target): boolean {
  if (a.kind === 'plan' || b.kind === 'plan') return a.kind === b.kind && a.place.plan === b.place.plan;
  if (a.place.uri !== b.place.uri || a.objective !== b.objective) return false;
  return (a.kind === 'keyResult' ? a.keyResult : null) === (b.kind === 'keyResult' ? b.keyResult : null);
}

function compare(a: Located, b: Located): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return headerOf(a).node.line.index - headerOf(b).node.line.index;
}

function compareGroups([a]: readonly Located[], [b]: readonly Located[]): number {
  return a && b ? compare(a, b) : 0;
}

/** Those of one hash by their texts, as far as there are several of one. */
function sameTexts(group: readonly Located[]): readonly (readonly Located[])[] {
  const text = group[0] && headerOf(group[0]).text;
  if (group.every((located) => headerOf(located).text === text)) return [group];
  const byKey = Map.groupBy(group, (located) => textKey(headerOf(located).text));
  return [...byKey.values()].filter(({ length }) => length > 1);
}
