import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Standing } from '../../../server/src/model/types.ts';
import { planIn } from './okr.ts';

const page = readFileSync(new URL('../../../docs/scores.md', import.meta.url), 'utf8');
const example = /```okr\n(.*?)```/s.exec(page)?.[1] ?? '';
const asOf = /^On (\d{4}-\d\d-\d\d) this gives:$/m.exec(page)?.[1];

const row = (name: string, { progress, expected, score, status }: Standing) => {
  const numbers = [progress, expected, score].map((value) => value?.toFixed(2) ?? '–');
  return `| ${[name, ...numbers, status].join(' | ')} |`;
};

it('the page about scores says what its example gives', () => {
  const plan = planIn(example, asOf);
  const rows = [
    row(plan.name, plan),
    ...plan.objectives.flatMap((objective) => [
      row(`${plan.idOf(objective)} ${objective.text}`, objective),
      ...objective.keyResults.map((keyResult) => row(`${keyResult.id} ${keyResult.text}`, keyResult)),
    ]),
  ];
  expect(page.split('\n').filter((line) => /^\| (?:Growth|O\d|KR\d) /.test(line))).toEqual(rows);
});
