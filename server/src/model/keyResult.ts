import { type Cycle, sameCycle } from '../calendar/cycle.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Quantity } from '../reading/types.ts';
import type { KeyResultNode } from '../syntax/tree.ts';
import { assess, paceInput } from './assessment.ts';
import { latestConfidence, latestValue, resolveCheckIns } from './checkIns.ts';
import { readStatus } from './closedValues.ts';
import { dueOf } from './due.ts';
import { readId } from './ids.ts';
import { metricOf, readMetricProperties } from './metric.ts';
import { sameOptions } from './options.ts';
import { statusOf } from './pace.ts';
import { ownersOf, tagsOf } from './people.ts';
import { propertyReader } from './properties.ts';
import { readRatio } from './ratio.ts';
import { readingOf } from './readings.ts';
import { scoreOf } from './score.ts';
import { shapeOf } from './shape.ts';
import type { CheckIn, Due, InvalidValue, KeyResultModel, Measured, Metric, ModelOptions } from './types.ts';
import { defaultWeight, readWeight } from './weight.ts';

/** What a key result takes from above. */
export interface KeyResultContext {
  readonly id: string;
  readonly cycle: Cycle | null;
  readonly options: ModelOptions;
  /** Of the objective. */
  readonly from: IsoDate | null;
  readonly due: Due | null;
  readonly paceEnd: IsoDate | null;
}

/** The model of a key result, and its property values that cannot be used. */
export interface BuiltKeyResult {
  readonly model: KeyResultModel;
  readonly invalidValues: readonly InvalidValue[];
}

const built = new WeakMap<KeyResultNode, { readonly context: KeyResultContext; readonly result: BuiltKeyResult }>();

/** The model of one key result: the same object for as long as the node and what it takes from above are. */
export function keyResultOf(node: KeyResultNode, context: KeyResultContext): BuiltKeyResult {
  const before = built.get(node);
  if (before !== undefined && isSameContext(before.context, context)) return before.result;
  const result = build(node, context);
  built.set(node, { context, result });
  return result;
}

function isSameContext(a: KeyResultContext, b: KeyResultContext): boolean {
  return (
    a.id === b.id &&
    a.from === b.from &&
    a.paceEnd === b.paceEnd &&
    isSameDue(a.due, b.due) &&
    sameCycle(a.cycle, b.cycle) &&
    sameOptions(a.options, b.options)
  );
}

function isSameDue(a: Due | null, b: Due | null): boolean {
  if (a === null || b === null) return a === b;
  return a.date === b.date && a.source === b.source && a.text === b.text && a.span?.line === b.span?.line;
}

function build(node: KeyResultNode, context: KeyResultContext): BuiltKeyResult {
  const { options, cycle } = context;
  const { asOf } = options;
  const reading = readingOf(node.sentence);
  const properties = propertyReader(node.properties);
  const numbers = readMetricProperties(properties, reading);
  const metric = metricOf(node.sentence.text, reading, numbers);
  const from = numbers.from ?? context.from;
  const due = dueOf({ properties, sentence: node.sentence, reading, above: context.due, cycle, options });
  const paceEnd = due?.date ?? context.paceEnd;
  const checkIns = resolveCheckIns(node.checkIns, { metric, shape: shapeOf(metric), from, language: reading.language });
  const measured = measuredBy(node, checkIns, numbers.current, metric, asOf);
  const window = { from, due: paceEnd };
  const assessment = assess({ metric, checkIns, measured, window, asOf });
  const { shape, raw, progress, expected, complete } = assessment;
  const typed = properties.read('status', 'status', readStatus);
  const typedConfidence = properties.read('confidence', 'confidence', readRatio);
  readId(properties);
  const model: KeyResultModel = {
    kind: 'keyResult',
    node,
    id: context.id,
    text: node.sentence.text,
    owners: ownersOf(properties, node.owners),
    tags: tagsOf(node.tags),
    weight: properties.read('weight', 'weight', readWeight) ?? defaultWeight,
    confidence: latestConfidence(checkIns, asOf) ?? typedConfidence,
    reading,
    metric,
    from,
    due,
    paceEnd,
    checkIns,
    measured,
    current: measured?.value ?? null,
    rawProgress: raw,
    unscorable: shape.kind === 'nowhere',
    progress,
    expected,
    complete,
    ...scoreOf(properties.read('score', 'score', readRatio), progress),
    status: statusOf({ typed, ...paceInput(assessment), ...window }, options)?.status ?? null,
  };
  return { model, invalidValues: properties.invalidValues() };
}

/** The value that counts: a check-in's, else `Current:`, else a ticked box where nobody ever checked in. */
function measuredBy(
  node: KeyResultNode,
  checkIns: readonly CheckIn[],
  current: Quantity | null,
  metric: Metric,
  asOf: IsoDate,
): Measured | null {
  if (node.checkbox === true && checkIns.length === 0) {
    return { value: metric.target, unit: metric.unit, done: true, source: 'checkbox', checkIn: null };
  }
  const checkedIn = latestValue(checkIns, asOf);
  if (checkedIn !== null || current === null) return checkedIn;
  const { value, unit } = current;
  return { value, unit: unit ?? metric.unit, done: false, source: 'current', checkIn: null };
}
