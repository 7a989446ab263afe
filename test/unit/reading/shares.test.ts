import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('so many of so many', () => {
  readsAs([
    ['7 in 10 commuters arrive by train', 'reach 70 %'],
    ['7/10 of guides renew their badge', 'reach 70 %'],
    ['3 of 4 tenants pay online', 'reach 75 %'],
    ['Lift the share from one in four to one in two', 'increase 25 % > 50 %'],
    ['10 vendégből 7 visszatér', 'reach 70 %'],
  ]);
});

describe('marks are no shares', () => {
  readsAs([
    ['Score 8/10 in the survey', 'reach 8'],
    ['Pass 4 of 6 exams', 'reach 66.67 %'],
    ['Visit 3 in 4 weeks', 'reach 3 + 4 weeks'],
  ]);
});
