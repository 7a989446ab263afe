import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root, runNode } from '../run.mts';
import type { Outcome } from './outcome.mts';

/** Vitest's JSON report, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
    }[];
  }[];
}

/** Runs the tests that a configuration names. */
export async function runVitest(name: string, config: string): Promise<Outcome> {
  const report = join(root, '.cache', 'test', `${name}.json`);
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const code = await runNode(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  );
  const outcome = read(JSON.parse(await readFile(report, 'utf8')) as Report);
  // An error outside any test, such as a promise that nobody waited for, is only in the exit code.
  return code !== 0 && outcome.failed.length === 0
    ? { ...outcome, failed: [`${name}: vitest ended with ${code}`] }
    : outcome;
}

function read({ testResults }: Report): Outcome {
  const tests = testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, name: `${relative(root, file.name)}: ${test.fullName}` })),
  );
  const named = (...statuses: readonly string[]) => tests.filter((test) => statuses.includes(test.status));
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: named('passed').length,
    failed: [
      ...named('failed').map(({ name }) => name),
      ...brokenFiles.map((file) => `${relative(root, file.name)}: ${file.message}`),
    ],
    skipped: named('skipped', 'pending', 'todo', 'disabled').map(({ name }) => name),
  };
}
