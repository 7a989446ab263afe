import type { Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

/** Puts the words of known phrases together: `at least`, `no more than`. */
export function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase =
      token.kind === 'number' ? undefined : lexicon.phrases(token.text)?.find(({ words }) => follow(tokens, i, words));
    if (phrase === undefined) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    const last = tokens[i + phrase.words.length] as Token;
    joined.push({
      ...token,
      kind: 'word',
      text: `${token.text} ${phrase.words.join(' ')}`,
      end: last.end,
      tail: last.tail,
      senses: phrase.senses,
      ending: last.ending,
      value: Number.NaN,
    });
    i += phrase.words.length;
  }
  return joined ?? tokens;
}

function follow(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + 1 + index];
    if (token === undefined) return false;
    if (word.endsWith('*')) return token.text.startsWith(word.slice(0, -1));
    return token.text === word;
  });
}
