import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Runs a script of Node's in the project's folder, its output on ours. Resolves to its exit code. */
export function runNode(script: string, ...args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done(code ?? 1)));
}

/** As `runNode`, and throws where the script fails. */
export async function mustRunNode(script: string, ...args: readonly string[]): Promise<void> {
  const code = await runNode(script, ...args);
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}
