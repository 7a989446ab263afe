import { toKey, toPlain } from '../text/normalize.ts';

/** What texts are compared by: letters and digits, without case, accents and punctuation. */
export function textKey(text: string): string {
  return toKey(toPlain(text))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
