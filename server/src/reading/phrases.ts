import type { Token } from './token.ts';

/** Puts the words of known phrases together: `at least`, `no more than`. */
export function joinPhrases(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase =
      token.phrases === undefined ? undefined : token.phrases.find(({ words }) => follow(tokens, i, words));
    if (phrase === undefined) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    const last = tokens[i + phrase.words.length] as Token;
    joined.push({
      kind: 'word',
      text: `${token.text} ${phrase.words.join(' ')}`,
      start: token.start,
      end: last.end,
      glued: token.glued,
      senses: phrase.senses,
      ending: last.ending,
      tail: last.tail,
      value: Number.NaN,
      written: 'words',
      bare: false,
      phrases: undefined,
    });
    i += phrase.words.length;
  }
  return joined ?? tokens;
}

function follow(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const text = tokens[at + 1 + i]?.text;
    if (text === undefined) return false;
    if (text === word) continue;
    if (!word.endsWith('*') || !text.startsWith(word.slice(0, -1))) return false;
  }
  return true;
}
