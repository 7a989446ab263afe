import { isOneInChange } from './oneInChange.ts';
import { Kind } from './senses.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Period } from './types.ts';

/** Words that say how often: tokens `first` to `last`. */
export interface RhythmFound {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
  /** `monthly`, `havi` in front of what they may only describe. */
  readonly describing: boolean;
}

/** Every rhythm in the sentence outside of its dates, in text order. */
export function findRhythms(sentence: Sentence): readonly RhythmFound[] {
  const found: RhythmFound[] = [];
  if ((sentence.kinds & Kind.rhythm) === 0) return found;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const rhythm = rhythmAt(sentence, i);
    if (rhythm === null) continue;
    found.push(rhythm);
    i = rhythm.last;
  }
  return found;
}

function rhythmAt(sentence: Sentence, i: number): RhythmFound | null {
  const { tokens } = sentence;
  const { senses, taken } = tokens[i] as Token;
  if (taken || (senses.kinds & Kind.rhythm) === 0) return null;
  if (senses.rhythm !== null) {
    const { unit, count, adjective } = senses.rhythm;
    // 7 月起: the month of a date
    if (adjective && senses.period !== null && isDated(tokens, i)) return null;
    return found(tokens, i, i, unit, count, adjective && describes(sentence, i));
  }
  const behindCount = senses.everyBehindCount && countsBefore(sentence, i);
  if (!senses.every && !behindCount) return null;
  const next = tokens[i + 1];
  if (next === undefined || next.taken) return null;
  // 由三天缩短为一天; but 提高到一周 4 次
  if (senses.article && tokens[i + 2]?.kind !== 'number' && isOneInChange(sentence, i)) return null;
  const unit = periodUnit(next);
  if (unit !== null) return found(tokens, i, i + 1, unit, 1, false);
  // "every two weeks", 每 3 个月
  const after = tokens[i + 2];
  const long = after === undefined || behindCount ? null : periodUnit(after);
  return long !== null && next.kind === 'number' && next.value >= 1
    ? found(tokens, i, i + 2, long, next.value, false)
    : null;
}

function isDated(tokens: readonly Token[], i: number): boolean {
  const before = tokenBefore(tokens, i);
  return before?.taken === true && before.kind === 'number';
}

/** An adjective describes where a noun follows it; alone it says how often: "Publish monthly". */
function describes({ tokens, lexicon }: Sentence, i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || endsClause(next) || next.kind === 'number') return false;
  return lexicon.words.unspaced || !next.senses.stop;
}

/** "A week" is a rhythm behind something counted: "3 posts a week". */
function countsBefore({ tokens }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' || token.senses.repeats !== null) return true;
    // "2 litres of water a day", but "2 weeks of a quarter"
    if (token.senses.stop && (at === i - 1 || !token.senses.dateDescribing)) return false;
  }
  return false;
}

function periodUnit({ senses }: Token): Period['unit'] | null {
  switch (senses.time) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
      return senses.time;
    default:
      return senses.period === 'month' || senses.period === 'quarter' ? senses.period : null;
  }
}

function found(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: Period['unit'],
  count: number,
  describing: boolean,
): RhythmFound {
  return {
    first,
    last,
    period: { unit, count, range: { start: (tokens[first] as Token).start, end: (tokens[last] as Token).tail } },
    describing,
  };
}
