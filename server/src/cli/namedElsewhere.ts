import { planKey } from '../model/names.ts';
import type { PlanModel } from '../model/types.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';

/** Plans that are named by the plans of the index and are not among them. */
export interface NamedElsewhere {
  readonly size: number;
  has(plan: PlanModel): boolean;
}

export function namedElsewhere(index: WorkspaceIndex): NamedElsewhere {
  const names = new Set<string>();
  for (const place of index.plans) {
    const { parent, objectives } = place.plan;
    if (parent !== null && !index.parentOf(place)) names.add(planKey(parent));
    for (const reference of objectives.flatMap(({ supports }) => supports)) {
      const [plan, ...rest] = reference.parts;
      if (plan && rest.length > 0 && index.resolve(reference, place).kind === 'unresolved') names.add(planKey(plan));
    }
  }
  return { size: names.size, has: ({ id, name }) => names.has(planKey(id)) || names.has(planKey(name)) };
}
