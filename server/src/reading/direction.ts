import type { TimeUnit } from '../locales/wordTypes.ts';
import { asidesOf } from './asides.ts';
import { type Candidate, isBareCount } from './candidate.ts';
import { clean } from './compose.ts';
import { timeUnitAt } from './compoundDuration.ts';
import { sharedUnit } from './ends.ts';
import { isCurrency } from './money.ts';
import type { Found } from './quantities.ts';
import { relativeChange, trendOf } from './relative.ts';
import type { RhythmFound } from './rhythm.ts';
import { Kind } from './senses.ts';
import { beginsClause, endsClause } from './sentence.ts';
import { type Choice, isShareOfCases } from './target.ts';
import { isCompound, type Token, tokenBefore } from './token.ts';
import type { Direction, Period, Quantity } from './types.ts';
import { classOf, type Statement } from './verbs.ts';

/** What is measured, and which way is good. */
export interface Meaning {
  readonly direction: Direction;
  readonly start: Quantity | null;
  readonly target: Quantity | null;
  readonly period: Period | null;
  readonly keeping: boolean;
  readonly points: boolean;
}

export function meaningOf(statement: Statement, choice: Choice, rhythms: readonly RhythmFound[]): Meaning {
  const { target, start } = choice;
  const keeping = isKeeping(statement, target);
  const factor = start === null ? factorOf(statement, choice) : null;
  if (factor !== null) return meaning('percentChange', factor);
  if (target === null) return withoutTarget(statement, rhythms, keeping);
  const quantity = target.found.quantity;
  if (start !== null) {
    const [from, to] = sharedUnit(start.found.quantity, quantity);
    const [before, after] = comparable(statement, start, target);
    const direction = after < before ? 'decrease' : 'increase';
    return meaning(direction, to, false, from);
  }
  const trend = trendOf(statement, target);
  const change = relativeChange(statement, target, trend);
  if (change !== null) {
    const unit = quantity.unit === 'x' ? '%' : quantity.unit;
    return meaning('percentChange', { ...quantity, unit, value: change }, keeping, null, null, target.found.points);
  }
  const rhythm = rhythmOf(statement, rhythms, target);
  if (rhythm !== null) return meaning('recurring', quantity, keeping, null, rhythm.period);
  return meaning(limitOf(statement, target, choice, keeping, trend), quantity, keeping);
}

function meaning(
  direction: Direction,
  target: Quantity | null,
  keeping = false,
  start: Quantity | null = null,
  period: Period | null = null,
  points = false,
): Meaning {
  return { direction, start, target, period, keeping, points };
}

/** A rhythm without a count, or nothing to measure at all. */
function withoutTarget(statement: Statement, rhythms: readonly RhythmFound[], keeping: boolean): Meaning {
  const rhythm = rhythmOf(statement, rhythms, null);
  return rhythm === null
    ? meaning('milestone', null, keeping)
    : meaning('recurring', null, keeping, null, rhythm.period);
}

/** "Keep", "stay"; `tart` and "hold" where what is held is no meeting. */
function isKeeping(statement: Statement, target: Candidate | null): boolean {
  // "Stay within budget and reach 500 visitors"
  const own = target === null ? null : classOf(statement, target.governor.at);
  if (own === 'reach' || own === 'win' || own === 'up' || own === 'down') return false;
  return statement.verbs.some((verb) => {
    const kind = classOf(statement, verb);
    return kind === 'keep' || (kind === 'hold' && target !== null && !holdsEvent(statement, verb, target));
  });
}

/** Whether what is held is an event, and no level: the counted thing, or a noun before it ("hold reviews with 10 accounts"). */
export function holdsEvent({ tokens }: Statement, verb: number, { found, roles }: Candidate): boolean {
  for (let i = verb + 1; i < roles.first; i++) if ((tokens[i] as Token).senses.noun === 'activity') return true;
  if (found.quantity.unit === '%' || found.duration || isCurrency(found.quantity.unit)) return false;
  const noun = found.noun < 0 ? null : (tokens[found.noun] as Token).senses.noun;
  return noun === 'activity' || (!roles.atMost && !roles.to && noun !== 'outcome');
}

/** The two values for comparing: durations of different units in seconds, as "from 4 hours to 30 minutes" is less. */
function comparable(
  { tokens }: Statement,
  start: Candidate,
  target: Candidate,
): readonly [start: number, target: number] {
  const from = start.found.duration ? timeUnitAt(tokens, start.found.noun) : null;
  const to = target.found.duration ? timeUnitAt(tokens, target.found.noun) : null;
  const scaled = from !== null && to !== null;
  return [
    start.found.quantity.value * (scaled ? seconds[from] : 1),
    target.found.quantity.value * (scaled ? seconds[to] : 1),
  ];
}

const seconds: Readonly<Record<TimeUnit, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  'half-year': 15_552_000,
  year: 31_536_000,
};

/** `double`, `halve`, 翻倍, `felére`: the change in percent, at the word that says it. */
function factorOf(statement: Statement, { target }: Choice): Quantity | null {
  const { tokens, kinds } = statement;
  if ((kinds & Kind.factor) === 0) return null;
  if (target !== null && isStated(statement, target)) return null;
  const token = tokens.find(
    // "Double-entry" doubles nothing.
    ({ kind, senses }, i) => kind === 'word' && senses.factor !== null && !isCompound(tokens, i),
  );
  if (token?.senses.factor == null) return null;
  const range = { start: token.start, end: token.end };
  return { value: clean(Math.round((token.senses.factor - 1) * 10000) / 100), unit: '%', range, number: range };
}

/**
 * A value that is stated beside the factor counts more than the factor: "double revenue to $2M". A limit in the middle of the
 * clause tells which ones are meant: "halve the tickets older than 30 days".
 */
function isStated({ tokens, lexicon }: Statement, { roles, found }: Candidate): boolean {
  if (found.quantity.unit === null) return false;
  if (roles.to || roles.by) return true;
  if (!roles.atLeast && !roles.atMost) return false;
  if (lexicon.words.unspaced || lexicon.inflects) return true;
  return beginsClause(tokens, roles.first);
}

/** The rhythm that the key result keeps, as opposed to one that is part of a metric. */
function rhythmOf(statement: Statement, rhythms: readonly RhythmFound[], target: Candidate | null): RhythmFound | null {
  const { tokens } = statement;
  if (rhythms.length === 0 || (target !== null && !mayRecur(statement, target))) return null;
  const asides = asidesOf(statement);
  // "From once a quarter to once a month": that of the target itself
  const own =
    rhythms.length < 2 || target === null
      ? undefined
      : (rhythms.find(({ last }) => last + 1 === target.found.first) ?? rhythmOfClause(tokens, rhythms, target));
  if (own !== undefined && !own.describing) return own;
  for (const rhythm of rhythms) {
    // `30 önkéntes, akik hetente segítenek`: which ones
    if (statement.lexicon.inflects && isInRelative(statement, rhythm)) continue;
    // "12 sessions (one a week)" are twelve.
    if (target !== null && asides[rhythm.first] === 1 && !target.found.aside) continue;
    // `havi 100 ezer forint` says how much of that, not how often the rest
    if (target !== null && (belongsToOther(statement, rhythm, target) || repeatsOfEach(statement, rhythm, target)))
      continue;
    if (!rhythm.describing && !(target !== null && isRate(statement, rhythm, target))) return rhythm;
    // "The quarterly report" and "the annual budget" are single things.
    if (rhythm.period.unit === 'year' || tokenBefore(tokens, rhythm.first)?.senses.link) continue;
    if (target !== null && target.found.last + 1 !== rhythm.first && target.found.first !== rhythm.last + 1) continue;
    // "Monthly meetings" recur, "monthly revenue" does not.
    for (let i = rhythm.last + 1; i < Math.min(rhythm.last + 4, tokens.length); i++) {
      const { noun, verb } = (tokens[i] as Token).senses;
      if (noun === 'activity' || verb === 'activity') return rhythm;
      // "Weekly pipeline reviews"
      const last = (tokens[i + 1]?.senses.noun ?? null) === null;
      if (noun !== null && noun !== 'party' && noun !== 'artefact' && (last || statement.lexicon.words.unspaced)) break;
    }
  }
  return null;
}

/** Behind a comma and `aki`, `amely`. */
function isInRelative({ tokens }: Statement, { first }: RhythmFound): boolean {
  for (let i = first - 1; i > 0; i--) {
    if ((tokens[i] as Token).senses.condition) return tokens[i - 1]?.text === ',';
    if (endsClause(tokens[i] as Token)) return false;
  }
  return false;
}

/** 每天 22 点前熄灯，每月至少 20 天: the last one that begins the clause of the target. */
function rhythmOfClause(
  tokens: readonly Token[],
  rhythms: readonly RhythmFound[],
  { roles }: Candidate,
): RhythmFound | undefined {
  const rhythm = rhythms.findLast(({ last }) => last < roles.first);
  if (rhythm === undefined || !beginsClause(tokens, rhythm.first)) return undefined;
  for (let i = rhythm.last + 1; i < roles.first; i++) if (endsClause(tokens[i] as Token)) return undefined;
  return rhythm;
}

/** An adjective before a number belongs to that number. */
function belongsToOther({ tokens }: Statement, rhythm: RhythmFound, { found }: Candidate): boolean {
  const adjective = (tokens[rhythm.first] as Token).senses.rhythm?.adjective === true;
  return adjective && tokens[rhythm.last + 1]?.kind === 'number' && found.first !== rhythm.last + 1;
}

/** `150 diák hetente legalább kétszer jár edzésre`: how often each of them does. */
function repeatsOfEach({ tokens, lexicon }: Statement, { first, last }: RhythmFound, { found }: Candidate): boolean {
  const people = found.noun >= 0 && (tokens[found.noun] as Token).senses.noun === 'party' && found.ending !== 'object';
  if (!lexicon.inflects || !people) return false;
  const next = tokens[last + 1];
  const at =
    tokenBefore(tokens, first)?.senses.repeats != null
      ? first - 1
      : next?.senses.atLeast || next?.senses.atMost
        ? last + 2
        : last + 1;
  return at !== found.first && tokens[at]?.senses.repeats != null;
}

/** `napi 50 ezer felhasználó`: so many in a day, which nobody repeats. */
function isRate({ tokens }: Statement, rhythm: RhythmFound, { found, governor }: Candidate): boolean {
  const adjective = (tokens[rhythm.first] as Token).senses.rhythm?.adjective === true;
  const noun = found.noun < 0 ? null : (tokens[found.noun] as Token).senses.noun;
  return adjective && rhythm.period.unit === 'day' && governor.at < 0 && noun === 'party';
}

function mayRecur(statement: Statement, candidate: Candidate): boolean {
  const { found, roles, governor } = candidate;
  const { unit } = found.quantity;
  if (unit === '%' || isCurrency(unit) || found.quantity.value === 0 || roles.within || roles.to || roles.atMost)
    return false;
  switch (classOf(statement, governor.at)) {
    case 'up':
    case 'down':
      return isBareCount(candidate) && !roles.at;
    case 'reach':
    case 'keep':
      return false;
    case 'state':
      return found.noun >= 0 && (statement.tokens[found.noun] as Token).senses.noun === 'activity';
    default:
      return !(governor.behind && isSubject(statement, found.noun));
  }
}

/** "At least 30 clinics use the widget every week": others act. */
function isSubject({ tokens, lexicon }: Statement, noun: number): boolean {
  return !lexicon.inflects && noun >= 0 && (tokens[noun] as Token).senses.noun === 'party';
}

function limitOf(
  statement: Statement,
  candidate: Candidate,
  { range, others }: Choice,
  keeping: boolean,
  trend: 'up' | 'down' | null,
): Direction {
  const { roles, found, governor } = candidate;
  if (found.quantity.value === 0) return 'atMost';
  // "Keep latency below 300 ms for 99% of requests"
  const inTime = isShareOfCases(statement, candidate) && others.some((other) => other.found.duration);
  if (roles.atMost || roles.within) return 'atMost';
  if (roles.atLeast || range) return 'atLeast';
  // "90% of them stay": who is counted is no level that is kept.
  if (keeping && !(governor.behind && isShare(statement, found)))
    return speaksOfLoss(statement) && !inTime ? 'atMost' : 'atLeast';
  return trend === 'down' && roles.to ? 'atMost' : 'reach';
}

/** "90% of them", 90%-a, 90% 的: a share of something counted. */
function isShare({ tokens }: Statement, { quantity, last }: Found): boolean {
  if (quantity.unit !== '%') return false;
  const next = tokens[last + 1];
  return (tokens[last] as Token).ending === 'other' || next?.text === 'of';
}

/** Costs, churn, delays: what is kept is a ceiling. */
function speaksOfLoss({ tokens }: Statement): boolean {
  return tokens.some(({ senses }) => senses.lower);
}
