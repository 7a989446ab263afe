import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { Client } from './client.ts';
import { marked } from './marked.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(() => client.stop());

async function hoverText(source: string): Promise<string> {
  const { text, caret } = marked(source);
  const uri = await client.open(text);
  const hover = await client.at<Hover | null>('textDocument/hover', uri, caret);
  await client.close(uri);
  return hover ? (hover.contents as MarkupContent).value : '';
}

test('a key result is explained in words', async () => {
  const text = await hoverText(`Team: Product
Cycle: 2026-Q1
Objective: New users feel at home
  KR: Raise acti<|>vation from 50% to 65% by the end of Q1
    2026-02-01 58%
`);
  expect(text).toContain("start 50 %, target 65 %, due 2026-03-31 from 'by the end of Q1'");
  expect(text).toContain('Progress 53 % = (58 − 50) / (65 − 50)');
  expect(text).toContain('Status: on track');
});
