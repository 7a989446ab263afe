import type { IToken, TokenType } from 'chevrotain';
import type { Keyword } from './keywords.ts';
import * as t from './tokens.ts';
import type { Columns, HeaderKind } from './tree.ts';

/** The tokens that the grammar sees in the place of words. They have columns and no image. */

/** A token that says which keyword it is. */
export interface KeywordToken extends IToken {
  readonly payload: KeywordPayload;
}

export interface KeywordPayload {
  /** Null for a word that is no keyword. */
  readonly keyword: Keyword | null;
  /** The spelling that a wrong one was meant to be. */
  readonly meant: string | null;
  /** The header that a property names: the objective in `Objective owner`. */
  readonly of: HeaderKind | null;
}

/** Text of a header. */
export interface TextToken extends IToken {
  readonly payload: {
    /** A mark of emphasis that began in the head and may end with the text. */ readonly emphasis: string;
  };
}

export function makeToken(tokenType: TokenType, { start, end }: Columns): IToken {
  return { image: '', startOffset: start, endOffset: end, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
}

export function textToken(columns: Columns, emphasis = ''): TextToken {
  return { ...makeToken(t.Text, columns), payload: { emphasis } };
}

export function keywordToken(
  tokenType: TokenType,
  columns: Columns,
  keyword: Keyword | null,
  { meant = null, of = null }: Partial<Pick<KeywordPayload, 'meant' | 'of'>> = {},
): KeywordToken {
  return { ...makeToken(tokenType, columns), payload: { keyword, meant, of } };
}

/** The column behind a token of the lexer or of this file. */
export function endOf(token: IToken): number {
  return token.image === '' ? (token.endOffset ?? token.startOffset) : token.startOffset + token.image.length;
}
