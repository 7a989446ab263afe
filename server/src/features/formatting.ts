import type { Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../format/format.ts';
import type { OkrDocument } from '../syntax/tree.ts';

/** The edits that bring the text into its canonical form. Only what changes is in them, so carets stay where they are. */
export function formatting(document: OkrDocument): TextEdit[] {
  return formatEdits(document).map(({ start, end, newText }) => ({ range: { start, end }, newText }));
}

/** The same for some lines. */
export function rangeFormatting(document: OkrDocument, { start, end }: Range): TextEdit[] {
  return formatting(document).filter(({ range }) => range.start.line >= start.line && range.end.line <= end.line);
}
