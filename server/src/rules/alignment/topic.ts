import type { KeyResultModel } from '../../model/types.ts';
import { isDigit } from '../../reading/digits.ts';
import type { Reading, TextRange } from '../../reading/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { Marked, MarkedWord } from '../words/marked.ts';
import { isInside } from '../words/ranges.ts';
import { similarity } from '../words/similarity.ts';

/**
 * What a key result measures, as a number to find those that measure the same: its words in any order, without the verb, the
 * numbers, the dates and the words between. null where nothing is left. Two topics may have one number: see {@link sameTopic}.
 */
export function topicOf(keyResult: KeyResultModel): number | null {
  const isAround = isAroundTopic(keyResult);
  let topic: number | null = null;
  for (const word of wordsOf(keyResult).words) if (!isAround(word)) topic = ((topic ?? 0) + word.hash) | 0;
  return topic;
}

/** Whether two key results measure the same, word by word. */
export function sameTopic(one: KeyResultModel, other: KeyResultModel): boolean {
  return sortedTopic(one) === sortedTopic(other);
}

function sortedTopic(keyResult: KeyResultModel): string {
  const words = topicWords(keyResult).words.map(({ text }) => text);
  return words.sort().join(' ');
}

/** How alike two key results are in what they measure, from 0 to 1. */
export function topicSimilarity(a: KeyResultModel, b: KeyResultModel): number {
  const [one, other] = [topicWords(a), topicWords(b)];
  const [short, long] = [lettersOf(one), lettersOf(other)].sort((x, y) => x.length - y.length) as [string, string];
  // `NPS` and `NPS 分数`, `评分` and `新版本的评分`
  if (short.length >= 2 && short.length * 3 >= long.length && long.includes(short)) return 1;
  return similarity(one, other);
}

function lettersOf({ words }: Marked): string {
  return words.map(({ text }) => text).join('');
}

function topicWords(keyResult: KeyResultModel): Marked {
  const marked = wordsOf(keyResult);
  const isAround = isAroundTopic(keyResult);
  return { ...marked, words: marked.words.filter((word) => !isAround(word)) };
}

/** Tells the words that say nothing of what is measured. */
function isAroundTopic(keyResult: KeyResultModel): (word: MarkedWord) => boolean {
  const head = headOf(keyResult);
  const aside = asideOf(keyResult.reading);
  return (word) =>
    word === head || word.classes.hasAny(around) || isDigit(word.text.charCodeAt(0)) || isInside(word, aside);
}

/** Numbers and dates. */
function asideOf({ start, target, others, period, due, otherDues }: Reading): readonly TextRange[] {
  const aside: TextRange[] = [];
  if (start) aside.push(start.number);
  if (target) aside.push(target.number);
  for (const { number } of others) aside.push(number);
  if (due) aside.push(due.phrase);
  for (const { phrase } of otherDues) aside.push(phrase);
  if (period) aside.push(period.range);
  return aside;
}

const around = classesOf('filler', 'generic', 'better', 'rise', 'fall', 'gain', 'compared');
