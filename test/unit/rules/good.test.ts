import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText, shown } from './linting.ts';

const folder = join(import.meta.dirname, '../../fixtures/good');

describe('well-written plans', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.okr')))('%s raise no warning and no error', (name) => {
    const findings = lintText(readFileSync(join(folder, name), 'utf8'));
    expect(shown(findings.filter(({ severity }) => severity === 'warning' || severity === 'error'))).toEqual([]);
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.okr')))('%s have at least 60 key results', (name) => {
    const keyResults = readFileSync(join(folder, name), 'utf8').match(/^\s*(?:[-*•]|\d+[.、)]|KR\b|关键结果)/gm) ?? [];
    expect(keyResults.length).toBeGreaterThanOrEqual(60);
  });
});
