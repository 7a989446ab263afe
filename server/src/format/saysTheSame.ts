import { keywordKey } from '../syntax/keywords.ts';
import type { Columns, Decoration, LineSyntax } from '../syntax/tree.ts';

/** Whether two lines are of one kind, with the same words in the same parts. */
export function saysTheSame(text: string, syntax: LineSyntax, otherText: string, other: LineSyntax): boolean {
  const parts = partsOf(text, syntax);
  const otherParts = partsOf(otherText, other);
  return parts.length === otherParts.length && parts.every((part, i) => part === otherParts[i]);
}

/** The parts of a line by name. */
function partsOf(text: string, syntax: LineSyntax): readonly string[] {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(syntax)) {
    if (name === 'decoration') parts.push(decorationOf(value));
    else if (name === 'keyword' && value) parts.push(keywordKey(wordsOf(text, value)));
    else for (const each of Array.isArray(value) ? value : [value]) parts.push(`${name}=${wordsOf(text, each)}`);
  }
  return parts;
}

function decorationOf({ heading, marker, checkbox }: Decoration): string {
  return `${heading} ${marker !== null} ${checkbox}`;
}

function wordsOf(text: string, value: Columns | string | boolean | null): string {
  return typeof value === 'object' && value !== null ? text.slice(value.start, value.end) : String(value);
}
