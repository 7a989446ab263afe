// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, fromDayNumber } from '../../../server/src/calendar/date.ts';
import { readCycle } from '../../../server/src/reading/cycle.ts';
import { planningCycle } from '../../../server/src/templates/cycle.ts';
import { fieldsOf } from '../../../server/src/templates/fields.ts';

const days = fc.integer({ min: dayNumber('2001-01-01'), max: dayNumber('2098-12-31') }).map(fromDayNumber);
const months = fc.integer({ min: 1, max: 12 });

describe('the cycle to plan for', () => {
  it('is the running quarter', () => {
    expect(planningCycle('2026-01-01', 1)).toEqual({
      label: '2026-Q1',
      start: '2026-01-01',
      end: '2026-03-31',
      kind: 'quarter',
    });
    expect(planningCycle('2026-11-21', 1).label).toBe('2026-Q4');
  });

  it('is the next quarter in the last four weeks', () => {
    expect(planningCycle('2026-03-04', 1).label).toBe('2026-Q1');
    expect(planningCycle('2026-03-05', 1).label).toBe('2026-Q2');
    expect(planningCycle('2026-12-20', 1)).toMatchObject({ label: '2027-Q1', start: '2027-01-01', end: '2027-03-31' });
  });

  it('follows the fiscal year', () => {
    expect(planningCycle('2026-05-10', 4)).toMatchObject({ start: '2026-04-01', end: '2026-06-30' });
    expect(planningCycle('2026-01-10', 12)).toMatchObject({ start: '2025-12-01', end: '2026-02-28' });
  });

  it('has a label that is read back as the same days', () => {
    fc.assert(
      fc.property(days, months, (asOf, fiscalYearStart) => {
        const cycle = planningCycle(asOf, fiscalYearStart);
        expect(readCycle(cycle.label, { asOf, fiscalYearStart })).toEqual(cycle);
      }),
    );
  });

  it('is three months that hold the day or begin within four weeks', () => {
    fc.assert(
      fc.property(days, months, (day, month) => {
        const cycle = planningCycle(day, month);
        expect(dayNumber(cycle.end) - dayNumber(cycle.start)).toBeGreaterThanOrEqual(88);
        expect(cycle.end >= addDays(day, 27)).toBe(true);
        expect(cycle.start <= addDays(day, 27)).toBe(true);
      }),
    );
  });
});

describe('fields', () => {
  const field = fieldsOf('en', { asOf: '2026-02-10', fiscalYearStart: 1 });

  it('are filled in from the day', () => {
    expect(field('cycle')).toBe('2026-Q1');
    expect(field('cycleStart')).toBe('2026-01-01');
    expect(field('cycleEnd')).toBe('2026-03-31');
    expect(field('today')).toBe('2026-02-10');
    expect(field('due100')).toBe('2026-03-31');
  });

  it('know a word for oneself in each language', () => {
    expect(field('owner')).toBe('me');
    expect(fieldsOf('hu', { asOf: '2026-02-10', fiscalYearStart: 1 })('owner')).toBe('én');
    expect(fieldsOf('hu', { asOf: '2026-02-10', fiscalYearStart: 1, owner: 'bea' })('owner')).toBe('bea');
  });

  it('measure from the day once the cycle is a week old', () => {
    expect(field('from')).toBe('2026-02-10');
    expect(fieldsOf('en', { asOf: '2026-01-07', fiscalYearStart: 1 })('from')).toBe('');
    expect(fieldsOf('en', { asOf: '2026-03-20', fiscalYearStart: 1 })('from')).toBe('');
  });

  it('stay as they are written where the name is unknown', () => {
    expect(field('dragons')).toBe('${dragons}');
    expect(field('due0')).toBe('${due0}');
    expect(field('due101')).toBe('${due101}');
    expect(field('toString')).toBe('${toString}');
  });

  it('put due dates on working days ahead, inside the cycle and in order', () => {
    fc.assert(
      fc.property(days, months, (asOf, fiscalYearStart) => {
        const cycle = planningCycle(asOf, fiscalYearStart);
        const at = fieldsOf('en', { asOf, fiscalYearStart });
        const dates = [25, 40, 60, 80, 100].map((share) => at(`due${share}`));
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.every((date) => date > asOf && date >= cycle.start)).toBe(true);
        expect(dates.at(-1)).toBe(cycle.end);
        for (const date of dates.slice(0, -1)) {
          expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
        }
      }),
    );
  });
});
