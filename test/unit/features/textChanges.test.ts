import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../../server/src/features/fixAll.ts';
import { applyFixes, linedText, lineEdit, withoutTabStops } from '../../../server/src/features/textChanges.ts';
import type { Finding, TextChange } from '../../../server/src/rules/types.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

const text = fc
  .array(fc.constantFrom('a', 'bb', '', 'ccc', 'd '), { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));

/** A change in a text, by line and columns. */
function change(source: string, line: number, start: number, end: number, newText: string): TextChange {
  const found = parse(source).lines[line];
  if (!found) throw new Error(`no line ${line}`);
  return { span: { line: found, start, end }, newText };
}

describe('tab stops', () => {
  test.each([
    [`from \${1:50} to \${2:65}$0`, 'from 50 to 65'],
    [`\${1|committed,aspirational|} goal`, 'committed goal'],
    ['costs \\$20 and \\} more', 'costs $20 and } more'],
    ['no stops', 'no stops'],
    [`$1 and \${2}`, ' and '],
  ])('%s is %s for editors without them', (snippet, plain) => {
    expect(withoutTabStops(snippet)).toBe(plain);
  });
});

describe('lines', () => {
  test('are those of the protocol', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '中') }), (source) => {
        const document = TextDocument.create('a', 'okr', 1, source);
        const offsets = Array.from({ length: document.lineCount }, (_, line) =>
          document.offsetAt({ line, character: 0 }),
        );
        expect(linedText(source).lineOffsets).toEqual(offsets);
      }),
    );
  });

  test('one edit leads from any text to any other, and leaves the lines around it alone', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = lineEdit(before, after);
        const document = TextDocument.create('a', 'okr', 1, before);
        expect(edit ? TextDocument.applyEdits(document, [edit]) : before).toBe(after);
      }),
    );
    expect(lineEdit('a\nb\nc\n', 'a\nx\nc\n')?.range).toEqual({
      start: { line: 1, character: 0 },
      end: { line: 2, character: 0 },
    });
  });
});

describe('fixes', () => {
  const source = 'Objective: One\nObjective: Two\n';

  test('are made whole, and one that meets another is left out', () => {
    const both = [change(source, 0, 11, 14, 'Three'), change(source, 1, 11, 14, 'Four')];
    const { text, made } = applyFixes(linedText(source), [both, [change(source, 1, 0, 12, 'x')]]);
    expect({ text, made }).toEqual({ text: 'Objective: Three\nObjective: Four\n', made: 1 });
  });

  test('two insertions at one place are not both made at once', () => {
    const insertions = [[change(source, 1, 0, 0, 'a')], [change(source, 1, 0, 0, 'b')]];
    expect(applyFixes(linedText(source), insertions).text).toBe('Objective: One\naObjective: Two\n');
  });

  const finding = (edits: readonly TextChange[], safe = true): Finding => ({
    code: 'x',
    severity: 'hint',
    message: '',
    span: (edits[0] as TextChange).span,
    fixes: [{ title: '', edits, safe }],
  });

  test('are applied until nothing safe is left', () => {
    const countdown = (now: string) =>
      now.startsWith('0') ? [] : [finding([change(now, 0, 0, 1, String(Number(now[0]) - 1))])];
    expect(fixAll('3 left', countdown)).toEqual({ text: '0 left', fixed: 3 });
  });

  test('that undo each other come to an end', () => {
    const flip = (now: string) => [finding([change(now, 0, 0, 1, now.startsWith('a') ? 'b' : 'a')])];
    expect(['a', 'b']).toContain(fixAll('a', flip).text);
  });

  test('that are not safe are not applied', () => {
    expect(fixAll('a', (now) => [finding([change(now, 0, 0, 1, 'b')], false)]).text).toBe('a');
  });
});
