import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { Marked } from '../words/marked.ts';
import { similarity } from '../words/similarity.ts';

/**
 * What a key result measures, as a key for comparing: its words in any order, without the verb, the numbers, the dates and
 * the words between. Empty where nothing is left.
 */
export function topicOf(keyResult: KeyResultModel): string {
  let topic = topics.get(keyResult.node);
  if (topic === undefined) {
    const { words } = topicWords(keyResult);
    topic = words
      .map(({ text }) => text)
      .sort()
      .join(' ');
    topics.set(keyResult.node, topic);
  }
  return topic;
}

const topics = new WeakMap<KeyResultModel['node'], string>();

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
  const head = headOf(keyResult);
  const { start, target, others, period, due, otherDues } = keyResult.reading;
  const aside: TextRange[] = [];
  for (const quantity of [start, target, ...others]) if (quantity) aside.push(quantity.number);
  for (const date of due ? [due, ...otherDues] : []) aside.push(date.phrase);
  if (period) aside.push(period.range);
  const words = marked.words.filter(
    (word) =>
      word !== head &&
      !word.classes.hasAny(around) &&
      !startsWithDigit.test(word.text) &&
      !aside.some((range) => word.start >= range.start && word.end <= range.end),
  );
  return { ...marked, words };
}

const around = classesOf('filler', 'generic', 'better', 'rise', 'fall', 'gain', 'compared');
const startsWithDigit = /^\d/;
