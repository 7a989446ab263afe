import type { LocaleId } from '../../locales/types.ts';
import type { TextRange } from '../../reading/types.ts';
import type { Sentence } from '../../syntax/tree.ts';
import { fold } from '../../text/fold.ts';
import { type Classes, type MethodLexicon, methodLexicon, noClasses, type Phrase, type WordClass } from './lexicon.ts';

/** A word, or a phrase that the method knows as one, with its columns in the sentence. */
export interface MarkedWord extends TextRange {
  readonly text: string;
  readonly classes: Classes;
  /** Written with a capital letter. */
  readonly capital: boolean;
}

/** A sentence with what its words are to the method. */
export interface Marked {
  readonly language: LocaleId;
  readonly text: string;
  readonly words: readonly MarkedWord[];
  /** Every class that a word of it has. */
  readonly classes: Classes;
}

/** The sentence's words. Kept with the sentence, so that every rule reads the same. */
export function mark(sentence: Sentence, language: LocaleId): Marked {
  let marked = cache.get(sentence);
  if (marked?.language !== language) {
    const words = wordsOf(sentence.text, language);
    const classes = new Set<WordClass>();
    for (const word of words) for (const one of word.classes) classes.add(one);
    marked = { language, text: sentence.text, words, classes };
    cache.set(sentence, marked);
  }
  return marked;
}

const cache = new WeakMap<Sentence, Marked>();

/** The first word of a class, at or after a place. */
export function findWord({ words, classes: all }: Marked, wordClass: WordClass, from = 0): MarkedWord | null {
  if (!all.has(wordClass)) return null;
  return words.find(({ start, classes }) => start >= from && classes.has(wordClass)) ?? null;
}

/** Whether any word is of that class. */
export function hasWord(marked: Marked, wordClass: WordClass): boolean {
  return marked.classes.has(wordClass);
}

function wordsOf(text: string, language: LocaleId): MarkedWord[] {
  const folded = fold(text);
  const lexicon = methodLexicon(language);
  const tokens = tokensOf(folded, lexicon);
  const marked = (first: Token, last: Token, classes: Classes): MarkedWord => ({
    start: first.start,
    end: last.end,
    text: folded.slice(first.start, last.end),
    classes,
    capital: text.charAt(first.start) !== folded.charAt(first.start),
  });
  const words: MarkedWord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrases = lexicon
      .phrases(token.text)
      .filter(({ rest }) => rest.every((word, at) => matches(tokens[i + 1 + at]?.text, word)));
    const [longest] = phrases;
    const last = longest && tokens[i + longest.rest.length];
    if (longest && last) {
      words.push(marked(token, last, together(phrases, tokens.slice(i, i + longest.rest.length + 1), lexicon)));
      i += longest.rest.length;
    } else {
      words.push(marked(token, token, token.classes ?? classesOf(token.text, lexicon)));
    }
  }
  return words;
}

/**
 * Phrases that begin with one word are also what shorter ones and their words say, unless they only look like them:
 * `participate in` is no filler for its `in`.
 */
function together(phrases: readonly Phrase[], parts: readonly Token[], lexicon: MethodLexicon): Classes {
  const plain = phrases.find(({ classes }) => classes.has('plain'));
  if (plain) return plain.classes;
  const all = new Set(phrases.flatMap(({ classes }) => [...classes]));
  const own = parts.map(({ text }) => classesOf(text, lexicon));
  for (const classes of own) {
    for (const one of classes) if (!isEmpty(one) || own.every((part) => part.has(one))) all.add(one);
  }
  return all;
}

/** Says nothing, and only as long as all around it says nothing. */
function isEmpty(one: WordClass): boolean {
  return one === 'filler' || one === 'generic';
}

interface Token extends TextRange {
  readonly text: string;
  /** Of a term without spaces; null for a word that is still to be looked up. */
  readonly classes: Classes | null;
}

/** Words between spaces; in a text without spaces terms, and the letters between them one by one. */
function tokensOf(folded: string, lexicon: MethodLexicon): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!lexicon.unspaced || !isIdeograph(folded.charCodeAt(start))) {
      tokens.push({ start, end, text: match[0], classes: null });
      continue;
    }
    for (let at = start; at < end; ) {
      const term = lexicon.longest(folded, at);
      const next = Math.min(term?.end ?? at + 1, end);
      tokens.push({ start: at, end: next, text: folded.slice(at, next), classes: term?.classes ?? noClasses });
      at = next;
    }
  }
  return tokens;
}

/** A run of ideographs, or of letters and digits with what may stand inside a word. */
const word = /[\u3400-\u9fff]+|[a-z\d\u00c0-\u024f](?:[a-z\d\u00c0-\u024f'’&.-]*[a-z\d\u00c0-\u024f])?/g;

function classesOf(text: string, lexicon: MethodLexicon): Classes {
  const classes = lexicon.word(text);
  // English terms stand in texts of a language without letters of its own.
  return classes.size === 0 && lexicon.unspaced ? methodLexicon('en').word(text) : classes;
}

function matches(text: string | undefined, term: string): boolean {
  if (text === undefined) return false;
  return term.endsWith('*') ? text.startsWith(term.slice(0, -1)) : text === term;
}

function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}
