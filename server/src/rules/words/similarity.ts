import { classesOf } from './classes.ts';
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

/** How alike two sentences are in what they are about: without verbs, numbers and the words between. */
export function topicSimilarity(a: Marked, b: Marked): number {
  const [one, other] = [withoutRest(a), withoutRest(b)];
  const [short, long] = [lettersOf(one), lettersOf(other)].sort((x, y) => x.length - y.length) as [string, string];
  // `NPS` and `NPS 分数`, `评分` and `新版本的评分`
  if (short.length >= 2 && short.length * 3 >= long.length && long.includes(short)) return 1;
  return similarity(one, other);
}

/** What a sentence is about, in any order: the words that are no verb, no number and do not stand between. */
export function topicOf(marked: Marked): string {
  let topic = topics.get(marked);
  if (topic === undefined) {
    const { words } = withoutRest(marked);
    const telling = words.map(({ text }) => text).filter((text) => !startsWithDigit.test(text));
    topic = telling.sort().join(' ');
    topics.set(marked, topic);
  }
  return topic;
}

const topics = new WeakMap<Marked, string>();
const startsWithDigit = /^\d/;

function withoutRest(marked: Marked): Marked {
  return { ...marked, words: marked.words.filter(({ classes }) => !classes.hasAny(around)) };
}

const around = classesOf('filler', 'generic', 'verb', 'better', 'rise', 'fall', 'gain', 'compared');

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
