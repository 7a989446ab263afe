import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineEdit, parse, reparse } from '../../server/src/syntax/parse.ts';
import type { Line, OkrDocument } from '../../server/src/syntax/tree.ts';
import { text } from './syntaxTexts.ts';

const textOf = ({ lines }: OkrDocument) => lines.map((line) => line.text + line.eol).join('');

describe('parse', () => {
  test('keeps every line in exactly one block and loses nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = parse(source);
        expect(textOf(document)).toBe(source);
        expect(document.blocks.flatMap(({ lines }) => lines)).toEqual(document.lines);
        expect(document.lines.map(({ index }) => index)).toEqual(document.lines.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });

  test('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expect(textOf(parse(source))).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  test('reads a block alike whatever stands in front of it', () => {
    fc.assert(
      fc.property(text, text, (front, back) => {
        const alone = parse(`Objective: anchor\n${back}`);
        const behind = parse(`${front}\nObjective: anchor\n${back}`);
        expect(shape(behind.blocks.slice(-alone.blocks.length))).toEqual(shape(alone.blocks));
      }),
      { numRuns: 300 },
    );
  });

  test('points only into its lines', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new Set<Line>();
        const document = parse(source);
        for (const line of document.lines) lines.add(line);
        visitSpans(document, ({ line, start, end }) => {
          expect(lines).toContain(line);
          expect(0 <= start && start <= end && end <= line.text.length).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('reparse', () => {
  const edits = fc.array(
    fc.record({ at: fc.nat(40), count: fc.nat(4), text: fc.oneof(text, fc.constantFrom('', '\n', '\r', 'x')) }),
    { minLength: 1, maxLength: 6 },
  );

  test('equals parsing the edited text', () => {
    fc.assert(
      fc.property(text, edits, (source, changes) => {
        let document = parse(source);
        for (const change of changes) {
          const edit = lineEdit(document, change);
          const edited = applied(document, edit);
          document = reparse(document, edit);
          expect(textOf(document)).toBe(edited);
          expect(document).toEqual(parse(edited));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps every block whose lines it does not touch', () => {
    fc.assert(
      fc.property(text, edits, (source, [change]) => {
        const before = parse(source);
        const blocks = before.blocks.map((block) => ({ block, lines: [...block.lines] }));
        const edit = lineEdit(before, change as typeof change & object);
        const after = reparse(before, edit);
        const kept = new Set(after.blocks.map(({ lines }) => lines[0]));
        for (const { block, lines } of blocks) {
          const first = after.lines.indexOf(lines[0] as Line);
          const isWhole = first >= 0 && lines.every((line, i) => after.lines[first + i] === line);
          const next = after.lines[first + lines.length];
          const isAlone = isWhole && kept.has(lines[0]) && (next === undefined || kept.has(next));
          if (isAlone) expect(after.blocks).toContain(block);
        }
      }),
      { numRuns: 500 },
    );
  });

  function lineEdit(
    { lines }: OkrDocument,
    { at, count, text }: { at: number; count: number; text: string },
  ): LineEdit {
    const first = Math.min(at, lines.length);
    return { first, end: Math.min(first + count, lines.length), text };
  }

  /** The text after the edit: the break of the last replaced line stays, and lines put in between bring their own. */
  function applied({ lines }: OkrDocument, { first, end, text }: LineEdit): string {
    const join = (some: readonly Line[]) => some.map((line) => line.text + line.eol).join('');
    const front = join(lines.slice(0, first));
    const back = join(lines.slice(end));
    if (first < end) return front + text + lines[end - 1]?.eol + back;
    const eol = lines[0]?.eol || '\n';
    return first === lines.length ? front + eol + text : front + text + eol + back;
  }
});

/** Blocks without line numbers. */
function shape(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'index' ? undefined : each)));
}

function visitSpans(value: unknown, visit: (span: { line: Line; start: number; end: number }) => void): void {
  if (Array.isArray(value)) for (const each of value) visitSpans(each, visit);
  else if (typeof value === 'object' && value !== null) {
    if ('line' in value && 'start' in value && 'end' in value) visit(value as Parameters<typeof visit>[0]);
    for (const [key, each] of Object.entries(value)) if (key !== 'line' && key !== 'lines') visitSpans(each, visit);
  }
}
