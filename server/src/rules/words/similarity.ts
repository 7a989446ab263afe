import type { Marked } from './marked.ts';

/**
 * How alike two sentences are, from 0 to 1: the share of letter pairs that both have (Dice), without digits and
 * punctuation. Cheap, and the same for every language.
 */
export function similarity(a: Marked, b: Marked): number {
  if (!shareWords(a, b)) return 0;
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one === other) return one === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < one.length; i++) {
    const pair = one.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < other.length; i++) {
    const pair = other.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  const all = one.length + other.length - 2;
  return all > 0 ? (2 * shared) / all : 0;
}

/** Cheaper than letter pairs: most sentences have hardly a word in common. */
function shareWords({ words: a }: Marked, { words: b }: Marked): boolean {
  const most = Math.max(a.length, b.length);
  if (most > longest || Math.min(a.length, b.length) * 2 < most) return false;
  let shared = 0;
  for (const { text } of a) if (b.some((word) => word.text === text)) shared++;
  return shared * 3 >= most;
}

function lettersOf({ words }: Marked): string {
  const letters = words.map(({ text }) => text).join('');
  return letters.replace(notLetters, '').slice(0, longest);
}

const notLetters = /[^\p{L}]+/gu;
const longest = 400;
