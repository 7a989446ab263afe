import type { ObjectiveModel, Reference } from '../../model/types.ts';
import type { PlacedPlan, WorkspaceIndex } from '../../workspace/types.ts';
import { circlesOf } from './circles.ts';
import { leadsFrom } from './links.ts';

/** A reference from one objective of a circle to the next. */
export interface Step {
  readonly place: PlacedPlan;
  readonly objective: ObjectiveModel;
  readonly reference: Reference;
}

interface Node {
  readonly place: PlacedPlan;
  readonly objective: ObjectiveModel;
}

/**
 * The circles that objectives of these plans are in, each as the references that close it. Only what the plans lead to is
 * looked at, so a file of few references costs little in a large workspace.
 */
export function supportCircles(places: readonly PlacedPlan[], index: WorkspaceIndex): readonly (readonly Step[])[] {
  const nodes = new Map<ObjectiveModel, Node>();
  const nodeOf = (place: PlacedPlan, objective: ObjectiveModel): Node => {
    const known = nodes.get(objective) ?? { place, objective };
    nodes.set(objective, known);
    return known;
  };
  const edges = new Map<Node, readonly { readonly to: Node; readonly step: Step }[]>();
  const edgesFrom = (node: Node) => {
    let found = edges.get(node);
    if (!found) {
      found = stepsFrom(node, index).map(({ to, ...step }) => ({ to: nodeOf(to.place, to.objective), step }));
      edges.set(node, found);
    }
    return found;
  };

  const starts = places.flatMap((place) =>
    place.plan.objectives.filter(({ supports }) => supports.length > 0).map((objective) => nodeOf(place, objective)),
  );
  return circlesOf(starts, (node) => edgesFrom(node).map(({ to }) => to)).map((circle) => {
    const members = new Set(circle);
    return circle.flatMap((node) => edgesFrom(node).flatMap(({ to, step }) => (members.has(to) ? [step] : [])));
  });
}

function stepsFrom({ place, objective }: Node, index: WorkspaceIndex): readonly (Step & { readonly to: Node })[] {
  return leadsFrom(objective, place, index).flatMap(({ reference, resolution }) => {
    if (resolution.kind !== 'resolved' || resolution.target.kind === 'plan') return [];
    return [{ place, objective, reference, to: resolution.target }];
  });
}
