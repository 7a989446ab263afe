import { describe, expect, it } from 'vitest';
import { readCycle } from '../../../server/src/reading/cycle.ts';
import { resolveDue } from '../../../server/src/reading/due.ts';
import { read } from '../../../server/src/reading/read.ts';

const asOf = '2026-02-10';
const quarter = readCycle('2026-Q1', { asOf, fiscalYearStart: 1 });
const lastQuarter = readCycle('2026-Q4', { asOf, fiscalYearStart: 1 });

function dayOf(words: string, cycle = quarter): string | null {
  const { due } = read(`Publish the guide by ${words}`, 'en');
  return due === null ? null : resolveDue(due.expression, cycle, asOf);
}

describe('in a cycle', () => {
  it.each([
    ['the end of February', '2026-02-28'],
    ['mid-March', '2026-03-15'],
    ['early March', '2026-03-10'],
    ['March 5', '2026-03-05'],
    ['March', '2026-03-31'],
    ['Q1', '2026-03-31'],
    ['the end of the quarter', '2026-03-31'],
    ['the middle of the quarter', '2026-02-14'],
    ['week 2', '2026-01-14'],
    ['the first month', '2026-01-31'],
    ['year end', '2026-12-31'],
    ['June 2027', '2027-06-30'],
    ['2027', '2027-12-31'],
  ])('%s is %s', (words, day) => {
    expect(dayOf(words)).toBe(day);
  });

  it('a date without a year takes the year that puts it into the cycle', () => {
    const winter = readCycle('2026-11-01..2027-01-31', { asOf, fiscalYearStart: 1 });
    expect(dayOf('January 15', winter)).toBe('2027-01-15');
    expect(dayOf('December 15', winter)).toBe('2026-12-15');
  });

  it('before a month is the day before it begins', () => {
    const expression = read('Publish the guide before December', 'en').due?.expression;
    expect(expression && resolveDue(expression, lastQuarter, asOf)).toBe('2026-11-30');
  });

  it('a date outside the cycle keeps the year of the cycle', () => {
    expect(dayOf('the end of October')).toBe('2026-10-31');
  });

  it('quarters follow a fiscal year', () => {
    const fiscal = readCycle('2026-Q1', { asOf, fiscalYearStart: 4 });
    expect(fiscal).toMatchObject({ start: '2026-04-01', end: '2026-06-30' });
    expect(dayOf('Q1', fiscal)).toBe('2026-06-30');
  });
});

describe('without a cycle', () => {
  it.each([
    ['the end of January', '2027-01-31'],
    ['the end of February', '2026-02-28'],
    ['Q1', '2026-03-31'],
    ['the end of the month', '2026-02-28'],
    ['next month', '2026-03-31'],
    ['year end', '2026-12-31'],
  ])('%s is the next one, %s', (words, day) => {
    expect(dayOf(words, null)).toBe(day);
  });
});

it('events and placeholders are no day', () => {
  expect(resolveDue({ kind: 'event', name: 'launch' }, quarter, asOf)).toBeNull();
  expect(resolveDue({ kind: 'placeholder' }, quarter, asOf)).toBeNull();
});

it('a day of next month', () => {
  const { due } = read('下个月15号之前完成评审');
  expect(due && resolveDue(due.expression, null, asOf)).toBe('2026-03-15');
});
