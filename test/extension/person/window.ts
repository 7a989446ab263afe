import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { inject, vi } from 'vitest';
import { root } from '../../../scripts/run.mts';

export interface Window {
  readonly page: Page;
  /** The whole text of a file, after saving everything. */
  saved(file: string): Promise<string>;
  openFile(name: string): Promise<void>;
  /** Chooses a command in the palette. */
  run(command: string): Promise<void>;
  /** Types as fast as VS Code keeps up, without what it would close or complete by itself being in the way. */
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  /** Asks until it shows: VS Code forgets what was asked before the extension was up or while findings were renewed. */
  ask(shown: Locator, question: () => Promise<void>): Promise<void>;
  /** The wavy lines of a kind. */
  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator;
  /** Opens the scores in the side bar. */
  showScores(): Promise<void>;
  /** A row of the scores: by a part of what is read out. */
  row(text: string | RegExp): Locator;
  /** A picture to look at, in `.cache/screenshots`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly files?: Readonly<Record<string, string>>;
  /** Settings of the folder. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** VS Code in a browser, on a folder with some files. */
export async function openWindow(browser: Browser, options: WindowOptions = {}): Promise<Window> {
  const folder = await newFolder(options);
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 } });
  const page = await context.newPage();
  const address = new URL(`http://${inject('authority')}/`);
  address.searchParams.set('folder', folder);
  await page.goto(address.href);
  await page.locator('.explorer-folders-view').waitFor({ timeout: 60_000 });

  const window: Window = {
    page,
    async saved(file) {
      await page.keyboard.press('ControlOrMeta+s');
      await page.locator('.tab.dirty').waitFor({ state: 'detached' });
      return readFile(join(folder, file), 'utf8');
    },
    async openFile(name) {
      await page.keyboard.press('ControlOrMeta+p');
      await choose(page, name, name);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    },
    async run(command) {
      await page.keyboard.press('F1');
      await choose(page, `>${command}`, command);
    },
    type: (text) => page.keyboard.type(text, { delay: 15 }),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async ask(shown, question) {
      await vi.waitFor(
        async () => {
          await question();
          await shown.waitFor({ timeout: 3000 });
        },
        { timeout: 60_000 },
      );
    },
    squiggles: (severity) => page.locator(`.monaco-editor .squiggly-${severity}`),
    async showScores() {
      await page.locator('.activitybar .action-label[aria-label^="OKR"]').click();
      await page.locator('.pane-header[aria-label^="Scores"], .composite.title').first().waitFor();
    },
    row: (text) =>
      typeof text === 'string'
        ? page.locator(`.sidebar .monaco-list-row[aria-label*="${text}"]`).first()
        : page.locator('.sidebar .monaco-list-row').filter({ hasText: text }).first(),
    async picture(name) {
      const path = join(root, '.cache', 'screenshots', `${name}.png`);
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
    async close() {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return window;
}

async function newFolder({ files = {}, settings }: WindowOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-person-'));
  const all = settings ? { ...files, '.vscode/settings.json': JSON.stringify(settings) } : files;
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Types into the quick pick, waits for the row, and takes it. */
async function choose(page: Page, typed: string, row: string): Promise<void> {
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(typed);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: row }).first().click();
}
