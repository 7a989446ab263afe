import { read } from '../../server/src/reading/read.ts';
import type { Reading } from '../../server/src/reading/types.ts';

/** A labelled key result. */
export interface Labelled {
  readonly id: string;
  readonly lang: 'en' | 'zh' | 'hu';
  readonly text: string;
  readonly kind?: string;
  readonly measurable: boolean;
  readonly binary: boolean;
  readonly direction: Reading['direction'];
  readonly start: number | string | null;
  readonly target: number | string | null;
  readonly unit: string | null;
  readonly deadline: string | null;
  readonly deadline_norm: string | null;
  readonly activity: boolean;
  readonly cadence?: string | null;
  readonly disputed?: unknown;
  readonly points?: boolean;
}

/** Which fields of one key result were read as labelled; null where a field is not compared. */
export interface Outcome {
  readonly row: Labelled;
  readonly reading: Reading;
  readonly right: Readonly<Record<Field, boolean | null>>;
  explain(field: Field): string;
}

export type Field =
  | 'measurable'
  | 'target'
  | 'start'
  | 'unit'
  | 'due'
  | 'dueDate'
  | 'direction'
  | 'activity'
  | 'binary'
  | 'cadence';

export function score(row: Labelled): Outcome {
  const reading = read(row.text, row.lang);
  const cadence = reading.period === null ? null : cadenceOf(reading);
  const norm = reading.due === null ? null : normOf(reading.due.expression);
  const found: Record<Field, unknown> = {
    measurable: reading.measurable,
    target: reading.target?.value ?? null,
    start: reading.start?.value ?? null,
    unit: reading.target?.unit ?? null,
    due: reading.due !== null,
    dueDate: norm,
    direction: reading.direction,
    activity: reading.activity,
    binary: reading.binary,
    cadence,
  };
  const wanted: Record<Field, unknown> = {
    measurable: row.measurable,
    target: numberOf(row.target),
    start: numberOf(row.start),
    unit: row.unit,
    due: row.deadline !== null,
    dueDate: row.deadline_norm,
    direction: row.direction,
    activity: row.activity,
    binary: row.binary,
    cadence: row.cadence ?? null,
  };
  const comparable = row.unit === '%' || (row.unit !== null && /^[A-Z]{3}$/.test(row.unit));
  const right: Record<Field, boolean | null> = {
    measurable: reading.measurable === row.measurable,
    target: same(found.target, wanted.target),
    start: same(found.start, wanted.start),
    unit: comparable && reading.measurable ? reading.target?.unit === row.unit : null,
    due: found.due === wanted.due,
    dueDate: row.deadline_norm === null || norm === null ? null : sameNorm(norm, row.deadline_norm),
    direction: reading.direction === row.direction,
    activity: reading.activity === row.activity,
    binary: reading.binary === row.binary,
    cadence:
      row.direction === 'recurring' && reading.direction === 'recurring' ? cadence === (row.cadence ?? null) : null,
  };
  return {
    row,
    reading,
    right,
    explain: (field) => `${field} ${JSON.stringify(found[field])}, labelled ${JSON.stringify(wanted[field])}`,
  };
}

export function misses(outcome: Outcome): readonly Field[] {
  return (Object.keys(outcome.right) as Field[]).filter((field) => outcome.right[field] === false);
}

function numberOf(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}

function same(found: unknown, wanted: unknown): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= Math.max(Math.abs(wanted) * 0.005, 1e-9);
  }
  return found === wanted;
}

function cadenceOf({ period }: Reading): string | null {
  if (period === null) return null;
  return period.count === 1 ? period.unit : `${period.count}-${period.unit}s`;
}

function sameNorm(found: string, wanted: string): boolean {
  const plain = (norm: string): string =>
    norm
      .replace(/^event:.*/, 'event')
      .replace('-early', '-start')
      .replace('-before', '-start');
  return plain(found) === plain(wanted);
}

function normOf(expression: NonNullable<Reading['due']>['expression']): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const year =
    'year' in expression && expression.year !== null
      ? `${expression.year}-`
      : 'yearOffset' in expression && expression.yearOffset === 1
        ? 'Y+1-'
        : '';
  const part =
    'part' in expression
      ? { middle: 'mid', start: 'start', early: 'start', before: 'start', late: 'late', end: 'end' }[expression.part]
      : '';
  switch (expression.kind) {
    case 'date':
      return expression.date;
    case 'day':
      return `${two(expression.month)}-${two(expression.day)}`;
    case 'month':
      return `${year}${two(expression.month)}-${part}`;
    case 'quarter':
      return `${year}Q${expression.quarter}-${part}`;
    case 'half':
      return `${year}H${expression.half}-${part}`;
    case 'week':
      return `week-${expression.week}`;
    case 'year':
      return expression.year !== null
        ? `${expression.year}-${part}`
        : `${expression.offset === 1 ? 'Y+1-' : ''}year-${part}`;
    case 'relative':
      return `${expression.offset === 1 ? 'next-' : ''}${expression.unit}-${part}`;
    case 'nth':
      return `${expression.unit}-${expression.count}`;
    case 'event':
      return 'event';
    case 'placeholder':
      return 'placeholder';
  }
}
