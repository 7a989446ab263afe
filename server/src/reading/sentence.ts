import type { LocaleId } from '../locales/types.ts';
import { fold, hasIdeograph } from '../text/fold.ts';
import { languageOfFolded } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Kind } from './senses.ts';
import { type Token, tokenBefore } from './token.ts';
import { tokenise } from './tokenise.ts';

const openBrackets = new Set(['(', '[', '{', '（', '【']);
const closeBrackets = new Set([')', ']', '}', '）', '】']);
const openQuotes = new Set(['“', '„', '«', '「', '『', '《']);
const closeQuotes = new Set(['”', '»', '」', '』', '》']);

/** A text in the form that the steps of reading share. Columns are those of the text. */
export interface Sentence {
  readonly text: string;
  readonly folded: string;
  readonly language: LocaleId;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  /** Bits of {@link Kind}: what kinds of words there are. */
  readonly kinds: number;
}

export function sentenceOf(text: string, language: LocaleId): Sentence {
  return sentenceIn(text, fold(text), language);
}

/** A sentence in the language it is written in; `expected` decides between those with the same letters. */
export function sentenceFor(text: string, expected?: LocaleId): Sentence {
  const folded = fold(text);
  return sentenceIn(text, folded, languageOfFolded(folded, expected));
}

/** A value in the expected language, unless its characters are Chinese: `400 万` in any plan, `10w` in a Chinese one. */
export function valueIn(text: string, expected: LocaleId): Sentence {
  const folded = fold(text);
  return sentenceIn(text, folded, hasIdeograph(folded) ? 'zh' : expected);
}

/** {@link sentenceOf} for a text that is folded already. */
function sentenceIn(text: string, folded: string, language: LocaleId): Sentence {
  const lexicon = lexiconOf(language);
  const tokens = tokenise(folded, lexicon);
  return { text, folded, language, lexicon, tokens, kinds: kindsIn(tokens) };
}

function kindsIn(tokens: readonly Token[]): number {
  let kinds = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, senses, text, ending } = tokens[i] as Token;
    kinds |= senses.kinds;
    if (ending === 'until') kinds |= Kind.event;
    if (kind === 'number') kinds |= Kind.digits;
    else if (kind === 'date' || kind === 'name') kinds |= Kind.date;
    else if (kind === 'sign' && (openBrackets.has(text) || openQuotes.has(text) || text === '"')) kinds |= Kind.aside;
  }
  return kinds;
}

/** Punctuation that ends a clause. */
export function endsClause(token: Token): boolean {
  return token.kind === 'sign' && clauseEnds.has(token.text);
}

const clauseEnds = new Set([...',;.。、!?()[]{}【】“”„"«»「」『』《》—:，；：（）']);

/** Punctuation that ends a sentence or a long part of one. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  return before === undefined || endsClause(before);
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
