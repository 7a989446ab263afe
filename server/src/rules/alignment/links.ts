import type { ObjectiveModel, PlanModel, Reference } from '../../model/types.ts';
import type { PropertyNode, Span } from '../../syntax/tree.ts';
import type { PlacedPlan, Resolution, Target, WorkspaceIndex } from '../../workspace/types.ts';
import { type Chunks, inChunks } from '../chunks.ts';
import type { WorkspaceSubject } from '../types.ts';

/**
 * The plans of the file that is checked that have a parent or support something; in most files they are few. Looked up once
 * for a snapshot: several rules want them.
 */
export function leaningPlans({ uri, index }: WorkspaceSubject): readonly PlacedPlan[] {
  let byUri = plansOf.get(index);
  if (!byUri) {
    const leaning = inChunks(leaningInChunks, index.plans, [], (places) => places.filter(({ plan }) => leans(plan)));
    byUri = Map.groupBy(leaning.flat(), (place) => place.uri);
    plansOf.set(index, byUri);
  }
  return byUri.get(uri) ?? [];
}

const leaningInChunks: Chunks<PlacedPlan, readonly PlacedPlan[]> = new WeakMap();
const plansOf = new WeakMap<WorkspaceIndex, ReadonlyMap<string, readonly PlacedPlan[]>>();

function leans({ parent, objectives }: PlanModel): boolean {
  return parent !== null || objectives.some(({ supports }) => supports.length > 0);
}

/** A `Supports:` reference with what it leads to. */
export interface Lead {
  readonly objective: ObjectiveModel;
  readonly reference: Reference;
  readonly resolution: Resolution;
}

/** Every reference of a plan. Worked out once for a snapshot: several rules want to know. */
export function leadsOf(from: PlacedPlan, index: WorkspaceIndex): readonly Lead[] {
  return plannedLeads(from, index).all;
}

/** The references of one objective. */
export function leadsFrom(objective: ObjectiveModel, from: PlacedPlan, index: WorkspaceIndex): readonly Lead[] {
  return plannedLeads(from, index).byObjective.get(objective) ?? [];
}

interface PlannedLeads {
  readonly all: readonly Lead[];
  readonly byObjective: ReadonlyMap<ObjectiveModel, readonly Lead[]>;
}

function plannedLeads(from: PlacedPlan, index: WorkspaceIndex): PlannedLeads {
  let ofIndex = leads.get(index);
  if (!ofIndex) {
    ofIndex = new Map();
    leads.set(index, ofIndex);
  }
  let ofPlan = ofIndex.get(from);
  if (!ofPlan) {
    const all = from.plan.objectives.flatMap((objective) =>
      objective.supports.map((reference) => ({ objective, reference, resolution: index.resolve(reference, from) })),
    );
    ofPlan = all.length > 0 ? { all, byObjective: Map.groupBy(all, ({ objective }) => objective) } : noLeads;
    ofIndex.set(from, ofPlan);
  }
  return ofPlan;
}

const leads = new WeakMap<WorkspaceIndex, Map<PlacedPlan, PlannedLeads>>();
const noLeads: PlannedLeads = { all: [], byObjective: new Map() };

/** A reference that names exactly one thing. */
export interface Link extends Lead {
  readonly target: Target;
}

/** The references of a plan that name exactly one thing. */
export function linksOf(from: PlacedPlan, index: WorkspaceIndex): readonly Link[] {
  return leadsOf(from, index).flatMap((lead) =>
    lead.resolution.kind === 'resolved' ? [{ ...lead, target: lead.resolution.target }] : [],
  );
}

/** The plan's own `Parent:` line; null for a parent that is inherited from the plan above. */
export function parentLine({ plan }: PlacedPlan): PropertyNode | null {
  return plan.node.properties.find(({ name, value }) => name === 'parent' && value.text !== '') ?? null;
}

/** Where one plan leans on another: its `Parent:` line, and each reference into that plan. */
export interface Bond {
  readonly to: PlacedPlan;
  readonly spans: readonly [Span, ...Span[]];
}

/** The other plans that a plan has as its parent or supports, each once. */
export function bondsOf(from: PlacedPlan, index: WorkspaceIndex): readonly Bond[] {
  const spans = new Map<PlacedPlan, [Span, ...Span[]]>();
  const add = (to: PlacedPlan, span: Span) => {
    const known = spans.get(to);
    if (known) known.push(span);
    else if (to !== from) spans.set(to, [span]);
  };
  const line = parentLine(from);
  const parent = line && index.parentOf(from);
  if (parent) add(parent, line.value.span);
  for (const { reference, target } of linksOf(from, index)) add(target.place, reference.span);
  return [...spans].map(([to, found]) => ({ to, spans: found }));
}
