import { toPlain } from '../text/normalize.ts';
import type { Weight } from './types.ts';

/** What counts where no weight is typed. */
export const defaultWeight: Weight = { value: 1, percent: false, typed: false };

/** `2`, `0.5`, `30%`; null for anything else, negative numbers included. */
export function readWeight(text: string): Weight | null {
  const match = weight.exec(toPlain(text).trim());
  const number = match?.[1];
  if (number === undefined) return null;
  return { value: Number(number.replace(',', '.')), percent: match?.[2] !== undefined, typed: true };
}

const weight = /^(\d{1,9}(?:[.,]\d{1,9})?)\s?(%)?$/;
