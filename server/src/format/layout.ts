import type { Block, Line, LineSyntax, OkrDocument } from '../syntax/tree.ts';
import { canonicalText } from './lineText.ts';
import { isItem, type Place, placesOf } from './places.ts';

/** One line of the formatted text. */
export interface FormattedLine {
  /** The line that it was; null for a blank line that is new. */
  readonly source: Line | null;
  readonly text: string;
}

/** The lines of the formatted text. Lines of the source that are missing are surplus blank ones. */
export function layout(document: OkrDocument): readonly FormattedLine[] {
  const { lines, blocks } = document;
  const places = placesOf(document);
  const indents = indentsOf(lines, places);
  const apart = linesApart(blocks, indents);
  const result: FormattedLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = result.at(-1);
    if (isBlank(line)) {
      if (last && last.text !== '') result.push({ source: line, text: '' });
      continue;
    }
    if (last && last.text !== '' && apart.has(line)) result.push({ source: null, text: '' });
    result.push({ source: line, text: indents[i] + textOf(line, places) });
  }
  while (result.at(-1)?.text === '') result.pop();
  const [first] = result;
  if (first && lines[0]?.text.startsWith(byteOrderMark)) result[0] = { ...first, text: byteOrderMark + first.text };
  return result;
}

const byteOrderMark = '\ufeff';

/** Unknown and misplaced lines stay as they are written, and so does what continues a sentence. */
function textOf(line: Line, places: ReadonlyMap<Line, Place>): string {
  const place = places.get(line);
  const isText = line.syntax.kind !== 'comment' && (!place || place.isContinuation);
  return isText ? withoutMark(line.text).trim() : canonicalText(line);
}

/** Nothing but white space. A ruler or a lone list marker is more. */
function isBlank({ text, syntax }: Line): boolean {
  return syntax.kind === 'blank' && /^[\s\u200b\u200e\u200f\u2060\ufeff]*$/.test(text);
}

/** Lines that a blank line stands above: objectives and what follows them, with the comments on top of either. */
function linesApart(blocks: readonly Block[], indents: readonly string[]): ReadonlySet<Line> {
  const apart = new Set<Line>();
  for (const [i, block] of blocks.entries()) {
    const above = blocks[i - 1];
    const first = block.lines[0];
    if (above && first && (block.objective || above.objective)) apart.add(firstComment(first, above.lines, indents));
  }
  return apart;
}

/** The first of the comments directly above the line that stand as it does; the line itself without any. */
function firstComment(line: Line, above: readonly Line[], indents: readonly string[]): Line {
  let first = line;
  for (let i = above.length - 1; i >= 0; i--) {
    const comment = above[i] as Line;
    if (comment.syntax.kind !== 'comment' || indents[comment.index] !== indents[line.index]) break;
    first = comment;
  }
  return first;
}

/** The white space in front of each line. */
function indentsOf(lines: readonly Line[], places: ReadonlyMap<Line, Place>): readonly string[] {
  const indents: string[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    const place = places.get(line);
    if (place) indents[i] = ' '.repeat(place.indent);
    else if (line.syntax.kind === 'comment') indents[i] = commentIndent(line, lines[i + 1], indents[i + 1] ?? '');
    else indents[i] = mightContinue(line, lines[i - 1], places) ? '' : indentOf(line);
  }
  return indents;
}

/** A comment stands as the line below it does; if it is deeper, it belongs to what is above. */
function commentIndent(comment: Line, below: Line | undefined, indentBelow: string): string {
  const own = indentOf(comment);
  if (!below || below.syntax.kind === 'blank') return own;
  return own.length <= Math.max(indentOf(below).length, indentBelow.length) ? indentBelow : own;
}

/** Bare text that belongs nowhere, directly below a line that it would continue if it were deeper. */
function mightContinue({ syntax }: Line, above: Line | undefined, places: ReadonlyMap<Line, Place>): boolean {
  return mayBeText.has(syntax.kind) && !isItem(syntax) && above !== undefined && places.has(above);
}

/** Kinds of lines that are text where they cannot be what they look like. */
const mayBeText: ReadonlySet<LineSyntax['kind']> = new Set(['text', 'title', 'listHeader', 'property']);

function indentOf({ text }: Line): string {
  return /^\s*/.exec(withoutMark(text))?.[0] ?? '';
}

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
