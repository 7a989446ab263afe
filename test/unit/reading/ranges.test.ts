import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';
import type { TextRange } from '../../../server/src/reading/types.ts';

const textOf = (text: string, range: TextRange | null | undefined) =>
  range == null ? null : text.slice(range.start, range.end);

describe('ranges point at the exact words', () => {
  it('of a change, its units and its due date', () => {
    const text = 'Raise ARR from $3.4M to $5M by the end of March';
    const { start, target, due, verb } = read(text);
    expect(textOf(text, start?.range)).toBe('$3.4M');
    expect(textOf(text, start?.number)).toBe('3.4M');
    expect(textOf(text, target?.range)).toBe('$5M');
    expect(textOf(text, due?.range)).toBe('the end of March');
    expect(textOf(text, due?.phrase)).toBe('by the end of March');
    expect(textOf(text, verb)).toBe('Raise');
  });

  it('of full-width digits and traditional characters', () => {
    const text = '截至２月底，將轉換率由 ２０％ 提升到 ３５％';
    const { start, target, due } = read(text);
    expect(textOf(text, start?.range)).toBe('２０％');
    expect(textOf(text, target?.range)).toBe('３５％');
    expect(textOf(text, due?.range)).toBe('２月底');
    expect(textOf(text, due?.phrase)).toBe('截至２月底');
  });

  it('of Hungarian numbers without their endings, and dates with them', () => {
    const text = 'A megtartás 40%-ról 55%-ra nő március végéig';
    const { start, target, due } = read(text);
    expect(textOf(text, start?.range)).toBe('40%');
    expect(textOf(text, target?.range)).toBe('55%');
    expect(textOf(text, due?.range)).toBe('március végéig');
  });

  it('of the rhythm and of further targets', () => {
    const text = 'Run 3 webinars to win 500 leads';
    expect(read(text).others.map((other) => textOf(text, other.range))).toEqual(['3']);
    const weekly = 'Call 12 donors every two weeks';
    expect(textOf(weekly, read(weekly).period?.range)).toBe('every two weeks');
  });

  it('of a factor, at the word that says it', () => {
    const text = 'Double the number of referrals';
    expect(textOf(text, read(text).target?.range)).toBe('Double');
  });
});
