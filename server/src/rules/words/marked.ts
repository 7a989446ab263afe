import type { LocaleId } from '../../locales/types.ts';
import type { TextRange } from '../../reading/types.ts';
import type { Sentence } from '../../syntax/tree.ts';
import { fold } from '../../text/fold.ts';
import { Classes, classesOf, type WordClass } from './classes.ts';
import { methodLexicon, type Phrase } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A word, or a phrase that the method knows as one, with its columns in the sentence. */
export interface MarkedWord extends TextRange {
  /** Folded. */
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
    marked = markedOf(sentence.text, language);
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

function markedOf(text: string, language: LocaleId): Marked {
  const folded = fold(text);
  const lexicon = methodLexicon(language);
  const tokens = tokensOf(folded, lexicon);
  const words: MarkedWord[] = [];
  let all = Classes.none;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let last = token;
    let { classes } = token;
    if (token.phrases.length > 0) {
      const phrases = token.phrases.filter(({ rest }) => follow(tokens, i, rest));
      const length = phrases[0]?.rest.length ?? 0;
      if (length > 0) {
        classes = together(phrases, tokens.slice(i, i + length + 1));
        i += length;
        last = tokens[i] as Token;
      }
    }
    const { start } = token;
    const { end } = last;
    const capital = text.charCodeAt(start) !== folded.charCodeAt(start);
    words.push({ start, end, text: last === token ? token.text : folded.slice(start, end), classes, capital });
    all = all.with(classes);
  }
  return { language, text, words, classes: all };
}

function follow(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, index) => {
    const text = tokens[at + 1 + index]?.text;
    if (text === undefined) return false;
    return word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word;
  });
}

/**
 * Phrases that begin with one word are also what shorter ones and their words say, unless they only look like them:
 * `participate in` is no filler for its `in`.
 */
function together(phrases: readonly Phrase[], parts: readonly Token[]): Classes {
  const plain = phrases.find(({ classes }) => classes.has('plain'));
  if (plain) return plain.classes;
  let all = Classes.none;
  for (const { classes } of phrases) all = all.with(classes);
  for (const { classes } of parts) all = all.with(classes.without(empty));
  const saysNothing = (['filler', 'generic'] as const).filter((one) => parts.every(({ classes }) => classes.has(one)));
  return all.with(classesOf(...saysNothing));
}

/** Say nothing, and only as long as all around them says nothing. */
const empty = classesOf('filler', 'generic');
