import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cut, displayWidth } from '../../../server/src/cli/columns.ts';
import { okr } from './run.ts';

const plan = `Team: Sales
Cycle: 2026-Q1

Objective: Shops everywhere ask for us by name
  KR: Raise the share of shops that order again from 50% to 65%
    2026-02-08 57%
  KR2: Win 40 new shops by the end of March
  Score: 0.3
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okr-commands-'));
  await writeFile(join(folder, 'sales.okr'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

describe('okr score', () => {
  test('shows a line for each plan, objective and key result', async () => {
    const { code, out } = await okr(folder, ['score']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/Sales {2}2026-Q1$/);
    expect(lines[1]).toMatch(/└─ O1 Shops everywhere ask for us by name$/);
    expect(lines[2]).toMatch(/^█{5}░{5} {3}47 % .* ├─ KR1 Raise/);
    expect(lines[3]).toMatch(/^░{10} {6}– {2}0\.3 /);
  });

  test('columns stand below each other in wide letters too', async () => {
    await writeFile(
      join(folder, 'sales.okr'),
      '团队: 销售\n周期: 2026-Q1\n目标: 增长\n- 签约 40 家\n  2026-02-01 3\n- 拜访 6 家客户\n',
    );
    const { out } = await okr(folder, ['score', '--locale', 'zh']);
    const columns = out
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => displayWidth(line.slice(0, line.search(/[├└]/))));
    expect(columns[0]).toBe((columns[1] ?? 0) - 3);
    expect(columns[1]).toBe(columns[2]);
  });

  test('texts are cut to the width of the terminal only', async () => {
    const long = plan.replace('by name', 'by name '.repeat(20));
    await writeFile(join(folder, 'sales.okr'), long);
    const shown = await okr(folder, ['score'], { isTerminal: true, env: { NO_COLOR: '1' } });
    expect(Math.max(...shown.out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect((await okr(folder, ['score'])).out).not.toContain('…');
  });

  test('says where there is no plan', async () => {
    const { out } = await okr(folder, ['score', '-'], { stdin: 'just words\n' });
    expect(out).toBe('No plan with an objective found.\n');
  });
});

describe('okr export', () => {
  test('json is one document and nothing else', async () => {
    const { out, err, code } = await okr(folder, ['export', '--format', 'json', '--as-of', '2026-02-09']);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      asOf: '2026-02-09',
      plans: [{ path: 'sales.okr', name: 'Sales' }],
    });
  });

  test('every form is written, to a file where one is named', async () => {
    for (const format of ['json', 'ndjson', 'csv', 'markdown', 'html']) {
      const { code } = await okr(folder, ['export', '--format', format, '-o', `out.${format}`]);
      expect(code).toBe(0);
      expect(await readFile(join(folder, `out.${format}`), 'utf8')).toContain('Sales');
    }
  });

  test('a folder that is not there is one line and exit 2', async () => {
    const { code, err } = await okr(folder, ['export', '-o', 'nowhere/out.json']);
    expect(code).toBe(2);
    expect(err).toBe('okr: nowhere/out.json: cannot be written (ENOENT).\n');
  });
});

describe('okr format', () => {
  const untidy = 'objective :Grow\n-  kr 1: Win 40 shops\n';

  test('prints the canonical form of standard input', async () => {
    const { out, code } = await okr(folder, ['format', '-'], { stdin: untidy });
    expect(code).toBe(0);
    expect(out).toContain('Objective: Grow\n');
    expect((await okr(folder, ['format', '-'], { stdin: out })).out).toBe(out);
  });

  test('--check names what is not canonical and changes nothing', async () => {
    await writeFile(join(folder, 'untidy.okr'), untidy);
    const { out, code } = await okr(folder, ['format', '--check', 'untidy.okr']);
    expect({ out, code }).toEqual({ out: 'untidy.okr is not in canonical form.\n', code: 1 });
    expect(await readFile(join(folder, 'untidy.okr'), 'utf8')).toBe(untidy);
  });

  test('--write writes it back, and then --check has nothing to say', async () => {
    await writeFile(join(folder, 'untidy.okr'), untidy);
    expect((await okr(folder, ['format', '--write'])).code).toBe(0);
    expect(await okr(folder, ['format', '--check'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('rules', () => {
  test('okr rules lists every rule, as text and as JSON', async () => {
    const { out } = await okr(folder, ['rules']);
    expect(out).toMatch(/^kr-activity +warning {2}/m);
    const { rules } = JSON.parse((await okr(folder, ['rules', '--format', 'json'])).out);
    expect(rules.length).toBe(out.trimEnd().split('\n').length);
    expect(rules[0]).toMatchObject({
      code: expect.any(String),
      severity: expect.any(String),
      summary: { hu: expect.any(String) },
    });
  });

  test('okr explain shows what a rule finds and why', async () => {
    const { out, code } = await okr(folder, ['explain', 'kr-activity']);
    expect(code).toBe(0);
    expect(out).toContain('kr-activity');
    expect(out).toContain('Weak');
    expect(out).toContain('Sources');
  });

  test('a code that there is not is named with the one that is meant', async () => {
    const { err, code } = await okr(folder, ['explain', 'kr-activty']);
    expect({ err, code }).toEqual({ err: 'okr: there is no rule “kr-activty”. Did you mean kr-activity?\n', code: 2 });
    expect((await okr(folder, ['explain'])).code).toBe(2);
  });
});

describe('templates', () => {
  test('okr templates lists the library', async () => {
    expect((await okr(folder, ['templates'])).out).toMatch(/^product-manager +Product manager +产品经理/m);
    const { templates } = JSON.parse((await okr(folder, ['templates', '--format', 'json'])).out);
    expect(templates[0]).toMatchObject({ id: expect.any(String), language: 'en', okr: expect.stringContaining(':') });
  });

  test('okr new prints a plan that checks clean, in the language asked for', async () => {
    for (const lang of ['en', 'zh', 'hu']) {
      const { out, code } = await okr(folder, ['new', 'product-manager', '--lang', lang]);
      expect(code).toBe(0);
      const check = await okr(folder, ['check', '-', '--format', 'json'], { stdin: out });
      expect(JSON.parse(check.out).files[0].diagnostics).toEqual([]);
    }
  });

  test('okr new counts quarters from the first month of the fiscal year', async () => {
    await writeFile(join(folder, 'okr.config.json'), '{ "fiscalYearStart": 4 }');
    const { out } = await okr(folder, ['new', 'product-manager', '--lang', 'en', '--as-of', '2026-05-04']);
    expect(out).toMatch(/^Cycle: .*Q1$/m);
  });

  test('okr new writes a file, but never over one', async () => {
    expect((await okr(folder, ['new', 'product-manager', '-o', 'pm.okr'])).code).toBe(0);
    const again = await okr(folder, ['new', 'product-manager', '-o', 'pm.okr']);
    expect(again).toMatchObject({ code: 2, err: 'okr: pm.okr already exists; nothing was written.\n' });
    expect((await okr(folder, ['new', 'produkt-manager'])).err).toContain('Did you mean product-manager?');
  });
});

describe('okr import', () => {
  test('prints .okr text, or writes it to a file that is not there yet', async () => {
    await writeFile(join(folder, 'okr.csv'), 'Objective,Key result\nGrow,Win 40 shops\n');
    const { code, out } = await okr(folder, ['import', 'okr.csv']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Win 40 shops') });
    expect((await okr(folder, ['import', 'okr.csv', '--to', 'new.okr'])).code).toBe(0);
    expect(await readFile(join(folder, 'new.okr'), 'utf8')).toBe(out);
    expect((await okr(folder, ['import', 'okr.csv', '--to', 'new.okr'])).code).toBe(2);
  });

  test('reads standard input, and says what it cannot read', async () => {
    expect((await okr(folder, ['import', '-'], { stdin: 'O: Grow KR1: Win 40 shops' })).out).toContain('Win 40 shops');
    expect(await okr(folder, ['import', 'nowhere.csv'])).toMatchObject({ code: 2, out: '' });
    expect((await okr(folder, ['import'])).code).toBe(2);
  });
});

test('help and version', async () => {
  expect(await okr(folder, ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('okr check') });
  expect(await okr(folder, ['check', '--help'])).toMatchObject({ code: 0 });
  expect(await okr(folder, ['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect((await okr(folder, [])).code).toBe(2);
});

test('a text is cut by columns, not by letters', () => {
  expect(cut('增长计划', 5)).toBe('增长…');
  expect(cut('plan', 5)).toBe('plan');
  expect(displayWidth('Ce\u0301l')).toBe(3);
});

describe('a wrong option', () => {
  test.each([
    ['en', '--bogus', 'there is no option --bogus.'],
    ['zh', '--bogus', '没有选项 --bogus。'],
    ['hu', '--bogus', 'nincs --bogus kapcsoló.'],
    ['hu', '-z', 'nincs -z kapcsoló.'],
    ['en', '--format', '--format needs a value.'],
    ['zh', '--fix=1', '--fix 不需要值。'],
  ])('is named in %s: %s', async (locale, option, message) => {
    const { code, err } = await okr(folder, ['check', '--locale', locale, option]);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(`okr: ${message}`);
  });
});
