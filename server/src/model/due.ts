import type { Cycle } from '../calendar/cycle.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { LocaleId } from '../locales/types.ts';
import { readCycle } from '../reading/cycle.ts';
import { readDate } from '../reading/date.ts';
import { findDates } from '../reading/dates.ts';
import { resolveDue } from '../reading/due.ts';
import { languageOf } from '../reading/language.ts';
import { sentenceOf } from '../reading/sentence.ts';
import type { DueReading, Reading } from '../reading/types.ts';
import { spanIn } from '../syntax/span.ts';
import type { Sentence } from '../syntax/tree.ts';
import type { PropertyReader } from './properties.ts';
import type { Due, ModelOptions } from './types.ts';

/** Where the due date of a header is looked for: its own property, its sentence, then above. */
export interface DueSources {
  readonly properties: PropertyReader;
  readonly sentence: Sentence;
  readonly reading: Reading;
  /** Of the objective, for a key result. */
  readonly above: Due | null;
  readonly cycle: Cycle | null;
  readonly options: ModelOptions;
}

/** The due date, and who says it. null where nobody does. */
export function dueOf(sources: DueSources): Due | null {
  return typedDue(sources) ?? writtenDue(sources) ?? inheritedDue(sources);
}

function typedDue({ properties, reading, cycle, options }: DueSources): Due | null {
  let words: DueReading | null = null;
  const date = properties.read('due', 'date', (text) => {
    const value = readDueValue(text, reading.language, cycle, options);
    words = value?.reading ?? null;
    return value;
  });
  const property = properties.all('due')[0];
  if (date === null || property === undefined) return null;
  const { text, span } = property.value;
  return { date: date.date, text, source: 'property', span, reading: words };
}

interface DueValue {
  readonly date: IsoDate | null;
  readonly reading: DueReading | null;
}

/** `2026-03-15`, the last day of `2026-Q1`, or date words as a sentence has them: `end of March`. */
function readDueValue(
  text: string,
  language: LocaleId,
  cycle: Cycle | null,
  { asOf, fiscalYearStart }: ModelOptions,
): DueValue | null {
  const date = readDate(text);
  if (date !== null) return { date, reading: null };
  const period = readCycle(text, { asOf: cycle?.start ?? asOf, fiscalYearStart });
  if (period !== null) return { date: period.end, reading: null };
  const words = dateWords(text, languageOf(text)) ?? dateWords(text, language);
  return words === null ? null : { date: resolveDue(words.expression, cycle, asOf), reading: words };
}

function dateWords(text: string, language: LocaleId): DueReading | null {
  return findDates(sentenceOf(text, language))[0]?.reading ?? null;
}

function writtenDue({ sentence, reading, cycle, options }: DueSources): Due | null {
  const { due } = reading;
  if (due === null) return null;
  return {
    date: resolveDue(due.expression, cycle, options.asOf),
    text: due.text,
    source: 'text',
    span: spanIn(sentence, due.range),
    reading: due,
  };
}

function inheritedDue({ above, cycle }: DueSources): Due | null {
  if (above !== null) return above.source === 'cycle' ? above : { ...above, source: 'objective' };
  return cycle === null ? null : { date: cycle.end, text: null, source: 'cycle', span: null, reading: null };
}
