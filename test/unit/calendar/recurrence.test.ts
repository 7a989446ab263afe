import { describe, expect, it } from 'vitest';
import { overlap, sameCycle } from '../../../server/src/calendar/cycle.ts';
import { daysBetween } from '../../../server/src/calendar/date.ts';
import { periodsFrom, type Recurrence } from '../../../server/src/calendar/recurrence.ts';

const starts = (start: string, lastDay: string, recurrence: Recurrence) =>
  periodsFrom(start, lastDay, recurrence).map((period) => period.start);

describe('periods', () => {
  it('count weeks from the start, whatever weekday it is', () => {
    expect(periodsFrom('2026-01-01', '2026-01-15', { unit: 'week', count: 1 })).toEqual([
      { start: '2026-01-01', end: '2026-01-07' },
      { start: '2026-01-08', end: '2026-01-14' },
      { start: '2026-01-15', end: '2026-01-21' },
    ]);
  });

  it.each<[string, Recurrence, string[]]>([
    ['two weeks', { unit: 'week', count: 2 }, ['2026-01-31', '2026-02-14', '2026-02-28', '2026-03-14', '2026-03-28']],
    [
      'months, keeping to the 31st where there is one',
      { unit: 'month', count: 1 },
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    ],
    ['quarters', { unit: 'quarter', count: 1 }, ['2026-01-31']],
  ])('count %s', (_, recurrence, expected) => {
    expect(starts('2026-01-31', '2026-04-01', recurrence)).toEqual(expected);
  });

  it.each<[Recurrence['unit'], string]>([
    ['quarter', '2026-04-01'],
    ['half-year', '2026-07-01'],
    ['year', '2027-01-01'],
  ])('know how long a %s is', (unit, second) => {
    expect(starts('2026-01-01', second, { unit, count: 1 })).toEqual(['2026-01-01', second]);
  });

  it('are none before the start', () => {
    expect(periodsFrom('2026-01-01', '2025-12-31', { unit: 'day', count: 1 })).toEqual([]);
  });

  it('end, even where the last day is a thousand years away', () => {
    expect(periodsFrom('2026-01-01', '3026-01-01', { unit: 'day', count: 1 })).toHaveLength(3660);
  });
});

describe('days between', () => {
  it('counts over a leap day and backwards', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });
});

describe('cycles', () => {
  const quarter = { label: '2026-Q1', start: '2026-01-01', end: '2026-03-31', kind: 'quarter' } as const;
  const april = { label: '2026-04', start: '2026-04-01', end: '2026-04-30', kind: 'month' } as const;

  it('overlap where they share a day, the last one included', () => {
    expect(overlap(quarter, april)).toBe(false);
    expect(overlap(quarter, { ...april, start: '2026-03-31' })).toBe(true);
  });

  it('are the same by value', () => {
    expect(sameCycle(quarter, { ...quarter })).toBe(true);
    expect(sameCycle(quarter, { ...quarter, label: '2026年第一季度' })).toBe(false);
    expect(sameCycle(null, quarter)).toBe(false);
    expect(sameCycle(null, null)).toBe(true);
  });
});
