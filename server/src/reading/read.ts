import type { LocaleId } from '../locales/types.ts';
import { activityOf } from './activity.ts';
import { candidatesOf } from './candidate.ts';
import { type DateFound, findDates } from './dates.ts';
import { meaningOf } from './direction.ts';
import { dueDurationOf } from './durations.ts';
import { findRhythms, type RhythmFound } from './rhythm.ts';
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
  const sentence = sentenceFor(text, language);
  const dates = findDates(sentence);
  for (const date of dates) takeDate(sentence, date);
  const statement = statementOf(sentence);
  const rhythms = findRhythms(statement);
  for (const rhythm of rhythms) if (!rhythm.describing) takeRhythm(sentence, rhythm);
  const all = candidatesOf(statement);
  const { due, otherDues } = duesOf(dates);
  const duration = due === null ? dueDurationOf(statement, all) : null;
  const candidates = duration === null ? all : all.filter((candidate) => candidate !== duration.candidate);
  const choice = choose(statement, candidates, dates);
  const meaning = meaningOf(statement, choice, rhythms);
  const { activity, binary, verb } = activityOf(statement, choice, meaning);
  return {
    language: sentence.language,
    folded: sentence.folded,
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

/** The words of a due date mean nothing more. Those of other dates stay free for other readings; their numbers do not. */
function takeDate({ tokens }: Sentence, { first, last, due }: DateFound): void {
  for (let i = first; i <= last; i++) {
    const token = tokens[i] as Token;
    if (!due && token.kind === 'word') continue;
    token.taken = true;
    token.senses = unknown;
  }
}

function takeRhythm({ tokens }: Sentence, { first, last }: RhythmFound): void {
  for (let i = first; i <= last; i++) (tokens[i] as Token).taken = true;
}

interface Dues {
  readonly due: DueReading | null;
  readonly otherDues: readonly DueReading[];
}

const noDues: Dues = { due: null, otherDues: [] };

/** Of several, the last of the surest is when all is done. */
function duesOf(dates: readonly DateFound[]): Dues {
  let main: DateFound | null = null;
  let count = 0;
  for (const date of dates) {
    if (!date.due) continue;
    count++;
    // 8 月 28 日开学前: of a day and the event on it the day says more.
    const named =
      date.expression.kind === 'event' && main !== null && main.strength === 2 && date.first === main.last + 1;
    if (main === null || (date.strength >= main.strength && !named)) main = date;
  }
  if (main === null) return noDues;
  const others =
    count === 1 ? noDues.otherDues : dates.filter((date) => date.due && date !== main).map(({ reading }) => reading);
  return { due: main.reading, otherDues: others };
}
