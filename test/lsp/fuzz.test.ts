import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Client } from './client.ts';

let edited: Client;
let fresh: Client;
beforeAll(async () => {
  [edited, fresh] = await Promise.all([Client.start(), Client.start()]);
});
afterAll(() => Promise.all([edited.stop(), fresh.stop()]));

const line = fc.constantFrom(
  'Team: Product',
  'Cycle: 2026-Q1',
  '团队: 增长',
  'Objective: New users feel at home',
  'Objective 2: Customers stay  #loyalty @mei',
  '目标: 让老用户推荐我们',
  'Cél: Megszeretnek minket',
  '  KR: Raise activation from 50% to 65% by the end of Q1',
  '- Reach 40 shops',
  'Key results:',
  '  关键结果: 将推荐率从 10% 提高到 20%',
  '    2026-02-01 58% 7/10 shipped',
  '  Supports: O2, Product/O1',
  '  Wieght: 2',
  '// okr-disable-next-line kr-activity -- why not',
  '  > A note.',
  'text of nobody',
  '## OKRs for Q1 2026',
  '',
);
const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const text = fc
  .array(fc.tuple(line, lineBreak), { maxLength: 25 })
  .map((lines) => lines.map(([content, end]) => content + end).join(''));
const snippet = fc.oneof(
  text,
  fc.constantFrom('', '\r', '\n', ':', 'O', ' ', '\ud800', '：', '1'),
  fc.string({ maxLength: 6 }),
);
/** Positions as shares of the text, so that they fit whatever text there is by then. */
const change = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  text: snippet,
});

test('after any edits the server says what one says that has opened the text anew', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(change, { minLength: 1, maxLength: 8 }), async (before, changes) => {
      const uri = await edited.open(before);
      for (const each of changes) {
        const current = edited.text(uri);
        await edited.change(uri, [at(current, each)]);
      }
      const copy = await fresh.open(edited.text(uri), uri);
      try {
        expect(await everything(edited, uri)).toEqual(await everything(fresh, copy));
      } finally {
        await Promise.all([edited.close(uri), fresh.close(copy)]);
      }
    }),
    { numRuns: 150 },
  );
});

test('several changes in one notification are made one after the other', async () => {
  const uri = await edited.open('Objective: Grow\nObjective: Stay\n');
  await edited.change(uri, [
    { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' },
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '  KR: Reach 20 shops\n' },
    { text: 'Objective: All new\n' },
    { range: { start: { line: 1, character: 0 }, end: { line: 99, character: 0 } }, text: '  KR: Reach 30 shops' },
  ]);
  const symbols = await edited.request<{ name: string }[]>('textDocument/documentSymbol', { textDocument: { uri } });
  expect(symbols.map(({ name }) => name)).toEqual(['O1 All new']);
  await edited.close(uri);
});

function at(
  current: string,
  { from, length, text }: { from: number; length: number; text: string },
): TextDocumentContentChangeEvent {
  const start = Math.floor(from * current.length);
  return {
    range: { start: position(current, start), end: position(current, Math.min(current.length, start + length)) },
    text,
  };
}

function position(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

async function everything(client: Client, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const [diagnostics, symbols, tokens, plans] = await Promise.all([
    client.diagnostics(uri),
    client.request('textDocument/documentSymbol', { textDocument }),
    client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument }),
    client.request('okr/plans', { uris: [uri] }),
  ]);
  return { diagnostics, symbols, tokens: tokens.data, plans };
}
