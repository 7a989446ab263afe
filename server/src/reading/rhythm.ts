import type { Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { Period } from './types.ts';

/** Words that say how often: tokens `first` to `last`. */
export interface RhythmFound {
  readonly first: number;
  readonly last: number;
  readonly period: Period;
  /** `monthly`, `havi`: may only describe what follows. */
  readonly adjective: boolean;
  /** `twice a week`: the number of times. */
  readonly times: number | null;
}

/** Every rhythm in the sentence, in text order. `taken` tokens belong to dates. */
export function findRhythms(sentence: Sentence, taken: Uint8Array): readonly RhythmFound[] {
  const found: RhythmFound[] = [];
  for (let i = 0; i < sentence.tokens.length; i++) {
    if (taken[i]) continue;
    const rhythm = rhythmAt(sentence, i, taken);
    if (rhythm === null) continue;
    found.push(rhythm);
    i = rhythm.last;
  }
  return found;
}

function rhythmAt(sentence: Sentence, i: number, taken: Uint8Array): RhythmFound | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const { senses } = token;
  if (senses.rhythm !== null) {
    const { unit, count, adjective } = senses.rhythm;
    return found(tokens, i, i, unit, count, adjective);
  }
  if (senses.every || (token.text === '/' && token.kind === 'sign')) {
    // "every week", "every two weeks", "每 3 个月"
    const next = tokens[i + 1];
    if (next === undefined || taken[i + 1]) return null;
    const unit = periodUnit(next);
    if (unit !== null) {
      if ((token.text === 'a' || token.text === 'an') && !behindCount(sentence, i)) return null;
      return found(tokens, i, i + 1, unit, 1, false);
    }
    const after = tokens[i + 2];
    const long = after === undefined ? null : periodUnit(after);
    if (next.kind === 'number' && long !== null && token.text !== 'a' && token.text !== '/')
      return found(tokens, i, i + 2, long, next.value, false);
  }
  return null;
}

/** "A week" is a rhythm behind something counted: "3 posts a week". */
function behindCount(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let at = i - 1; at >= Math.max(0, i - 6); at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' || token.senses.repeats !== null) return true;
    if (token.senses.stop) return false;
  }
  return false;
}

export function periodUnit(token: Token): Period['unit'] | null {
  switch (token.senses.time) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
      return token.senses.time;
    default:
      return null;
  }
}

function found(
  tokens: readonly Token[],
  first: number,
  last: number,
  unit: Period['unit'],
  count: number,
  adjective: boolean,
): RhythmFound {
  const before = tokens[first - 1];
  const times = before?.senses.repeats ?? null;
  const start = times === null ? first : first - 1;
  return {
    first: start,
    last,
    period: { unit, count, range: { start: (tokens[first] as Token).start, end: (tokens[last] as Token).tail } },
    adjective,
    times,
  };
}
