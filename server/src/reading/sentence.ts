import type { LocaleId } from '../locales/types.ts';
import { Character } from '../text/characters.ts';
import { type Folded, foldWhole } from '../text/fold.ts';
import { languageOfFolded } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { Kind } from './senses.ts';
import { type Token, tokenBefore } from './token.ts';
import { tokenise } from './tokenise.ts';

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
  return sentenceIn(text, foldWhole(text), language);
}

/** A sentence in the language it is written in; `expected` decides between those with the same letters. */
export function sentenceFor(text: string, expected?: LocaleId): Sentence {
  const folded = foldWhole(text);
  return sentenceIn(text, folded, languageOfFolded(folded, expected));
}

/** A value in the expected language, unless its characters are Chinese: `400 万` in any plan, `10w` in a Chinese one. */
export function valueIn(text: string, expected: LocaleId): Sentence {
  const folded = foldWhole(text);
  return sentenceIn(text, folded, (folded.characters & Character.ideograph) === 0 ? expected : 'zh');
}

/** {@link sentenceOf} for a text that is folded already. */
function sentenceIn(text: string, folded: Folded, language: LocaleId): Sentence {
  const lexicon = lexiconOf(language);
  const { tokens, kinds } = tokenise(folded, lexicon);
  return { text, folded: folded.text, language, lexicon, tokens, kinds };
}

/** Punctuation that ends a clause. */
export function endsClause(token: Token): boolean {
  return token.kind === 'sign' && token.entry !== null && (token.entry.kinds & Kind.clauseEnd) !== 0;
}

/** Punctuation that ends a sentence or a long part of one. */
export function beginsClause(tokens: readonly Token[], index: number): boolean {
  const before = tokenBefore(tokens, index);
  return before === undefined || endsClause(before);
}
