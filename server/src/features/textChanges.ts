import type { TextEdit } from 'vscode-languageserver';
import type { Fix, TextChange } from '../rules/types.ts';
import { rangeOf } from './position.ts';

/** A fix's changes for an editor, tab stops taken out where it does not know them. */
export function textEdits(fix: Fix, keepTabStops = false): TextEdit[] {
  return fix.edits.map(({ span, newText }) => ({
    range: rangeOf(span),
    newText: fix.snippet && !keepTabStops ? withoutTabStops(newText) : newText,
  }));
}

/** `from ${1:50} to ${2:65}$0` → `from 50 to 65`; of a choice `${1|a,b|}` the first. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(snippetMarks, (_, escaped?: string, choice?: string, placeholder?: string) => {
    return escaped ?? choice ?? placeholder?.replace(escapes, '$1') ?? '';
  });
}

const escapes = /\\([\\$}|,])/g;
const snippetMarks = /\\([\\$}|,])|\$\{\d+\|([^,|}]*)[^}]*\}|\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{?\d+\}?/g;

/** A text with its lines, for changes that speak of lines. */
export interface LinedText {
  readonly text: string;
  /** Offset that each line begins at. */
  readonly lineOffsets: readonly number[];
}

/** Lines end at CR LF, LF or CR, as in LSP. */
export function linedText(text: string): LinedText {
  const lineOffsets = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    if (code === 10 || code === 13) lineOffsets.push(at + 1);
  }
  return { text, lineOffsets };
}

/**
 * The text after the fixes. Each is made whole or not at all: one that meets a fix before it is left out.
 *
 * @returns the new text and how many fixes were made
 */
export function applyFixes(
  { text, lineOffsets }: LinedText,
  fixes: readonly (readonly TextChange[])[],
): { readonly text: string; readonly made: number } {
  const chosen: Replacement[] = [];
  let made = 0;
  for (const changes of fixes) {
    const replacements = changes.map(({ span, newText }) => {
      const offset = lineOffsets[span.line.index] ?? text.length;
      return { start: offset + span.start, end: offset + span.end, newText };
    });
    if (replacements.some((one) => chosen.some((other) => meet(one, other)))) continue;
    chosen.push(...replacements);
    made++;
  }
  chosen.sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const { start, end, newText } of chosen) {
    result += text.slice(from, start) + newText;
    from = end;
  }
  return { text: result + text.slice(from), made };
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Overlap, or insert at the same place. */
function meet(a: Replacement, b: Replacement): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** One edit that turns the old text into the new one and leaves the lines around the changes alone; null for no change. */
export function lineEdit(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const old = linedText(before);
  const now = linedText(after);
  const lineOf = ({ text, lineOffsets }: LinedText, line: number) =>
    text.slice(lineOffsets[line], lineOffsets[line + 1]);
  const shorter = Math.min(old.lineOffsets.length, now.lineOffsets.length);
  let same = 0;
  while (same < shorter - 1 && lineOf(old, same) === lineOf(now, same)) same++;
  let oldEnd = old.lineOffsets.length;
  let newEnd = now.lineOffsets.length;
  while (oldEnd > same + 1 && newEnd > same + 1 && lineOf(old, oldEnd - 1) === lineOf(now, newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  const lastLine = oldEnd === old.lineOffsets.length;
  const end = lastLine
    ? { line: oldEnd - 1, character: lineOf(old, oldEnd - 1).length }
    : { line: oldEnd, character: 0 };
  return {
    range: { start: { line: same, character: 0 }, end },
    newText: after.slice(now.lineOffsets[same], now.lineOffsets[newEnd] ?? after.length),
  };
}
