import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/run.mts';
import { launchBrowser } from '../../../scripts/workbench/browser.mts';
import { openWindow } from './window.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const plans = [
  ['Default Light Modern', 'product.okr', 'New teams feel at home'],
  ['Default Dark Modern', 'marketing-zh.okr', '让更多团队在需要协作时先想到我们'],
  ['Default High Contrast', 'termek-hu.okr', 'Telefonon is olyan'],
] as const;

describe('the examples', () => {
  it.each(plans)('look right in %s: %s', async (theme, file, objective) => {
    const window = await openWindow(browser, {
      files: {
        'company.okr': readFileSync(join(root, 'examples', 'company.okr'), 'utf8'),
        [file]: readFileSync(join(root, 'examples', file), 'utf8'),
      },
      settings: { 'workbench.colorTheme': theme },
    });
    try {
      await window.showScores();
      const row = window.row(objective);
      await row.waitFor();
      await window.openFile(file);
      const icon = await row.locator('.custom-view-tree-node-item-icon').getAttribute('style');
      expect(icon).toContain('data:image/svg+xml');
      await window.picture(`${file.replace('.okr', '')}-${theme.replaceAll(' ', '-').toLowerCase()}`);
    } finally {
      await window.close();
    }
  });
});
