import { makeDate } from '../calendar/date.ts';
import { type DateParts, noParts } from './dateParts.ts';
import type { Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { DueExpression } from './types.ts';

/**
 * A day in digits without a year: `12/31`, `9.30`, `09. 30-ig`. The same digits are a fraction or a decimal, so it takes words
 * around it that introduce a date.
 */
export function monthAndDayAt<T>(
  sentence: Sentence,
  at: number,
  build: (sentence: Sentence, first: number, last: number, expression: DueExpression, parts: DateParts) => T,
): T | null {
  const token = sentence.tokens[at] as Token;
  if (token.kind !== 'number') return null;
  const digits = digitsAt(sentence, at);
  if (digits === null || !introduced(sentence, at, digits.last)) return null;
  const { first, second, last } = digits;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (makeDate(2024, month, day) === null) return null;
  return build(sentence, at, last, { kind: 'day', month, day }, { ...noParts(), month, day });
}

interface TwoNumbers {
  readonly first: number;
  readonly second: number;
  readonly last: number;
}

function digitsAt({ tokens }: Sentence, at: number): TwoNumbers | null {
  const token = tokens[at] as Token;
  if (!token.bare && token.text.length > 5) return null;
  const decimal = token.bare ? null : /^(\d{1,2})\.(\d{1,2})$/.exec(token.text);
  if (decimal !== null) return { first: Number(decimal[1]), second: Number(decimal[2]), last: at };
  const mark = tokens[at + 1];
  const second = tokens[at + 2];
  if (
    second?.kind !== 'number' ||
    !token.bare ||
    !second.bare ||
    (mark?.text !== '/' && mark?.text !== '.') ||
    !mark.glued
  )
    return null;
  return { first: token.value, second: second.value, last: at + 2 };
}

function introduced({ tokens, lexicon }: Sentence, at: number, last: number): boolean {
  const before = tokenBefore(tokens, at);
  const behind = tokens[last + 1];
  const end = tokens[last] as Token;
  if (behind?.senses.unit != null || behind?.senses.classifier) return false;
  if (end.ending === 'until' || (last > at && (end.ending === 'within' || end.ending === 'to'))) return true;
  if (lexicon.words.dates.postpositions && behind?.senses.before) return true;
  return (
    before !== undefined &&
    before.kind === 'word' &&
    before.senses.until &&
    !before.senses.to &&
    (!before.senses.by || last > at)
  );
}
