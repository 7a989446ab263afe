import { fold } from '../../text/fold.ts';

/**
 * How alike two sentences are, from 0 to 1: the share of letter pairs that both have (Dice), without digits and
 * punctuation. Cheap, and the same for every language.
 */
export function similarity(a: string, b: string): number {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one === other) return one === '' ? 0 : 1;
  // Two texts of very different length cannot be alike.
  if (Math.min(one.length, other.length) * 2 < Math.max(one.length, other.length)) return 0;
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

function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}]+/gu, '')
    .slice(0, longest);
}

const longest = 400;
