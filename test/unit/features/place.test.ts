import { expect, test } from 'vitest';
import { detailAt, placeAt } from '../../../server/src/features/place.ts';
import { buildModel } from '../../../server/src/model/model.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

const options = { name: 'plan', asOf: '2026-02-10', fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 } };
const model = buildModel(
  parse(`Team: Sales
Cycle: 2026-Q1

Objective: One
  > A note
  KR: Reach 20 shops
    2026-02-01 4

Objective: Two

Team: Search
Objective: Three
`),
  options,
);

test.each([
  [0, 'Sales', null, null],
  [2, 'Sales', null, null],
  [4, 'Sales', 'One', null],
  [7, 'Sales', 'One', 'Reach 20 shops'],
  [9, 'Sales', 'Two', null],
  [10, 'Search', null, null],
  [12, 'Search', 'Three', null],
])('line %d belongs to the nearest header above on each level', (line, plan, objective, keyResult) => {
  const place = placeAt(model, line);
  expect([place?.plan?.name, place?.objective?.text ?? null, place?.keyResult?.text ?? null]).toEqual([
    plan,
    objective,
    keyResult,
  ]);
});

test('a line that there is not has no place', () => {
  expect(placeAt(model, 99)).toBeNull();
  expect(placeAt(model, -1)).toBeNull();
});

test('details are found on their line', () => {
  const kinds = [1, 3, 4, 6].map((line) => {
    const place = placeAt(model, line);
    return place && detailAt(place)?.kind;
  });
  expect(kinds).toEqual(['property', undefined, 'note', 'checkIn']);
});
