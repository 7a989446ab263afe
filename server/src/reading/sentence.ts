import type { LocaleId } from '../locales/types.ts';
import { fold } from '../text/fold.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Token, tokenise } from './tokens.ts';

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
  return { text, folded, language, lexicon: lexiconOf(language), tokens: tokenise(folded, language) };
}

/** Punctuation that ends a clause. */
export function endsClause(token: Token): boolean {
  return token.kind === 'sign' && clauseEnds.includes(token.text);
}

const clauseEnds = ',;.。、!?()[]{}【】“”"—:，；：（）';

/** Whether a clause begins at this token. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || endsClause(before);
}
