import type { LocaleId } from '../locales/types.ts';
import { activityOf } from './activity.ts';
import { candidateOf } from './candidate.ts';
import { type DateFound, findDates } from './dates.ts';
import { meaningOf } from './direction.ts';
import { dueDurationOf } from './durations.ts';
import { findQuantities } from './quantities.ts';
import { findRhythms } from './rhythm.ts';
import { unknown } from './senses.ts';
import { type Sentence, sentenceFor } from './sentence.ts';
import { choose } from './target.ts';
import type { Token } from './token.ts';
import type { DueReading, Reading } from './types.ts';
import { statementOf } from './verbs.ts';

/**
 * What a key result says: direction, start, target, unit, rhythm, due date, and whether it is measurable, a yes/no or an
 * activity. Depends on nothing but the text; where no `language` is given, the text tells it.
 */
export function read(text: string, language?: LocaleId): Reading {
  const whole = sentenceFor(text, language);
  const dates = findDates(whole);
  const taken = takenBy(whole, dates);
  const sentence = statementOf(silence(whole, taken));
  const rhythms = findRhythms(sentence, taken);
  for (const rhythm of rhythms) if (!rhythm.describing) taken.fill(1, rhythm.first, rhythm.last + 1);
  const all = findQuantities(sentence, taken).map((found) => candidateOf(sentence, found));
  const duration = dates.some(({ due }) => due) ? null : dueDurationOf(sentence, all);
  const candidates = duration === null ? all : all.filter((candidate) => candidate !== duration.candidate);
  const choice = choose(sentence, candidates, dates);
  const meaning = meaningOf(sentence, choice, rhythms);
  const { activity, binary, verb } = activityOf(sentence, choice, meaning);
  const { due, otherDues } = duesOf(dates);
  return {
    language: sentence.language,
    direction: meaning.direction,
    start: meaning.start,
    target: meaning.target,
    others: choice.others.map(({ found }) => found.quantity),
    period: meaning.period,
    measurable: meaning.target !== null,
    binary,
    activity,
    keeping: meaning.keeping,
    points: meaning.points,
    verb,
    due: due ?? duration?.reading ?? null,
    otherDues,
  };
}

/** The tokens of dates. Words that turned out to be no due date stay free for other readings; their numbers do not. */
function takenBy({ tokens }: Sentence, dates: readonly DateFound[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last, due } of dates) {
    for (let i = first; i <= last; i++) if (due || tokens[i]?.kind !== 'word') taken[i] = 1;
  }
  return taken;
}

/** The sentence with the words of its dates meaning nothing more. */
function silence(sentence: Sentence, taken: Uint8Array): Sentence {
  const first = taken.indexOf(1);
  if (first < 0) return sentence;
  const tokens = sentence.tokens.slice();
  for (let i = first; i < tokens.length; i++) {
    if (taken[i] === 1) tokens[i] = { ...(tokens[i] as Token), senses: unknown };
  }
  return { ...sentence, tokens };
}

/** Of several, the last of the surest is when all is done. */
function duesOf(dates: readonly DateFound[]): {
  readonly due: DueReading | null;
  readonly otherDues: readonly DueReading[];
} {
  if (dates.length === 0) return { due: null, otherDues: [] };
  const dues = dates.filter(({ due }) => due);
  const strength = Math.max(0, ...dues.map((date) => date.strength));
  const main = dues.findLast((date) => date.strength === strength) ?? null;
  return { due: main?.reading ?? null, otherDues: dues.filter((date) => date !== main).map(({ reading }) => reading) };
}
