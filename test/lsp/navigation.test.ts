import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  Range,
  SelectionRange,
  TextEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { Client } from './client.ts';
import { marked } from './marked.ts';

let client: Client;
beforeEach(async () => {
  client = await Client.start();
});
afterEach(() => client.stop());

const acme = 'file:///workspace/acme.okr';
const company = `Company: Acme

Objective growth: Shops everywhere want us
  KR: Win 40 shops

Objective 2: Customers stay
  KR churn: Reduce churn from 5% to 3%
`;

/** The words that a range covers. */
function words(uri: string, { start, end }: Range): string {
  return client.text(uri).split('\n')[start.line]?.slice(start.character, end.character) ?? '';
}

describe('references between plans', () => {
  const team = (supports: string) => `Team: Sales\nParent: Acme\n\nObjective: Sell more\n  Supports: ${supports}\n`;

  test('definition leads from each part of a reference to what it names', async () => {
    await client.open(company, acme);
    const { text, carets } = marked(team('Ac<|>me/gro<|>wth, Acme/O2/ch<|>urn'));
    const uri = await client.open(text);
    const found = await Promise.all(carets.map((caret) => client.at<Location>('textDocument/definition', uri, caret)));
    expect(found.map((location) => [location.uri, words(acme, location.range)])).toEqual([
      [acme, 'Acme'],
      [acme, 'growth'],
      [acme, 'churn'],
    ]);
  });

  test('the parent is a reference too', async () => {
    await client.open(company, acme);
    const { text, caret } = marked('Team: Sales\nParent: Ac<|>me\n');
    const uri = await client.open(text);
    expect(await client.at('textDocument/definition', uri, caret)).toMatchObject({ uri: acme });
  });

  test('references are found across files', async () => {
    const { text, caret } = marked(company.replace('growth', 'gro<|>wth'));
    await client.open(text, acme);
    const uri = await client.open(team('Acme/growth'));
    const found = await client.at<Location[]>('textDocument/references', acme, caret, {
      context: { includeDeclaration: true },
    });
    expect(found.map((location) => [location.uri, words(location.uri, location.range)])).toEqual([
      [acme, 'growth'],
      [uri, 'growth'],
    ]);
  });

  test('hover on a reference shows what it names', async () => {
    await client.open(company, acme);
    const { text, caret } = marked(team('Acme/O<|>2'));
    const uri = await client.open(text);
    expect(await client.at('textDocument/hover', uri, caret)).toMatchObject({
      contents: { value: expect.stringContaining('Customers stay') },
    });
  });

  test('a link leads to the line of what is referred to', async () => {
    await client.open(company, acme);
    const uri = await client.open(team('Acme/O2'));
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
    expect(links.map(({ target }) => target)).toEqual([`${acme}#L1`, `${acme}#L6`]);
  });

  test('highlights mark the label and its references in the file', async () => {
    const { text, caret } = marked('Objective a<|>a: One\nObjective: Two\n  Supports: aa\n');
    const uri = await client.open(text);
    const found = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', uri, caret);
    expect(found.map(({ range }) => range.start.line)).toEqual([0, 2]);
  });
});

describe('renaming', () => {
  async function renamed(source: string, newName: string, others: Record<string, string> = {}) {
    for (const [uri, text] of Object.entries(others)) await client.open(text, uri);
    const { text, caret } = marked(source);
    const uri = await client.open(text);
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', uri, caret, { newName });
    return Object.fromEntries(
      Object.entries(edit.changes ?? {}).map(([each, edits]) => [each, client.applied(each, edits as TextEdit[])]),
    );
  }

  test('a label is renamed with every reference to it', async () => {
    const changed = await renamed('Team: Sales\nObjective: Sell\n  Supports: Acme/gro<|>wth\n', 'reach', {
      [acme]: company,
    });
    expect(changed[acme]).toContain('Objective reach: Shops');
    expect(changed['file:///workspace/plan.okr']).toContain('Supports: Acme/reach');
  });

  test('a number takes its letter along in references', async () => {
    const changed = await renamed('Objective <|>2: One\nObjective: Two\n  Supports: O2\n', '3');
    expect(changed['file:///workspace/plan.okr']).toBe('Objective 3: One\nObjective: Two\n  Supports: O3\n');
  });

  test('a plan is renamed with its references, in quotation marks where the name needs them', async () => {
    const changed = await renamed(company.replace('Acme', 'Ac<|>me'), 'Acme/EU', {
      [acme.replace('acme', 'sales')]: 'Team: Sales\nParent: Acme\nObjective: Sell\n  Supports: Acme/O2\n',
    });
    expect(Object.values(changed).join()).toContain('Company: Acme/EU');
    expect(Object.values(changed).join()).toContain('Parent: "Acme/EU"');
    expect(Object.values(changed).join()).toContain('Supports: "Acme/EU"/O2');
  });

  test('a name that is taken, no word, or not written is refused with a reason', async () => {
    await expect(renamed('Objective a<|>a: One\nObjective bb: Two\n', 'bb')).rejects.toThrow('taken');
    await expect(renamed('Objective a<|>a: One\n', 'two words')).rejects.toThrow('cannot be a name');
    await expect(renamed('Objec<|>tive: One\n', 'aa')).rejects.toThrow('label');
  });
});

describe('the outline', () => {
  test('plans hold objectives, objectives hold key results', async () => {
    const uri = await client.open(company);
    const [plan] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(plan?.name).toBe('Acme');
    expect(plan?.children?.map(({ name }) => name)).toEqual(['growth Shops everywhere want us', 'O2 Customers stay']);
    expect(plan?.children?.[1]?.children?.map(({ name }) => name)).toEqual(['churn Reduce churn from 5% to 3%']);
  });

  test('a file without a header shows its objectives', async () => {
    const uri = await client.open('目标: 增长\n- 关键结果: 签约 40 家\n');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols.map(({ name }) => name)).toEqual(['O1 增长']);
  });

  test('ranges hold what is in them', async () => {
    const uri = await client.open(`${company}\nObjective:\n\nTeam: Other\n`);
    const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
      for (const child of children) {
        expect(child.range.start.line).toBeGreaterThanOrEqual(range.start.line);
        expect(child.range.end.line).toBeLessThanOrEqual(range.end.line);
        check(child);
      }
    };
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    symbols.forEach(check);
  });

  test('symbols are found by words in any order, in every file', async () => {
    await client.open(company, acme);
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'stay cust' });
    expect(found.map(({ name }) => name)).toEqual(['O2 Customers stay']);
  });

  test('plans, objectives and key results with details fold', async () => {
    const uri = await client.open(
      '// a\n// b\nTeam: Sales\nObjective: Sell\n  KR: Win 40 shops\n    Due: 2026-03-01\n',
    );
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    expect(ranges.map(({ startLine, endLine }) => `${startLine}-${endLine}`).sort()).toEqual([
      '0-1',
      '2-5',
      '3-5',
      '4-5',
    ]);
  });

  test('a selection grows from the word to the text', async () => {
    const { text, caret } = marked('Team: Sales\nObjective: Sell\n  KR: Win fo<|>rty shops\n    Weight: 2\n');
    const uri = await client.open(text);
    const [innermost] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri },
      positions: [caret],
    });
    const spans: string[] = [];
    for (let at: SelectionRange | undefined = innermost; at; at = at.parent) {
      spans.push(`${at.range.start.line}:${at.range.start.character}-${at.range.end.line}`);
    }
    expect(spans).toEqual(['2:10-2', '2:2-2', '2:0-2', '2:0-3', '1:0-3', '0:0-3', '0:0-4']);
  });
});
