import type { LocaleId } from '../locales/types.ts';
import { read } from './read.ts';
import { sentenceOf } from './sentence.ts';
import type { Reading } from './types.ts';

/** The value of `Metric:`: `50% -> 65%`, `>= 99.9%`, `keep >= 99.9%`, `20 interviews`, `10 per week`, `milestone`; null where it says none. */
export function readMetric(text: string, language: LocaleId): Reading | null {
  const reading = read(text, language);
  if (reading.target !== null || reading.direction === 'recurring') return reading;
  const { tokens } = sentenceOf(text, reading.language);
  return tokens.length === 1 && tokens[0]?.senses.milestone ? reading : null;
}
