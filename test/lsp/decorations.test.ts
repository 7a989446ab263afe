import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InlayHint, SemanticTokens, SemanticTokensDelta, TextEdit } from 'vscode-languageserver';
import { Client } from './client.ts';

let client: Client;
beforeEach(async () => {
  client = await Client.start();
});
afterEach(() => client.stop());

const plan = `Team: Sales
Cycle: 2026-Q1

Objective growth: Shops ask for us  #reach @lin
  KR: Raise orders from 50% to 65% by the end of February
    2026-02-01 58%
  KR: Win 40 shops by 2026-03-20
`;
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('inlay hints', () => {
  const hints = (uri: string) =>
    client.request<InlayHint[] | null>('textDocument/inlayHint', { textDocument: { uri }, range: everything });

  test('show the day that date words mean, and how far a key result is', async () => {
    const uri = await client.open(plan);
    const found = (await hints(uri)) ?? [];
    expect(found.map(({ position, label }) => [position.line, position.character, label])).toEqual([
      [4, 57, '= 2026-02-28'],
      [4, 57, '53 % · behind'],
    ]);
  });

  test('stand apart from what goes on without a space', async () => {
    const uri = await client.open(
      '团队: 销售\n周期: 2026-Q1\n\n目标: 更多商店选择我们\n  KR: 2 月底前签约 40 家商店\n',
    );
    const found = (await hints(uri)) ?? [];
    expect(found.find(({ label }) => label === '= 2026-02-28')).toMatchObject({
      paddingLeft: true,
      paddingRight: true,
    });
  });

  test('can be switched off', async () => {
    await client.stop();
    client = await Client.start({ settings: { inlayHints: { enabled: false } } });
    const uri = await client.open(plan);
    await client.diagnostics(uri); // settings are in force by now
    expect(await hints(uri)).toBeNull();
  });
});

describe('semantic tokens', () => {
  /** Each token as its words, type and modifiers. */
  function told(uri: string, { data }: Pick<SemanticTokens, 'data'>): string[] {
    const legend = client.result.capabilities.semanticTokensProvider?.legend;
    const lines = client.text(uri).split('\n');
    const tokens: string[] = [];
    let line = 0;
    let start = 0;
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      start = down === 0 ? start + right : right;
      line += down;
      const named = legend?.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)) ?? [];
      tokens.push([lines[line]?.slice(start, start + length), legend?.tokenTypes[type], ...named].join(' '));
    }
    return tokens;
  }
  const full = (uri: string) =>
    client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });

  test('tell what was read: start, target, due date, verb, label, owner, tag', async () => {
    const uri = await client.open(plan);
    expect(told(uri, await full(uri))).toEqual(
      expect.arrayContaining([
        'Sales class',
        'growth class',
        '#reach decorator',
        '@lin variable',
        'Raise function',
        '50% number start',
        '65% number target',
        'by the end of February string due',
        '58% number checkIn',
      ]),
    );
  });

  test('of a range are those of the whole in it', async () => {
    const uri = await client.open(plan);
    const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    const all = told(uri, await full(uri));
    for (const token of told(uri, part)) expect(all).toContain(token);
    expect(told(uri, part)).not.toContain('Sales class');
  });

  test('after an edit only the difference is sent, and gives the same', async () => {
    const uri = await client.open(plan);
    const before = await full(uri);
    const place = { line: 4, character: 30 };
    await client.change(uri, [{ range: { start: place, end: place }, text: 'x\n' }]);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: before.resultId,
    });
    const data = [...before.data];
    for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
    expect(data).toEqual((await full(uri)).data);
    expect(delta.edits[0]?.data?.length ?? 0).toBeLessThan(data.length);
  });
});

describe('formatting', () => {
  const format = (uri: string) =>
    client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    });

  test('changes the lines that need it, and leaves the others alone', async () => {
    const uri = await client.open('Objective: Grow\n-  kr 1 :Win 40 shops\n// kept\n');
    const edits = await format(uri);
    expect(edits.every(({ range }) => range.start.line === 1)).toBe(true);
    const formatted = client.applied(uri, edits);
    const again = await client.open(formatted, 'file:///workspace/again.okr');
    expect(await format(again)).toEqual([]);
  });

  test('of a range changes nothing outside of it', async () => {
    const uri = await client.open('Objective :One\nObjective :Two\n');
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri },
      range,
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(client.applied(uri, edits).split('\n')[0]).toBe('Objective :One');
    expect(edits.length).toBeGreaterThan(0);
  });
});
