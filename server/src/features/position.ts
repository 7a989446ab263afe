import type { Position, Range } from 'vscode-languageserver';
import type { Columns, Line, Span } from '../syntax/tree.ts';

/** The span as the protocol says it. Only valid until the next edit renumbers the lines. */
export function rangeOf(span: Span): Range {
  return {
    start: { line: span.line.index, character: span.start },
    end: { line: span.line.index, character: span.end },
  };
}

/** The whole line, without its line break. */
export function lineRange(line: Line): Range {
  return rangeOf({ line, start: 0, end: line.text.length });
}

/** From the first line's beginning to the last line's end. */
export function linesRange(first: Line, last: Line): Range {
  return { start: { line: first.index, character: 0 }, end: { line: last.index, character: last.text.length } };
}

/** Whether the caret is in the span or at one of its edges. */
export function touches(span: Span, position: Position): boolean {
  return span.line.index === position.line && span.start <= position.character && position.character <= span.end;
}

/** The same for columns of the caret's own line. */
export function within(columns: Columns, character: number): boolean {
  return columns.start <= character && character <= columns.end;
}

/** Whether the ranges have a position in common. */
export function overlaps(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
