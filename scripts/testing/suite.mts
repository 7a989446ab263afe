/** The extension tests in one real VS Code after another: the same suite in each. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { reportMark, type SuiteReport } from '../../test/extension/suite/report.mts';
import { root } from '../run.mts';
import { launchBrowser } from '../workbench/browser.mts';
import { startWeb, webVersion } from '../workbench/web.mts';
import { newest, type Release, remoteUri, startWorkbench, workbenchAddress } from '../workbench/workbench.mts';
import { Missing, type Outcome } from './outcome.mts';

const minutes = 60_000;

export async function bundleSuite(): Promise<string> {
  const outfile = join(root, '.cache', 'test', 'suite.js');
  await build({
    entryPoints: [join(root, 'test', 'extension', 'suite', 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser', // it uses VS Code's API alone, so it runs in every host
    target: 'es2023',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

/** In the desktop VS Code, downloaded by test-electron; in the workbench from npm where that is not possible. */
export async function runSuite(): Promise<Outcome> {
  const desktop = await downloadDesktop();
  return desktop === null ? runInWorkbench(newest) : runOnDesktop(desktop);
}

async function downloadDesktop(): Promise<string | null> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless) return null;
  try {
    return await downloadAndUnzipVSCode({ timeout: 15_000, cachePath: join(root, '.vscode-test') });
  } catch (error) {
    console.log(`VS Code could not be downloaded (${(error as Error).message}).`);
    return null;
  }
}

async function runOnDesktop(vscodeExecutablePath: string): Promise<Outcome> {
  const lines = listener();
  const suite = await bundleSuite();
  return withWorkspace(async (workspace) => {
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.hear(chunk.toString());
        done();
      },
    });
    const launchArgs = [workspace, '--disable-extensions', '--disable-workspace-trust'];
    await runTests({
      ...{ vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath: suite },
      ...{ launchArgs, stdout },
    }).catch(() => {}); // the report says what failed
    return lines.outcome('desktop');
  });
}

/** In VS Code's workbench in a browser, with the Node extension host. */
export async function runInWorkbench(release: Release): Promise<Outcome> {
  const workbench = await orMissing(() => startWorkbench({ release, development: true }));
  try {
    const suite = await bundleSuite();
    return await withWorkspace((workspace) =>
      runInPage(
        `code-server ${release.version}`,
        workbenchAddress(workbench, workspace, {
          extensionDevelopmentPath: remoteUri(workbench, root),
          extensionTestsPath: remoteUri(workbench, suite),
          skipWelcome: 'true',
        }),
      ),
    );
  } finally {
    await workbench.stop();
  }
}

/** In VS Code without Node: extension and server run in web workers, and the files are in memory. */
export async function runOnTheWeb(): Promise<Outcome> {
  const suite = await bundleSuite();
  return withWorkspace(async (folderPath) => {
    const options = { extensionDevelopmentPath: root, extensionTestsPath: suite, folderPath };
    const web = await orMissing(() => startWeb(options));
    return runInPage(`web ${webVersion}`, web.address).finally(() => web.stop());
  });
}

async function runInPage(host: string, address: string): Promise<Outcome> {
  const browser = await orMissing(launchBrowser);
  try {
    const lines = listener();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const end = Promise.withResolvers<void>();
    const limit = setTimeout(() => end.reject(new Error('The extension tests took too long.')), 5 * minutes);
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) =>
      lines.hear(`${args.join(' ')}\n`),
    );
    await page.exposeFunction('codeAutomationExit', () => end.resolve());
    await page.goto(address);
    await end.promise.finally(() => clearTimeout(limit));
    return lines.outcome(host);
  } finally {
    await browser.close();
  }
}

async function withWorkspace<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-plans-'));
  try {
    await cp(join(root, 'test', 'extension', 'workspace'), folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function orMissing<T>(provide: () => Promise<T>): Promise<T> {
  try {
    return await provide();
  } catch (error) {
    throw new Missing((error as Error).message);
  }
}

/** Hears what VS Code prints, shows what the suite says, and keeps its report. */
function listener() {
  let report: SuiteReport | undefined;
  let rest = '';
  return {
    hear(text: string) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const at = line.indexOf(reportMark);
        if (at < 0) continue;
        const message = JSON.parse(line.slice(at + reportMark.length)) as SuiteReport | string;
        if (typeof message === 'string') console.log(message);
        else report = message;
      }
    },
    outcome(host: string): Outcome {
      if (!report) return { passed: 0, failed: [`${host}: the extension tests ended without a report`], skipped: [] };
      const named = (names: readonly string[]) => names.map((name) => `${host}: ${name}`);
      return { passed: report.passed, failed: named(report.failed), skipped: named(report.skipped) };
    },
  };
}
