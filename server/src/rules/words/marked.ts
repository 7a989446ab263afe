import type { LocaleId } from '../../locales/types.ts';
import { fold } from '../../text/fold.ts';
import { Classes, classesOf, type WordClass } from './classes.ts';
import { hashOf } from './hash.ts';
import type { Phrase } from './lexicon.ts';
import { type MarkedWord, singleWords, type Token } from './tokens.ts';

export type { MarkedWord } from './tokens.ts';

/** A sentence with what its words are to the method. */
export interface Marked {
  readonly language: LocaleId;
  readonly text: string;
  readonly words: readonly MarkedWord[];
  /** Every class that a word of it has. */
  readonly classes: Classes;
}

/** The words of a text. Who has folded it already need not do it again. */
export function mark(text: string, language: LocaleId, folded = fold(text)): Marked {
  const words = withPhrases(singleWords(text, folded, language));
  return { language, text, words, classes: Classes.union(words) };
}

/** The first word of a class, at or after a place. */
export function findWord({ words, classes: all }: Marked, wordClass: WordClass, from = 0): MarkedWord | null {
  if (!all.has(wordClass)) return null;
  return words.find(({ start, classes }) => start >= from && classes.has(wordClass)) ?? null;
}

/** Whether any word is of that class. */
export function hasWord(marked: Marked, wordClass: WordClass): boolean {
  return marked.classes.has(wordClass);
}

/** The words with those together that are a phrase; the same list where there is none. */
function withPhrases(single: readonly Token[]): readonly MarkedWord[] {
  let words: MarkedWord[] | null = null;
  for (let i = 0; i < single.length; i++) {
    const token = single[i] as Token;
    const phrases =
      token.phrases.length > 0 ? token.phrases.filter(({ rest }) => follow(single, i, rest)) : token.phrases;
    const length = phrases[0]?.rest.length ?? 0;
    if (length === 0) {
      words?.push(token);
      continue;
    }
    const parts = single.slice(i, i + length + 1);
    const { end } = parts.at(-1) as Token;
    const text = parts.map((part) => part.text).join(' ');
    words ??= single.slice(0, i);
    const { start, capital } = token;
    words.push({ start, end, text, hash: hashOf(text), classes: together(phrases, parts), capital });
    i += length;
  }
  return words ?? single;
}

function follow(tokens: readonly Token[], at: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index++) {
    const text = tokens[at + 1 + index]?.text;
    const word = rest[index] as string;
    if (text === undefined || !(word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word)) return false;
  }
  return true;
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
