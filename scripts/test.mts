/**
 * `npm test`: everything, and in the end one line `N passed, N failed, N skipped`.
 *
 *   npm test -- [types] [lint] [unit] [extension] [person]
 *
 * Without names, all of them.
 */
import { parseArgs } from 'node:util';
import { mustRunNode, runNode } from './run.mts';
import { Missing, type Outcome, sum } from './testing/outcome.mts';
import { runInWorkbench, runOnTheWeb, runSuite } from './testing/suite.mts';
import { runVitest } from './testing/vitest.mts';
import { oldest } from './workbench/workbench.mts';

type Part = readonly [name: string, title: string, run: () => Promise<Outcome>];

const parts: readonly Part[] = [
  ['types', 'Types', () => command('tsc', 'node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', 'Lint', () => command('biome', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings')],
  ['unit', 'Unit, grammar, protocol and property tests', () => built(() => runVitest('unit', 'vitest.config.mts'))],
  ['extension', 'Extension tests in VS Code', () => built(runSuite)],
  ['extension', 'Extension tests in the oldest VS Code', () => built(() => runInWorkbench(oldest))],
  ['extension', 'Extension tests in VS Code for the web', () => built(runOnTheWeb)],
  ['person', 'Tests as a person', () => runVitest('person', 'test/extension/person/vitest.config.mts')],
];

const { positionals: asked } = parseArgs({ allowPositionals: true });
const outcomes: Outcome[] = [];
let building: Promise<void> | undefined;
for (const [name, title, run] of parts) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${title}`);
  outcomes.push(await run().catch((error: Error) => unable(title, error)));
}

const { passed, failed, skipped } = sum(outcomes);
console.log('');
for (const name of failed) console.log(`failed: ${name}`);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function command(name: string, script: string, ...args: readonly string[]): Promise<Outcome> {
  const code = await runNode(script, ...args);
  return code === 0 ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] };
}

/** Tests of the built server and client build them first, once. */
async function built(run: () => Promise<Outcome>): Promise<Outcome> {
  building ??= mustRunNode('scripts/build.mts');
  await building;
  return run();
}

function unable(title: string, error: Error): Outcome {
  const said = `${title}: ${error.message}`;
  console.log(error instanceof Missing ? said : (error.stack ?? said));
  const skip = error instanceof Missing && !process.env.CI;
  return { passed: 0, failed: skip ? [] : [said], skipped: skip ? [said] : [] };
}
