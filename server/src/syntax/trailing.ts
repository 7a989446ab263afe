import type { Columns } from './tree.ts';

/** A text without the words at its end that are tags and owners. */
export interface TextParts {
  readonly text: Columns;
  /** `#onboarding`, with the mark. */
  readonly tags: readonly Columns[];
  /** `@mei`, with the mark. */
  readonly owners: readonly Columns[];
}

/**
 * Where the trailing comment of a plain line begins, or -1: `//` at the start of the line or after white space, so that
 * addresses are safe.
 */
export function commentStart(plain: string): number {
  for (let at = plain.indexOf('//'); at >= 0; at = plain.indexOf('//', at + 1)) {
    if (at === 0 || isSpace(plain, at - 1)) return at;
  }
  return -1;
}

/** Takes `#tag` and `@owner` words from the end of the columns of a plain line, in any order. */
export function takeTrailing(plain: string, columns: Columns): TextParts {
  const tags: Columns[] = [];
  const owners: Columns[] = [];
  let { end } = trim(plain, columns.start, columns.end);
  while (end > columns.start) {
    let start = end;
    while (start > columns.start && !isSpace(plain, start - 1)) start--;
    const mark = plain[start];
    if (mark !== '#' && mark !== '@') break;
    const wordEnd = /[,;、]$/.test(plain.slice(end - 1, end)) ? end - 1 : end;
    const word = plain.slice(start, wordEnd);
    if (mark === '#' && isTag(word)) tags.push({ start, end: wordEnd });
    else if (mark === '@' && isOwner(word)) owners.push({ start, end: wordEnd });
    else break;
    end = trim(plain, columns.start, start).end;
  }
  return { text: trim(plain, columns.start, end), tags: tags.reverse(), owners: owners.reverse() };
}

// Patterns of all the letters there are take half a millisecond to make, which most texts can do without.

function isTag(word: string): boolean {
  return asciiTag.test(word) || (!isAscii.test(word) && /^#\p{L}[\p{L}\p{M}\p{N}_./&+-]*#?$/u.test(word));
}

function isOwner(word: string): boolean {
  return asciiOwner.test(word) || (!isAscii.test(word) && /^@[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}]$/u.test(word));
}

const asciiTag = /^#[A-Za-z][A-Za-z0-9_./&+-]*#?$/;
const asciiOwner = /^@[A-Za-z0-9_.-]*[A-Za-z0-9]$/;
const isAscii = /^[\0-\x7f]*$/;

/** The columns without white space at both ends; empty columns stand at `start`. */
export function trim(plain: string, start: number, end: number): Columns {
  let from = start;
  let to = end;
  while (to > from && isSpace(plain, to - 1)) to--;
  while (from < to && isSpace(plain, from)) from++;
  return { start: from, end: to };
}

/** White space and marks without width, as the lexer skips them. */
export function isSpace(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  if (code <= 0x20) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2060 ||
    code === 0x3000
  );
}
