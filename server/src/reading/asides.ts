import { Kind } from './senses.ts';
import type { Sentence } from './sentence.ts';

const openBrackets = new Set(['(', '[', '{', '（', '【']);
const closeBrackets = new Set([')', ']', '}', '）', '】']);
const openQuotes = new Set(['“', '„', '«', '「', '『', '《']);
const closeQuotes = new Set(['”', '»', '」', '』', '》']);
const openings = new Set([...openBrackets, ...openQuotes, '"']);

/** Whether a sign may open brackets or quotation marks. */
export function opensAside(sign: string): boolean {
  return openings.has(sign);
}

export function opensQuote(sign: string | undefined): boolean {
  return sign !== undefined && (openQuotes.has(sign) || sign === '"');
}

/** Asked for any token, it answers that it stands in none. */
const noAsides = new Uint8Array(0);

/** Which tokens stand in brackets (1) or in quotation marks (2). */
export function asidesOf({ tokens, kinds }: Sentence): Uint8Array {
  if ((kinds & Kind.aside) === 0) return noAsides;
  const asides = new Uint8Array(tokens.length);
  let brackets = 0;
  let quotes = 0;
  for (const [i, { kind, text }] of tokens.entries()) {
    if (kind === 'sign') {
      if (openBrackets.has(text)) brackets++;
      else if (closeBrackets.has(text)) brackets = Math.max(0, brackets - 1);
      else if (openQuotes.has(text) && !(text === '“' && quotes > 0)) quotes++;
      else if (closeQuotes.has(text) || text === '“') quotes = Math.max(0, quotes - 1);
      else if (text === '"') quotes = quotes > 0 ? quotes - 1 : 1;
    }
    asides[i] = quotes > 0 ? 2 : brackets > 0 ? 1 : 0;
  }
  return asides;
}
