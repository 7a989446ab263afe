import type { LocaleId } from '../locales/types.ts';
import type { TimeUnit } from '../locales/wordTypes.ts';
import { lexiconOf } from '../reading/lexicon.ts';
import type { Metric } from './types.ts';

/**
 * Whether a value with that unit can be one of the metric: a percentage is no amount of money, and euros are no dollars.
 * Counted nouns are taken as written, so two of them are never held to be different things.
 */
export function fits(unit: string | null, metric: Metric): boolean {
  if (unit === null || metric.target === null) return true;
  if (metric.direction === 'percentChange') {
    return unit === '%' || (metric.start !== null && fitsUnit(unit, metric.startUnit));
  }
  return fitsUnit(unit, metric.unit);
}

function fitsUnit(unit: string, own: string | null): boolean {
  if (own === null || unit === own) return true;
  return kindOf(unit) === 'noun' && kindOf(own) === 'noun';
}

function kindOf(unit: string): 'percent' | 'currency' | 'noun' {
  if (unit === '%') return 'percent';
  return isCurrencyCode.test(unit) ? 'currency' : 'noun';
}

const isCurrencyCode = /^[A-Z]{3}$/;

/** What a duration in one unit is in another: 2500 ms are 2.5 s. null where one of them is no duration of a fixed length. */
export function convertedDuration(value: number, from: string, to: string, language: LocaleId): number | null {
  const [length, unit] = [from, to].map((each) => millisecondsIn(each.toLowerCase(), language));
  return length == null || unit == null ? null : (value * length) / unit;
}

function millisecondsIn(unit: string, language: LocaleId): number | null {
  const lexicon = lexiconOf(language);
  const { time } = lexicon.words.unspaced
    ? (lexicon.longest(unit, 0)?.senses ?? lexicon.word(unit))
    : lexicon.word(unit);
  return time === null ? null : milliseconds[time];
}

/** Months and longer have no fixed length. */
const milliseconds: Readonly<Record<TimeUnit, number | null>> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: null,
  quarter: null,
  'half-year': null,
  year: null,
};
