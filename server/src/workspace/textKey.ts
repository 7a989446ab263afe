import { toKey, toPlain } from '../text/normalize.ts';

/** What texts are compared by: letters and digits, without case, accents and punctuation. */
export function textKey(text: string): string {
  const key = toKey(toPlain(text));
  return key.replace(isAscii.test(key) ? betweenAsciiWords : betweenWords, ' ').trim();
}

const betweenWords = /[^\p{L}\p{N}%]+/gu;
/** The same, several times as fast. */
const betweenAsciiWords = /[^a-z0-9%]+/g;
const isAscii = /^[\0-\x7f]*$/;
