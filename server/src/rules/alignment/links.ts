import type { ObjectiveModel, Reference } from '../../model/types.ts';
import type { PropertyNode, Span } from '../../syntax/tree.ts';
import type { PlacedPlan, Target, WorkspaceIndex } from '../../workspace/types.ts';
import type { WorkspaceSubject } from '../types.ts';

/** The plans of the file that is checked, as the index knows them. */
export function ownPlans({ document, uri, index }: WorkspaceSubject): readonly PlacedPlan[] {
  const own = new Set(document.plans);
  return index.plans.filter((place) => place.uri === uri && own.has(place.plan));
}

/** A `Supports:` reference with what it names. */
export interface Link {
  readonly from: PlacedPlan;
  readonly objective: ObjectiveModel;
  readonly reference: Reference;
  readonly target: Target;
}

/** The references of a plan that name exactly one thing. */
export function linksOf(from: PlacedPlan, index: WorkspaceIndex): readonly Link[] {
  return from.plan.objectives.flatMap((objective) =>
    objective.supports.flatMap((reference) => {
      const resolution = index.resolve(reference, from);
      return resolution.kind === 'resolved' ? [{ from, objective, reference, target: resolution.target }] : [];
    }),
  );
}

/** The plan's `Parent:` line; null for one that is inherited from the plan above. */
export function parentLine({ plan }: PlacedPlan): PropertyNode | null {
  return plan.node.properties.find(({ name }) => name === 'parent') ?? null;
}

/** Where one plan leans on another: its `Parent:` line, and each reference into that plan. */
export interface Bond {
  readonly to: PlacedPlan;
  readonly spans: readonly Span[];
}

/** The other plans that a plan has as its parent or supports, each once. */
export function bondsOf(from: PlacedPlan, index: WorkspaceIndex): readonly Bond[] {
  const spans = new Map<PlacedPlan, Span[]>();
  const add = (to: PlacedPlan, span: Span) => {
    const known = spans.get(to);
    if (known) known.push(span);
    else if (to.plan !== from.plan) spans.set(to, [span]);
  };
  const parent = index.parentOf(from);
  const line = parentLine(from);
  if (parent && line) add(parent, line.value.span);
  for (const { reference, target } of linksOf(from, index)) add(target.place, reference.span);
  return [...spans].map(([to, found]) => ({ to, spans: found }));
}
