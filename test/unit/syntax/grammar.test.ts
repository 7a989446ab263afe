import { Lexer } from 'chevrotain';
import { expect, test } from 'vitest';
import { LineParser } from '../../../server/src/syntax/lineParser.ts';
import { lexerDefinition } from '../../../server/src/syntax/tokens.ts';

test('the grammar is free of ambiguities and other mistakes', () => {
  expect(() => new LineParser({ validate: true })).not.toThrow();
});

test('every token can be found by its first character', () => {
  const lexer = new Lexer(lexerDefinition, { ensureOptimizations: true, positionTracking: 'onlyOffset' });
  expect(lexer.lexerDefinitionErrors).toEqual([]);
});
