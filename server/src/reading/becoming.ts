import { type Candidate, sameKind } from './candidate.ts';
import { leadsTo } from './oneInChange.ts';
import { Kind } from './senses.ts';
import { endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Statement } from './verbs.ts';

/**
 * 由 12 间整合为 7 间: behind 从 and 由 a verb with 为, 成, 至 or 到 leads to the other end of the change, whichever verb it is. Of a
 * rate too: 从每周 12 条下降到每周 4 条.
 */
export function withChangeEnds(statement: Statement, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ roles }) => roles.from)) return candidates;
  let start: Candidate | null = null;
  return candidates.map((candidate) => {
    const { found, roles } = candidate;
    if (roles.from) start = candidate;
    else if (start !== null && !roles.to && isEndOf(statement, start, candidate)) {
      const to = { ...roles, to: true };
      return { ...candidate, roles: to, found: { ...found, describing: false } };
    }
    return candidate;
  });
}

function isEndOf(statement: Statement, start: Candidate, end: Candidate): boolean {
  const { tokens, lexicon } = statement;
  if (!sameKind(start, end) || !isSameThing(statement, start, end)) return false;
  for (let i = start.found.last + 1; i < end.found.first; i++) if (endsClause(tokens[i] as Token)) return false;
  let at = end.found.first - 1;
  while (at > start.found.last && isBetween(tokens[at] as Token)) {
    // 从每季度 1 次提高到每月 1 次: more, with the same number
    if (isRhythm(tokens[at] as Token) && !isOfRhythm(tokens, start, tokens[at] as Token)) return false;
    at--;
  }
  if (at <= start.found.last || !leadsTo(tokens[at] as Token, lexicon)) return false;
  return (tokens[at] as Token).senses.to || !isAudience(statement, start, end, at);
}

/** 由 3 名讲师为 200 名员工授课: 为 directly behind those who do it, and the verb behind. */
function isAudience({ tokens, verbs }: Statement, start: Candidate, { found }: Candidate, at: number): boolean {
  if (at - 1 <= Math.max(start.found.last, start.found.noun)) return true;
  const verb = verbs.find((index) => index > found.last);
  if (verb === undefined) return false;
  for (let i = found.last + 1; i < verb; i++) if (endsPart(tokens[i] as Token)) return false;
  return true;
}

/** 精简为 3 个并上线, 3 个后上线 */
function endsPart(token: Token): boolean {
  return endsClause(token) || token.senses.and || token.senses.sinceAfter;
}

function isRhythm({ taken, senses }: Token): boolean {
  return taken && (senses.kinds & Kind.rhythm) !== 0;
}

function isOfRhythm(tokens: readonly Token[], { found }: Candidate, { text }: Token): boolean {
  return tokenBefore(tokens, found.first)?.text === text;
}

/** 到每周 4 条, 为约 5 个 */
function isBetween(token: Token): boolean {
  return isRhythm(token) || (token.senses.about && !token.senses.to);
}

/** Counted alike, or nothing said of what is counted in the end: 由 3 名教师组成 5 个小组 changes nothing. */
function isSameThing({ tokens }: Statement, { found: from }: Candidate, { found: to }: Candidate): boolean {
  if (from.quantity.unit === to.quantity.unit || (from.duration && to.duration)) return true;
  if (from.noun > from.last && to.noun > to.last) return false;
  if ((tokens[from.last] as Token).text === (tokens[to.last] as Token).text) return true;
  const next = tokens[to.last + 1];
  return next === undefined || endsClause(next) || (next.senses.kinds & Kind.roleAfter) !== 0;
}
