import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  TextDocumentEdit,
  TextEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { Client, type ClientOptions, modern, plain } from './client.ts';

let client: Client;
afterEach(() => client.stop());
const start = async (options?: ClientOptions) => {
  client = await Client.start(options);
};

const weak =
  'Team: Sales\nCycle: 2026-Q1\n\nObjective: Shops love us\n  KR: Reach 40 shops\n  KR2 reach 50 schools by March\n  Wieght: 2\n';
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('a client that pulls', () => {
  test('is answered with code, source, severity and a link to the rule', async () => {
    await start({ initializationOptions: { rulePages: 'https://example.org/rules/' } });
    const uri = await client.open(weak);
    const found = await client.diagnostics(uri);
    const unknown = found.find(({ code }) => code === 'unknown-property');
    expect(unknown).toMatchObject({
      source: 'okr',
      range: { start: { line: 6, character: 2 }, end: { line: 6, character: 8 } },
      codeDescription: { href: 'https://example.org/rules/unknown-property.md' },
    });
  });

  test('is not pushed to', async () => {
    await start();
    const uri = await client.open(weak);
    await client.diagnostics(uri);
    expect(client.pushes).toBe(0);
    expect(client.result.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
  });

  test('hears “unchanged” as long as nothing changed', async () => {
    await start();
    const uri = await client.open(weak);
    const pull = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const first = await pull();
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, [{ range: range(4, 20, 4, 20), text: ' and 9 towns' }]);
    expect((await pull(first.resultId)).resultId).not.toBe('');
    await client.change(uri, [{ range: range(0, 0, 0, 0), text: '\n' }]);
    expect((await pull(first.resultId)).kind).toBe('full');
  });

  test('gets the whole workspace with configuration files, and what is gone is emptied', async () => {
    const files = new Map([
      ['file:///w/a.okr', weak],
      ['file:///w/okr.config.json', '{ "rules": { "kr-activty": "off" } }'],
    ]);
    await start({ files, folders: ['file:///w'], initializationOptions: { clientFiles: true } });
    const report = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri: 'file:///w/gone.okr', value: '1' }],
    });
    const byUri = Object.fromEntries(
      report.items.map((item) => [item.uri, item.kind === 'full' ? codes(item.items) : []]),
    );
    expect(byUri['file:///w/a.okr']).toContain('unknown-property');
    expect(byUri['file:///w/okr.config.json']).toEqual(['configuration']);
    expect(byUri['file:///w/gone.okr']).toEqual([]);
  });

  test('messages come in the language of the editor', async () => {
    await start({ locale: 'hu' });
    const uri = await client.open('Objective: Shops love us\n');
    const [first] = await client.diagnostics(uri);
    expect(first?.message).toMatch(/cél|kulcseredmény/i);
  });
});

describe('a client that cannot pull', () => {
  test('is pushed to, for every version', async () => {
    await start({ capabilities: plain });
    const uri = await client.open(weak);
    const first = await client.published((params) => params.uri === uri);
    expect(codes(first.diagnostics)).toContain('unknown-property');
    await client.change(uri, [{ range: range(6, 0, 6, 11), text: '  Weight: 2' }]);
    const second = await client.published((params) => params.uri === uri && params.version === 2);
    expect(codes(second.diagnostics)).not.toContain('unknown-property');
  });

  test('hears of what its edit changes in other files', async () => {
    await start({ capabilities: plain });
    const company = await client.open('Company: Acme\nObjective: Be loved\n', 'file:///w/acme.okr');
    const team = await client.open('Team: Sales\nObjective: Sell\n  Supports: Acme/O2\n', 'file:///w/sales.okr');
    await client.published(
      ({ uri, diagnostics }) => uri === team && codes(diagnostics).includes('reference-unresolved'),
    );
    await client.change(company, [{ range: range(2, 0, 2, 0), text: 'Objective: Stay\n' }]);
    await client.published(
      ({ uri, diagnostics }) => uri === team && !codes(diagnostics).includes('reference-unresolved'),
    );
  });

  test('offers nothing to pull', async () => {
    await start({ capabilities: plain });
    expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe('settings', () => {
  test('rules and profile come from the editor', async () => {
    await start({ settings: { lint: { profile: 'recommended', rules: { 'unknown-property': 'off' } } } });
    const uri = await client.open(weak);
    expect(codes(await client.diagnostics(uri))).not.toContain('unknown-property');
  });

  test('a change of settings is heard', async () => {
    await start();
    const uri = await client.open(weak);
    expect(codes(await client.diagnostics(uri))).toContain('unknown-property');
    client.settings = { lint: { rules: { 'unknown-property': 'off' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(codes(await client.diagnostics(uri))).not.toContain('unknown-property');
  });

  test('settings can come with the notification, where the client cannot be asked', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = await client.open(weak);
    const settings = { okr: { lint: { rules: { 'unknown-property': 'off' } } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect(codes(await client.diagnostics(uri))).not.toContain('unknown-property');
  });

  test('the nearest okr.config.json beats the editor, and a broken one keeps the last good one in force', async () => {
    const config = 'file:///w/okr.config.json';
    const files = new Map([[config, '{ "rules": { "unknown-property": "off" } }']]);
    await start({ files, folders: ['file:///w'], initializationOptions: { clientFiles: true } });
    const uri = await client.open(weak, 'file:///w/teams/a.okr');
    const change = async (text: string) => {
      client.files.set(config, text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: config, type: 2 }],
      });
    };
    expect(codes(await client.diagnostics(uri))).not.toContain('unknown-property');
    await change('{ "rules": ');
    expect(codes(await client.diagnostics(uri))).not.toContain('unknown-property');
    await change('{}');
    expect(codes(await client.diagnostics(uri))).toContain('unknown-property');
  });
});

describe('quick fixes', () => {
  const actionsAt = async (uri: string, line: number, only?: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: range(line, 3, line, 3),
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });

  test('the best fix is preferred and mends the finding', async () => {
    await start();
    const uri = await client.open(weak);
    const [fix] = await actionsAt(uri, 6, ['quickfix']);
    expect(fix).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'unknown-property' }] });
    expect(client.applied(uri, fix?.edit?.changes?.[uri] as TextEdit[])).toContain('  Weight: 2\n');
  });

  test('every finding can be suppressed with a reason to type', async () => {
    await start();
    const uri = await client.open(weak);
    const actions = await actionsAt(uri, 6, ['quickfix']);
    const suppress = actions.at(-1);
    const change = suppress?.edit?.documentChanges?.[0] as TextDocumentEdit;
    expect(change.textDocument.version).toBe(1);
    expect(change.edits[0]).toMatchObject({
      snippet: { kind: 'snippet', value: expect.stringMatching(/okr-disable.*\$\{1:/) },
    });
  });

  test('an editor without tab stops in edits gets plain text', async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const uri = await client.open(weak);
    const suppress = (await actionsAt(uri, 6, ['quickfix'])).at(-1);
    const text = client.applied(uri, suppress?.edit?.changes?.[uri] as TextEdit[]);
    expect(text).toMatch(/okr-disable-next-line unknown-property -- \w+\n/);
  });

  test('source.fixAll.okr applies what is safe, and leaves nothing safe to do', async () => {
    await start();
    const uri = await client.open(weak);
    const [fix] = await actionsAt(uri, 0, ['source.fixAll']);
    expect(fix?.kind).toBe('source.fixAll.okr');
    const fixed = client.applied(uri, fix?.edit?.changes?.[uri] as TextEdit[]);
    expect(fixed).toContain('KR2: reach 50 schools by March');
    const again = await client.open(fixed, 'file:///workspace/fixed.okr');
    await client.close(uri);
    expect(await actionsAt(again, 0, ['source.fixAll.okr'])).toEqual([]);
  });
});

test('an editor that is not modern gets no more than it knows', async () => {
  await start({ capabilities: plain });
  expect(modern.workspace?.configuration).toBe(true);
  const uri = await client.open('Objective: Grow\n  KR: Win 40 shops\n    \n');
  const items = await client.at<{ insertTextFormat?: number }[]>('textDocument/completion', uri, {
    line: 2,
    character: 4,
  });
  expect(items.some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(false);
});

function range(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
