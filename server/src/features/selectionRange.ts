import type { Position, Range, SelectionRange } from 'vscode-languageserver';
import type { DocumentModel } from '../model/types.ts';
import { firstLineOf, lastLineOf, placeAt } from './place.ts';
import { lineRange, linesRange } from './position.ts';

/** Word, content of the line, line, key result, objective, plan, text: each in the next. */
export function selectionRange(model: DocumentModel, position: Position): SelectionRange {
  const { lines } = model.document;
  const place = placeAt(model, position.line);
  const first = lines[0];
  const last = lines.at(-1);
  if (!place || !first || !last) return { range: { start: position, end: position } };

  const { line, plan, objective, keyResult } = place;
  const outward: Range[] = [wordAt(line.text, position), contentOf(line.text, position.line), lineRange(line)];
  for (const node of [keyResult?.node, objective?.node]) if (node) outward.push(linesRange(node.line, node.lastLine));
  const planStart = plan && lines[firstLineOf(plan)];
  if (plan && planStart) outward.push(linesRange(planStart, lastLineOf(model.document, plan)));
  outward.push(linesRange(first, last));

  let result: SelectionRange | undefined;
  for (const range of outward.reverse()) {
    if (!contains(range, position) || (result && !isInside(range, result.range))) continue;
    result = result ? { range, parent: result } : { range };
  }
  return result ?? { range: { start: position, end: position } };
}

function wordAt(text: string, { line, character }: Position): Range {
  const letter = /[\p{L}\p{N}\p{M}_%.-]/u;
  let start = Math.min(character, text.length);
  let end = start;
  while (start > 0 && letter.test(text[start - 1] as string)) start--;
  while (end < text.length && letter.test(text[end] as string)) end++;
  return { start: { line, character: start }, end: { line, character: end } };
}

function contentOf(text: string, line: number): Range {
  const start = text.length - text.trimStart().length;
  return { start: { line, character: start }, end: { line, character: Math.max(start, text.trimEnd().length) } };
}

function contains({ start, end }: Range, { line, character }: Position): boolean {
  return (
    (start.line < line || (start.line === line && start.character <= character)) &&
    (line < end.line || (line === end.line && character <= end.character))
  );
}

/** In it, and not the same. */
function isInside(inner: Range, outer: Range): boolean {
  return (
    contains(outer, inner.start) &&
    contains(outer, inner.end) &&
    !(contains(inner, outer.start) && contains(inner, outer.end))
  );
}
