import { type IsoDate, makeDate } from '../calendar/date.ts';
import { type DateParts, firstYear, noParts } from './dateParts.ts';
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
  if (sentence.lexicon.words.unspaced) {
    const day = shortDateAt(sentence, at);
    if (day !== null && introduced(sentence, at, day.last))
      return build(sentence, at, day.last, { kind: 'date', date: day.date }, { ...noParts(), iso: day.date });
  }
  const digits = digitsAt(sentence, at);
  if (digits === null || !introduced(sentence, at, digits.last)) return null;
  const { first, second, last } = digits;
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (makeDate(2024, month, day) === null) return null;
  return build(sentence, at, last, { kind: 'day', month, day }, { ...noParts(), month, day });
}

interface ShortDate {
  readonly date: IsoDate;
  readonly last: number;
}

/** 26-03-31, 20260331: year, month and day, as far as a word beside them says that they are a date. */
function shortDateAt({ tokens }: Sentence, at: number): ShortDate | null {
  const { text, value, bare } = tokens[at] as Token;
  const compact = compactDate.exec(text);
  if (compact !== null) return shortDate(Number(compact[1]), Number(compact[2]), Number(compact[3]), at);
  if (!bare || value < firstYear || value > 99 || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-')
    return null;
  const [month, day] = [tokens[at + 2], tokens[at + 4]];
  if (month?.kind !== 'number' || day?.kind !== 'number') return null;
  return shortDate(2000 + value, month.value, day.value, at + 4);
}

const compactDate = /^(20\d\d)(\d\d)(\d\d)$/;

function shortDate(year: number, month: number, day: number, last: number): ShortDate | null {
  const date = makeDate(year, month, day);
  return date === null ? null : { date, last };
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
