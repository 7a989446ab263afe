import type { LocaleId } from '../../locales/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { isIdeograph } from '../../text/characters.ts';
import { Classes } from './classes.ts';
import { type Entry, type MethodLexicon, methodLexicon, type Phrase } from './lexicon.ts';

/** A word, or a phrase that the method knows as one, with its columns in the sentence. */
export interface MarkedWord extends TextRange {
  /** Folded. */
  readonly text: string;
  /** Of the text. */
  readonly hash: number;
  readonly classes: Classes;
  /** Written with a capital letter. */
  readonly capital: boolean;
}

/** A word between spaces; in a text without spaces a known term, or one letter. */
export interface Token extends MarkedWord {
  /** Phrases that may begin with it. */
  readonly phrases: readonly Phrase[];
}

/** The words of a text, one by one. `folded` is the same text as `fold` leaves it. */
export function singleWords(text: string, folded: string, language: LocaleId): readonly Token[] {
  const lexicon = methodLexicon(language);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    const start = at++;
    if (isIdeograph(code)) {
      const term = lexicon.unspaced ? lexicon.longestAt(folded, start) : null;
      if (term) at = start + term.text.length;
      const word = term?.text ?? folded.charAt(start);
      tokens.push({
        start,
        end: at,
        text: word,
        hash: term?.hash ?? code,
        classes: term?.classes ?? Classes.none,
        capital: false,
        phrases: none,
      });
    } else if (isLetter(code)) {
      at = wordEnd(folded, start);
      const { word, hash, classes, phrases } = entryOf(folded, start, at, lexicon);
      const capital = text.charCodeAt(start) !== code;
      tokens.push({ start, end: at, text: word, hash, classes, capital, phrases });
    }
  }
  return tokens;
}

const none: readonly Phrase[] = [];

function entryOf(folded: string, start: number, end: number, lexicon: MethodLexicon): Entry {
  const entry = lexicon.entryAt(folded, start, end);
  // English terms stand in texts of a language without letters of its own.
  return lexicon.unspaced && entry.classes.isEmpty ? methodLexicon('en').entryAt(folded, start, end) : entry;
}

/** Where the word ends that begins there: `drop-outs`, `R&D`, `it's` and `9.2` are one each. */
function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isLetter(code)) end = at + 1;
    else if (!isInside(code)) break;
  }
  return end;
}

/** Latin letters with their accents, and digits; the text is in lower case. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);
}

/** ' ’ & . - */
function isInside(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 38 || code === 46 || code === 45;
}
