import type { LocaleId } from '../locales/types.ts';
import { fold } from '../text/fold.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A text in the form that the steps of reading share. Columns are those of the text. */
export interface Sentence {
  readonly text: string;
  readonly folded: string;
  readonly language: LocaleId;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
}

export function sentenceOf(text: string, language: LocaleId): Sentence {
  const folded = fold(text);
  const lexicon = lexiconOf(language);
  return { text, folded, language, lexicon, tokens: tokenise(folded, lexicon) };
}

/** Punctuation that ends a clause. */
export function endsClause(token: Token): boolean {
  return token.kind === 'sign' && clauseEnds.has(token.text);
}

const clauseEnds = new Set([...',;.。、!?()[]{}【】“”„"«»「」『』《》—:，；：（）']);

/** Punctuation that ends a sentence or a long part of one. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || endsClause(before);
}

const openBrackets = new Set(['(', '[', '{', '（', '【']);
const closeBrackets = new Set([')', ']', '}', '）', '】']);
const openQuotes = new Set(['“', '„', '«', '「', '『', '《']);
const closeQuotes = new Set(['”', '»', '」', '』', '》']);

/** Which tokens stand in brackets (1) or in quotation marks (2). */
export function asidesOf(tokens: readonly Token[]): Uint8Array {
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
