import { toKey, toPlain } from '../text/normalize.ts';

/** What texts are compared by: letters and digits, without case, accents and punctuation. */
export function textKey(text: string): string {
  const key = toKey(toPlain(text));
  return key.replace(isAscii.test(key) ? betweenAsciiWords : betweenWords, ' ').trim();
}

/**
 * A number that all texts of one key have in common, and others hardly ever; null for a text without letters and digits. To
 * find what may be the same among thousands of texts, several times as fast as comparing keys.
 */
export function textHash(text: string): number | null {
  let hash = 0;
  let isEmpty = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number;
    if (code > 0xffff) at++;
    if (isIdeograph(code)) hash = Math.imul(hash, 31) + code;
    else {
      const key = code < asciiKeys.length ? (asciiKeys[code] as string) : keyOf(code);
      if (key === '') continue;
      for (let i = 0; i < key.length; i++) hash = Math.imul(hash, 31) + key.charCodeAt(i);
    }
    isEmpty = false;
  }
  return isEmpty ? null : hash | 0;
}

/** Its key is itself. */
function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The key of one character. A sigma is written in another way at the end of a word. */
function keyOf(code: number): string {
  let key = keys.get(code);
  if (key === undefined) {
    key = textKey(String.fromCodePoint(code)).replaceAll(' ', '').replaceAll('ς', 'σ');
    keys.set(code, key);
  }
  return key;
}

const keys = new Map<number, string>();

const betweenWords = /[^\p{L}\p{N}%]+/gu;
/** The same, several times as fast. */
const betweenAsciiWords = /[^a-z0-9%]+/g;
const isAscii = /^[\0-\x7f]*$/;

const asciiKeys = Array.from({ length: 128 }, (_, code) => textKey(String.fromCharCode(code)));
