import { codeAt } from '../text/characters.ts';
import { isLetter, joinsLetters } from './token.ts';

/** What is known of a word. */
export interface OfWord {
  readonly word: string;
}

/** A power of two. Two words that fall into one place take turns there, so that a text of noise does not fill the memory. */
const places = 1 << 14;

const plainSigns = 128;

/** No word of a language is longer; what is longer is noise and not remembered. */
export const longestWord = 60;

/**
 * Remembers what is known of words. A word is looked up where it stands in a text: cutting it out first would cost more than
 * everything else that is done with most words.
 */
export class WordCache<T extends OfWord> {
  private readonly make: (word: string) => T;
  private readonly remembered: (T | null)[] = new Array<T | null>(places).fill(null);
  private readonly signs: (T | null)[] = new Array<T | null>(plainSigns).fill(null);

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** The word that begins at a place. */
  at(text: string, start: number): T {
    let hash = 0;
    let end = start;
    for (; ; end++) {
      const code = codeAt(text, end);
      if (!isLetter(code) && (end === start || !joinsLetters(code, text, end))) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    return this.find(text, start, end, hash);
  }

  /** The word between two places, or whatever stands there. */
  between(text: string, start: number, end: number): T {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    return this.find(text, start, end, hash);
  }

  /** The one character at a place. */
  sign(text: string, at: number): T {
    const code = text.charCodeAt(at);
    if (code >= plainSigns) return this.between(text, at, at + 1);
    const known = this.signs[code] as T | null;
    if (known !== null) return known;
    const made = this.make(text.slice(at, at + 1));
    this.signs[code] = made;
    return made;
  }

  private find(text: string, start: number, end: number, hash: number): T {
    const place = (hash ^ (hash >>> 14)) & (places - 1);
    const known = this.remembered[place] as T | null;
    if (known !== null && known.word.length === end - start && text.startsWith(known.word, start)) return known;
    const made = this.make(text.slice(start, end));
    if (end - start <= longestWord) this.remembered[place] = made;
    return made;
  }
}
