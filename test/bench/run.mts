/**
 * `npm run bench`: how fast the server is beside one that does nothing, in the same run, and the engine beside its parts.
 *
 *   npm run bench [-- --quick]
 */
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { mustRunNode } from '../../scripts/run.mts';
import { BenchServer, type ServerCommand } from './server.mts';
import { okrText } from './text.mts';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '../..');
const starts = flags.quick ? 3 : 15;
const edits = flags.quick ? 80 : 200;
/** Milliseconds between two edits: nobody types without a pause, and processors slow down in one. */
const pause = 10;

// All as they would be installed.
await mustRunNode('scripts/build.mts', '--production');
const outdir = resolve(root, 'dist/bench');
await build({
  entryPoints: ['emptyServer.ts', 'engine.mts'].map((script) => resolve(import.meta.dirname, script)),
  outdir,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
});
const empty: ServerCommand = { name: 'empty server', script: resolve(outdir, 'emptyServer.js'), args: ['--stdio'] };
const okr: ServerCommand = {
  name: 'okr',
  script: resolve(root, 'server/dist/okr.js'),
  args: ['lsp', '--stdio'],
};
const uncached: ServerCommand = { ...okr, name: 'okr, first start ever', env: { NODE_DISABLE_COMPILE_CACHE: '1' } };

/** Times of the empty server that an edit may take, by number of lines. */
const editGoals = [
  [100, 2],
  [2000, 2.5],
  [20_000, 4],
] as const;
const startGoal = 1.6;

console.log(`Node ${process.version}, medians in milliseconds\n`);
console.log('Edit → diagnostics');
for (const [lines, goal] of editGoals) {
  const [theirs, ours] = await interleaved([empty, okr], (command) => editTimes(command, okrText(lines), lines));
  print(`${lines} lines`, theirs, ours, goal);
}
console.log('\nCold start → first diagnostics');
for (const [lines] of editGoals) {
  const text = okrText(lines);
  await startTime(okr, text); // fills the compile cache
  const [theirs, ours, first] = await interleaved([empty, okr, uncached], (command) => startTimes(command, text));
  print(`${lines} lines`, theirs, ours, startGoal);
  print('  without compile cache', theirs, first, null);
}
console.log('\nEngine');
await mustRunNode(resolve(outdir, 'engine.js'));

/** Both measured in turns, so that whatever else the machine does hits them alike. */
async function interleaved(
  commands: readonly ServerCommand[],
  measure: (command: ServerCommand) => Promise<number[]>,
): Promise<number[]> {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < 3; round++) {
    for (const [index, command] of commands.entries()) times[index]?.push(...(await measure(command)));
  }
  return times.map(median);
}

async function editTimes(command: ServerCommand, text: string, lines: number): Promise<number[]> {
  const server = await BenchServer.start(command);
  await server.open(text);
  await server.diagnostics();
  // In the middle of the text, a letter is typed into the sentence of a key result, and taken out again.
  const line = text.split('\n').findIndex((each, number) => number >= lines / 2 && each.includes('KR: '));
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const began = performance.now();
    await (edit % 2 === 0 ? server.edit(line, 12, 'x') : server.edit(line, 12, '', 1));
    await server.diagnostics();
    // The first ones warm the server up, as opening a document does before anybody types.
    if (edit >= edits / 4) times.push(performance.now() - began);
    await setTimeout(pause);
  }
  await server.stop();
  return times;
}

async function startTimes(command: ServerCommand, text: string): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start < starts / 3; start++) times.push(await startTime(command, text));
  return times;
}

async function startTime(command: ServerCommand, text: string): Promise<number> {
  const began = performance.now();
  const server = await BenchServer.start(command);
  await server.open(text);
  await server.diagnostics();
  const time = performance.now() - began;
  await server.stop();
  return time;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function print(title: string, theirs = Number.NaN, ours = Number.NaN, goal: number | null): void {
  const ratio = ours / theirs;
  const verdict = goal === null ? '' : `  goal ≤ ${goal}×  ${ratio <= goal ? 'met' : 'MISSED'}`;
  const numbers = `empty ${theirs.toFixed(2).padStart(8)}   okr ${ours.toFixed(2).padStart(8)}   ${ratio.toFixed(2)}×`;
  console.log(`  ${title.padEnd(24)} ${numbers}${verdict}`);
}
