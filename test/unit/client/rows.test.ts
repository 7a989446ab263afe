import { describe, expect, it } from 'vitest';
import type { KeyResult, Objective, Plan, Status } from '../../../client/src/plans.ts';
import { needingAttention, rowsOf } from '../../../client/src/scores/row.ts';

const standing = {
  line: 0,
  owners: [],
  progress: null,
  score: null,
  scoreSource: 'none',
  status: null,
  expected: null,
} as const;

function keyResult(id: string, status: Status | null = null): KeyResult {
  const metric = { start: null, target: null, unit: null };
  return { ...standing, id, status, text: id, confidence: null, metric, due: null, checkIns: [] };
}

function objective(id: string, ...keyResults: readonly KeyResult[]): Objective {
  return { ...standing, id, text: id, confidence: null, keyResults };
}

function plan(id: string, ...objectives: readonly Objective[]): Plan {
  return {
    ...standing,
    id,
    uri: 'file:///a.okr',
    path: 'a.okr',
    name: id,
    level: 'team',
    role: null,
    cycle: null,
    objectives,
  };
}

function keys(...plans: readonly Plan[]): readonly string[] {
  const rows = rowsOf({ asOf: '2026-11-21', plans });
  return rows.flatMap((row) => [
    row.key,
    ...row.children.flatMap((child) => [child.key, ...child.children.map((leaf) => leaf.key)]),
  ]);
}

describe('rows of the scores view', () => {
  it('are named by what people named, so that they stay the same when lines move', () => {
    expect(keys(plan('Product', objective('O1', keyResult('KR1'))))).toEqual([
      'file:///a.okr#Product',
      'file:///a.okr#Product/O1',
      'file:///a.okr#Product/O1/KR1',
    ]);
  });

  it('have each their own name even where writers use one twice', () => {
    const twice = keys(plan('A', objective('O1', keyResult('KR1'), keyResult('KR1')), objective('O1')), plan('A'));
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('stand in one order, the company first and persons last', () => {
    const at = (id: string, path: string, level: Plan['level'] = 'team') => ({ ...plan(id), path, level });
    const plans = [at('Ann', 'a.okr', 'person'), at('B', 'b.okr'), at('A', 'a.okr'), at('Acme', 'z.okr', 'company')];
    expect(rowsOf({ asOf: '2026-11-21', plans }).map((row) => row.item.id)).toEqual(['Acme', 'A', 'B', 'Ann']);
  });

  it('count the key results that somebody should look at', () => {
    const results = (['at-risk', 'overdue', 'blocked', 'behind', 'on-track', 'done', null] as const).map(
      (status, index) => keyResult(`KR${index}`, status),
    );
    const rows = rowsOf({ asOf: '2026-11-21', plans: [plan('A', objective('O1', ...results))] });
    expect(needingAttention(rows).map((row) => row.item.status)).toEqual(['at-risk', 'overdue', 'blocked']);
  });
});
