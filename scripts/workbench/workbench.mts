/** A real VS Code, its workbench served to a browser, from the npm package `code-server`. */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cached, npm } from './cache.mts';

/** A version of `code-server`, 4.N for VS Code 1.N, and of Node where it hangs in the one that runs this script. */
export interface Release {
  readonly version: string;
  readonly node?: string;
}

export const newest: Release = { version: '4.139.1' };
/** There is none on npm for 1.101 and 1.102, the very oldest that `engines.vscode` allows. */
export const oldest: Release = { version: '4.103.2', node: '22.23.3' };

export interface WorkbenchOptions {
  readonly release?: Release;
  /** 0: any free one. */
  readonly port?: number;
  /** Packaged extensions to install. */
  readonly install?: readonly string[];
  /** Settings of the machine. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where to keep data between runs. Without it, a temporary folder that `stop` removes. */
  readonly dataFolder?: string;
  /** The language that extensions are shown in, such as `zh-cn`. VS Code's own texts stay English. */
  readonly displayLanguage?: string;
  /** Reads development and test paths from the address; see `workbenchAddress`. */
  readonly development?: boolean;
}

export interface Workbench {
  /** `127.0.0.1:PORT` */
  readonly authority: string;
  stop(): Promise<void>;
}

/** Nothing that asks, offers or moves, so that the page shows plans and only plans. */
export const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never',
};

export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const release = options.release ?? newest;
  const program = [await nodeOf(release), await serverScript(release)] as const;
  const temporary = options.dataFolder === undefined;
  const data = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'okr-workbench-')));
  await mkdir(join(data, 'data', 'Machine'), { recursive: true });
  await writeFile(
    join(data, 'data', 'Machine', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...options.settings }, null, 2),
  );
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  for (const extension of options.install ?? []) {
    const install = serve(program, ['--install-extension', extension, '--force', ...folders]);
    await install.end;
    if (!/successfully installed/.test(install.output())) throw new Error(install.output());
  }

  const flags = ['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'];
  if (options.displayLanguage) {
    await installLanguage(data, options.displayLanguage);
    flags.push('--locale', options.displayLanguage);
  }
  if (options.development) flags.push('--enable-smoke-test-driver');
  const server = serve(program, [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--telemetry-level', 'off'],
    ...flags,
    ...folders,
  ]);
  const port = await server.port;
  return {
    authority: `127.0.0.1:${port}`,
    async stop() {
      server.kill();
      await server.end;
      if (temporary) await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The address of a folder in the workbench. The payload's keys are VS Code's own: `extensionDevelopmentPath`, `openFile` … */
export function workbenchAddress(
  workbench: Workbench,
  folder: string,
  payload: Readonly<Record<string, string>> = {},
): string {
  const address = new URL(`http://${workbench.authority}/`);
  address.searchParams.set('folder', folder);
  const pairs = Object.entries(payload);
  if (pairs.length > 0) address.searchParams.set('payload', JSON.stringify(pairs));
  return address.href;
}

/** A path on this machine as the workbench's page names it. */
export function remoteUri(workbench: Workbench, path: string): string {
  return `vscode-remote://${workbench.authority}${path}`;
}

/** A language pack without a word: enough for VS Code to take the language as its own. */
async function installLanguage(data: string, language: string): Promise<void> {
  const words = join(data, 'data', 'words.json');
  await writeFile(words, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `words.${language}` }, version: '1.0.0' }];
  const pack = { hash: language, extensions, translations: { vscode: words }, label: language };
  await writeFile(join(data, 'data', 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];

async function serverScript(release: Release): Promise<string> {
  const name = `code-server-${release.version}`;
  const inside = ['node_modules', 'code-server', 'lib', 'vscode'];
  const folder = await cached(name, async (partial) => {
    console.error(`Fetching VS Code's workbench (${name}) from npm, about 600 MB, once …`);
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await npm(partial, 'install', ...quiet, `code-server@${release.version}`);
    await npm(join(partial, ...inside), 'install', ...quiet, '--omit=dev');
    if (release !== newest) await copySearch(join(partial, ...inside));
  });
  return join(folder, ...inside, 'out', 'server-main.js');
}

/** Older versions download the program that searches files when they are installed. Newer ones bring it. */
async function copySearch(older: string): Promise<void> {
  const newer = resolve(dirname(await serverScript(newest)), '..');
  const bin = join(older, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  const system = `${process.platform}-${process.arch}`;
  await copyFile(join(newer, 'node_modules', '@vscode', 'ripgrep-universal', 'bin', system, 'rg'), join(bin, 'rg'));
}

async function nodeOf({ node }: Release): Promise<string> {
  if (node === undefined) return process.execPath;
  const folder = await cached(`node-${node}`, async (partial) => {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await npm(partial, 'install', '--no-audit', '--no-fund', `node@${node}`);
  });
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function serve([node, script]: readonly [string, string], args: readonly string[]) {
  const child = spawn(node, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const end = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let output = '';
  const port = new Promise<number>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const bound = /Extension host agent listening on (\d+)/.exec(output);
      if (bound) resolve(Number(bound[1]));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    end.then(() => reject(new Error(`The workbench ended: ${output}`)));
  });
  port.catch(() => {}); // whoever only waits for the end does not ask for a port
  return { end, port, output: () => output, kill: () => child.kill() };
}
