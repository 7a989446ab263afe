import type { LocaleId } from '../locales/types.ts';
import { read } from './read.ts';
import type { Reading } from './types.ts';

/** The value of `Metric:`: `50% -> 65%`, `>= 99.9%`, `keep >= 99.9%`, `20 interviews`, `10 per week`, `milestone`; null where it says none. */
export function readMetric(text: string, language: LocaleId): Reading | null {
  const reading = read(text, language);
  if (reading.target !== null || reading.direction === 'recurring') return reading;
  return milestone.has(text.trim().toLowerCase()) ? reading : null;
}

const milestone = new Set(['milestone', '里程碑', 'mérföldkő', 'yes/no', '是/否', 'igen/nem']);
