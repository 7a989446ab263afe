import { localeOf } from '../locales/index.ts';
import type { LocaleId, PropertyName } from '../locales/types.ts';
import type { KeyResultNode, Line, ObjectiveNode, Span } from '../syntax/tree.ts';
import type { TextChange } from './types.ts';

/** Puts the text in place of the span. */
export function replace(span: Span, newText: string): TextChange {
  return { span, newText };
}

/** Puts the text at the column. */
export function insert(line: Line, column: number, newText: string): TextChange {
  return { span: { line, start: column, end: column }, newText };
}

/** A new line below. */
export function insertBelow(line: Line, newText: string): TextChange {
  return insert(line, line.text.length, `${line.eol || '\n'}${newText}`);
}

/** A new line above. */
export function insertAbove(line: Line, newText: string): TextChange {
  return insert(line, 0, `${newText}${line.eol || '\n'}`);
}

/** Takes the columns out, and the white space in front of them. */
export function remove({ line, start, end }: Span): TextChange {
  let from = start;
  while (from > 0 && /\s/.test(line.text.charAt(from - 1))) from--;
  return { span: { line, start: from, end }, newText: '' };
}

/** The whole line as a span, without its line break. */
export function lineSpan(line: Line): Span {
  return { line, start: 0, end: line.text.length };
}

/** A property of an objective or key result as a new line below its sentence: `Due: 2026-03-31`. */
export function insertProperty(
  node: ObjectiveNode | KeyResultNode,
  name: PropertyName,
  value: string,
  language: LocaleId,
): TextChange {
  const last = node.sentence.pieces.at(-1)?.span.line ?? node.line;
  const own = indentOf(node.line);
  const sibling = node.properties[0]?.line;
  const indent = sibling ? indentOf(sibling) : `${own}  `;
  return insertBelow(last, `${indent}${keywordFor(name, language)}: ${value}`);
}

/** The spelling of a property's keyword that belongs beside a sentence of that language. */
export function keywordFor(name: PropertyName, language: LocaleId): string {
  return localeOf(language).keywords.property[name][0] ?? name;
}

/** The white space a line begins with. */
export function indentOf({ text }: Line): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}

/** Text that a snippet takes as it is. */
function plainSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A tab stop of a snippet. */
export function tabStop(number: number, placeholder: string): string {
  return `\${${number}:${plainSnippet(placeholder)}}`;
}
