import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Field, type Labelled, score } from '../../../scripts/reading/score.mts';

const root = join(import.meta.dirname, '../../..');
const seeds = join(root, '../shared/corpus/seeds/kr.jsonl');
const own = (['en', 'zh', 'hu'] as const).map((language) => join(root, `test/fixtures/reading/${language}.jsonl`));

/** What must be read right, in percent of the key results. */
const thresholds: readonly (readonly [Field, number])[] = [
  ['measurable', 97],
  ['target', 97],
  ['start', 97],
  ['due', 97],
  ['direction', 93],
  ['activity', 90],
];

function shareOf(rows: readonly Labelled[], field: Field): number {
  const judged = rows.map((row) => score(row).right[field]).filter((right) => right !== null);
  return (judged.filter((right) => right).length / judged.length) * 100;
}

function rowsOf(file: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
  return rows.filter((row) => row.kind !== 'stray');
}

describe.skipIf(!existsSync(seeds))(`the seeds' key results (skipped where ${seeds} is not there)`, () => {
  it.each(thresholds)('%s is read right in at least %d%%', (field, least) => {
    expect(shareOf(rowsOf(seeds), field)).toBeGreaterThanOrEqual(least);
  });
});

describe.each(own)("the project's own key results, %s", (file) => {
  const rows = rowsOf(file);

  it('are at least 150', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(thresholds)('%s is read right in at least %d%%', (field, least) => {
    expect(shareOf(rows, field)).toBeGreaterThanOrEqual(least);
  });
});
