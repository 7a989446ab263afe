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
    const code = text.charCodeAt(at);
    if (code < 128 || isIdeograph(code)) {
      const key = code < 128 ? (asciiKeys[code] as number) : code;
      if (key === 0) continue;
      hash = (Math.imul(hash, 31) + key) | 0;
    } else {
      const character = text.codePointAt(at) as number;
      if (character > 0xffff) at++;
      const key = keyOf(character);
      for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
      if (key === '') continue;
    }
    isEmpty = false;
  }
  return isEmpty ? null : hash;
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

/** By code: of letters and digits what their key is, else 0. */
const asciiKeys = Uint8Array.from({ length: 128 }, (_, code) => textKey(String.fromCharCode(code)).charCodeAt(0) || 0);
