import type { Candidate } from './candidate.ts';
import { beginsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { DueReading } from './types.ts';
import { classOf, type Statement } from './verbs.ts';

/** A duration that is a deadline counted from the cycle's start: its candidate and what it means. */
export interface DueDuration {
  readonly candidate: Candidate;
  readonly reading: DueReading;
}

/**
 * "Within six months" beside another target, or of months without one, is a deadline. Of days and hours it is how long each
 * case may take, and so is every duration where the statement speaks of each or all.
 */
export function dueDurationOf(statement: Statement, candidates: readonly Candidate[]): DueDuration | null {
  for (const candidate of candidates) {
    const { found, roles } = candidate;
    if (!found.duration || found.describing || found.aside || roles.atLeast) continue;
    if (!roles.within && !isInside(statement, candidate) && !isAfter(statement, candidate)) continue;
    const span = spanOf(statement.tokens[found.noun] as Token, found.quantity.value);
    if (span === null) continue;
    const alone = candidates.every((other) => other === candidate || other.found.describing);
    if (alone && (span.unit === 'week' || statement.tokens.some(({ senses }) => senses.universal))) continue;
    if (isCounted(statement, roles.last + 1) || candidate.part === 'condition') continue;
    return { candidate, reading: readingOf(statement, candidate, span) };
  }
  return null;
}

/** 三个月后，…: counted from the beginning, where nothing stands before it. */
function isAfter({ tokens, lexicon }: Statement, { found, roles }: Candidate): boolean {
  if (!lexicon.words.unspaced || !beginsClause(tokens, found.first)) return false;
  return tokens[roles.last + 1]?.senses.sinceAfter === true;
}

/** "Launch the app in six months" is a deadline; "payback in six months" is a value, "at six months" says when it is measured. */
function isInside(statement: Statement, { found, governor }: Candidate): boolean {
  const { tokens, lexicon } = statement;
  if (lexicon.words.unspaced || lexicon.inflects) return false;
  const before = tokenBefore(tokens, found.first)?.senses;
  if (before?.dateWithin !== true || !before.scope || before.at) return false;
  const verb = classOf(statement, governor.at);
  return verb === 'activity' || verb === 'finish' || verb === 'result' || verb === 'win';
}

type Span = { readonly unit: 'week' | 'month'; readonly count: number };

function spanOf({ senses }: Token, value: number): Span | null {
  if (!Number.isInteger(value) && senses.time !== 'year') return null;
  switch (senses.time) {
    case 'week':
      return { unit: 'week', count: value };
    case 'month':
      return { unit: 'month', count: value };
    case 'quarter':
      return { unit: 'month', count: value * 3 };
    case 'half-year':
      return { unit: 'month', count: value * 6 };
    case 'year':
      return { unit: 'month', count: value * 12 };
    default:
      return null;
  }
}

/** "Within two weeks of sign-up": counted from something else than the cycle. */
function isCounted({ tokens }: Statement, at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined && next.kind === 'word' && (next.text === 'of' || next.senses.since || next.senses.describing)
  );
}

function readingOf({ tokens, text }: Statement, { found, roles }: Candidate, span: Span): DueReading {
  const start = (tokens[found.first] as Token).start;
  const end = (tokens[roles.last] as Token).tail;
  const range = { start, end };
  return {
    expression: { kind: 'nth', unit: span.unit, count: span.count },
    text: text.slice(start, end),
    range,
    phrase: { start: (tokens[roles.first] as Token).start, end },
  };
}
