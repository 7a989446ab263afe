import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/workbench/browser.mts';
import { openWindow, type Window } from './window.ts';

/** Days from today, as a check-in writes them. */
function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
}

const cycle = `${day(-30)}..${day(30)}`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('somebody who writes a plan', () => {
  let window: Window;
  beforeEach(async () => {
    window = await openWindow(browser, {
      files: {
        'plan.okr': `Team: Rivers\nCycle: ${cycle}\nOwner: @ada\n\nObjective: The water is clean enough to swim in\n`,
      },
    });
    await window.openFile('plan.okr');
    await window.press('ControlOrMeta+End');
  });
  afterEach(() => window.close());

  it('sees a squiggle under a weak key result, and the light bulb mends it', async () => {
    await window.type('KR: Improve the oxygen level');
    await window.press('Escape');
    await window.squiggles('warning').first().waitFor();
    await window.press('ArrowLeft');
    const fix = window.page.locator('.action-widget .monaco-list-row.action').first();
    await window.ask(fix, () => window.press('ControlOrMeta+.'));
    await window.picture('lightbulb');
    await fix.click();
    await window.page.locator('.snippet-placeholder').first().waitFor();
    await window.type('4 mg/l');
    await window.press('Tab');
    await window.type('8 mg/l');
    await window.squiggles('warning').first().waitFor({ state: 'detached' });
    await window.picture('mended');
    expect(await window.saved('plan.okr')).toContain('KR: Improve the oxygen level from 4 mg/l to 8 mg/l');
  });

  it('goes from a finding to the page that explains its rule', async () => {
    await window.type('KR: Improve the oxygen level');
    await window.press('Escape');
    await window.squiggles('warning').first().waitFor();
    await window.run('Problems: Focus on Problems View');
    const code = window.page.locator('.markers-panel').getByText('kr-not-measurable').first();
    const page = window.page.locator('.tab', { hasText: 'kr-not-measurable.md' });
    await window.ask(page, () => code.click({ modifiers: ['ControlOrMeta'] }));
    await window.page.locator('iframe.webview.ready').waitFor(); // rendered, not as Markdown text
    await window.picture('rule-page');
  });

  it('reads on hover what was understood', async () => {
    await window.type(`KR: Raise the oxygen level from 4 to 8 mg/l by mid-${monthOf(20)}`);
    await window.press('Escape');
    const line = window.page.locator('.view-line', { hasText: 'oxygen' });
    const hover = window.page.locator('.monaco-hover-content').filter({ hasText: '8' }).first();
    await window.ask(hover, async () => {
      await window.page.locator('.view-line').first().hover();
      await line.getByText('KR').first().hover();
    });
    await window.picture('hover');
    expect(await hover.textContent()).toMatch(/4[\s\S]*8/);
  });
});

function monthOf(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en', { month: 'long' });
}

describe('somebody with an empty file', () => {
  it.each([
    ['en', 'okr-product-manager', 'Product manager'],
    ['zh', 'okr-产品经理', '产品经理'],
    ['hu', 'okr-termekmenedzser', 'Termékmenedzser'],
  ])('takes the template of a job by its prefix and fills it in by Tab (%s)', async (language, prefix, name) => {
    const window = await openWindow(browser, { files: { 'plan.okr': '' } });
    try {
      await window.openFile('plan.okr');
      await window.type(prefix);
      const row = window.page.locator('.suggest-widget .monaco-list-row').filter({ hasText: prefix }).first();
      await window.ask(row, () => window.press('Escape', 'Control+Space'));
      await window.picture(`template-${language}-offered`);
      await window.press('Enter');
      await window.page.locator('.snippet-placeholder').first().waitFor();
      await window.type(language === 'zh' ? '新产品' : 'Rockets');
      await window.press('Tab');
      await window.picture(`template-${language}`);
      const text = await window.saved('plan.okr');
      expect(text).toContain(name);
      expect(text).toContain(language === 'zh' ? '新产品' : 'Rockets');
      expect(await window.squiggles('error').count()).toBe(0);
      expect(await window.squiggles('warning').count()).toBe(0);
    } finally {
      await window.close();
    }
  });
});

describe('somebody with an empty folder', () => {
  it.each([
    ['en', 'sales', 'Objective:'],
    ['zh', '销售', '目标:'],
    ['hu', 'értékesít', 'Cél:'],
  ])('has a plan for their job on screen in three actions (%s)', async (language, search, keyword) => {
    const window = await openWindow(browser);
    try {
      await window.showScores();
      const button = window.page.locator('.welcome-view a', { hasText: 'New Plan from Template' });
      await button.waitFor();
      if (language === 'en') await window.picture('welcome');
      const input = window.page.locator('.quick-input-widget input');
      await window.ask(input, () => button.click());
      await input.pressSequentially(search);
      await window.page.locator('.monaco-editor .view-line', { hasText: keyword }).first().waitFor(); // the preview
      await window.picture(`new-plan-search-${language}`);
      await window.press('Enter');
      await window.page.locator('.snippet-placeholder').first().waitFor();
      await window.row('not started').waitFor();
      await window.picture(`new-plan-${language}`);
      expect(await window.page.locator('.view-line', { hasText: keyword }).count()).toBeGreaterThan(0);
      expect(await window.page.locator('.tab').count(), 'the preview is closed').toBe(1);
    } finally {
      await window.close();
    }
  });
});

describe('somebody who reports what was measured', () => {
  let window: Window;
  beforeEach(async () => {
    window = await openWindow(browser, {
      files: {
        'plan.okr': `Team: Rivers
Cycle: ${cycle}
Owner: @ada

Objective: The water is clean enough to swim in
  KR: Raise oxygen from 4 to 8 mg/l
    ${day(-20)} 4.4 6/10
  KR: Cut phosphate from 120 to 60 µg/l
`,
      },
    });
    await window.showScores();
    await window.row('Raise oxygen').waitFor();
    await window.openFile('plan.okr');
  });
  afterEach(() => window.close());

  it('types a check-in and sees the ring move', async () => {
    const ring = window.row('Raise oxygen').locator('.custom-view-tree-node-item-icon');
    const before = await ring.getAttribute('style');
    await window.picture('ring-before');
    await window.press('ControlOrMeta+End', 'ArrowUp', 'ArrowUp', 'End');
    await window.type(`\n${day(-1)} 7 8/10 rain helped`);
    await window.page
      .locator('.sidebar .monaco-list-row[aria-label*="Raise oxygen"][aria-label*="Progress: 75%"]')
      .waitFor();
    await window.picture('ring-after');
    expect(await ring.getAttribute('style')).not.toBe(before);
  });

  it('adds a check-in from the view, and one undo takes it back', async () => {
    const text = await window.saved('plan.okr');
    const row = window.row('Cut phosphate');
    const input = window.page.locator('.quick-input-widget input');
    const message = window.page.locator('.quick-input-widget .quick-input-message');
    await window.ask(message.filter({ hasText: 'Cut phosphate' }), async () => {
      await row.hover();
      await row.locator('.action-label[aria-label^="Add Check-in"]').click();
    });
    await input.fill('much better');
    await message.filter({ hasText: 'No value can be read' }).waitFor();
    await input.fill('96');
    await message.filter({ hasText: 'Cut phosphate' }).waitFor();
    await window.picture('check-in-value');
    await window.press('Enter');
    await message.filter({ hasText: 'confident' }).waitFor();
    await input.fill('11');
    await message.filter({ hasText: 'from 0 to 10' }).waitFor();
    await window.picture('check-in-confidence');
    await input.fill('7');
    await window.press('Enter');
    await message.filter({ hasText: 'What happened' }).waitFor();
    await input.fill('less fertiliser upstream');
    await window.press('Enter');
    await window.page
      .locator('.sidebar .monaco-list-row[aria-label*="Cut phosphate"][aria-label*="Progress: 40%"]')
      .waitFor();
    expect(await window.saved('plan.okr')).toBe(`${text.trimEnd()}\n    ${day(0)} 96 7/10 less fertiliser upstream\n`);
    await window.press('ControlOrMeta+z');
    expect(await window.saved('plan.okr')).toBe(text);
  });

  it('adds a check-in at the cursor with the keyboard alone', async () => {
    await window.press('ControlOrMeta+Home', 'PageDown', 'ArrowUp', 'ArrowUp');
    const message = window.page.locator('.quick-input-widget .quick-input-message');
    await window.ask(message.filter({ hasText: 'Raise oxygen' }), () => window.press('Control+Alt+Enter'));
    await window.type('5');
    await window.press('Enter');
    await message.filter({ hasText: 'confident' }).waitFor();
    await window.press('Enter'); // as sure as last time
    await message.filter({ hasText: 'What happened' }).waitFor();
    await window.press('Enter');
    const row = '.sidebar .monaco-list-row[aria-label*="Raise oxygen"][aria-label*="Progress: 25%"]';
    await window.page.locator(row).waitFor();
    expect(await window.saved('plan.okr')).toContain(`    ${day(-20)} 4.4 6/10\n    ${day(0)} 5 6/10\n`);
  });

  it('clicks a row and is at its line', async () => {
    const line = window.page.locator('.statusbar-item', { hasText: 'Ln 8,' });
    await window.ask(line, () => window.row('Cut phosphate').click());
  });
});
