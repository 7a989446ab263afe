import type { Candidate } from './candidate.ts';
import type { Found } from './quantities.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Statement } from './verbs.ts';

/** Where nouns have cases: the quantities of a statement with what those beside them make of them. */
export function withNeighbours(statement: Statement, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => beside(statement, candidate, candidates));
}

/** What another quantity of the statement makes of this one. */
function beside(statement: Statement, candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { found, roles } = candidate;
  const before = tokenBefore(statement.tokens, roles.first)?.senses;
  if (isOfEach(statement, candidate, all)) return describing(candidate);
  const next = all[all.indexOf(candidate) + 1];
  if (before?.negation && next !== undefined && isCorrection(statement, next)) {
    // `nem 10%-kal, hanem 15%-kal`; `nem 3, hanem 5 városban`
    return roles.by ? describing(candidate) : { ...candidate, roles: { ...roles, now: true } };
  }
  if (!roles.by && isCorrection(statement, candidate))
    return { ...candidate, part: 'main', roles: { ...roles, to: true } };
  if (!found.duration) return candidate;
  if (roles.atMost && isTimeOfShare(statement, candidate, all))
    return { ...candidate, roles: { ...roles, atMost: false, within: true } };
  if (!isTimeOfCount(statement, candidate, all)) return candidate;
  const timed = { ...candidate, roles: { ...roles, atMost: false, within: true, last: found.last + 1 } };
  return spansCycle(statement, found) ? timed : describing(timed);
}

function describing(candidate: Candidate): Candidate {
  return { ...candidate, found: { ...candidate.found, describing: true } };
}

/** `a tagok 60%-a hetente kétszer edz`, `… havonta legalább egy napot dolgozik`: how often or how much each of them does. */
function isOfEach(statement: Statement, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { found, roles } = candidate;
  if ((statement.tokens[found.first] as Token).senses.repeats !== null)
    return all.some((other) => other !== candidate && countsPeople(statement, other));
  const rhythm = tokenBefore(statement.tokens, roles.first)?.senses.rhythm;
  if (rhythm == null || rhythm.adjective) return false;
  return all.some((other) => other !== candidate && isShareOfPeople(statement, other));
}

/** `hanem` before a number puts right the one before. */
function isCorrection({ tokens }: Statement, { roles }: Candidate): boolean {
  return tokenBefore(tokens, roles.first)?.text === 'hanem';
}

/** A share of somebody, or a number of people who act. */
function countsPeople(statement: Statement, candidate: Candidate): boolean {
  const { found } = candidate;
  if (found.quantity.unit === '%') return isShareOfPeople(statement, candidate);
  if (found.ending === 'people') return true;
  const subject = found.ending === 'none' || found.ending === 'other';
  return found.noun >= 0 && subject && (statement.tokens[found.noun] as Token).senses.noun === 'party';
}

function isShareOfPeople({ tokens }: Statement, { found }: Candidate): boolean {
  if (found.quantity.unit !== '%') return false;
  return found.written === 'words' || (tokens[found.last] as Token).ending === 'other';
}

/** `alatt` behind a duration beside a share of cases. */
function isTimeOfShare({ tokens }: Statement, { found }: Candidate, all: readonly Candidate[]): boolean {
  if (tokens[found.last + 1]?.senses.dateWithinAfter !== true) return false;
  return all.some((other) => other.found.quantity.unit === '%' && other.found.ending === 'within');
}

/** `alatt` behind a duration directly beside what is counted. */
function isTimeOfCount({ tokens }: Statement, { found, roles }: Candidate, all: readonly Candidate[]): boolean {
  if (roles.first !== found.first || tokens[found.last + 1]?.senses.dateWithinAfter !== true) return false;
  // `20 új tagot toborzunk 6 hónap alatt`
  const before = (tokenBefore(tokens, found.first)?.senses.verb ?? null) === null ? found.first - 1 : found.first - 2;
  return all.some(
    (other) => isCounting(other) && (other.found.noun === before || other.roles.first === found.last + 2),
  );
}

function isCounting({ found, roles }: Candidate): boolean {
  return !found.duration && found.quantity.unit !== '%' && !roles.from && !roles.to && !roles.atMost;
}

/** Of weeks and more: a deadline, where shorter times only describe. */
function spansCycle({ tokens }: Statement, { noun }: Found): boolean {
  const { time } = (tokens[noun] as Token).senses;
  return time !== 'day' && time !== 'hour' && time !== 'minute' && time !== 'second' && time !== 'millisecond';
}
