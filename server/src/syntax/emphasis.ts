import type { IToken } from 'chevrotain';
import * as t from './tokens.ts';
import { trim } from './trailing.ts';
import type { Columns } from './tree.ts';

/** The mark that emphasis before that column began with and that has not ended there: `**` in `**O1: text**`; or ''. */
export function openEmphasis(tokens: readonly IToken[], column: number): string {
  let open = '';
  for (const { tokenType, startOffset, image } of tokens) {
    if (startOffset >= column) break;
    if (tokenType === t.Emphasis) open = open === image ? '' : open || image;
  }
  return open;
}

/** The columns without a mark at their end. */
export function withoutEnd(plain: string, { start, end }: Columns, mark: string): Columns {
  const cut = end - mark.length;
  return mark && cut >= start && plain.startsWith(mark, cut) ? trim(plain, start, cut) : { start, end };
}

/** The columns without emphasis that holds the whole of them; other emphasis is part of the text. */
export function unwrap(plain: string, { start, end }: Columns): Columns {
  const mark = emphasis.exec(plain.slice(start, Math.min(end, start + 3)))?.[0];
  if (!mark || end - start <= 2 * mark.length) return { start, end };
  const from = start + mark.length;
  return plain.indexOf(mark, from) === end - mark.length ? trim(plain, from, end - mark.length) : { start, end };
}

const emphasis = /^(?:\*{1,3}|_{1,3}|`{1,3}|~~)/;
