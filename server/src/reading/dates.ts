import { contextOf, type DateContext, dueStrength } from './dateContext.ts';
import { type EventFound, eventAt, placeholderAt } from './dateEvents.ts';
import { expressionOf } from './dateExpression.ts';
import { type DateParts, isYear, noParts, takePart } from './dateParts.ts';
import { monthAndDayAt } from './monthAndDay.ts';
import { Kind } from './senses.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import type { DueExpression, DueReading } from './types.ts';

/** Date words in a sentence: tokens `first` to `last`. */
export interface DateFound {
  readonly first: number;
  readonly last: number;
  readonly expression: DueExpression;
  /** They say when the work is due. */
  readonly due: boolean;
  /** 2 where words or an exact day say that the work is due, 1 where only the place of the words does, else 0. */
  readonly strength: 0 | 1 | 2;
  readonly reading: DueReading;
}

/** Every date in the sentence, in text order. Dates that only describe something are found too: their numbers are no targets. */
export function findDates(sentence: Sentence): readonly DateFound[] {
  const found: DateFound[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const date = findAt(sentence, at);
    if (date !== null) found.push(date);
    at = date === null ? at + 1 : date.last + 1;
  }
  return found;
}

function findAt(sentence: Sentence, at: number): DateFound | null {
  const token = sentence.tokens[at] as Token;
  switch (token.kind) {
    case 'sign':
      return null;
    case 'number': {
      const date = monthAndDayAt(sentence, at, dated) ?? (mayBeDated(sentence, at) ? dateAt(sentence, at) : null);
      // 六一 is a feast too.
      return date ?? (token.senses.event ? eventDateAt(sentence, at) : null);
    }
    case 'word': {
      const date = (token.senses.kinds & Kind.date) === 0 ? null : dateAt(sentence, at);
      return date ?? eventDateAt(sentence, at);
    }
    default:
      return dateAt(sentence, at);
  }
}

/** A number begins a date only beside another word of one, unless it is a year. */
function mayBeDated({ tokens }: Sentence, at: number): boolean {
  if (isYear((tokens[at] as Token).value)) return true;
  for (let i = at + 1; i <= at + 2; i++) if (((tokens[i]?.senses.kinds ?? 0) & Kind.date) !== 0) return true;
  return false;
}

function dateAt(sentence: Sentence, at: number): DateFound | null {
  const { tokens } = sentence;
  const parts = noParts();
  let end = at;
  for (let i = at; i < tokens.length; ) {
    const taken = takePart(sentence, i, parts);
    if (taken > 0) {
      i += taken + secondYear(tokens, i + taken, parts);
      end = i;
      if (isLast(tokens[end - 1] as Token)) break;
    } else if (i > at && i - end < 2 && isLink(sentence, i, parts)) i++;
    else break;
  }
  if (end === at) return null;
  const expression = expressionOf(parts) ?? wholePeriod(sentence, at, end - 1, parts);
  return expression === null ? null : dated(sentence, at, end - 1, expression, parts);
}

/** The second half of `FY 2026-27`, `FY26/27`, which is the year that it ends in: how many tokens it takes. */
function secondYear(tokens: readonly Token[], at: number, parts: DateParts): number {
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (parts.year === null || joint?.kind !== 'sign' || !joint.glued || (joint.text !== '-' && joint.text !== '/'))
    return 0;
  if (next?.kind !== 'number' || !next.glued || !next.bare || next.value !== (parts.year + 1) % 100) return 0;
  parts.year++;
  return 2;
}

/** "In the quarter", "a negyedévben": the one that the plan is for. */
function wholePeriod(
  sentence: Sentence,
  first: number,
  last: number,
  { period, ordinal, relative }: DateParts,
): DueExpression | null {
  if (
    period === null ||
    period === 'week' ||
    period === 'month' ||
    period === 'cycle' ||
    ordinal !== null ||
    relative !== null
  )
    return null;
  if (sentence.lexicon.words.unspaced || contextOf(sentence, first, last).introduction !== 'within') return null;
  return period === 'year'
    ? { kind: 'year', year: null, offset: 0, part: 'end' }
    : { kind: 'relative', unit: period, offset: 0, part: 'end' };
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued;
}

/** A word with a case ending is the last of its date. */
function isLast(token: Token): boolean {
  const { ending, senses } = token;
  if (senses.relative !== null && senses.period === null) return false;
  return ending === 'until' || ending === 'to' || ending === 'within' || ending === 'from';
}

/** `of`, `the`; a comma only before a year. */
function isLink({ tokens }: Sentence, i: number, parts: DateParts): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (token.text === '-' || token.text === '.') {
    if (!token.glued) return false;
    const named = next?.kind === 'name' || next?.senses.month != null || next?.senses.quarter != null;
    return named || (parts.day !== null && parts.month !== null && isGluedNumber(next));
  }
  // "Q2/26", "2026/Q2"
  if (token.text === '/') {
    if (!token.glued) return false;
    return parts.year !== null
      ? next?.kind === 'name'
      : (parts.quarter !== null || parts.half !== null) && isGluedNumber(next);
  }
  if (!token.senses.link) return false;
  return token.text !== ',' || (next?.kind === 'number' && next.bare && next.value >= 1990);
}

export function dated(
  sentence: Sentence,
  first: number,
  last: number,
  expression: DueExpression,
  parts: DateParts,
): DateFound {
  const context = contextOf(sentence, first, last);
  const strength = dueStrength(sentence, context, last, parts);
  const meant = context.introduction === 'before' && parts.part === null ? dayBefore(expression) : expression;
  return build(sentence, context, meant, strength);
}

/** "Before March" ends on the day before March begins. */
function dayBefore(expression: DueExpression): DueExpression {
  return 'part' in expression ? { ...expression, part: 'before' } : expression;
}

function eventDateAt(sentence: Sentence, at: number): DateFound | null {
  if ((sentence.kinds & Kind.event) === 0) return null;
  const placeholder = placeholderAt(sentence, at);
  if (placeholder !== null) return build(sentence, contextOfEvent(placeholder), { kind: 'placeholder' }, 2);
  const event = eventAt(sentence, at);
  if (event === null || isDate(sentence, event)) return null;
  let start = event.words;
  while (start < event.nameEnd && sentence.tokens[start]?.senses.link) start++;
  const from = sentence.tokens[start] as Token;
  const to = sentence.tokens[event.nameEnd] as Token;
  return build(sentence, contextOfEvent(event), { kind: 'event', name: sentence.text.slice(from.start, to.end) }, 2);
}

/** "Before the end of the year": what follows the preposition is a date of the calendar. */
function isDate(sentence: Sentence, event: EventFound): boolean {
  if (event.words === event.first) return false;
  let at = event.words;
  while (at < event.last && sentence.tokens[at]?.senses.link) at++;
  return dateAt(sentence, at) !== null;
}

function contextOfEvent({ first, words, last }: EventFound): DateContext {
  return { introduction: 'until', first, words, last };
}

function build(
  { tokens, text }: Sentence,
  context: DateContext,
  expression: DueExpression,
  strength: 0 | 1 | 2,
): DateFound {
  const start = (tokens[context.words] as Token).start;
  const end = (tokens[context.last] as Token).tail;
  const reading: DueReading = {
    expression,
    text: text.slice(start, end),
    range: { start, end },
    phrase: { start: (tokens[context.first] as Token).start, end },
  };
  return { first: context.first, last: context.last, expression, due: strength > 0, strength, reading };
}
