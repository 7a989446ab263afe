import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('what is brought up to a level reaches it', () => {
  readsAs([
    ['Bring the attendance rate up to 93%', 'reach 93 %'],
    ['Raise the index up to 70', 'reach 70'],
    ['Spend up to $800 on prizes', 'atMost 800 USD'],
    ['Hire up to 4 drivers', 'atMost 4 drivers'],
  ]);
});

describe('praise between the word and its value', () => {
  readsAs([
    ['Raise punctuality from 88% to a steady 95%', 'increase 88 % > 95 %'],
    ['Cut the wait from 9 days to a class-leading 3 days', 'decrease 9 days > 3 days'],
    ['将准点率从 88% 提升到稳定的 95%', 'increase 88 % > 95 %'],
    ['A pontosság 4,1-ről tartósan 4,5-re nő', 'increase 4.1 > 4.5'],
    ['A taglétszám 80-ról legalább 120-ra nő', 'increase 80 > 120'],
  ]);
});
