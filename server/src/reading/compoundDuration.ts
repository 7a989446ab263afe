import type { TimeUnit } from '../locales/wordTypes.ts';
import type { Token } from './token.ts';

/** What follows a number of time units and belongs to the same span: the `30 分` of `4 小时 30 分`. */
export interface SmallerPart {
  /** In units of the part before it. */
  readonly value: number;
  /** The token of its number. */
  readonly number: number;
  /** The token of its unit. */
  readonly unit: number;
}

/** The unit that a span goes on in, and how many of it the unit before has. */
const smaller: Readonly<Partial<Record<TimeUnit, readonly [unit: TimeUnit, count: number]>>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
};

/** "2 hours 30 minutes", `2 óra és 30 perc`, 1 分 30 秒: the next smaller unit, with less than the unit before it has. */
export function smallerPartBehind(tokens: readonly Token[], last: number): SmallerPart | null {
  const before = tokens[last] as Token;
  if (before.ending !== 'none' && before.ending !== 'other' && before.ending !== 'attribute') return null;
  const joined = tokens[last + 1]?.senses.and && tokens[last + 1]?.kind === 'word' ? 1 : 0;
  const number = last + 1 + joined;
  const token = tokens[number];
  if (token === undefined || token.kind !== 'number' || token.taken) return null;
  const step = smaller[before.senses.time ?? 'millisecond'] ?? (before.senses.shortMinute ? smaller.minute : undefined);
  if (step === undefined) return null;
  const [unit, count] = step;
  const next = tokens[number + 1];
  if (next === undefined || token.value >= count || token.value <= 0) return null;
  const fits = next.senses.time === unit || (unit === 'minute' && next.senses.shortMinute);
  return fits ? { value: token.value / count, number, unit: number + 1 } : null;
}

/** 1 分 30 秒: points elsewhere, and minutes before seconds. */
export function isShortMinute(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).senses.shortMinute && smallerPartBehind(tokens, at) !== null;
}

/** The unit of time at a token: 分 has none of its own, and is one only in a span. */
export function timeUnitAt(tokens: readonly Token[], at: number): TimeUnit | null {
  const { time, shortMinute } = (tokens[at] as Token).senses;
  return time ?? (shortMinute ? 'minute' : null);
}
