import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { Client } from './client.ts';
import { marked } from './marked.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(() => client.stop());

/** The items at the caret. */
async function complete(source: string): Promise<CompletionItem[]> {
  const { text, caret } = marked(source);
  const uri = await client.open(text);
  const items = await client.at<CompletionItem[] | null>('textDocument/completion', uri, caret);
  await client.close(uri);
  return items ?? [];
}

async function labels(source: string): Promise<string[]> {
  const items = await complete(source);
  return items
    .toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
    .map(({ label }) => label);
}

/** The text after the item was chosen. */
async function chosen(source: string, label: string): Promise<string> {
  const { text, caret } = marked(source);
  const uri = await client.open(text);
  const items = (await client.at<CompletionItem[] | null>('textDocument/completion', uri, caret)) ?? [];
  const item = items.find((each) => each.label === label);
  if (!item?.textEdit) throw new Error(`no ${label} in ${items.map((each) => each.label).join(', ')}`);
  const result = client.applied(uri, [item.textEdit as TextEdit]);
  await client.close(uri);
  return result;
}

describe('at the start of a line', () => {
  test('an empty file offers the kinds of plans and objectives, in the language of the interface', async () => {
    expect(await labels('<|>')).toEqual(expect.arrayContaining(['Team:', 'Company:', 'Objective:', 'Cycle:']));
  });

  test('below an objective it offers key results and the properties of an objective', async () => {
    const found = await labels('Objective: Grow\n  <|>');
    expect(found).toEqual(expect.arrayContaining(['Key result:', 'Type:', 'Supports:', 'Due:']));
    expect(found).not.toContain('Cycle:');
    expect(found).not.toContain('Metric:');
  });

  test('below a key result it offers its properties and a check-in of today', async () => {
    const found = await labels('Objective: Grow\n  KR: Reach 20 shops\n    <|>');
    expect(found[0]).toBe('2026-02-10');
    expect(found).toEqual(expect.arrayContaining(['Due:', 'Weight:', 'Metric:']));
    expect(found).not.toContain('Supports:');
  });

  test('a property that is there already is not offered again', async () => {
    expect(await labels('Objective: Grow\n  Type: committed\n  <|>')).not.toContain('Type:');
  });

  test('keywords come in the language of the lines above', async () => {
    expect(await labels('团队: 增长\n目标: 让老用户推荐我们\n  <|>')).toEqual(
      expect.arrayContaining(['关键结果:', '截止:', '负责人:']),
    );
    expect(await labels('Csapat: Piac\nCél: Megszeretnek minket\n  <|>')).toEqual(
      expect.arrayContaining(['Kulcseredmény:', 'Határidő:']),
    );
  });

  test('the spelling that the file uses comes first', async () => {
    const found = await labels('O: Grow\n  KR: Reach 20 shops\n\n<|>');
    expect(found.indexOf('KR:')).toBeLessThan(found.indexOf('Key result:'));
    expect(found).toContain('O:');
  });

  test('what is typed of a keyword is replaced', async () => {
    expect(await chosen('Objective: Grow\n  Du<|>', 'Due:')).toBe('Objective: Grow\n  Due: ');
  });

  test('behind a list marker it offers keywords too', async () => {
    expect(await chosen('## Objective: Grow\n- k<|>', 'KR:')).toBe('## Objective: Grow\n- KR: ');
  });

  test('inside a sentence it offers nothing', async () => {
    expect(await labels('Objective: Grow the bus<|>')).toEqual([]);
    expect(await labels('Objective: Grow\n  KR: Reach 20 sh<|>ops')).toEqual([]);
  });
});

test('a setting says what language to write in, where the file does not', async () => {
  const writer = await Client.start({ settings: { language: 'zh' } });
  const uri = await writer.open('');
  await writer.diagnostics(uri); // settings are in force by now
  const items = await writer.at<CompletionItem[]>('textDocument/completion', uri, { line: 0, character: 0 });
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['团队:', '目标:']));
  await writer.stop();
});

describe('values of properties', () => {
  test('closed values come in the language of the property', async () => {
    expect(await labels('Objective: Grow\n  Type: <|>')).toEqual(['committed', 'aspirational', 'learning']);
    expect(await labels('目标: 增长\n  类型：<|>')).toEqual(['承诺', '挑战', '学习']);
    expect(await labels('Cél: Növekedés\n  Típus: <|>')).toEqual(['vállalt', 'ambiciózus', 'tanulási']);
  });

  test('a due date is the end of the cycle, of a month, or today', async () => {
    expect(await labels('Cycle: 2026-Q1\nObjective: Grow\n  KR: Reach 20 shops\n    Due: <|>')).toEqual([
      '2026-03-31',
      '2026-01-31',
      '2026-02-28',
      '2026-02-10',
    ]);
  });

  test('a date that is half typed is replaced whole', async () => {
    expect(await chosen('Cycle: 2026-Q1\nObjective: Grow\n  Due: 2026-0<|>', '2026-03-31')).toBe(
      'Cycle: 2026-Q1\nObjective: Grow\n  Due: 2026-03-31',
    );
  });

  test('a cycle is the quarter to plan for', async () => {
    expect((await labels('Team: Search\nCycle: <|>')).slice(0, 2)).toEqual(['2026-Q1', '2026-Q2']);
  });

  test('references name the objectives of other plans, the parent first, and then their key results', async () => {
    const company = await client.open(
      'Company: Acme\nObjective: Be loved\n  KR: Reach 9 points',
      'file:///workspace/acme.okr',
    );
    const other = await client.open('Team: R&D/Ops\nObjective 7: Ship', 'file:///workspace/ops.okr');
    const own = 'Team: Search\nParent: Acme\nObjective: Find\n  Supports: ';
    expect(await labels(`${own}<|>`)).toEqual(['Acme/O1', '"R&D/Ops"/O7']);
    expect(await chosen(`${own}Acme/O1/<|>`, 'Acme/O1/KR1')).toBe(`${own}Acme/O1/KR1`);
    expect(await chosen(`${own}Acme/O1, "<|>`, '"R&D/Ops"/O7')).toBe(`${own}Acme/O1, "R&D/Ops"/O7`);
    expect(await labels('Team: Search\nParent: <|>')).toEqual(['Acme', 'R&D/Ops']);
    await client.close(company);
    await client.close(other);
  });
});

describe('people and tags', () => {
  const plan = 'Owner: @mei\nObjective: Grow  #reach @lin\n  KR: Reach 20 shops @lin\n  KR: Open 3 markets ';

  test('@ offers those who own something, the busiest first', async () => {
    expect(await labels(`${plan}@<|>`)).toEqual(['@lin', '@mei']);
    expect(await labels(`${plan}\n  Owner: <|>`)).toEqual(['@lin', '@mei']);
    expect(await chosen(`${plan}@l<|>`, '@lin')).toBe(`${plan}@lin`);
  });

  test('# offers tags in use', async () => {
    expect(await labels(`${plan}#<|>`)).toEqual(['#reach']);
  });

  test('a mail address and C# offer nothing', async () => {
    expect(await labels(`${plan}mail@<|>`)).toEqual([]);
    expect(await labels(`${plan}C#<|>`)).toEqual([]);
  });
});

describe('suppressions', () => {
  test('a comment offers the directives, a directive the codes', async () => {
    expect(await labels('// <|>')).toContain('okr-disable-next-line');
    expect(await labels('// okr-disable-line kr-<|>')).toContain('kr-activity');
    expect(await labels('// okr-disable-line kr-activity, <|>')).not.toContain('kr-activity');
  });

  test('the reason is free text', async () => {
    expect(await labels('// okr-disable-line kr-activity -- because <|>')).toEqual([]);
    expect((await labels('// okr-disable-line kr-activity <|>'))[0]).toBe('--');
    expect(await labels('// okr-disable-line <|>')).not.toContain('--');
    expect(await labels('// okr-disable-line kr-activity, <|>')).not.toContain('--');
  });
});

describe('templates', () => {
  test('a prefix brings a whole plan with tab stops, and a preview when it is looked at', async () => {
    const items = await complete('okr-product-m<|>');
    const item = items.find(({ label }) => label === 'okr-product-manager');
    expect(item?.insertTextFormat).toBe(2);
    expect((item?.textEdit as TextEdit | undefined)?.newText).toMatch(/\$\{1:/);
    const resolved = await client.request<CompletionItem>('completionItem/resolve', item);
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('```okr') });
  });

  test('a file with text gets the templates of its language only', async () => {
    const found = await labels('目标: 增长\n\n<|>');
    expect(found.some((label) => label.startsWith('okr-'))).toBe(true);
    expect(found).not.toContain('okr-product-manager');
  });
});
