import { toPlain } from '../text/normalize.ts';

/**
 * A number between 0 and 1 as people write it: `0.7`, `0,7`, `70%`, `7/10`. null for anything else, out of range included.
 * Scores and confidences are written so.
 */
export function readRatio(text: string): number | null {
  const match = ratio.exec(toPlain(text).trim());
  if (match === null) return null;
  const [, written, percent, of] = match;
  const number = toNumber(written);
  const value = percent !== undefined ? number / 100 : of !== undefined ? number / toNumber(of) : number;
  return value >= 0 && value <= 1 ? value : null;
}

const ratio = /^(\d{0,9}(?:[.,]\d{1,9})?)\s?(?:(%)|\/\s?(\d{1,9}))?$/;

function toNumber(text: string | undefined): number {
  return text === undefined || text === '' ? Number.NaN : Number(text.replace(',', '.'));
}
