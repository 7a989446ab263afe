import { expect, it } from 'vitest';
import { bandOf } from '../../../server/src/model/bands.ts';

it.each<[number, string]>([
  [0, 'red'],
  [0.3, 'red'],
  [0.3499, 'red'],
  [0.35, 'amber'],
  [0.6, 'amber'],
  [0.6499, 'amber'],
  [0.65, 'green'],
  [(0.6 + 0.7) / 2, 'green'],
  [0.7, 'green'],
  [1, 'green'],
])('a score of %d is %s', (score, band) => {
  expect(bandOf(score)).toBe(band);
});
