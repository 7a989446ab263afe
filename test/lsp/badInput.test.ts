import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { Client } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
// Stopping fails where the server complained of anything.
afterAll(() => client.stop());

const binary = Array.from({ length: 4000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join('');
const words = [
  'Objective',
  'KR',
  ':',
  '：',
  '50%',
  '@',
  '#',
  '//',
  '目标',
  'Cél',
  '-',
  '"',
  '/',
  '\u00a0',
  'due',
  '>',
  '2026-02-31',
  '[x',
];
const noise = Array.from({ length: 20_000 }, (_, line) =>
  Array.from({ length: 1 + (line % 7) }, (_, at) => words[(line * 31 + at * 17) % words.length]).join(
    line % 2 ? ' ' : '',
  ),
).join('\n');

const texts: readonly (readonly [name: string, text: string])[] = [
  ['an empty file', ''],
  ['a file that is not text', binary],
  ['20,000 lines of noise', noise],
  ['half a line', 'Object'],
  ['half a key result', 'Objective: Grow\n  KR: Raise acti'],
  ['a lone surrogate', 'Objective: Gr\ud800ow\n  KR: Reach 20 \udc00 shops #\ud83d @\ude00'],
  ['carriage returns only', 'Team: Sales\rObjective: Grow\r  KR: Reach 20 shops\r    2026-02-01 4\r'],
  ['a missing final newline', 'Team: Sales\nObjective: Grow\n  KR: Reach 20 shops\n    2026-02-01 4'],
  ['a byte order mark and CR LF', '\ufeffTeam: Sales\r\nObjective: Grow\r\n'],
  ['a line of 100,000 digits and commas', `Objective: Grow\n  KR: Reach ${'1,'.repeat(50_000)} shops`],
  ['a line of 50,000 opening brackets', `Objective: ${'('.repeat(50_000)}`],
  ['a word of 50,000 letters', `Objective: Grow\n  KR: Reach ${'ab'.repeat(25_000)}`],
  ['10,000 times 1万', `目标: 增长\n  KR: 达到 ${'1万'.repeat(10_000)}`],
  ['a thousand plans of one name', 'Team: A\nParent: A\nObjective: B\n  Supports: A/O1\n'.repeat(1000)],
  ['only line breaks', '\n\r\n\r\n\n'],
];

test.each(texts)('%s is answered with diagnostics or silence, and the server keeps answering', async (_name, text) => {
  const uri = await client.open(text);
  const textDocument = { uri };
  const lines = text.split(/\r\n|\n|\r/);
  const last = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const places = [
    { line: 0, character: 0 },
    { line: lines.length >> 1, character: 3 },
    last,
    { line: 99_999, character: 7 },
  ];

  for (const { range } of await client.diagnostics(uri)) expect(isInside(range, lines)).toBe(true);
  for (const position of places) {
    for (const method of ['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename']) {
      await client.at(`textDocument/${method}`, uri, position);
    }
    await client.at('textDocument/references', uri, position, { context: { includeDeclaration: true } });
    await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
    await client.request('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
  }
  const range = { start: { line: 0, character: 0 }, end: last };
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full']) {
    await client.request(`textDocument/${method}`, { textDocument });
  }
  await client.request('textDocument/inlayHint', { textDocument, range });
  await client.request('okr/plans');
  await client.close(uri);

  const next = await client.open('Objective: Grow\n');
  expect((await client.diagnostics(next)).length).toBeGreaterThan(0);
  await client.close(next);
});

test('requests about a document that nobody opened are answered with nothing', async () => {
  const uri = 'file:///nobody/knows.okr';
  expect(await client.at('textDocument/hover', uri, { line: 0, character: 0 })).toBeNull();
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'Objective: Grow' }],
  });
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('an unknown request is refused, and the server keeps answering', async () => {
  await expect(client.request('okr/nothing')).rejects.toMatchObject({ code: -32601 });
  await expect(client.request('workspace/symbol', { query: '(((' })).resolves.toEqual([]);
});

function isInside({ start, end }: Diagnostic['range'], lines: readonly string[]): boolean {
  const fits = ({ line, character }: { line: number; character: number }) =>
    line >= 0 && line < lines.length && character >= 0 && character <= (lines[line]?.length ?? 0);
  return (
    fits(start) && fits(end) && (start.line < end.line || (start.line === end.line && start.character <= end.character))
  );
}
