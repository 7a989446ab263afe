import type { LocaleId } from '../locales/types.ts';
import { findQuantities } from './quantities.ts';
import { type Sentence, valueIn } from './sentence.ts';
import type { Quantity } from './types.ts';
import { statementOf } from './verbs.ts';

/** The value of `Start:`, `Target:` or `Current:`: one number with its unit at the beginning; null where none stands. */
export function readQuantity(text: string, language: LocaleId): Quantity | null {
  const sentence = valueIn(text, language);
  const first = sentence.tokens[0];
  if (first === undefined) return null;
  const negative = (first.text === '-' || first.text === '−') && sentence.tokens[1]?.glued === true;
  const measured = measuredAt(sentence, negative ? 1 : 0, true);
  if (measured === null) return null;
  const { quantity } = measured;
  if (!negative) return quantity;
  return { ...quantity, value: -quantity.value, range: { ...quantity.range, start: first.start } };
}

/**
 * The number that begins at a token, with its unit, and the last of its tokens. A counted noun is its unit only where
 * `nouns` are wanted: in a check-in, words behind a bare number are the comment.
 */
export function measuredAt(
  sentence: Sentence,
  at: number,
  nouns = false,
): { readonly quantity: Quantity; readonly last: number } | null {
  // "No news" is a comment.
  if (sentence.tokens[at]?.senses.none && sentence.tokens[at].senses.beforeNoun) return null;
  const found = findQuantities(statementOf(sentence), at)[0];
  if (found === undefined || found.first !== at) return null;
  const { quantity, last } = found;
  const counted = found.noun > last;
  return { quantity: counted && !nouns ? { ...quantity, unit: null } : quantity, last };
}
