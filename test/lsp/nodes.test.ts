import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = resolve(import.meta.dirname, '../../server/dist/okr.js');
/** The Node that runs npm: the user's own, and not the one that the project's tests run on. */
const node = process.env.npm_node_execpath ?? process.execPath;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-node-'));
  writeFileSync(
    join(folder, 'plan.okr'),
    'Cycle: 2026-Q1\nO: 客户愿意推荐我们\nKR: 将推荐率从 10% 提高到 20%\n  2026-02-01 15%\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function okr(...args: readonly string[]): string {
  return execFileSync(node, [command, ...args], { cwd: folder, encoding: 'utf8' });
}

test('the command runs on the Node that runs npm', () => {
  expect(okr('check', '--as-of', '2026-02-10')).toContain('0 errors');
  const { plans } = JSON.parse(okr('export', '--as-of', '2026-02-10'));
  expect(plans[0].objectives[0].keyResults[0]).toMatchObject({ current: 15, progress: 0.5 });
  expect(okr('templates')).toContain('product-manager');
});
