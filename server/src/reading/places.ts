import { type Candidate, isBareCount, type Part } from './candidate.ts';
import { isCurrency } from './money.ts';
import { endsClause } from './sentence.ts';
import type { Token } from './token.ts';
import { isVerb, type Statement } from './verbs.ts';

/**
 * Where coverbs stand before their verb, a count behind one says where, for whom or by what: in 在 6 个省份开设 40 家门店 the verb is
 * about the 40. A coverb without a second count says nothing: in 与 5 家伙伴达成合作 the 5 are the result.
 */
export function withPlaces(statement: Statement, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate, index) => {
    if (candidate.part !== 'main' && candidate.part !== 'purpose') return candidate;
    if (!isBareCount(candidate) && !isDistance(candidate)) return candidate;
    const part = partBehindCoverb(statement, candidate.found.first - 1);
    if (part === null || (part === 'scope' && candidate.part !== 'main')) return candidate;
    const aside = isBeforeResult(statement, candidates, index) || describesResult(statement, candidates, index);
    return aside ? { ...candidate, part } : candidate;
  });
}

/** 在 3 公里内 */
function isDistance({ found, roles }: Candidate): boolean {
  const { unit } = found.quantity;
  return roles.within && !found.duration && found.noun < 0 && unit !== null && unit !== '%' && !isCurrency(unit);
}

const farCoverb = 8;

/** What the coverb makes of the words behind it; null where none stands before `from` in its clause, or a verb in between. */
function partBehindCoverb(statement: Statement, from: number): Part | null {
  const { tokens } = statement;
  for (let i = from; i >= Math.max(0, from - farCoverb); i--) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (endsClause(token)) return null;
    if (senses.scope && (!senses.and || isFirstNoun(statement, i))) return 'scope';
    // 以 5 场直播带动销售
    if (senses.coverb && senses.purpose) return 'means';
    if (isVerb(statement, i)) return null;
  }
  return null;
}

/** 与 and 和 join two things where one stands before them, and are coverbs where none does. */
function isFirstNoun(statement: Statement, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = statement.tokens[i] as Token;
    if (endsClause(token) || token.taken) return token.kind !== 'number';
    if (token.kind === 'number' || isVerb(statement, i)) return false;
  }
  return true;
}

/** Whether a verb and another count stand behind it in its clause. */
function isBeforeResult({ tokens, verbs }: Statement, candidates: readonly Candidate[], index: number): boolean {
  const { last, noun } = (candidates[index] as Candidate).found;
  const end = Math.max(last, noun);
  // Where no verb is known, the words between the counts are one: 给 20 个班级送去 600 册图书.
  const verb = verbs.find((at) => at > last) ?? end + 1;
  for (let next = index + 1; next < candidates.length; next++) {
    const { found, roles } = candidates[next] as Candidate;
    if (!isJoined(tokens, last + 1, found.first)) return false;
    if (verb >= found.first || found.describing || found.duration || found.aside || roles.from || roles.now) continue;
    // 使用过 3 个功能的用户
    if (tokens[Math.max(found.last, found.noun) + 1]?.senses.describing) continue;
    return found.first > end;
  }
  return false;
}

/** 4 场面向 200 名家长的讲座: what is counted before it is what the words describe. */
function describesResult({ tokens }: Statement, candidates: readonly Candidate[], index: number): boolean {
  const { found } = candidates[index] as Candidate;
  const counted = index === 0 ? undefined : candidates[index - 1]?.found;
  if (counted === undefined || counted.noun !== counted.last || counted.duration) return false;
  const described = tokens[Math.max(found.last, found.noun) + 1]?.senses.describing === true;
  return described && isJoined(tokens, counted.last + 1, found.first);
}

/** Whether no token from `from` on ends the clause before `to` or begins another verb's part: 并, 且. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (endsClause(token) || (token.senses.and && !token.senses.scope)) return false;
  }
  return true;
}
