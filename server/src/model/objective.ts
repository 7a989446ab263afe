import { type Cycle, sameCycle } from '../calendar/cycle.ts';
import type { ObjectiveNode } from '../syntax/tree.ts';
import { readOrigin, readStage, readStatus, readType } from './closedValues.ts';
import { dueOf } from './due.ts';
import { namesOf, readId } from './ids.ts';
import { keyResultOf } from './keyResult.ts';
import { readFrom } from './metric.ts';
import { sameOptions } from './options.ts';
import { statusOf } from './pace.ts';
import { ownersOf, tagsOf } from './people.ts';
import { type PropertyReader, propertyReader } from './properties.ts';
import { readRatio } from './ratio.ts';
import { readingOf } from './readings.ts';
import { readReferences } from './references.ts';
import { rollUp } from './rollUp.ts';
import { scoreOf } from './score.ts';
import type { InvalidValue, KeyResultModel, ModelOptions, ObjectiveModel, Reference } from './types.ts';
import { defaultWeight, readWeight } from './weight.ts';

interface Built {
  readonly cycle: Cycle | null;
  readonly options: ModelOptions;
  readonly model: ObjectiveModel;
}

const built = new WeakMap<ObjectiveNode, Built>();

/** The model of one objective with its key results: the same object for as long as the node, the cycle and the options are. */
export function objectiveOf(node: ObjectiveNode, cycle: Cycle | null, options: ModelOptions): ObjectiveModel {
  const before = built.get(node);
  if (before !== undefined && sameCycle(before.cycle, cycle) && sameOptions(before.options, options))
    return before.model;
  const model = build(node, cycle, options);
  built.set(node, { cycle, options, model });
  return model;
}

function build(node: ObjectiveNode, cycle: Cycle | null, options: ModelOptions): ObjectiveModel {
  const reading = readingOf(node.sentence);
  const properties = propertyReader(node.properties);
  const from = readFrom(properties) ?? cycle?.start ?? null;
  const due = dueOf({ properties, sentence: node.sentence, reading, above: null, cycle, options });
  const paceEnd = due?.date ?? cycle?.end ?? null;
  const { ids, duplicates } = namesOf(node.keyResults, 'keyResult');
  const below = node.keyResults.map((each, index) =>
    keyResultOf(each, { id: ids[index] ?? '', cycle, options, from, due, paceEnd }),
  );
  const keyResults = below.map(({ model }) => model);
  const rolledUp = rollUp(keyResults);
  const typed = properties.read('status', 'status', readStatus);
  readId(properties);
  const started = keyResults.some((keyResult) => hasStarted(keyResult, options));
  return {
    kind: 'objective',
    node,
    text: node.sentence.text,
    owners: ownersOf(properties, node.owners),
    tags: tagsOf(node.tags),
    weight: properties.read('weight', 'weight', readWeight) ?? defaultWeight,
    type: properties.read('type', 'type', readType),
    stage: properties.read('stage', 'stage', readStage),
    origin: properties.read('origin', 'origin', readOrigin),
    supports: supportsOf(properties),
    confidence: properties.read('confidence', 'confidence', readRatio),
    from,
    due,
    paceEnd,
    reading,
    keyResults,
    duplicateIds: duplicates.map(({ first, again }) => ({
      id: ids[again] ?? '',
      first: keyResults[first] as KeyResultModel,
      again: keyResults[again] as KeyResultModel,
    })),
    progress: rolledUp.progress,
    expected: rolledUp.expected,
    complete: rolledUp.complete,
    ...scoreOf(properties.read('score', 'score', readRatio), rolledUp.score),
    status: statusOf({ ...rolledUp, typed, started, from, due: paceEnd }, options)?.status ?? null,
    invalidValues: inTextOrder([...properties.invalidValues(), ...below.flatMap(({ invalidValues }) => invalidValues)]),
  };
}

/** Whether something was measured or said of it by the as-of day. */
export function hasStarted({ measured, checkIns }: KeyResultModel, { asOf }: Pick<ModelOptions, 'asOf'>): boolean {
  return measured !== null || checkIns.some(({ date }) => date !== null && date <= asOf);
}

function supportsOf(properties: PropertyReader): readonly Reference[] {
  return properties.all('supports').flatMap((property) => {
    const { references, valid } = readReferences(property.value);
    if (!valid) properties.reject(property, 'reference');
    return references;
  });
}

/** Properties may stand below the check-ins and key results that they are not of. */
function inTextOrder(values: readonly InvalidValue[]): readonly InvalidValue[] {
  return values.length < 2 ? values : values.toSorted((a, b) => a.property.line.index - b.property.line.index);
}
