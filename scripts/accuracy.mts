import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Labelled, misses, type Outcome, score } from './reading/score.mts';

const root = join(import.meta.dirname, '..');
const listMisses = process.argv.includes('--misses');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);

const sets: readonly { readonly name: string; readonly files: readonly string[] }[] = [
  { name: 'seeds', files: [join(root, '../shared/corpus/seeds/kr.jsonl')] },
  {
    name: 'project',
    files: ['en', 'zh', 'hu'].map((language) => join(root, `test/fixtures/reading/${language}.jsonl`)),
  },
];

for (const { name, files } of sets) {
  const present = files.filter((file) => existsSync(file));
  if (present.length === 0) {
    console.log(`${name}: not here (${files.join(', ')})`);
    continue;
  }
  const rows = present.flatMap((file) => readRows(file));
  print(name, rows);
}

function readRows(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter((row) => row.kind !== 'stray');
}

function print(name: string, rows: readonly Labelled[]): void {
  console.log(`\n${name}: ${rows.length} key results`);
  const outcomes = rows.map((row) => score(row));
  const fields = Object.keys(outcomes[0]?.right ?? {}) as (keyof Outcome['right'])[];
  const languages = [...new Set(rows.map((row) => row.lang))].sort();
  const header = ['field'.padEnd(12), ...[...languages, 'all'].map((language) => language.padStart(8))];
  console.log(header.join(''));
  for (const field of fields) {
    const share = (subset: readonly Outcome[]): string => {
      const judged = subset.filter((outcome) => outcome.right[field] !== null);
      const right = judged.filter((outcome) => outcome.right[field]).length;
      return judged.length === 0 ? '–' : `${((right / judged.length) * 100).toFixed(1)}%`;
    };
    const columns = languages.map((language) => share(outcomes.filter((outcome) => outcome.row.lang === language)));
    console.log([field.padEnd(12), ...[...columns, share(outcomes)].map((text) => text.padStart(8))].join(''));
  }
  if (!listMisses) return;
  for (const outcome of outcomes) {
    const missed = misses(outcome).filter((field) => only === undefined || field === only);
    if (missed.length > 0)
      console.log(
        `${outcome.row.id} ${outcome.row.text}\n    ${missed.map((field) => outcome.explain(field)).join('; ')}`,
      );
  }
}
