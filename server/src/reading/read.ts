import type { LocaleId } from '../locales/types.ts';
import { activityOf } from './activity.ts';
import { findDates } from './dates.ts';
import { directionOf } from './direction.ts';
import { languageOf } from './language.ts';
import { findQuantities } from './quantities.ts';
import { findRhythms } from './rhythm.ts';
import { rolesOf } from './roles.ts';
import { sentenceOf } from './sentence.ts';
import { choose, governed } from './target.ts';
import type { DueReading, Reading } from './types.ts';

/**
 * What a key result says: direction, start, target, unit, rhythm, due date, and whether it is measurable, a yes/no or an
 * activity. Depends on nothing but the text; without a `language` the text tells it.
 */
export function read(text: string, language: LocaleId = languageOf(text)): Reading {
  const sentence = sentenceOf(text, language);
  const taken = new Uint8Array(sentence.tokens.length);
  const dates = findDates(sentence);
  for (const date of dates) taken.fill(1, date.first, date.last + 1);
  const rhythms = findRhythms(sentence, taken);
  for (const rhythm of rhythms) if (!rhythm.adjective) taken.fill(1, rhythm.first, rhythm.last + 1);
  const candidates = findQuantities(sentence, taken).map((found) =>
    governed(sentence, found, rolesOf(sentence, found)),
  );
  const choice = choose(sentence, candidates);
  const meaning = directionOf(sentence, choice, rhythms);
  const activity = activityOf(sentence, choice, meaning);
  const dues = dates.filter((date) => date.due).map((date) => date.reading);
  const due = mainDue(dues);
  return {
    language,
    direction: meaning.direction,
    start: meaning.start,
    target: meaning.target,
    others: choice.others.map((other) => other.found.quantity),
    period: meaning.period,
    measurable: meaning.target !== null,
    binary: activity.binary,
    activity: activity.activity,
    keeping: meaning.keeping,
    points: meaning.points,
    verb: activity.verb,
    due,
    otherDues: dues.filter((other) => other !== due),
  };
}

/** The last one stated is when all is done. */
function mainDue(dues: readonly DueReading[]): DueReading | null {
  return dues.at(-1) ?? null;
}
