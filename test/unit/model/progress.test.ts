import { describe, expect, it } from 'vitest';
import { assess } from '../../../server/src/model/assessment.ts';
import { shapeOf } from '../../../server/src/model/shape.ts';
import type { CheckIn, Measured, Metric } from '../../../server/src/model/types.ts';

const metric = (rest: Partial<Metric>): Metric => ({
  direction: 'milestone',
  start: null,
  startUnit: null,
  target: null,
  unit: null,
  period: null,
  recurrence: null,
  measurable: true,
  binary: false,
  activity: false,
  keeping: false,
  points: false,
  source: 'text',
  others: [],
  ...rest,
});

const checkIn = (date: string, rest: Partial<CheckIn> = {}): CheckIn => ({
  node: {} as CheckIn['node'],
  date,
  value: null,
  unit: null,
  done: false,
  change: false,
  foreignUnit: false,
  confidence: null,
  comment: '',
  valueSpan: null,
  invalid: false,
  ...rest,
});

const measured = (value: number | null, unit: string | null = null, rest: Partial<CheckIn> = {}): Measured => {
  const from = checkIn('2026-02-01', { value, unit, ...rest });
  return { value, unit, done: from.done, source: 'checkIn', checkIn: from };
};

const quarter = { from: '2026-01-01', due: '2026-03-31' };
const rawAt = (of: Partial<Metric>, value: Measured | null) =>
  assess({ metric: metric(of), checkIns: [], measured: value, window: quarter, asOf: '2026-02-01' }).raw;

describe('progress', () => {
  it.each<[string, Partial<Metric>, number, number | null]>([
    ['from 50 to 65', { direction: 'increase', start: 50, target: 65 }, 58, 8 / 15],
    ['from 50 to 65, below the start', { direction: 'increase', start: 50, target: 65 }, 47, -0.2],
    ['from 50 to 65, above the target', { direction: 'increase', start: 50, target: 65 }, 68, 1.2],
    ['from 9 down to 4', { direction: 'decrease', start: 9, target: 4 }, 6.5, 0.5],
    ['from 5 to 5: nowhere to go', { direction: 'increase', start: 5, target: 5 }, 5, null],
    ['down to 4 without a start: kept', { direction: 'decrease', target: 4 }, 4, 1],
    ['reach 20', { direction: 'reach', target: 20 }, 12, 0.6],
    ['reach 20 from a start', { direction: 'reach', start: 10, target: 20 }, 12, 0.2],
    ['reach 0', { direction: 'reach', target: 0 }, 1, 0],
    ['over 10,000', { direction: 'atLeast', target: 10_000 }, 7_500, 0.75],
    ['over 10,000 from 5,000', { direction: 'atLeast', start: 5_000, target: 10_000 }, 7_500, 0.5],
    ['keep above 99.9, exactly', { direction: 'atLeast', target: 99.9, keeping: true }, 99.9, 1],
    ['keep above 99.9, a little below', { direction: 'atLeast', target: 99.9, keeping: true }, 99.8, 0],
    ['keep above 99.9, from 99.9', { direction: 'atLeast', start: 99.9, target: 99.9, keeping: true }, 99.9, 1],
    ['at least 50, from 60: to be kept', { direction: 'atLeast', start: 60, target: 50 }, 55, 1],
    ['within 60 days, exactly', { direction: 'atMost', target: 60 }, 60, 1],
    ['within 60 days, one more', { direction: 'atMost', target: 60 }, 61, 0],
    ['no incident', { direction: 'atMost', target: 0 }, 0, 1],
    ['at most 60, from 100', { direction: 'atMost', start: 100, target: 60 }, 80, 0.5],
    ['at most 60, from 40: to be kept', { direction: 'atMost', start: 40, target: 60 }, 50, 1],
    ['at most 60, from 60: nowhere to go', { direction: 'atMost', start: 60, target: 60 }, 50, null],
    ['up by 30% from 200', { direction: 'percentChange', start: 200, target: 30, unit: '%' }, 230, 0.5],
    ['down by 30% from 200', { direction: 'percentChange', start: 200, target: -30, unit: '%' }, 170, 0.5],
    [
      'up by 5 points from 60%',
      { direction: 'percentChange', start: 60, startUnit: '%', target: 5, points: true },
      62,
      0.4,
    ],
    ['up by 30% from 0: nowhere to go', { direction: 'percentChange', start: 0, target: 30 }, 5, null],
  ])('%s', (_, of, value, expected) => {
    const raw = rawAt(of, measured(value, of.direction === 'percentChange' ? (of.startUnit ?? null) : null));
    if (expected === null) expect(raw).toBeNull();
    else expect(raw).toBeCloseTo(expected, 12);
  });

  it.each<[string, Partial<Metric>, Measured, number]>([
    ['of a rise by 30%: 12% so far', { target: 30 }, measured(12, '%'), 0.4],
    ['of a rise by 30%: it fell by 6%', { target: 30 }, measured(-6, '%'), -0.2],
    ['of a cut by 30%: 12% so far', { target: -30 }, measured(12, '%'), 0.4],
    ['of a cut by 30%: -12% so far', { target: -30 }, measured(-12, '%'), 0.4],
    ['of a cut by 30%: +6% is the wrong way', { target: -30 }, measured(6, '%', { change: true }), -0.2],
    ['of a cut by 30% from 200: -12% so far', { start: 200, target: -30 }, measured(-12, '%'), 0.4],
    ['of a rise by 30% from 50%: 59%', { start: 50, startUnit: '%', target: 30 }, measured(59, '%'), 0.6],
  ])('%s', (_, of, value, expected) => {
    expect(rawAt({ direction: 'percentChange', unit: '%', ...of }, value)).toBeCloseTo(expected, 12);
  });

  it.each<[string, Measured | null, number | null]>([
    ['nobody said anything', null, null],
    ['a percentage', measured(40, '%'), 0.4],
    ['done', measured(null, null, { done: true }), 1],
    ['a part of 1', measured(0.5), 0.5],
    ['some other number', measured(3), 0],
  ])('of a milestone: %s', (_, value, expected) => {
    expect(rawAt({}, value)).toBe(expected);
  });

  it('is 1 where the latest word is done, whatever the metric', () => {
    expect(rawAt({ direction: 'increase', start: 50, target: 65 }, measured(65, null, { done: true }))).toBe(1);
  });

  it('is none without a value', () => {
    expect(rawAt({ direction: 'increase', start: 50, target: 65 }, null)).toBeNull();
  });
});

describe('progress of something recurring', () => {
  const weekly = metric({ direction: 'recurring', target: 10, recurrence: { unit: 'week', count: 1 } });
  const monthly = metric({ direction: 'recurring', recurrence: { unit: 'month', count: 1 } });
  const mails = (...values: readonly [string, number][]) => values.map(([date, value]) => checkIn(date, { value }));
  const progressOn = (
    asOf: string,
    of: Metric,
    checkIns: readonly CheckIn[],
    window: { from: string | null; due: string | null } = quarter,
  ) => {
    const last = checkIns.findLast(({ date }) => date !== null && date <= asOf);
    const value: Measured | null = last
      ? { value: last.value, unit: null, done: last.done, source: 'checkIn', checkIn: last }
      : null;
    return assess({ metric: of, checkIns, measured: value, window, asOf });
  };

  it.each<[string, string, number | null]>([
    ['the first week, before anything was said', '2026-01-04', null],
    ['the running week counts once kept', '2026-01-07', 1],
    ['the running week does not count before', '2026-01-09', 1],
    ['a week below the target is not kept', '2026-01-15', 0.5],
    ['the running week, kept, counts', '2026-01-20', 2 / 3],
    ['weeks without a check-in are not kept', '2026-01-29', 0.5],
  ])('%s', (_, asOf, expected) => {
    const checkIns = mails(['2026-01-05', 10], ['2026-01-12', 4], ['2026-01-20', 12]);
    expect(progressOn(asOf, weekly, checkIns).raw).toBe(expected);
  });

  it('counts from the first check-in where nothing says when it began', () => {
    const checkIns = mails(['2026-01-20', 12]);
    expect(progressOn('2026-01-27', weekly, checkIns, { from: null, due: null }).raw).toBe(1);
    expect(progressOn('2026-02-03', weekly, checkIns, { from: null, due: null }).raw).toBe(0.5);
  });

  it('counts done, or any number, where there is no target', () => {
    const checkIns = [checkIn('2026-01-31', { done: true }), checkIn('2026-02-02', { value: 1 })];
    expect(progressOn('2026-02-28', monthly, checkIns).raw).toBe(1);
    expect(progressOn('2026-03-31', monthly, checkIns).raw).toBe(1);
    expect(progressOn('2026-04-01', monthly, checkIns).raw).toBeCloseTo(2 / 3, 12);
  });

  it('counts a last period that the due date cuts short only where it was kept', () => {
    const tenDays = { from: '2026-01-01', due: '2026-01-10' };
    const once = mails(['2026-01-05', 10]);
    expect(progressOn('2026-02-01', weekly, once, tenDays).raw).toBe(1);
    expect(progressOn('2026-02-01', weekly, [...once, ...mails(['2026-01-09', 3])], tenDays).raw).toBe(1);
    expect(progressOn('2026-02-01', weekly, mails(['2026-01-02', 3], ['2026-01-09', 10]), tenDays).raw).toBe(0.5);
  });

  it('is expected to be kept from the first day and done on the due date', () => {
    const checkIns = [
      checkIn('2026-01-31', { done: true }),
      checkIn('2026-02-02', { done: true }),
      checkIn('2026-03-02', { done: true }),
    ];
    expect(progressOn('2026-03-30', monthly, checkIns)).toMatchObject({ expected: 1, progress: 1, complete: false });
    expect(progressOn('2026-03-31', monthly, checkIns)).toMatchObject({ expected: 1, progress: 1, complete: true });
  });
});

describe('completion', () => {
  const on = (asOf: string, of: Partial<Metric>, value: Measured) =>
    assess({ metric: metric(of), checkIns: [], measured: value, window: quarter, asOf }).complete;

  it('of a limit waits for the due date', () => {
    const limit = { direction: 'atMost', target: 60 } as const;
    expect(on('2026-03-30', limit, measured(50))).toBe(false);
    expect(on('2026-03-31', limit, measured(50))).toBe(true);
  });

  it('of a limit may be declared', () => {
    expect(on('2026-02-01', { direction: 'atMost', target: 60 }, measured(60, null, { done: true }))).toBe(true);
  });

  it('of anything else comes with progress 1', () => {
    expect(on('2026-02-01', { direction: 'reach', target: 20 }, measured(20))).toBe(true);
    expect(on('2026-02-01', { direction: 'reach', target: 20 }, measured(19.99))).toBe(false);
  });
});

describe('expectation', () => {
  const expected = (checkIns: readonly CheckIn[], value: Measured | null) =>
    assess({ metric: metric({}), checkIns, measured: value, window: quarter, asOf: '2026-02-10' });

  it('of a milestone is all on its due date', () => {
    expect(expected([], null)).toMatchObject({ pace: 'atDue', expected: 0 });
  });

  it('of a milestone with stated percentages is a straight line', () => {
    const stated = [checkIn('2026-02-01', { value: 40, unit: '%' })];
    expect(expected(stated, measured(40, '%'))).toMatchObject({ pace: 'linear', expected: 40 / 89 });
  });

  it('does not know of percentages that are still to come', () => {
    const stated = [checkIn('2026-02-11', { value: 40, unit: '%' })];
    expect(expected(stated, null)).toMatchObject({ pace: 'atDue' });
  });
});

describe('the shape of a metric', () => {
  it('without a target is a milestone', () => {
    expect(shapeOf(metric({ direction: 'increase', start: 5 }))).toEqual({ kind: 'milestone' });
  });

  it('that recurs without a period is a share', () => {
    expect(shapeOf(metric({ direction: 'recurring', target: 5 }))).toEqual({ kind: 'share', target: 5 });
  });
});
