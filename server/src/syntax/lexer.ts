import { type IToken, Lexer } from 'chevrotain';
import { lexerDefinition } from './tokens.ts';

/**
 * What a line says is decided within this many columns: decoration, up to six words, keyword, label and annotation. The
 * rest of a longer line is text and need not be cut into tokens.
 */
const headLimit = 512;

let lexer: Lexer | undefined;

/**
 * The tokens of the head of one plain line ({@link toPlain}, without a trailing comment). Everything after the first
 * colon is one token.
 */
export function tokenize(plain: string): IToken[] {
  lexer ??= new Lexer(lexerDefinition, {
    positionTracking: 'onlyOffset',
    ensureOptimizations: true,
    skipValidations: true,
  });
  return lexer.tokenize(plain.length > headLimit ? plain.slice(0, headLimit) : plain).tokens;
}
