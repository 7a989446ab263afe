import { type Cycle, sameCycle } from '../calendar/cycle.ts';
import { readCycle } from '../reading/cycle.ts';
import type { PlanNode, Span } from '../syntax/tree.ts';
import { readStatus } from './closedValues.ts';
import { namesOf, readId } from './ids.ts';
import { hasStarted, objectiveOf } from './objective.ts';
import { sameOptions } from './options.ts';
import { statusOf } from './pace.ts';
import { ownersOf } from './people.ts';
import { type PropertyReader, propertyReader } from './properties.ts';
import { readRatio } from './ratio.ts';
import { readPlanName } from './references.ts';
import { rollUp } from './rollUp.ts';
import { scoreOf } from './score.ts';
import type { DuplicateId, ModelOptions, ObjectiveModel, PlanModel } from './types.ts';

/** What a plan takes from its document. */
export interface PlanContext {
  /** The file's name without extension. */
  readonly fileName: string;
  readonly options: ModelOptions;
  readonly inherited: Inherited;
}

/** What a plan that is opened by a role takes from the plan above it. */
export type Inherited = Pick<PlanModel, 'cycle' | 'cycleSpan' | 'owners' | 'parent'>;

const nothing: Inherited = { cycle: null, cycleSpan: null, owners: [], parent: null };

/** @param above null for a plan of its own */
export function inheritedFrom(above: PlanModel | null): Inherited {
  if (above === null) return nothing;
  const { cycle, cycleSpan, owners, parent } = above;
  return { cycle, cycleSpan, owners, parent };
}

function sameInheritance(a: Inherited, b: Inherited): boolean {
  return (
    a === b ||
    (sameCycle(a.cycle, b.cycle) &&
      a.cycleSpan === b.cycleSpan &&
      a.parent === b.parent &&
      a.owners.length === b.owners.length &&
      a.owners.every((owner, index) => owner === b.owners[index]))
  );
}

interface Built extends PlanContext {
  readonly model: PlanModel;
}

const built = new WeakMap<PlanNode, Built>();

/** The model of one plan: the same object for as long as its node and what it takes from around it are. */
export function planOf(node: PlanNode, context: PlanContext): PlanModel {
  const before = built.get(node);
  if (
    before !== undefined &&
    before.fileName === context.fileName &&
    sameInheritance(before.inherited, context.inherited) &&
    sameOptions(before.options, context.options)
  ) {
    return before.model;
  }
  const model = build(node, context);
  built.set(node, { ...context, model });
  return model;
}

function build(node: PlanNode, { fileName, options, inherited }: PlanContext): PlanModel {
  const properties = propertyReader(node.properties);
  const { cycle, cycleSpan } = cycleOf(node, properties, options) ?? inherited;
  const role = (node.role ?? properties.all('role')[0])?.value.text || null;
  const name = node.header?.name.text || node.role?.value.text || fileName;
  const owners = ownersOf(properties, []);
  const typedStatus = properties.read('status', 'status', readStatus);
  const typedScore = properties.read('score', 'score', readRatio);
  const id = readId(properties) ?? name;
  const objectives = node.objectives.map((objective) => objectiveOf(objective, cycle, options));
  const rolledUp = rollUp(objectives);
  const started = objectives.some(({ keyResults }) => keyResults.some((each) => hasStarted(each, options)));
  const window = { from: cycle?.start ?? null, due: cycle?.end ?? null };
  return {
    kind: 'plan',
    node,
    id,
    name,
    level: node.header?.level ?? null,
    role,
    owners: owners.length > 0 ? owners : inherited.owners,
    cycle,
    cycleSpan,
    parent: properties.read('parent', 'reference', (text) => readPlanName(text) || null) ?? inherited.parent,
    objectives,
    progress: rolledUp.progress,
    expected: rolledUp.expected,
    complete: rolledUp.complete,
    ...scoreOf(typedScore, rolledUp.score),
    status: statusOf({ ...rolledUp, typed: typedStatus, started, ...window }, options)?.status ?? null,
    invalidValues: properties.invalidValues(),
    ...naming(node, objectives),
  };
}

/** `Cycle:` of the plan, else the cycle in its title. */
function cycleOf(
  node: PlanNode,
  properties: PropertyReader,
  options: ModelOptions,
): { readonly cycle: Cycle; readonly cycleSpan: Span } | null {
  const typed = properties.read('cycle', 'cycle', (text) => readCycle(text, options));
  const property = properties.all('cycle')[0];
  if (typed !== null && property !== undefined) return { cycle: typed, cycleSpan: property.value.span };
  if (node.title === null) return null;
  const titled = readCycle(node.title.text, options);
  return titled === null ? null : { cycle: titled, cycleSpan: node.title.span };
}

/** Ids depend on the siblings, so they are worked out when someone asks. */
function naming({ objectives: nodes }: PlanNode, objectives: readonly ObjectiveModel[]) {
  let ids: ReadonlyMap<ObjectiveModel, string> | null = null;
  return {
    idOf: (objective: ObjectiveModel): string => {
      ids ??= new Map(namesOf(nodes, 'objective').ids.map((id, index) => [objectives[index] as ObjectiveModel, id]));
      return ids.get(objective) ?? '';
    },
    duplicateIds: (): readonly DuplicateId<ObjectiveModel>[] => {
      const names = namesOf(nodes, 'objective');
      return names.duplicates.map(({ first, again }) => ({
        id: names.ids[again] ?? '',
        first: objectives[first] as ObjectiveModel,
        again: objectives[again] as ObjectiveModel,
      }));
    },
  };
}
