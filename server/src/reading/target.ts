import { type Candidate, isBareCount, isPlace, sameKind } from './candidate.ts';
import type { DateFound } from './dates.ts';
import { rangeEnds } from './ends.ts';
import { isCurrency } from './money.ts';
import { nounClassOf } from './nouns.ts';
import { pairOf } from './pairs.ts';
import { isValueOf } from './relative.ts';
import { Kind } from './senses.ts';
import { endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import { classOf, mainVerbOf, type Statement } from './verbs.ts';

/** Which quantity is the target, where a change starts, and what else is aimed at. */
export interface Choice {
  readonly start: Candidate | null;
  readonly target: Candidate | null;
  readonly others: readonly Candidate[];
  /** The target is the lower end of a range. */
  readonly range: boolean;
}

/** Chooses the target: the outcome, not what is done for it. */
export function choose(statement: Statement, candidates: readonly Candidate[], dates: readonly DateFound[]): Choice {
  const pair = pairOf(statement, candidates);
  if (pair?.kind === 'range' && pair.second.found.describing) {
    // "A 5-10 minute talk"
    const rest = candidates.filter((candidate) => candidate !== pair.first && candidate !== pair.second);
    return choose(statement, rest, dates);
  }
  if (pair !== null) {
    const others = furtherTargets(statement, candidates, [pair.first, pair.second]);
    if (pair.kind === 'change') return { start: pair.first, target: pair.second, others, range: false };
    const [lower, upper] = rangeEnds(pair.first, pair.second);
    return { start: null, target: lower, others: [upper, ...others], range: true };
  }
  const target = checkpoint(statement, candidates, dates) ?? best(statement, candidates);
  if (target === null || candidates.length === 1) return { start: null, target, others: [], range: false };
  return { start: null, target, others: furtherTargets(statement, candidates, [target]), range: false };
}

function furtherTargets(
  statement: Statement,
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): readonly Candidate[] {
  return candidates.filter(
    (candidate) =>
      !chosen.includes(candidate) && isFurther(candidate) && !isCondition(statement, candidate, candidates),
  );
}

function isFurther({ found, part }: Candidate): boolean {
  return !found.describing && !found.aside && part !== 'condition';
}

/** "20% by March, 35% by June": of two values of one kind, each with its date, the last one is the target. */
function checkpoint(
  statement: Statement,
  candidates: readonly Candidate[],
  dates: readonly DateFound[],
): Candidate | null {
  const [first, second] = candidates;
  if (candidates.length !== 2 || first === undefined || second === undefined || second.found.aside) return null;
  if (first.found.quantity.unit !== second.found.quantity.unit || !sameKind(first, second)) return null;
  const dues = dates.filter(({ expression }) => expression.kind !== 'event');
  if (dues.length !== 2) return null;
  const [early, late] = dues as [DateFound, DateFound];
  const apart = late.first > first.found.last === early.first < second.found.first;
  const alternates = early.first < second.found.first && late.first > first.found.last;
  return apart && alternates && !isElaboration(statement, second, candidates) ? second : null;
}

/** Below this a number only describes something. */
const lowest = -75;

function best(statement: Statement, candidates: readonly Candidate[]): Candidate | null {
  let chosen: Candidate | null = null;
  let highest = lowest;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as Candidate;
    const score = weight(statement, candidate, candidates) - index;
    if (score > highest) {
      chosen = candidate;
      highest = score;
    }
  }
  return chosen;
}

/** How much speaks for a quantity being the outcome. Of equal ones the first is it. */
function weight(statement: Statement, candidate: Candidate, all: readonly Candidate[]): number {
  const { found, roles, part } = candidate;
  if (roles.from && leavesStart(statement, candidate)) return lowest;
  return (
    resultLevel(statement, candidate, all) * levelWeight +
    partWeights[part] -
    (found.describing ? 80 : 0) -
    (found.aside ? 60 : 0) -
    (roles.now ? 40 : 0) -
    (roles.from ? 30 : 0) -
    (found.duration && all.length > 1 ? durationWeight(statement, candidate) : 0) -
    // "Under 4 hours for 90% of requests": the share served in time is the outcome
    (found.duration && roles.atMost && !roles.to && all.some((other) => isShareOfCases(statement, other)) ? 60 : 0) -
    (isCondition(statement, candidate, all) ? 60 : 0) -
    (part === 'scope' && isOfEach(statement, candidate, all) ? 60 : 0) -
    (isElaboration(statement, candidate, all) ? 60 : 0) -
    // "Keep the uptime of our 8 services above 99.9%"
    (all.length > 1 && isPlace(statement, candidate) ? levelWeight : 0) -
    // "No customer waits more than two weeks"
    (found.quantity.value === 0 && all.some((other) => other !== candidate && other.roles.atMost) ? 60 : 0)
  );
}

/** `5 lépésről … csökken`, 由 12% 降到个位数: where the other end was not read, the start is no target. `12 témáról írunk` are twelve. */
function leavesStart(statement: Statement, { found, governor }: Candidate): boolean {
  if (found.ending !== 'from' && !(statement.lexicon.words.unspaced && governor.behind)) return false;
  const kind = classOf(statement, governor.at);
  return kind === 'up' || kind === 'down';
}

const levelWeight = 20;
const partWeights = { main: 0, means: -45, condition: -60, scope: -30, purpose: 25 } as const;

/** What is counted beside an amount of change tells where or of what: "increase revenue in 3 regions by 15%". */
const counted = 1.75;

/** What is won leads to what is reached: "hire 10 drivers and reach $1M in sales". */
const reached = 3.25;

/** A duration is often how long something takes, unless it is the value of a metric: 累计服务时长超过 5000 小时. */
function durationWeight(statement: Statement, candidate: Candidate): number {
  if (isSpan(statement, candidate)) return 60;
  const metric =
    statement.lexicon.words.unspaced && !candidate.roles.atMost
      ? tokenBefore(statement.tokens, candidate.roles.first)
      : undefined;
  return metric !== undefined && isMetric(metric) ? 0 : 15;
}

/** 收入达到 3000 万元，同比增长 25%: a change in a clause without a metric of its own is that of the value before it. */
function isElaboration(
  { tokens, lexicon }: Statement,
  { found, roles }: Candidate,
  all: readonly Candidate[],
): boolean {
  if (!lexicon.words.unspaced || (all[0] as Candidate).found.first >= found.first || roles.to) return false;
  let at = found.first - 1;
  let compares = false;
  for (; at >= 0 && !endsClause(tokens[at] as Token); at--) {
    const { senses } = tokens[at] as Token;
    if (senses.noun !== null || senses.and) return false;
    compares ||= senses.than || senses.up || senses.down;
  }
  if (!compares || at < 0) return false;
  const value = all.findLast((other) => other.found.first < at)?.roles;
  if (value === undefined) return false;
  const metric = tokenBefore(tokens, value.first);
  return value.to || value.atLeast || (metric !== undefined && isMetric(metric));
}

/** "Within 3 days", "over two quarters": how long something takes. */
function isSpan({ tokens }: Statement, { roles, found }: Candidate): boolean {
  if (roles.to) return false;
  const time = (tokens[found.noun] as Token).senses.period;
  return roles.within || (roles.atLeast && (time === 'month' || time === 'quarter' || time === 'year'));
}

/** 3 for a value that is arrived at, won or kept, 2 for an amount of change, 1 for a measured result, 0 for what is done. */
function resultLevel(statement: Statement, candidate: Candidate, all: readonly Candidate[]): number {
  const { governor, roles, found } = candidate;
  // "Council adopts the 10-year plan"
  if (found.describing && !roles.within && !roles.atLeast && !roles.atMost) return 0;
  const changes = roles.by || roles.up || roles.down;
  const own = classOf(statement, governor.at);
  if (roles.atLeast && own === 'activity' && leadsToWin(statement, candidate, all)) return 0;
  if (own === 'reach' && !changes && !governor.behind) return reached;
  // 新增 80 篇，解决率提升到 55%
  if (roles.to && statement.lexicon.words.unspaced) return reached;
  if (roles.to || roles.atLeast || roles.atMost) return 3;
  // What reaches a value is not that value, unless it is a share: 3 公里内的订单占比达到 70%
  const reaches = governor.behind && !statement.lexicon.inflects && found.quantity.unit !== '%';
  const verb = own === 'reach' && reaches ? null : own;
  if (verb === 'reach' || verb === 'win' || verb === 'result' || verb === 'keep') return changes ? 2 : 3;
  if (changes) return 2;
  if ((verb === 'up' || verb === 'down') && !isValueOf(statement, candidate))
    return isBareCount(candidate) ? counted : 2;
  const { unit } = found.quantity;
  if (unit === '%' || isCurrency(unit)) return 1;
  const noun = nounClassOf(statement, found.noun);
  // 培训 200 名员工，考核通过率 100%: those whom work is done for are no result where a clause of its own names one
  if (noun === 'party' && verb === 'activity' && all.some((other) => isRateBehind(statement, other, candidate)))
    return 0;
  // 播放量 1000 万: the metric stands before its value
  return noun === 'outcome' || noun === 'party' || tokenBefore(statement.tokens, roles.first)?.senses.noun === 'outcome'
    ? 1
    : 0;
}

/** A share in a later clause, behind the metric that it is the value of. */
function isRateBehind({ tokens }: Statement, { found, roles }: Candidate, before: Candidate): boolean {
  if (found.quantity.unit !== '%' || found.first < before.found.last || found.describing) return false;
  for (let i = before.found.last + 1; i < roles.first; i++)
    if (endsClause(tokens[i] as Token)) return tokenBefore(tokens, roles.first)?.senses.noun === 'outcome';
  return false;
}

/** `legalább 30 jelöltet meghallgatunk, és 5 mérnököt felveszünk`: at least so much work, for what a later verb wins. */
function leadsToWin(statement: Statement, { governor, found }: Candidate, all: readonly Candidate[]): boolean {
  if (!statement.lexicon.inflects || found.quantity.unit === '%') return false;
  return all.some(
    (other) =>
      other.found.first > found.last &&
      other.governor.at > governor.at &&
      (other.part === 'main' || other.part === 'purpose') &&
      !other.found.describing &&
      classOf(statement, other.governor.at) === 'win',
  );
}

/** "Donors under 25": a limit directly behind a noun that another number counts tells which ones are meant. */
function isCondition(
  statement: Statement,
  { found, roles, governor, part }: Candidate,
  all: readonly Candidate[],
): boolean {
  const { tokens, lexicon } = statement;
  if ((!roles.atLeast && !roles.atMost) || roles.to) return false;
  const earlier = all.filter((other) => other.found.first < found.first);
  // "12 articles, each with at least 1,000 reads"
  if (part === 'scope' && earlier.length > 0 && !lexicon.words.unspaced && !lexicon.inflects) return true;
  // "NPS of 50 from at least 300 respondents"
  if (roles.from && earlier.length > 0 && nounClassOf(statement, found.noun) === 'party') return true;
  if (lexicon.words.unspaced || lexicon.inflects) {
    const next = tokens[roles.last + 1];
    const adjective = lexicon.inflects
      ? (tokens[roles.last] as Token).ending === 'attribute'
      : next?.senses.describing === true ||
        (tokens[roles.last] as Token).text.endsWith('的') ||
        // 3 年以上员工
        (found.duration && next?.senses.noun === 'party');
    return adjective && all.some((other) => other.found !== found && other.part === 'main');
  }
  // "Tickets open for more than 14 days"
  const lasting = found.duration && tokenBefore(tokens, roles.first)?.text === 'for' ? 1 : 0;
  const before = tokenBefore(tokens, roles.first - lasting);
  if (before === undefined || before.kind !== 'word' || before.senses.stop) return false;
  // "Customers spending over $10k by 15%": the change follows
  if (earlier.length === 0)
    return (
      roles.first - 1 > mainVerbOf(statement) && all.some((other) => other.found !== found && isEndOfChange(other))
    );
  if (roles.first - 1 === governor.at) return false;
  // "Uptime of our 8 services above 99.9%": a place has no such limit
  if (found.quantity.unit === '%' && earlier.every((other) => isPlace(statement, other))) return false;
  return before.senses.verb === null && !before.senses.at;
}

/** 每周跑步 3 次，每次不少于 5 公里: how much each of those is that come round. With a metric it is a result: 每篇阅读量超过 3000. */
function isOfEach({ tokens, lexicon }: Statement, { roles, governor }: Candidate, all: readonly Candidate[]): boolean {
  if (!lexicon.words.unspaced || !governor.inherited || (all[0] as Candidate).roles.first >= roles.first) return false;
  let at = roles.first - 1;
  for (; at > 0 && !endsClause(tokens[at - 1] as Token); at--) if (isMetric(tokens[at] as Token)) return false;
  if (at < 0 || !(tokens[at] as Token).senses.every || (tokens[at] as Token).taken) return false;
  return tokens.some(({ taken, senses }, i) => i < at && taken && (senses.kinds & Kind.rhythm) !== 0);
}

function isMetric({ senses }: Token): boolean {
  return senses.noun === 'outcome' || senses.lower;
}

/** "For 90% of requests", "95% of the time", "on 95% of pages" */
export function isShareOfCases({ tokens, lexicon }: Statement, { found, roles }: Candidate): boolean {
  if (lexicon.words.unspaced || lexicon.inflects || found.quantity.unit !== '%' || roles.to || roles.by) return false;
  return tokens[found.last + 1]?.text === 'of';
}

function isEndOfChange({ roles, found }: Candidate): boolean {
  return (roles.by || roles.to) && !found.describing;
}
