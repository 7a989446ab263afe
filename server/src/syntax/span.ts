import type { Columns, Line, Piece, Sentence, Span } from './tree.ts';

/** The columns as a span of their line. */
export function spanOf(line: Line, columns: Columns): Span {
  return { line, start: columns.start, end: columns.end };
}

/** The source words of the columns. */
export function pieceOf(line: Line, columns: Columns): Piece {
  return { text: line.text.slice(columns.start, columns.end), span: spanOf(line, columns) };
}

/**
 * Where `start` to `end` (offsets in the joined text) stand in the source: one span a line, in order.
 * A sentence on one line always gives one span.
 */
export function spansOf(sentence: Sentence, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { text, offset, span } of sentence.pieces) {
    const from = Math.max(start, offset);
    const to = Math.min(end, offset + text.length);
    if (from < to) spans.push({ line: span.line, start: span.start + from - offset, end: span.start + to - offset });
  }
  return spans;
}

/** Like {@link spansOf}, the first span only: what a diagnostic points at. Falls back to the sentence's first piece. */
export function spanIn(sentence: Sentence, at: Columns): Span {
  return spansOf(sentence, at.start, at.end)[0] ?? wholeSpan(sentence);
}

/** The first line of the sentence. */
export function wholeSpan(sentence: Sentence): Span {
  const first = sentence.pieces[0];
  if (!first) throw new RangeError('a sentence has at least one piece');
  return first.span;
}
