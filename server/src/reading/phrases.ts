import type { Senses } from './senses.ts';
import type { Token } from './token.ts';

/** A phrase that begins with a certain word: the words that follow, and what all of them together mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly senses: Readonly<Senses>;
}

/** The phrases that begin with one word, the longest first. */
export interface Phrases {
  /** By their second word. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose second word is a stem. */
  readonly others: readonly Phrase[];
}

export function phrasesOf(list: readonly Phrase[]): Phrases {
  const sorted = list.toSorted((a, b) => b.words.length - a.words.length);
  const isStem = ({ words }: Phrase): boolean => words[0]?.endsWith('*') === true;
  return {
    bySecond: Map.groupBy(
      sorted.filter((phrase) => !isStem(phrase)),
      ({ words }) => words[0] ?? '',
    ),
    others: sorted.filter(isStem),
  };
}

/** Puts the words of known phrases together: `at least`, `no more than`. */
export function joinPhrases(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase = token.entry?.phrases == null ? null : phraseAt(tokens, i, token.entry.phrases);
    if (phrase === null) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    joined.push(joinedToken(token, tokens[i + phrase.words.length] as Token, phrase));
    i += phrase.words.length;
  }
  return joined ?? tokens;
}

function phraseAt(tokens: readonly Token[], i: number, { bySecond, others }: Phrases): Phrase | null {
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'number') return null;
  return firstOf(bySecond.get(next.text) ?? none, tokens, i, 1) ?? firstOf(others, tokens, i, 0);
}

const none: readonly Phrase[] = [];

function firstOf(phrases: readonly Phrase[], tokens: readonly Token[], at: number, from: number): Phrase | null {
  for (const phrase of phrases) if (follow(tokens, at, phrase.words, from)) return phrase;
  return null;
}

function follow(tokens: readonly Token[], at: number, words: readonly string[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const word = words[i] as string;
    const text = tokens[at + 1 + i]?.text;
    if (text === undefined) return false;
    if (text === word) continue;
    if (!word.endsWith('*') || !text.startsWith(word.slice(0, -1))) return false;
  }
  return true;
}

function joinedToken(first: Token, last: Token, { words, senses }: Phrase): Token {
  return {
    kind: 'word',
    text: `${first.text} ${words.join(' ')}`,
    start: first.start,
    end: last.end,
    glued: first.glued,
    senses,
    taken: false,
    ending: last.ending,
    tail: last.tail,
    value: Number.NaN,
    written: 'words',
    bare: false,
    entry: null,
  };
}
