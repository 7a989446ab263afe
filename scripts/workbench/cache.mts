/** What is too big for `node_modules` is fetched from npm on first use into one cache folder, shared by all checkouts. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `OKR_CACHE` overrides it. */
export const cacheFolder = process.env.OKR_CACHE ?? join(userCache(), 'okr-language');

function userCache(): string {
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
}

/**
 * The folder `name` in the cache, filled by `fill` if it is not there yet. A run that is cut short leaves no half-filled folder,
 * and two runs at the same time do not disturb each other.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const partial = await mkdtemp(join(cacheFolder, `.${name}-`));
  try {
    await fill(partial);
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error; // else another run was faster
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Runs npm in a folder. What it prints is shown only if it fails. */
export async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  const script = process.env.npm_execpath;
  const child =
    script === undefined
      ? spawn('npm', args, { cwd: folder, shell: process.platform === 'win32' })
      : spawn(process.execPath, [script, ...args], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}\n${output}`);
}
