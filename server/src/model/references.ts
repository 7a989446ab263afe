import type { Piece } from '../syntax/tree.ts';
import { toPlain } from '../text/normalize.ts';
import type { Reference } from './types.ts';

export interface ReferenceList {
  readonly references: readonly Reference[];
  /** Every reference has one to three parts, and every quotation mark its closing one. */
  readonly valid: boolean;
}

/**
 * The value of `Supports:`: references `[plan/]objective[/key result]` between `,`, `、`, `，` or `;`. Names that hold one of
 * these or a `/` stand in quotation marks.
 */
export function readReferences(value: Piece): ReferenceList {
  const plain = toPlain(value.text);
  const references: Reference[] = [];
  let valid = true;
  let from = 0;
  while (from <= plain.length) {
    const item = readItem(plain, from);
    const { start, end } = trimmed(plain, from, item.end);
    if (start < end) {
      const sound = item.closed && item.parts.length <= 3 && item.parts.every((part) => part !== '');
      if (sound) references.push(referenceAt(value, item.parts, start, end));
      valid &&= sound;
    }
    from = item.end + 1;
  }
  return { references, valid: valid && references.length > 0 };
}

/** One plan name, as `Parent:` has it: the quotation marks taken off. */
export function readPlanName(text: string): string {
  const name = text.trim();
  const quote = pairs.get(toPlain(name.charAt(0)));
  return quote !== undefined && name.length > 1 && toPlain(name).endsWith(quote) ? name.slice(1, -1).trim() : name;
}

function referenceAt(value: Piece, parts: readonly string[], start: number, end: number): Reference {
  const { line, start: column } = value.span;
  return { parts, text: value.text.slice(start, end), span: { line, start: column + start, end: column + end } };
}

interface Item {
  readonly parts: readonly string[];
  /** Where its separator or the end of the text stands. */
  readonly end: number;
  readonly closed: boolean;
}

/** Reads on from there to the next separator. `plain` has the columns of the source. */
function readItem(plain: string, from: number): Item {
  const parts: string[] = [];
  let part = '';
  let closing: string | null = null;
  let at = from;
  for (; at < plain.length; at++) {
    const letter = plain.charAt(at);
    if (closing !== null) {
      if (letter === closing) closing = null;
      else part += letter;
    } else if (pairs.has(letter) && part.trim() === '') {
      closing = pairs.get(letter) ?? null;
    } else if (isSeparator.test(letter)) {
      break;
    } else if (letter === '/') {
      parts.push(part.trim());
      part = '';
    } else {
      part += letter;
    }
  }
  parts.push(part.trim());
  return { parts, end: at, closed: closing === null };
}

/** Quotation marks with what closes them. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '”'],
  ['「', '」'],
]);
const isSeparator = /^[,、;]$/;
const isSpace = /\s/;

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && isSpace.test(text.charAt(start))) start++;
  while (end > start && isSpace.test(text.charAt(end - 1))) end--;
  return { start, end };
}
