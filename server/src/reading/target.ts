import type { Found } from './quantities.ts';
import type { Roles } from './roles.ts';
import { endsClause, type Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A quantity with its roles and the verb that governs it. */
export interface Candidate {
  readonly found: Found;
  readonly roles: Roles;
  /** Token of the verb that governs it; −1 without one. */
  readonly verb: number;
  /** Behind words that begin a part about how, for whom or under which condition. */
  readonly behind: 'main' | 'means' | 'condition' | 'scope' | 'purpose';
}

export interface Choice {
  readonly start: Candidate | null;
  readonly target: Candidate | null;
  readonly others: readonly Candidate[];
  /** Target and start are the ends of a range that the sentence does not call a change. */
  readonly range: boolean;
}

/** Which of the quantities is the target: the outcome, not what is done for it. */
export function choose(sentence: Sentence, candidates: readonly Candidate[]): Choice {
  const pair = pairOf(sentence, candidates);
  if (pair !== null) {
    const [start, target] = pair;
    const others = candidates.filter((c) => c !== start && c !== target && isFurther(c));
    return { start, target, others, range: false };
  }
  const range = rangeOf(sentence, candidates);
  if (range !== null) {
    const rest = candidates.filter((c) => c !== range[0] && c !== range[1] && isFurther(c));
    return { start: null, target: range[0], others: [range[1], ...rest], range: true };
  }
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(sentence, candidate, candidates);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  if (best === null || bestScore < lowest) return { start: null, target: null, others: [], range: false };
  const chosen = best;
  const start = candidates.find((c) => c.roles.now && c !== chosen && sameKind(c, chosen)) ?? null;
  return {
    start,
    target: chosen,
    others: candidates.filter((c) => c !== chosen && c !== start && isFurther(c)),
    range: false,
  };
}

/** Below this a number only describes something. */
const lowest = -70;

function isFurther(candidate: Candidate): boolean {
  return !candidate.found.describes && candidate.behind !== 'condition' && !candidate.found.aside;
}

/** From X to Y, X → Y, Y from X, Y (now X). */
function pairOf(sentence: Sentence, candidates: readonly Candidate[]): readonly [Candidate, Candidate] | null {
  for (const start of candidates) {
    if (!start.roles.from && !start.roles.now) continue;
    const target = partner(candidates, start);
    if (target !== null && agree(sentence, start, target)) return [start, target];
  }
  for (let i = 1; i < candidates.length; i++) {
    const start = candidates[i - 1] as Candidate;
    const target = candidates[i] as Candidate;
    const between = betweenOf(sentence, start, target);
    if (between === 'arrow') return [start, target];
    if (between === 'to' && (changes(sentence) || target.roles.to) && sameKind(start, target)) return [start, target];
    if (
      between === 'dash' &&
      changes(sentence) &&
      sameKind(start, target) &&
      start.found.quantity.value !== target.found.quantity.value
    )
      return [start, target];
  }
  return null;
}

function partner(candidates: readonly Candidate[], start: Candidate): Candidate | null {
  const at = candidates.indexOf(start);
  const after = candidates.slice(at + 1).filter((c) => !c.found.describes);
  const before = candidates
    .slice(0, at)
    .filter((c) => !c.found.describes)
    .reverse();
  return (
    after.find((c) => c.roles.to && sameKind(c, start)) ??
    before.find((c) => (c.roles.to || start.roles.now) && sameKind(c, start)) ??
    (start.roles.now ? (after.find((c) => sameKind(c, start)) ?? null) : null) ??
    null
  );
}

function agree(_sentence: Sentence, start: Candidate, target: Candidate): boolean {
  return start !== target;
}

/** Two quantities can be ends of one change where their units do not speak against it. */
export function sameKind(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.found.quantity.unit, b.found.quantity.unit];
  if (first === null || second === null) return true;
  const percent = (first === '%') === (second === '%');
  return percent && a.found.duration === b.found.duration;
}

function betweenOf(sentence: Sentence, a: Candidate, b: Candidate): 'arrow' | 'to' | 'dash' | null {
  let kind: 'arrow' | 'to' | 'dash' | null = null;
  const from = Math.max(a.found.last, Math.min(a.found.noun, b.found.first - 2)) + 1;
  if (b.found.first - from > 3) return null;
  for (let i = from; i < b.found.first; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.senses.to && token.kind === 'sign') kind = 'arrow';
    else if (token.senses.to) kind ??= 'to';
    else if (
      dashes.has(token.text) &&
      i === b.found.first - 1 &&
      token.glued === (sentence.tokens[b.found.first] as Token).glued
    )
      kind ??= 'dash';
    else if (!token.senses.about && !token.senses.unit) return null;
  }
  return kind;
}

const dashes = new Set(['-', '–', '—', '~', '～', '至']);

/** Two to three, 20–30: the ends of a range. */
function rangeOf(sentence: Sentence, candidates: readonly Candidate[]): readonly [Candidate, Candidate] | null {
  for (let i = 1; i < candidates.length; i++) {
    const low = candidates[i - 1] as Candidate;
    const high = candidates[i] as Candidate;
    const between = betweenOf(sentence, low, high);
    if (
      (between === 'dash' || between === 'to') &&
      sameKind(low, high) &&
      low.found.quantity.value < high.found.quantity.value
    )
      return [low, high];
  }
  return null;
}

function changes(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.senses.verb === 'up' || token.senses.verb === 'down');
}

function scoreOf(sentence: Sentence, candidate: Candidate, all: readonly Candidate[]): number {
  const { found, roles, verb, behind } = candidate;
  let score = -all.indexOf(candidate);
  const governor = verb < 0 ? null : (sentence.tokens[verb] as Token).senses.verb;
  if (roles.to || roles.atLeast || roles.atMost) score += 20;
  if (roles.by && (governor === 'up' || governor === 'down' || found.quantity.unit === '%')) score += 20;
  if (roles.up || roles.down) score += 10;
  if (found.quantity.unit === '%') score += 12;
  else if (isMoney(found.quantity.unit)) score += 10;
  if (governor === 'up' || governor === 'down' || governor === 'reach') score += 25;
  else if (governor === 'outcome') score += 25;
  else if (governor === 'keep' || governor === 'finish' || governor === 'state') score += 10;
  const noun = found.noun < 0 ? null : (sentence.tokens[found.noun] as Token).senses.noun;
  if (noun === 'outcome') score += 12;
  if (roles.now) score -= 40;
  if (found.describes) score -= 80;
  if (found.aside) score -= 60;
  if (behind === 'means') score -= 45;
  else if (behind === 'condition') score -= 60;
  else if (behind === 'scope') score -= 30;
  else if (behind === 'purpose') score += 15;
  if (found.duration && all.length > 1) score -= roles.within ? 60 : 15;
  return score;
}

export function isMoney(unit: string | null): boolean {
  return unit !== null && unit.length === 3 && /^[A-Z]{3}$/.test(unit);
}

/** The verb before the quantity in its clause, or behind it where the language puts it there; and the part it stands in. */
export function governed(sentence: Sentence, found: Found, roles: Roles): Candidate {
  const { tokens } = sentence;
  let verb = -1;
  let behind: Candidate['behind'] = 'main';
  for (let i = roles.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (token.kind === 'number' && behind === 'main' && senses.magnitude === null && verb < 0) {
      if (scopeBefore(tokens, roles.first, i)) behind = 'scope';
    }
    if (verb < 0 && senses.verb !== null) verb = i;
    if (behind === 'main' && senses.condition && verb < 0) behind = 'condition';
    if (behind === 'main' && senses.purpose && verb <= i + 1) behind = 'purpose';
    if (
      behind === 'main' &&
      senses.means &&
      !senses.until &&
      (token.text !== 'by' || (verb === i + 1 && tokens[i + 1]?.text.endsWith('ing')))
    )
      behind = 'means';
    if (endsClause(token)) break;
  }
  if (verb < 0) {
    for (let i = found.last + 1; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      if (endsClause(token)) break;
      if (token.senses.verb !== null) {
        verb = i;
        break;
      }
    }
  }
  return { found, roles, verb, behind };
}

function scopeBefore(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = first - 1; i > from; i--) {
    const { senses } = tokens[i] as Token;
    if (senses.scope) return true;
  }
  return false;
}
