import { readLine } from './line.ts';
import type { Line } from './tree.ts';

/**
 * The lines of a text, numbered from `first`. `\n`, `\r\n` and `\r` alone break lines. A text of n breaks has n + 1
 * lines, so the last one is empty when the text ends in a break.
 */
export function splitLines(text: string, first: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  lineBreak.lastIndex = 0;
  for (let found = lineBreak.exec(text); found; found = lineBreak.exec(text)) {
    lines.push(makeLine(first + lines.length, text.slice(start, found.index), found[0] as Line['eol']));
    start = lineBreak.lastIndex;
  }
  lines.push(makeLine(first + lines.length, text.slice(start), ''));
  return lines;
}

const lineBreak = /\r\n?|\n/g;

function makeLine(index: number, text: string, eol: Line['eol']): Line {
  return { index, text, eol, syntax: readLine(text) };
}
