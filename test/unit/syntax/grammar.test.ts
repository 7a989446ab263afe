import { type IMultiModeLexerDefinition, Lexer, type TokenType } from 'chevrotain';
import { expect, test } from 'vitest';
import { LineParser } from '../../../server/src/syntax/lineParser.ts';
import { lexerDefinition } from '../../../server/src/syntax/tokens.ts';

test('the grammar is free of ambiguities and other mistakes', () => {
  expect(() => new LineParser({ validate: true })).not.toThrow();
});

test('every token says rightly which characters it begins with', () => {
  const analysed = new Lexer(withoutHints(lexerDefinition), {
    ensureOptimizations: true,
    positionTracking: 'onlyOffset',
  });
  const told = new Lexer(lexerDefinition, { ensureOptimizations: true, positionTracking: 'onlyOffset' });
  expect(tokensByStart(told)).toEqual(tokensByStart(analysed));
});

test('every token can be found by its first character', () => {
  const lexer = new Lexer(lexerDefinition, { ensureOptimizations: true, positionTracking: 'onlyOffset' });
  expect(lexer.lexerDefinitionErrors).toEqual([]);
});

/** The same tokens, for Chevrotain to find out for itself what they begin with. */
function withoutHints({ modes, defaultMode }: IMultiModeLexerDefinition): IMultiModeLexerDefinition {
  const unhinted = Object.entries(modes).map(([mode, tokens]) => [
    mode,
    tokens.map((token) => ({
      ...token,
      PATTERN: new RegExp((token.PATTERN as RegExp).source),
      START_CHARS_HINT: undefined,
    })),
  ]);
  return { modes: Object.fromEntries(unhinted), defaultMode };
}

/** The names of the tokens that Chevrotain tries for each pack of characters, by mode. */
function tokensByStart(lexer: Lexer): unknown {
  const { charCodeToPatternIdxToConfig: modes } = lexer as unknown as {
    readonly charCodeToPatternIdxToConfig: Readonly<Record<string, readonly { readonly tokenType: TokenType }[][]>>;
  };
  return Object.fromEntries(
    Object.entries(modes).map(([mode, packs]) => [
      mode,
      Array.from(packs, (configs) => configs?.map(({ tokenType }) => tokenType.name) ?? []),
    ]),
  );
}
