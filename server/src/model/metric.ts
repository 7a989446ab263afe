import type { IsoDate } from '../calendar/date.ts';
import { readDate } from '../reading/date.ts';
import { readMetric } from '../reading/metric.ts';
import { readQuantity } from '../reading/quantity.ts';
import type { Direction, Period, Quantity, Reading } from '../reading/types.ts';
import type { PropertyNode } from '../syntax/tree.ts';
import type { PropertyReader } from './properties.ts';
import type { Metric } from './types.ts';

/** What the properties of a key result say about its metric, over what its sentence says. */
export interface MetricProperties {
  /** `Metric:`, and its words. */
  readonly metric: Reading | null;
  readonly metricText: string;
  /** `Start:` or `From:` with a value. */
  readonly start: Quantity | null;
  /** `Target:` */
  readonly target: Quantity | null;
  /** `Current:` */
  readonly current: Quantity | null;
  /** `From:` or `Start:` with a date, and where it stands. */
  readonly from: IsoDate | null;
}

/** Reads `Metric:`, `Start:`, `Target:`, `Current:` and `From:` in the language of the sentence. */
export function readMetricProperties(reader: PropertyReader, { language }: Reading): MetricProperties {
  const quantity = (text: string) => readQuantity(text, language);
  let start: Quantity | null = null;
  let from: IsoDate | null = null;
  for (const property of [...reader.all('from'), ...reader.all('start')]) {
    const date = readDate(property.value.text);
    const value = date === null ? quantity(property.value.text) : null;
    if (date === null && value === null) reader.reject(property, 'dateOrValue');
    from ??= date;
    start ??= value;
  }
  return {
    metric: reader.read('metric', 'metric', (text) => readMetric(text, language)),
    metricText: reader.all('metric')[0]?.value.text ?? '',
    start,
    target: reader.read('target', 'number', quantity),
    current: reader.read('current', 'number', quantity),
    from,
  };
}

/** `From:` of an objective: a date, written with either keyword. */
export function readFrom(reader: PropertyReader): IsoDate | null {
  let from: IsoDate | null = null;
  for (const property of [...reader.all('from'), ...reader.all('start')] satisfies PropertyNode[]) {
    const date = readDate(property.value.text);
    if (date === null) reader.reject(property, 'date');
    from ??= date;
  }
  return from;
}

/**
 * The sentence's metric with what the properties override. Activity is a matter of the sentence alone.
 *
 * @param text the sentence that was read
 */
export function metricOf(text: string, reading: Reading, properties: MetricProperties): Metric {
  const base = properties.metric ?? reading;
  const source = properties.metric === null ? text : properties.metricText;
  const start = properties.start ?? base.start;
  const target = properties.target ?? base.target;
  const overridden = properties.metric !== null || properties.start !== null || properties.target !== null;
  const unit = target?.unit ?? start?.unit ?? null;
  return {
    direction: directionOf(base, properties),
    start: start?.value ?? null,
    startUnit: start === null ? null : (start.unit ?? (base.direction === 'percentChange' ? null : unit)),
    target: target === null ? null : targetOf(target, base),
    unit,
    period: base.period === null ? null : periodName(base.period),
    recurrence: base.period === null ? null : { unit: base.period.unit, count: base.period.count },
    measurable: base.measurable || target !== null,
    binary: base.binary && properties.target === null,
    activity: reading.activity,
    keeping: base.keeping,
    points: base.points,
    source: overridden ? 'property' : 'text',
    others: base.others.map(({ value, unit, range }) => ({ value, unit, text: source.slice(range.start, range.end) })),
  };
}

/** A sentence without a number gets its direction from the numbers of its properties; any other keeps its own. */
function directionOf(base: Reading, { start, target }: MetricProperties): Direction {
  const percentOfPercent = base.direction === 'percentChange' && target !== null && target.unit !== '%';
  if (target === null || (base.direction !== 'milestone' && !percentOfPercent)) return base.direction;
  const from = start ?? base.start;
  if (from === null) return 'reach';
  return target.value < from.value ? 'decrease' : 'increase';
}

/** `Target: 35%` below "cut defects by 30%" is a cut as well. */
function targetOf({ value, unit }: Quantity, base: Reading): number {
  const falls = base.direction === 'percentChange' && unit === '%' && (base.target?.value ?? 0) < 0;
  return falls ? -Math.abs(value) : value;
}

/** `week`, `2-weeks`, `half-year`. */
function periodName({ unit, count }: Pick<Period, 'unit' | 'count'>): string {
  return count === 1 ? unit : `${count}-${unit}s`;
}
