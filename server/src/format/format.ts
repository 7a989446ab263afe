import type { Line, OkrDocument } from '../syntax/tree.ts';
import { layout } from './layout.ts';

/**
 * The canonical form of a text: indentation, keywords as their language spells them, spacing, list markers, single blank
 * lines. Words, labels, comments, notes, unknown lines and the kind of line breaks stay. Formatting twice is the same as
 * once, and the formatted text means the same.
 */
export function format(document: OkrDocument): string {
  const eol = eolOf(document.lines);
  return layout(document)
    .map(({ text }) => text + eol)
    .join('');
}

/** A replacement in the source; lines count from 0, columns are UTF-16. */
export interface FormatEdit {
  readonly start: Position;
  readonly end: Position;
  readonly newText: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The edits that {@link format} amounts to, from top to bottom and apart from each other: within lines the columns that
 * change, between lines the blank ones that come and go. Carets elsewhere stay where they are.
 */
export function formatEdits(document: OkrDocument): readonly FormatEdit[] {
  const { lines } = document;
  const eol = eolOf(lines);
  const edits: FormatEdit[] = [];
  let previous: Line | null = null;
  let breaks = '';
  for (const { source, text } of layout(document)) {
    if (!source) {
      breaks += eol;
      continue;
    }
    edits.push(...breakEdit(previous, source, (previous ? eol : '') + breaks), ...columnsEdit(source, text));
    previous = source;
    breaks = '';
  }
  return [...edits, ...breakEdit(previous, null, previous ? eol : '', lines.at(-1))];
}

/** Makes the text between two lines that stay, or in front of the first and behind the last, the given line breaks. */
function breakEdit(above: Line | null, below: Line | null, breaks: string, last?: Line): readonly FormatEdit[] {
  const start = above ? endOf(above) : { line: 0, character: 0 };
  const end = below ? { line: below.index, character: 0 } : last ? endOf(last) : start;
  const isEmpty = start.line === end.line && start.character === end.character;
  const isOneBreak = end.line === start.line + 1 && end.character === 0;
  const current = isEmpty ? '' : isOneBreak ? above?.eol : undefined;
  return current === breaks ? [] : [{ start, end, newText: breaks }];
}

function endOf({ index, text }: Line): Position {
  return { line: index, character: text.length };
}

/** Replaces the columns that differ. */
function columnsEdit({ index, text }: Line, newText: string): readonly FormatEdit[] {
  if (text === newText) return [];
  const shorter = Math.min(text.length, newText.length);
  let head = 0;
  while (head < shorter && text[head] === newText[head]) head++;
  let tail = 0;
  while (tail < shorter - head && text.at(-1 - tail) === newText.at(-1 - tail)) tail++;
  return [
    {
      start: { line: index, character: head },
      end: { line: index, character: text.length - tail },
      newText: newText.slice(head, newText.length - tail),
    },
  ];
}

/** The line break that the text uses most; `\n` where it has none. */
function eolOf(lines: readonly Line[]): string {
  const counts = { '\n': 0, '\r\n': 0, '\r': 0, '': 0 };
  for (const { eol } of lines) counts[eol]++;
  if (counts['\r\n'] > counts['\n'] && counts['\r\n'] >= counts['\r']) return '\r\n';
  return counts['\r'] > counts['\n'] ? '\r' : '\n';
}
