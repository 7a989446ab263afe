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
    ['7 out of every 10 parcels arrive on time', 'reach 70 %'],
    ['2 in 5 of our tutors stay', 'reach 40 %'],
    ['3 in 4 regular guests come back', 'reach 75 %'],
    ['Reduce lost parcels to 1 in 500', 'atMost 0.2 %'],
    ['Reduce late trains from 1 in 8 to 1 in 20', 'decrease 12.5 % > 5 %'],
    ['Raise the win rate from 3 in 10 to 4 in 10', 'increase 30 % > 40 %'],
  ]);
});

describe('marks are no shares', () => {
  readsAs([
    ['Score 8/10 in the survey', 'reach 8'],
    ['Pass 4 of 6 exams', 'reach 66.67 %'],
    ['Visit 3 in 4 weeks', 'reach 3'],
    ['Visit 6 in 10 weeks', 'reach 6'],
    ['Sell 90 tickets for the half-marathon', 'reach 90 tickets'],
    ['Grow sales by 8% over three quarters', 'percentChange 8 % + 3 quarters'],
  ]);
});
