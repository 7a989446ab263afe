import type { RhythmFound } from './rhythm.ts';
import type { Sentence } from './sentence.ts';
import { type Candidate, type Choice, isMoney } from './target.ts';
import type { Token } from './tokens.ts';
import type { Direction, Period, Quantity } from './types.ts';

export interface Meaning {
  readonly direction: Direction;
  readonly start: Quantity | null;
  readonly target: Quantity | null;
  readonly period: Period | null;
  readonly keeping: boolean;
  readonly points: boolean;
}

export function directionOf(sentence: Sentence, choice: Choice, rhythms: readonly RhythmFound[]): Meaning {
  const { tokens } = sentence;
  const keeping = tokens.some((token) => token.senses.verb === 'keep');
  const base = { start: null, keeping, points: false, period: null };
  const factor = factorOf(sentence, choice);
  if (factor !== null && (choice.target === null || !strong(choice.target))) {
    return { ...base, direction: 'percentChange', target: factor };
  }
  const { target, start } = choice;
  if (target === null) {
    const rhythm = rhythmOf(sentence, rhythms, null);
    if (rhythm === null) return { ...base, direction: 'milestone', target: null };
    if (rhythm.times !== null) {
      const word = tokens[rhythm.first] as Token;
      const range = { start: word.start, end: word.end };
      return {
        ...base,
        direction: 'recurring',
        target: { value: rhythm.times, unit: null, range, number: range },
        period: rhythm.period,
      };
    }
    return { ...base, direction: 'recurring', target: null, period: rhythm.period };
  }
  const quantity = target.found.quantity;
  if (start !== null) {
    const [from, to] = sharedUnit(start.found.quantity, quantity);
    return {
      ...base,
      direction: to.value < from.value ? 'decrease' : 'increase',
      start: from,
      target: to,
      points: false,
    };
  }
  const trend = trendOf(sentence, target);
  const relative = relativeChange(sentence, target, trend);
  if (relative !== null) {
    return {
      ...base,
      direction: 'percentChange',
      target: { ...quantity, value: relative },
      points: target.found.points,
    };
  }
  const rhythm = rhythmOf(sentence, rhythms, target);
  if (rhythm !== null) return { ...base, direction: 'recurring', target: quantity, period: rhythm.period };
  return { ...base, direction: limitOf(sentence, target, trend, choice.range, keeping), target: quantity };
}

function strong(candidate: Candidate): boolean {
  const { roles, found } = candidate;
  return (roles.to || roles.by || roles.atLeast || roles.atMost) && found.quantity.unit === '%';
}

/** Where one end of a change names its unit, the other has it too: "from 22 to 30 percent". */
function sharedUnit(from: Quantity, to: Quantity): readonly [Quantity, Quantity] {
  const marked = (quantity: Quantity): boolean => quantity.unit === '%' || isMoney(quantity.unit);
  if (marked(to) && !marked(from)) return [{ ...from, unit: to.unit }, to];
  if (marked(from) && !marked(to)) return [from, { ...to, unit: from.unit }];
  if (from.unit === null) return [{ ...from, unit: to.unit }, to];
  if (to.unit === null) return [from, { ...to, unit: from.unit }];
  return [from, to];
}

/** `double`, `halve`, `翻倍`, `felére`: the change in percent, at the word that says it. */
function factorOf(sentence: Sentence, choice: Choice): Quantity | null {
  if (choice.start !== null) return null;
  for (const [index, token] of sentence.tokens.entries()) {
    const { factor } = token.senses;
    if (factor === null || (token.kind !== 'word' && token.kind !== 'number')) continue;
    // "double-digit", "double opt-in"
    if (sentence.tokens[index + 1]?.text === '-') continue;
    const range = { start: token.start, end: token.end };
    return { value: Math.round((factor - 1) * 10000) / 100, unit: '%', range, number: range };
  }
  return null;
}

type Trend = 'up' | 'down' | null;

/** Whether the sentence speaks of more or of less. */
function trendOf(sentence: Sentence, target: Candidate): Trend {
  if (target.roles.up) return 'up';
  if (target.roles.down) return 'down';
  const verb = target.verb < 0 ? null : (sentence.tokens[target.verb] as Token).senses.verb;
  if (verb === 'up' || verb === 'down') {
    const down = sentence.tokens.some(
      (token, i) => i > target.verb && i < target.found.first && token.senses.verb === 'down',
    );
    return down ? 'down' : verb;
  }
  for (const token of sentence.tokens) {
    if (token.senses.verb === 'down') return 'down';
    if (token.senses.verb === 'up') return 'up';
  }
  return null;
}

/** The signed change, where the number says by how much and not how far. */
function relativeChange(_sentence: Sentence, target: Candidate, trend: Trend): number | null {
  const { found, roles } = target;
  const percent = found.quantity.unit === '%';
  const value = found.quantity.value;
  const signed = trend === 'down' ? -value : value;
  if (found.points && !roles.to) return signed;
  if (!percent) return null;
  if (roles.to || roles.at || roles.now) return null;
  if (roles.up || roles.down) return signed;
  if (roles.by && trend !== null) return signed;
  if (trend !== null && !roles.atLeast && !roles.atMost && target.verb >= 0 && target.verb < found.first)
    return governs(_sentence, target) ? signed : null;
  return null;
}

function governs(sentence: Sentence, target: Candidate): boolean {
  const verb = (sentence.tokens[target.verb] as Token).senses.verb;
  return verb === 'up' || verb === 'down';
}

function rhythmOf(sentence: Sentence, rhythms: readonly RhythmFound[], target: Candidate | null): RhythmFound | null {
  const { tokens } = sentence;
  if (target !== null) {
    const { unit } = target.found.quantity;
    if (unit === '%' || isMoney(unit) || target.roles.to) return null;
    const verb = target.verb < 0 ? null : (tokens[target.verb] as Token).senses.verb;
    if (verb === 'up' || verb === 'down' || verb === 'reach' || verb === 'keep') return null;
  }
  for (const rhythm of rhythms) {
    if (!rhythm.adjective) return rhythm;
    const next = tokens[rhythm.last + 1];
    if (next === undefined) continue;
    if (next.kind === 'number') return rhythm;
    if (next.senses.noun === 'activity') return rhythm;
  }
  return null;
}

function limitOf(sentence: Sentence, target: Candidate, trend: Trend, range: boolean, keeping: boolean): Direction {
  const { roles, found } = target;
  if (found.quantity.value === 0) return 'atMost';
  if (roles.atMost || roles.within) return 'atMost';
  if (roles.atLeast) return 'atLeast';
  if (range) return 'atLeast';
  if (keeping) return lower(sentence) ? 'atMost' : 'atLeast';
  if (trend === 'down' && roles.to) return 'atMost';
  return 'reach';
}

function lower(sentence: Sentence): boolean {
  return sentence.tokens.some((token) => token.senses.lower);
}
