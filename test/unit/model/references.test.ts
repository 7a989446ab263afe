import { describe, expect, it } from 'vitest';
import { readPlanName, readReferences } from '../../../server/src/model/references.ts';
import type { Line, Piece } from '../../../server/src/syntax/tree.ts';

const line: Line = { index: 0, text: '', eol: '', syntax: { kind: 'blank' } };
const piece = (text: string): Piece => ({ text, span: { line, start: 10, end: 10 + text.length } });
const partsOf = (text: string) => readReferences(piece(text)).references.map(({ parts }) => parts);

describe('references', () => {
  it.each<[string, string[][]]>([
    ['O1', [['O1']]],
    ['growth/KR2', [['growth', 'KR2']]],
    ['Acme/O1', [['Acme', 'O1']]],
    ['"R&D/Ops"/O1/KR2', [['R&D/Ops', 'O1', 'KR2']]],
    ['Acme / O1 , O2', [['Acme', 'O1'], ['O2']]],
    ['O1、O2，O3;O4；O5', [['O1'], ['O2'], ['O3'], ['O4'], ['O5']]],
    ['公司／目标1', [['公司', '目标1']]],
    ['“A, B”/O1', [['A, B', 'O1']]],
    ['O1,', [['O1']]],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
    expect(readReferences(piece(text)).valid).toBe(true);
  });

  it.each(['', ',', 'a/b/c/d', 'Acme//KR1', 'Acme/', '/O1', '"Acme/O1'])('%j is no reference', (text) => {
    expect(readReferences(piece(text))).toEqual({ references: [], valid: false });
  });

  it('keep what can be read beside what cannot', () => {
    const { references, valid } = readReferences(piece('O1, a//b, O2'));
    expect(references.map(({ text }) => text)).toEqual(['O1', 'O2']);
    expect(valid).toBe(false);
  });

  it('know their words and columns', () => {
    const { references } = readReferences(piece('O1,  "R&D/Ops"/O1 ;O3'));
    expect(references.map(({ text, span }) => [text, span.start, span.end])).toEqual([
      ['O1', 10, 12],
      ['"R&D/Ops"/O1', 15, 27],
      ['O3', 29, 31],
    ]);
  });
});

it.each([
  ['Acme', 'Acme'],
  [' "R&D/Ops" ', 'R&D/Ops'],
  ['“研发/运营”', '研发/运营'],
  ['"', '"'],
  ['', ''],
])('the plan name %j is %j', (text, name) => {
  expect(readPlanName(text)).toBe(name);
});
