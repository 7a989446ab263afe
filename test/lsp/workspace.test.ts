import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic, ProgressType, WorkDoneProgressBegin } from 'vscode-languageserver';
import { Client, modern } from './client.ts';

const company = 'Company: Acme\nObjective: Be loved\n  KR: Reach 9 points\n';
const team = 'Team: Sales\nParent: Acme\nObjective: Sell\n  Supports: Acme/O1\n  KR: Win 40 shops\n';

interface Plans {
  readonly plans: readonly { readonly name: string; readonly path: string; readonly uri: string }[];
}
const names = ({ plans }: Plans) => plans.map(({ name }) => name).sort();
const unresolved = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'reference-unresolved');

describe('a client that leaves files to the server', () => {
  let folder: string;
  let client: Client;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'okr-workspace-'));
    await mkdir(join(folder, 'plans'));
    await mkdir(join(folder, 'node_modules'));
    await mkdir(join(folder, 'templates'));
    await writeFile(join(folder, 'plans', 'acme.okr'), company);
    await writeFile(join(folder, 'node_modules', 'other.okr'), 'Company: Other\nObjective: None\n');
    await writeFile(
      join(folder, 'templates', 'ours.okr'),
      `// name: Our template\nTeam: \${1:Name}\nObjective: \${2:Outcome}\n`,
    );
    await writeFile(join(folder, 'plans', 'binary.okr'), Buffer.from([0, 1, 2, 255, 0]));
  });
  afterEach(async () => {
    await client.stop();
    await rm(folder, { recursive: true });
  });
  const start = async (options: Parameters<typeof Client.start>[0] = {}) => {
    client = await Client.start({
      folders: [pathToFileURL(folder).href],
      settings: { templates: 'templates' },
      ...options,
    });
  };
  const uriOf = (...path: string[]) => pathToFileURL(join(folder, ...path)).href;

  test('knows the plans of the folder before any is opened', async () => {
    await start();
    expect(await client.request<Plans>('okr/plans')).toMatchObject({
      plans: [{ name: 'Acme', path: 'plans/acme.okr', uri: uriOf('plans', 'acme.okr') }],
    });
    const uri = await client.open(team, uriOf('plans', 'sales.okr'));
    expect(unresolved(await client.diagnostics(uri))).toEqual([]);
  });

  test('hears of files that change on disk', async () => {
    await start();
    const acme = uriOf('plans', 'acme.okr');
    await client.request('okr/plans');
    await writeFile(join(folder, 'plans', 'acme.okr'), company.replace('Acme', 'Bcme'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: acme, type: 2 }] });
    expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Bcme']);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('plans'), type: 3 }],
    });
    expect(names(await client.request<Plans>('okr/plans'))).toEqual([]);
  });

  test('an open document counts as it is in the editor, and the file again once it is closed', async () => {
    await start();
    const uri = await client.open(company.replace('Acme', 'Typed'), uriOf('plans', 'acme.okr'));
    expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Typed']);
    await client.close(uri);
    expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Acme']);
  });

  test('a URI that the editor escapes in its own way is the same document', async () => {
    await writeFile(join(folder, 'plans', 'q1 (draft).okr'), 'Team: Draft\nObjective: Sell\n');
    await start();
    const uri = uriOf('plans', 'q1 (draft).okr').replaceAll('(', '%28').replaceAll(')', '%29');
    await client.open('Team: Draft\nObjective: Sell more\n', uri);
    expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Acme', 'Draft']);
  });

  test('templates of the workspace join the library, and are no plans', async () => {
    await start();
    const templates = await client.request<{ name: string; own: boolean; body: string }[]>('okr/templates');
    expect(templates.filter(({ own }) => own)).toHaveLength(1);
    expect(templates.length).toBeGreaterThan(1);
    expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Acme']);
  });

  test('a new plan counts its quarters as the configuration of the workspace says', async () => {
    await writeFile(join(folder, 'okr.config.json'), '{ "fiscalYearStart": 4 }');
    await start();
    const templates = await client.request<{ okr: string }[]>('okr/templates');
    const plan = templates.find(({ okr }) => okr.includes('Cycle:'));
    expect(plan?.okr).toMatch(/Cycle: .*Q4/); // 2026-02-10, in the last quarter of a year from April on
  });

  test('the scan is shown as progress where the client shows it', async () => {
    const began = new Promise<WorkDoneProgressBegin>((resolve) => {
      void Client.start({
        folders: [pathToFileURL(folder).href],
        capabilities: { ...modern, window: { workDoneProgress: true } },
      }).then((started) => {
        client = started;
        client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
          const type = {} as ProgressType<WorkDoneProgressBegin>;
          client.connection.onProgress(type, token, (value) => {
            if (value.kind === 'begin') resolve(value);
          });
          return null;
        });
      });
    });
    expect((await began).title).toBe('Reading OKRs');
  });
});

test('the editor is the file system where it says so', async () => {
  const files = new Map([['memfs:///w/acme.okr', company]]);
  const client = await Client.start({ files, folders: ['memfs:///w'], initializationOptions: { clientFiles: true } });
  const uri = await client.open(team, 'memfs:///w/sales.okr');
  expect(unresolved(await client.diagnostics(uri))).toEqual([]);
  expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Acme', 'Sales']);
  await client.stop();
});

test('views hear that plans have changed, once they have asked for them', async () => {
  const client = await Client.start();
  let calls = 0;
  let changed = () => {};
  client.connection.onNotification('okr/plansChanged', () => {
    calls++;
    changed();
  });
  const uri = await client.open(company);
  await client.request('okr/plans');
  const told = new Promise<void>((resolve) => {
    changed = resolve;
  });
  await client.change(uri, [
    { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 13 } }, text: 'Bcme' },
  ]);
  await told;
  expect(calls).toBeGreaterThan(0);
  expect(names(await client.request<Plans>('okr/plans'))).toEqual(['Bcme']);
  await client.stop();
});

test('a check-in is written below the last one', async () => {
  const client = await Client.start();
  const uri = await client.open(
    'Objective: Sell\n- KR1: Win 40 shops\n    2026-02-01 4\n- KR2: Open 3 markets\n  > Why not.\n',
  );
  const edit = async (line: number, more: object) => {
    const found = await client.request<{ range: { start: { line: number } }; newText: string }>('okr/checkInEdit', {
      uri,
      line,
      value: '5',
      ...more,
    });
    return `${found.range.start.line}${found.newText}`;
  };
  expect(await edit(1, { confidence: 0.7, comment: 'two more\nsigned' })).toBe(
    '2\n    2026-02-10 5 7/10 two more signed',
  );
  expect(await edit(3, { date: '2026-02-09' })).toBe('4\n  2026-02-09 5');
  expect(await client.request('okr/checkInEdit', { uri, line: 0, value: '5' })).toBeNull();
  await client.stop();
});

test('what is wrong with a check-in is told before it is written', async () => {
  const client = await Client.start();
  const uri = await client.open(
    'Cycle: 2026-Q1\nObjective: Sell\n- KR1: Raise the win rate from 20% to 30%\n    2026-02-01 22%\n- KR2: Open 3 markets\n',
  );
  const problem = (line: number, value: string, date?: string) =>
    client.request<string | null>('okr/checkInProblem', { uri, line, value, date });
  expect(await problem(2, '24%')).toBeNull();
  expect(await problem(3, '+2')).toBeNull();
  expect(await problem(2, '20%'), 'behind, but well said').toBeNull();
  expect(await problem(2, '- only a word')).toBeNull();
  expect(await problem(2, 'better')).toContain('No value can be read');
  expect(await problem(2, '$24')).toContain('measured in “%”');
  expect(await problem(4, '2')).toBeNull();
  expect(await problem(2, '24%', '2026-01-09')).toContain('in order');
  expect(await problem(2, '24%', '2026-02-11')).toContain('after today');
  expect(await problem(0, 'better'), 'no key result').toBeNull();
  await client.stop();
});

test('work on the whole workspace can be cancelled, and the server goes on answering meanwhile', async () => {
  const text = Array.from({ length: 400 }, (_, index) => `Objective: Grow ${index}\n  KR: Improve it ${index}\n`).join(
    '',
  );
  const files = new Map(
    Array.from({ length: 60 }, (_, index) => [`file:///w/${index}.okr`, `Team: ${index}\n${text}`]),
  );
  const client = await Client.start({ files, folders: ['file:///w'], initializationOptions: { clientFiles: true } });
  const uri = await client.open(company);
  await client.request('okr/plans');
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const cancel = new CancellationTokenSource();
  const whole = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] }, cancel.token);
  const answered = whole.then(
    () => 'done',
    () => 'cancelled',
  );
  expect(await client.at('textDocument/hover', uri, { line: 1, character: 3 })).not.toBeNull();
  cancel.cancel();
  expect(await answered).toBe('cancelled');
  await client.stop();
});

test('the server ends with code 0 after shutdown and exit', async () => {
  const client = await Client.start();
  expect(await client.stop()).toBe(0);
});
