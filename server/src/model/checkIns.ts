import { earliest, type IsoDate, latest as latestDay } from '../calendar/date.ts';
import { periodOf, periodsFrom } from '../calendar/recurrence.ts';
import type { LocaleId } from '../locales/types.ts';
import { readCheckIn } from '../reading/checkIn.ts';
import { readDate } from '../reading/date.ts';
import type { CheckInReading } from '../reading/types.ts';
import type { CheckInNode, Line } from '../syntax/tree.ts';
import type { Shape } from './shape.ts';
import type { CheckIn, Measured, Metric } from './types.ts';
import { convertedDuration, fits } from './units.ts';

/** What the values of check-ins mean is a matter of the key result they stand below. */
export interface CheckInContext {
  readonly metric: Metric;
  readonly shape: Shape;
  /** The first day of the key result. */
  readonly from: IsoDate | null;
  readonly language: LocaleId;
}

/**
 * The check-ins in text order, with every value worked out: `8/10` of a percentage is 80%, `done` is the target, and `+3` is
 * three more than the value before it, in order of days.
 */
export function resolveCheckIns(nodes: readonly CheckInNode[], context: CheckInContext): readonly CheckIn[] {
  if (nodes.length === 0) return [];
  const drafts = nodes.map((node) => draftOf(node, context));
  const sameRun = runsOf(drafts, context);
  const resolved = new Map<CheckInNode, CheckIn>();
  let before: CheckIn | null = null;
  for (const draft of inOrderOfDays(drafts)) {
    const base: number = before?.value != null && sameRun(before.date, draft.date) ? before.value : baseOf(context);
    const checkIn: CheckIn = isAdded(draft, context) ? { ...draft, value: sum(base, draft.value) } : draft;
    resolved.set(checkIn.node, checkIn);
    if (counts(checkIn) && checkIn.value !== null) before = checkIn;
  }
  return drafts.map((draft) => resolved.get(draft.node) ?? draft);
}

/** The value that counts on a day: the latest check-in with one, of two on the same day the lower; else `Current:`. */
export function latestValue(checkIns: readonly CheckIn[], asOf: IsoDate): Measured | null {
  const checkIn = latest(checkIns, asOf, (each) => counts(each) && (each.done || each.value !== null));
  if (checkIn === null) return null;
  const { value, unit, done } = checkIn;
  return { value, unit, done, source: 'checkIn', checkIn };
}

/** The confidence of the latest check-in that states one. */
export function latestConfidence(checkIns: readonly CheckIn[], asOf: IsoDate): number | null {
  return latest(checkIns, asOf, ({ confidence }) => confidence !== null)?.confidence ?? null;
}

function latest(checkIns: readonly CheckIn[], asOf: IsoDate, wanted: (checkIn: CheckIn) => boolean): CheckIn | null {
  let found: CheckIn | null = null;
  for (const checkIn of checkIns) {
    const { date } = checkIn;
    if (date === null || date > asOf || (found?.date != null && date < found.date)) continue;
    if (wanted(checkIn)) found = checkIn;
  }
  return found;
}

function counts({ foreignUnit, invalid }: CheckIn): boolean {
  return !foreignUnit && !invalid;
}

/** A check-in by itself: `+3` is 3. */
function draftOf(node: CheckInNode, context: CheckInContext): CheckIn {
  const reading = readingOf(node, context.language);
  const { value, unit } = resolvedValue(reading, context);
  const { line, start } = node.rest.span;
  const range = reading.valueRange;
  return {
    node,
    date: readDate(node.date.text),
    value,
    unit: value === null ? null : unit,
    done: reading.done,
    change: reading.change,
    foreignUnit: value !== null && !fits(unit, context.metric),
    confidence: reading.confidence,
    comment: reading.comment,
    valueSpan: range === null ? null : { line, start: start + range.start, end: start + range.end },
    invalid: reading.invalid,
  };
}

/** Read once for as long as the line stands in the text, whatever the key result above it says. */
function readingOf({ line, rest }: CheckInNode, language: LocaleId): CheckInReading {
  let known = readings.get(line);
  if (known?.language !== language) {
    known = { language, reading: readCheckIn(rest.text, language) };
    readings.set(line, known);
  }
  return known.reading;
}

const readings = new WeakMap<Line, { readonly language: LocaleId; readonly reading: CheckInReading }>();

function resolvedValue(
  reading: CheckInReading,
  { metric, shape, language }: CheckInContext,
): { value: number | null; unit: string | null } {
  if (reading.done) return { value: shape.kind === 'milestone' ? null : metric.target, unit: metric.unit };
  const { value, outOf } = reading;
  if (value === null) return { value: null, unit: null };
  if (outOf !== null && (shape.kind === 'milestone' || metric.unit === '%')) {
    return { value: (value / outOf) * 100, unit: '%' };
  }
  const own = shape.kind === 'way' && shape.relative ? metric.startUnit : metric.unit;
  if (reading.unit === null) return { value, unit: shape.kind === 'milestone' ? null : own };
  const converted = own === null || own === reading.unit ? null : convertedDuration(value, reading.unit, own, language);
  return converted === null ? { value, unit: reading.unit } : { value: withoutNoise(converted), unit: own };
}

/** Whether `+3` adds to the value before. Where a value is itself the change so far, it does not. */
function isAdded({ change, unit, value }: CheckIn, { shape }: CheckInContext): boolean {
  if (!change || value === null || shape.kind === 'change') return false;
  return !(shape.kind === 'way' && shape.relative && unit === '%');
}

/** What the first `+3` adds to. */
function baseOf({ shape, metric }: CheckInContext): number {
  return shape.kind === 'recurring' ? 0 : (metric.start ?? 0);
}

function sum(base: number, change: number | null): number {
  return withoutNoise(base + (change ?? 0));
}

/** 0.1 + 0.2 is 0.3 to whoever reads it. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(9));
}

/** Of a recurring key result, changes add up within a period; of any other, all the time. */
function runsOf(
  checkIns: readonly CheckIn[],
  { shape, from }: CheckInContext,
): (a: IsoDate | null, b: IsoDate | null) => boolean {
  if (shape.kind !== 'recurring') return () => true;
  const dates = checkIns.map(({ date }) => date);
  const first = from ?? earliest(dates);
  const last = latestDay(dates);
  if (first === null || last === null) return () => true;
  const periods = periodsFrom(first, last, shape.recurrence);
  return (a, b) => a !== null && b !== null && periodOf(a, periods) === periodOf(b, periods);
}

/** Of two on the same day the upper comes first; those without a day come last. */
function inOrderOfDays(checkIns: readonly CheckIn[]): readonly CheckIn[] {
  return checkIns.toSorted((a, b) => compareDays(a.date, b.date));
}

function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
