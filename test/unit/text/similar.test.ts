import { describe, expect, it } from 'vitest';
import { editDistance, similarNames } from '../../../server/src/text/similar.ts';

describe('the edit distance', () => {
  it.each([
    ['growth', 'growth', 0],
    ['growth', 'grwoth', 1],
    ['growth', 'growt', 1],
    ['growth', 'groowth', 1],
    ['growth', 'brouth', 2],
    ['增长团队', '增长小组', 2],
    ['growth', 'sales', 4],
    ['', 'abc', 3],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(editDistance(a, b, 4)).toBe(distance);
    expect(editDistance(b, a, 4)).toBe(distance);
  });
});

describe('similar names', () => {
  const similar = (word: string, ...candidates: string[]) =>
    similarNames(
      word,
      candidates.map((each) => [each.toLowerCase(), each]),
    );

  it('come best first, at most three, as they are spelt', () => {
    expect(similar('marketing', 'Markting', 'Marketing', 'Marketin', 'Sales', 'Markets')).toEqual([
      'Marketing',
      'Markting',
      'Marketin',
    ]);
  });

  it('are none for a word of two letters', () => {
    expect(similar('o9', 'O1', 'O2')).toEqual([]);
  });

  it('cost nothing for a word without end', () => {
    expect(similar('x'.repeat(100_000), 'y'.repeat(100_000))).toEqual([]);
  });
});
