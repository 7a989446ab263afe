import type { Range, TextEdit } from 'vscode-languageserver';
import { format } from '../format/format.ts';
import type { OkrDocument } from '../syntax/tree.ts';
import { lineEdit } from './textChanges.ts';

/** The edits that bring the text into its canonical form: line by line where lines stay lines, so that the caret stays. */
export function formatting(document: OkrDocument, text: string): TextEdit[] {
  const formatted = format(document);
  const before = text.split(lineBreak);
  const after = formatted.split(lineBreak);
  if (before.length !== after.length || eolOf(text) !== eolOf(formatted)) {
    const edit = lineEdit(text, formatted);
    return edit ? [edit] : [];
  }
  return before.flatMap((old, line) => {
    const newText = after[line] as string;
    if (old === newText) return [];
    return [{ range: { start: { line, character: 0 }, end: { line, character: old.length } }, newText }];
  });
}

/** The same for some lines, where lines stay lines. */
export function rangeFormatting(document: OkrDocument, text: string, range: Range): TextEdit[] {
  return formatting(document, text).filter(
    ({ range: { start, end } }) =>
      start.line >= range.start.line && end.line <= range.end.line && start.line === end.line,
  );
}

const lineBreak = /\r\n|\n|\r/;

function eolOf(text: string): string {
  return lineBreak.exec(text)?.[0] ?? '';
}
