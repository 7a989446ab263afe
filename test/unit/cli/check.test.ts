import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { okr } from './run.ts';

const good = `Team: Sales
Cycle: 2026-Q1
Owner: @mei

Objective: Shops everywhere ask for us by name
  KR: Raise the share of shops that order again from 50% to 65% by 2026-03-20
    2026-01-20 54% 7/10
    2026-02-08 57% 7/10
  KR: Win 40 new shops by the end of March
    2026-01-20 9 7/10
    2026-02-08 17 7/10
`;
const weak = `${good}  Wieght: 2\n`;

interface Report {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'information' | 'hints' | 'files', number>>;
}
interface Diagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly fixable: boolean;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okr-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
}
async function report(...args: string[]): Promise<Report & { readonly code: number; readonly err: string }> {
  const { code, out, err } = await okr(folder, ['check', '--format', 'json', ...args]);
  return { ...(JSON.parse(out) as Report), code, err };
}
const paths = ({ files }: Report) => files.map(({ path }) => path);
const codes = ({ files }: Report) => files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

describe('what is checked', () => {
  test('a file, with exit 0 where it is clean', async () => {
    await write('a.okr', good);
    const { code, summary, version } = await report('a.okr');
    expect({ code, summary, version }).toEqual({
      code: 0,
      version: 1,
      summary: { errors: 0, warnings: 0, information: 0, hints: 0, files: 1 },
    });
  });

  test('folders, with everything below them that .gitignore lets through', async () => {
    await mkdir(join(folder, '.git'));
    await write('.gitignore', 'old/\n*.draft.okr\n!keep.draft.okr\n');
    for (const path of [
      'b.okr',
      'plans/a.okr',
      'old/c.okr',
      'x.draft.okr',
      'keep.draft.okr',
      'node_modules/d.okr',
      'e.txt',
    ]) {
      await write(path, good.replace('Sales', path));
    }
    await write('plans/.gitignore', '/secret\n');
    await write('plans/secret/f.okr', good);
    expect(paths(await report())).toEqual(['b.okr', 'keep.draft.okr', 'plans/a.okr']);
    expect(paths(await report('plans'))).toEqual(['plans/a.okr']);
  });

  test('a file that is named, whatever it is called and ignored or not, and once only', async () => {
    await mkdir(join(folder, '.git'));
    await write('.gitignore', '*.okr\n');
    await write('notes.txt', good);
    await write('a.okr', good.replace('Sales', 'Other'));
    expect(paths(await report('notes.txt', 'a.okr', './a.okr', '.'))).toEqual(['notes.txt', 'a.okr']);
  });

  test('standard input, under the name that is given for it', async () => {
    await write('teams/okr.config.json', '{ "rules": { "unknown-property": "off" } }');
    const run = (...args: string[]) => okr(folder, ['check', '--format', 'json', ...args], { stdin: weak });
    expect(codes(JSON.parse((await run('--stdin')).out))).toContain('unknown-property');
    const named = JSON.parse((await run('-', '--stdin-filename', 'teams/a.okr')).out) as Report;
    expect(paths(named)).toEqual(['teams/a.okr']);
    expect(codes(named)).not.toContain('unknown-property');
  });

  test('a folder without plans is said so, and is no failure', async () => {
    const { code, err } = await okr(folder, ['check']);
    expect({ code, err }).toEqual({ code: 0, err: 'okr: .: no .okr file in this folder.\n' });
  });
});

describe('what cannot be read', () => {
  test('is one clear line each on stderr and exit 2, and everything else is still done', async () => {
    await write('a.okr', weak);
    await write('binary.okr', new Uint8Array([0, 1, 2, 3]));
    await write('latin.okr', new Uint8Array([0x43, 0xe9, 0x6c, 0x3a]));
    const { code, files, err } = await report('missing.okr', 'binary.okr', 'latin.okr', 'a.okr');
    expect(code).toBe(2);
    expect(files.map(({ path }) => path)).toEqual(['a.okr']);
    expect(err.trimEnd().split('\n')).toEqual([
      'okr: missing.okr: no such file or folder.',
      'okr: binary.okr: not a UTF-8 text file.',
      'okr: latin.okr: not a UTF-8 text file.',
    ]);
  });

  test('includes what is no file at all', async () => {
    await write('a.okr', good);
    expect(await report('a.okr/b.okr')).toMatchObject({
      code: 2,
      err: 'okr: a.okr/b.okr: cannot be read (ENOTDIR).\n',
    });
  });

  test('UTF-16 with its mark and UTF-8 with one are text', async () => {
    await write('utf16.okr', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, 'utf16le')]));
    await write('utf8.okr', `\ufeff${good.replace('Sales', 'Other')}`);
    expect((await report('utf16.okr', 'utf8.okr')).code).toBe(0);
  });
});

describe('exit codes and options', () => {
  test('errors give 1, warnings only where there are more than allowed', async () => {
    await write('a.okr', weak);
    const { summary } = await report('a.okr');
    expect(summary).toMatchObject({ errors: 0, warnings: 1 });
    expect((await report('a.okr')).code).toBe(0);
    expect((await report('a.okr', '--max-warnings', '0')).code).toBe(1);
    expect((await report('a.okr', '--max-warnings=1')).code).toBe(0);
    await write('b.okr', `${good}  Weight: -3\n`);
    expect((await report('b.okr')).code).toBe(1);
  });

  test.each([
    [['check', '--nonsense'], '--nonsense'],
    [['check', '--format', 'xml'], 'text, json, sarif, github'],
    [['check', '--as-of', '2026-02-30'], '2026-02-30'],
    [['check', '--max-warnings', 'many'], 'many'],
    [['check', '--config', 'nowhere.json'], 'nowhere.json'],
    [['check', '--fix', '--stdin'], '--fix'],
    [['frobnicate'], 'frobnicate'],
  ])('%j is refused with a reason and exit 2', async (args, reason) => {
    const { code, out, err } = await okr(folder, args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  test('--as-of decides what is late', async () => {
    await write('a.okr', good);
    expect((await report('a.okr', '--as-of', '2026-03-25')).files[0]?.diagnostics.length).toBeGreaterThan(0);
  });

  test('--config is in force for every file, a nearer okr.config.json or not', async () => {
    await write('okr.config.json', '{ "rules": { "unknown-property": "error" } }');
    await write('mild.json', '{ "rules": { "unknown-property": "off" } }');
    await write('a.okr', weak);
    expect((await report('a.okr')).code).toBe(1);
    expect(codes(await report('a.okr', '--config', 'mild.json'))).toEqual([]);
  });

  test('mistakes in a configuration are reported at their place in it', async () => {
    await write('okr.config.json', '{\n  "rules": { "kr-activty": "off" }\n}');
    await write('a.okr', good);
    const [config] = (await report('a.okr')).files;
    expect(config).toMatchObject({
      path: 'okr.config.json',
      diagnostics: [{ code: 'configuration', range: { start: { line: 1, character: 13 } } }],
    });
  });
});

describe('plans that refer to others', () => {
  const team = good.replace('Cycle', 'Parent: Acme\nCycle').replace('  KR: Win', '  Supports: Acme/O1\n  KR: Win');
  const company = 'Company: Acme\nCycle: 2026-Q1\nObjective: Be loved\n  Wieght: 2\n';

  test('are resolved in the project, and the file that is named there is not checked itself', async () => {
    await mkdir(join(folder, '.git'));
    await write('company/acme.okr', company);
    await write('teams/a.okr', team);
    await write('teams/other.okr', team.replace('Sales', 'Copy'));
    const result = await report('teams/a.okr');
    expect(paths(result)).toEqual(['teams/a.okr']);
    expect(codes(result)).toEqual([]);
  });

  test('name what is missing where it is nowhere', async () => {
    await write('a.okr', team);
    expect(codes(await report('a.okr'))).toContain('reference-unresolved');
  });
});

describe('--fix', () => {
  test('writes what is safe, keeps the rest of the file and says how much it did', async () => {
    await write('a.okr', `\ufeff${good.replace('KR: Win', 'KR2 Win').replaceAll('\n', '\r\n')}`);
    const { code, err } = await okr(folder, ['check', '--fix', 'a.okr']);
    const text = await readFile(join(folder, 'a.okr'), 'utf8');
    expect(code).toBe(0);
    expect(err).toContain('a.okr: 1 fixed.');
    expect(text).toBe(`\ufeff${good.replace('KR: Win', 'KR2: Win').replaceAll('\n', '\r\n')}`);
  });

  test('leaves a file alone that has nothing to fix', async () => {
    await write('a.okr', good);
    const { err } = await okr(folder, ['check', '--fix', 'a.okr']);
    expect(err).toBe('');
  });
});

describe('forms of the report', () => {
  test('text names file, line and column, and sums up', async () => {
    await write('a.okr', weak);
    const { out } = await okr(folder, ['check', 'a.okr']);
    expect(out).toMatch(/^a\.okr:12:3: warning: .+ \[unknown-property\]\n/);
    expect(out).toContain('0 errors, 1 warning in 1 file.');
  });

  test('colours come on a terminal only, and never with NO_COLOR', async () => {
    await write('a.okr', weak);
    const colour = '\u001b[';
    expect((await okr(folder, ['check'])).out).not.toContain(colour);
    expect((await okr(folder, ['check'], { isTerminal: true })).out).toContain(colour);
    expect((await okr(folder, ['check'], { isTerminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(colour);
  });

  test('messages come in the language of --locale, else of the environment', async () => {
    await write('a.okr', weak);
    expect((await okr(folder, ['check'], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain('1 个警告');
    expect((await okr(folder, ['check', '--locale', 'hu'], { env: { LANG: 'zh_CN.UTF-8' } })).out).toContain(
      '1 figyelmeztetés',
    );
    expect((await okr(folder, ['check'], { env: { LANG: 'fr_FR.UTF-8' } })).out).toContain('1 warning');
    expect((await okr(folder, ['check', '--locale=zh-TW'])).out).toContain('1 个警告');
  });

  test('a language that the interface does not speak is a mistake', async () => {
    await write('a.okr', weak);
    const { code, err, out } = await okr(folder, ['check', '--locale', 'fr']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--locale cannot be “fr”, only en, zh, hu.');
  });

  test('github writes a workflow command for each finding', async () => {
    await write('a,b.okr', weak);
    const { out } = await okr(folder, ['check', '--format', 'github']);
    expect(out).toMatch(
      /^::warning file=a%2Cb\.okr,line=12,col=3,endLine=12,endColumn=9,title=okr unknown-property::.+\n$/,
    );
  });

  test('sarif is valid against the schema of SARIF 2.1.0', async () => {
    await write('über plan.okr', weak);
    await write('b.okr', 'noise\nObjective:\nKR: XX\n');
    const { out } = await okr(folder, ['check', '--format', 'sarif']);
    const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const draft4 = createRequire(import.meta.url)('ajv/lib/refs/json-schema-draft-04.json');
    const ajv = new Ajv({ schemaId: 'auto', validateSchema: false, unknownFormats: 'ignore' }).addMetaSchema(draft4);
    const log = JSON.parse(out);
    expect(ajv.validate(schema, log), ajv.errorsText()).toBe(true);
    expect(log.runs[0].results.length).toBeGreaterThan(2);
    expect(log.runs[0].tool.driver.rules.length).toBeGreaterThan(10);
    expect(out).toContain('%C3%BCber%20plan.okr');
  });
});
