import { pieceOf, spanOf } from './span.ts';
import type { Columns, HeaderLine, Line, PropertyLine, Span, SyntaxProblem } from './tree.ts';

type Misplaced = Extract<SyntaxProblem, { kind: 'misplaced-line' }>;
type EmptyHeader = Extract<SyntaxProblem, { kind: 'empty-header' }>;

/** Gathers the problems of a block in the order of its lines. */
export class ProblemLog {
  private readonly problems: SyntaxProblem[] = [];
  private unknownRun: Line[] = [];

  /** Whether the last line with content was unknown. */
  get inUnknownRun(): boolean {
    return this.unknownRun.length > 0;
  }

  /** A line that is nothing known. Neighbours are one problem until {@link endUnknownRun}. */
  unknown(line: Line): void {
    this.unknownRun.push(line);
  }

  endUnknownRun(): void {
    const [first] = this.unknownRun;
    if (!first) return;
    this.problems.push({ kind: 'unknown-line', span: contentSpan(first), lines: this.unknownRun });
    this.unknownRun = [];
  }

  unknownProperty(line: Line, { keyword, meant }: PropertyLine): void {
    const { text: word, span } = pieceOf(line, keyword);
    this.problems.push({ kind: 'unknown-property', span, word, meant });
  }

  misplaced(span: Span, what: Misplaced['what'], needs: Misplaced['needs']): void {
    this.problems.push({ kind: 'misplaced-line', span, what, needs });
  }

  emptyHeader(span: Span, what: EmptyHeader['what']): void {
    this.problems.push({ kind: 'empty-header', span, what });
  }

  /** A header line with a slip in its keyword or without its colon. */
  header(line: Line, syntax: HeaderLine): void {
    this.misspelt(line, syntax);
    if (!syntax.colon) this.problems.push({ kind: 'missing-colon', span: headSpan(line, syntax) });
  }

  misspelt(line: Line, { keyword, meant }: { readonly keyword: Columns; readonly meant: string | null }): void {
    if (meant === null) return;
    const { text: word, span } = pieceOf(line, keyword);
    this.problems.push({ kind: 'misspelt-keyword', span, word, meant });
  }

  /** Ends the log. */
  finish(): readonly SyntaxProblem[] {
    this.endUnknownRun();
    return this.problems;
  }
}

/** Keyword, label and annotation: what a problem of a header points at. */
export function headSpan(line: Line, { keyword, label, annotation }: HeaderLine): Span {
  return spanOf(line, { start: keyword.start, end: (annotation ?? label ?? keyword).end });
}

function contentSpan(line: Line): Span {
  const { syntax } = line;
  const start = 'decoration' in syntax ? syntax.decoration.content : 0;
  const end = 'comment' in syntax && syntax.comment ? syntax.comment.start : line.text.length;
  return spanOf(line, { start, end: start + line.text.slice(start, end).trimEnd().length });
}
