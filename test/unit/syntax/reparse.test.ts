import { describe, expect, test } from 'vitest';
import { parse, reparse } from '../../../server/src/syntax/parse.ts';
import type { OkrDocument } from '../../../server/src/syntax/tree.ts';

const threePlans = ['Team: A', 'Objective: a', 'KR: a1', '', 'Team: B', 'Objective: b', 'KR: b1', 'Team: C', 'O: c'];

/** Edits the text and checks that the result is what parsing it anew gives. */
function edit(document: OkrDocument, first: number, end: number, text: string): OkrDocument {
  const lines = document.lines.map((line) => line.text);
  lines.splice(first, end - first, ...text.split('\n'));
  const edited = reparse(document, { first, end, text });
  expect(edited).toEqual(parse(lines.join('\n')));
  return edited;
}

describe('reparse', () => {
  test('shares every other line, block and plan with the tree before', () => {
    const before = parse(threePlans.join('\n'));
    const [lines, blocks, plans] = [before.lines, before.blocks, before.plans];
    const after = edit(before, 6, 7, 'KR: b1, better');
    expect(after.lines.filter((line, i) => line !== lines[i])).toHaveLength(1);
    expect(after.blocks.map((block, i) => block === blocks[i])).toEqual([true, true, true, false, true, true]);
    expect(after.plans.map((plan, i) => plan === plans[i])).toEqual([true, false, true]);
  });

  test('keeps the key results and the sentence beside an edited key result', () => {
    const before = parse('O: a\nKR: a1\n  2026-01-15 5%\nKR: a2\n  > why\nKR: a3');
    const after = edit(before, 3, 4, 'KR: a2, better');
    const [old, now] = [before.plans[0]?.objectives[0], after.plans[0]?.objectives[0]];
    expect(now?.sentence).toBe(old?.sentence);
    expect(now?.keyResults.map((keyResult, i) => keyResult === old?.keyResults[i])).toEqual([true, false, true]);
  });

  test('keeps the key results below an edited objective, but not one that gains a line', () => {
    const before = parse('O: a\nKR: a1\nKR: a2');
    const [first, second] = before.plans[0]?.objectives[0]?.keyResults ?? [];
    const renamed = edit(before, 0, 1, 'O: a, better').plans[0]?.objectives[0];
    expect(renamed?.keyResults).toEqual([first, second]);
    expect(renamed?.keyResults[0]).toBe(first);
    const longer = edit(parse('O: a\nKR: a1\nKR: a2'), 1, 2, 'KR: a1\n  Weight: 2').plans[0]?.objectives[0];
    expect(longer?.keyResults[0]?.properties).toHaveLength(1);
  });

  test('renumbers the lines below', () => {
    const before = parse(threePlans.join('\n'));
    const last = before.plans[2];
    const after = edit(before, 0, 1, '// one\n// two\nTeam: A');
    expect(after.plans[2]).toBe(last);
    expect(last?.anchor.line.index).toBe(9);
  });

  test('merges blocks when the header between them goes', () => {
    const after = edit(parse('O: a\nKR: a1\nO: b\nKR: b1'), 2, 3, 'text');
    expect(after.blocks).toHaveLength(1);
    expect(after.plans[0]?.objectives[0]?.keyResults).toHaveLength(2);
  });

  test('splits a block where a header comes in', () => {
    const after = edit(parse('O: a\nKR: a1\nKR: a2'), 1, 2, 'KR: a1\nO: b');
    expect(after.plans[0]?.objectives.map(({ keyResults }) => keyResults.length)).toEqual([1, 1]);
  });

  test('notices that a title is no longer on top, and is again', () => {
    const titled = parse('\n2026-Q1\nO: a');
    expect(titled.plans[0]?.title?.text).toBe('2026-Q1');
    const buried = edit(titled, 0, 1, 'some words');
    expect(buried.plans[0]?.title).toBeNull();
    expect(edit(buried, 0, 1, '').plans[0]?.title?.text).toBe('2026-Q1');
  });

  test('gives the same tree back for an edit that changes nothing', () => {
    const before = parse(threePlans.join('\n'));
    expect(reparse(before, { first: 2, end: 5, text: threePlans.slice(2, 5).join('\n') })).toBe(before);
  });

  test('joins a carriage return with the line feed that an edit puts behind it', () => {
    const joined = reparse(parse('a\rb\nc'), { first: 1, end: 2, text: '\nb' });
    expect(joined).toEqual(parse('a\r\nb\nc'));
    expect(reparse(parse('a\nb'), { first: 0, end: 1, text: 'a\r' })).toEqual(parse('a\r\nb'));
  });

  test('puts lines in where nothing is replaced', () => {
    expect(reparse(parse('a\r\nb'), { first: 1, end: 1, text: 'x' })).toEqual(parse('a\r\nx\r\nb'));
    expect(reparse(parse('a'), { first: 1, end: 1, text: 'x' })).toEqual(parse('a\nx'));
  });
});
