import type { KeyResultModel } from '../../model/types.ts';
import type { Reading, TextRange } from '../../reading/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { Marked, MarkedWord } from '../words/marked.ts';
import { similarity } from '../words/similarity.ts';

/**
 * What a key result measures, as a number for comparing: its words in any order, without the verb, the numbers, the dates
 * and the words between. null where nothing is left.
 */
export function topicOf(keyResult: KeyResultModel): number | null {
  const { words } = topicWords(keyResult);
  let topic = 0;
  for (const { text } of words) topic += hashOf(text);
  return words.length > 0 ? topic : null;
}

/** FNV-1a */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
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
  const head = headOf(keyResult);
  const aside = asideOf(keyResult.reading);
  const words: MarkedWord[] = [];
  for (const word of marked.words) {
    if (word === head || word.classes.hasAny(around) || isDigit(word.text.charCodeAt(0))) continue;
    if (!isIn(aside, word)) words.push(word);
  }
  return { ...marked, words };
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

function isIn(ranges: readonly TextRange[], { start, end }: TextRange): boolean {
  for (const range of ranges) if (start >= range.start && end <= range.end) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const around = classesOf('filler', 'generic', 'better', 'rise', 'fall', 'gain', 'compared');
