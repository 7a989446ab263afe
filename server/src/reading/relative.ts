import type { VerbClass } from '../locales/wordTypes.ts';
import type { Candidate } from './candidate.ts';
import { clean } from './compose.ts';
import { endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import { classOf, isVerb, type Statement } from './verbs.ts';

export type Trend = 'up' | 'down' | null;

/** Whether the statement speaks of more or of less. */
export function trendOf(statement: Statement, { roles, governor, found }: Candidate): Trend {
  if (roles.down) return 'down';
  if (roles.up) return 'up';
  // 降到, "down to": the words before the number say more than the verb.
  for (let i = roles.first; i < found.first; i++) {
    const { verb } = (statement.tokens[i] as Token).senses;
    if (verb === 'up' || verb === 'down') return verb;
  }
  const governing = classOf(statement, governor.at);
  if (governing === 'up' || governing === 'down') return governing;
  for (const verb of statement.verbs) {
    const kind = classOf(statement, verb);
    if (kind === 'up' || kind === 'down') return kind;
  }
  return null;
}

/** The signed change, where the number says by how much and not how far; null otherwise. */
export function relativeChange(statement: Statement, candidate: Candidate, trend: Trend): number | null {
  const { found, roles } = candidate;
  const { unit, value } = found.quantity;
  // 达到原来的 3 倍 and `3-szorosára` are changes; "coverage to 3x" is a value.
  if (unit === 'x' && roles.now) return clean((value - 1) * 100);
  if (roles.to && !roles.up && !roles.down)
    return unit === 'x' && statement.lexicon.inflects ? multiple(value, trend, true) : null;
  if (found.points) return trend === 'down' ? -value : value;
  if (unit === 'x')
    return roles.at || roles.atLeast || roles.atMost ? null : multiple(value, trend, !statement.lexicon.words.unspaced);
  if (unit !== '%') return null;
  const named = namedTrend(statement, candidate);
  if (named !== null) return named === 'down' ? -value : value;
  if (!saysAmount(statement, candidate, trend)) return null;
  return trend === 'down' ? -value : value;
}

/** "Cost reduction: 12%", "reduction in scrap: 15%": the noun of change before the colon. */
function namedTrend({ tokens, lexicon }: Statement, { roles }: Candidate): Trend {
  if (lexicon.words.unspaced || lexicon.inflects || tokens[roles.first]?.text !== ':') return null;
  for (let i = roles.first - 1; i >= 0 && !endsClause(tokens[i] as Token); i--) {
    const { senses } = tokens[i] as Token;
    if (!senses.changeNoun) continue;
    const last = i === roles.first - 1 || tokens[i + 1]?.senses.scope === true;
    return last ? (senses.afterDown ? 'down' : 'up') : null;
  }
  return null;
}

/** Three times as much is 200% more. 提升 3 倍 adds three times, 提升到 3 倍 is three times. */
function multiple(value: number, trend: Trend, whole: boolean): number | null {
  if (trend !== 'up') return null;
  return clean((whole ? value - 1 : value) * 100);
}

function saysAmount(statement: Statement, candidate: Candidate, trend: Trend): boolean {
  const { found, roles, governor } = candidate;
  if (roles.up || roles.down) return true;
  if (trend === null || roles.now) return false;
  if (roles.by) return true;
  if (roles.at || roles.atMost || roles.within || isDenied(statement, governor.at)) return false;
  if (governor.behind || governor.at < 0 || isValueOf(statement, candidate)) return false;
  const verb = changeVerb(statement, governor.at);
  if (verb !== 'up' && verb !== 'down') return false;
  // "Grow 20% of accounts" is a share of them; "cut 20% of costs" is an amount.
  return verb === 'down' || statement.tokens[found.last + 1]?.text !== 'of';
}

/** 压缩响应时间，好评率 98%: a metric with its value, in a clause of its own. */
export function isValueOf({ tokens }: Statement, { governor, roles }: Candidate): boolean {
  return governor.inherited && tokenBefore(tokens, roles.first)?.senses.noun === 'outcome';
}

/** "Never falls below 99%" says no amount. */
function isDenied({ tokens }: Statement, governor: number): boolean {
  return tokenBefore(tokens, governor)?.senses.negation === true;
}

/** The governing verb; where nouns look like verbs, the first of its clause: 减少化肥使用量 15%. */
function changeVerb(statement: Statement, governor: number): VerbClass | null {
  const own = classOf(statement, governor);
  if (own === 'up' || own === 'down' || !statement.lexicon.words.unspaced) return own;
  for (let i = governor - 1; i >= 0 && !endsClause(statement.tokens[i] as Token); i--) {
    const { verb } = (statement.tokens[i] as Token).senses;
    if ((verb === 'up' || verb === 'down') && isVerb(statement, i)) return verb;
  }
  return own;
}
