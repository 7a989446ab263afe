import { describe, expect, it } from 'vitest';
import { readCycle } from '../../../server/src/reading/cycle.ts';

const options = { asOf: '2026-02-10', fiscalYearStart: 1 };

describe('the forms of a cycle', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', 'quarter'],
    ['2026Q1', '2026-01-01', '2026-03-31', 'quarter'],
    ['Q1 2026', '2026-01-01', '2026-03-31', 'quarter'],
    ["Q1'26", '2026-01-01', '2026-03-31', 'quarter'],
    ['FY26 Q1', '2026-01-01', '2026-03-31', 'quarter'],
    ['23年Q1', '2023-01-01', '2023-03-31', 'quarter'],
    ['2026 Q2-Q3', '2026-04-01', '2026-09-30', 'quarters'],
    ['2026-03', '2026-03-01', '2026-03-31', 'month'],
    ['2026年3月', '2026-03-01', '2026-03-31', 'month'],
    ['2026. 03.', '2026-03-01', '2026-03-31', 'month'],
    ['March 2026', '2026-03-01', '2026-03-31', 'month'],
    ['2026. március', '2026-03-01', '2026-03-31', 'month'],
    ['3-4月', '2026-03-01', '2026-04-30', 'months'],
    ['2026年3-4月', '2026-03-01', '2026-04-30', 'months'],
    ['2026-H1', '2026-01-01', '2026-06-30', 'half'],
    ['2026年上半年', '2026-01-01', '2026-06-30', 'half'],
    ['2026 második félév', '2026-07-01', '2026-12-31', 'half'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2026年', '2026-01-01', '2026-12-31', 'year'],
    ['2026-W07', '2026-02-09', '2026-02-15', 'week'],
    ['2026-01-05..2026-03-27', '2026-01-05', '2026-03-27', 'range'],
    ['2026-01-05 – 2026-03-27', '2026-01-05', '2026-03-27', 'range'],
    ['2026年第一季度', '2026-01-01', '2026-03-31', 'quarter'],
    ['2026年第二季', '2026-04-01', '2026-06-30', 'quarter'],
    ['2026. I. negyedév', '2026-01-01', '2026-03-31', 'quarter'],
    ['2026. IV. negyedév', '2026-10-01', '2026-12-31', 'quarter'],
    ['2026 első negyedéve', '2026-01-01', '2026-03-31', 'quarter'],
    ['second quarter of 2026', '2026-04-01', '2026-06-30', 'quarter'],
    ['２０２６－Ｑ１', '2026-01-01', '2026-03-31', 'quarter'],
  ])('%s', (text, start, end, kind) => {
    expect(readCycle(text, options)).toEqual({ label: text, start, end, kind });
  });

  it('without a year is the running or coming one', () => {
    expect(readCycle('Q1', options)).toMatchObject({ start: '2026-01-01' });
    expect(readCycle('Q4', options)).toMatchObject({ start: '2026-10-01' });
    expect(readCycle('1月', { ...options, asOf: '2026-02-10' })).toMatchObject({ start: '2027-01-01' });
  });
});

describe('a fiscal year', () => {
  it('begins in the year written, and one called FY ends in it', () => {
    const april = { ...options, fiscalYearStart: 4 };
    expect(readCycle('2026-Q4', april)).toMatchObject({ start: '2027-01-01', end: '2027-03-31' });
    expect(readCycle('FY26 Q1', april)).toMatchObject({ start: '2025-04-01', end: '2025-06-30' });
    expect(readCycle('2026', april)).toMatchObject({ start: '2026-04-01', end: '2027-03-31' });
    expect(readCycle('2026-03', april)).toMatchObject({ start: '2026-03-01', end: '2026-03-31' });
  });
});

it.each([
  '',
  'soon',
  'Q5',
  '2026-13',
  'Q1 H1 2026',
  '2026-W60',
  '2026-03-27..2026-01-05',
  'Q1 of the plan',
  '2026-01-15',
  'a'.repeat(100),
])('%j is no cycle', (text) => {
  expect(readCycle(text, options)).toBeNull();
});
