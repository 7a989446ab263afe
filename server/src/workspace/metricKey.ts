import type { KeyResultModel } from '../model/types.ts';
import { lexiconOf } from '../reading/lexicon.ts';
import type { Senses } from '../reading/senses.ts';
import type { Reading, TextRange } from '../reading/types.ts';
import { textKey } from './textKey.ts';

/**
 * What metrics are compared by: the words that say what is measured, in any order, without numbers, dates and the words
 * around them. null where nothing is measured. A percentage of something is another metric than its number.
 */
export function metricKey({ text, reading, metric }: KeyResultModel): string | null {
  if (metric.target === null) return null;
  const words = wordsOf(without(text, rangesOf(reading)), reading.language);
  if (words.length === 0) return null;
  return [...new Set(words)].sort().join(' ') + (metric.unit === '%' ? ' %' : '');
}

function rangesOf({ start, target, others, period, due, otherDues }: Reading): readonly TextRange[] {
  const numbers = [start, target, ...others].map((quantity) => quantity?.range);
  return [...numbers, period?.range, ...[due, ...otherDues].map((each) => each?.phrase)].filter(
    (range) => range !== undefined,
  );
}

function without(text: string, ranges: readonly TextRange[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    left += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  return left + text.slice(from);
}

function wordsOf(text: string, language: Reading['language']): readonly string[] {
  const lexicon = lexiconOf(language);
  const words = textKey(text).split(' ');
  if (!lexicon.words.unspaced) return words.filter((word) => isTelling(word, lexicon.word(word)));
  return words.flatMap((word) => {
    let left = '';
    for (let at = 0; at < word.length; ) {
      const known = lexicon.longest(word, at);
      const part = known?.text ?? word.charAt(at);
      if (known === null || !isAround(known.senses)) left += part;
      at += part.length;
    }
    return isTelling(left, lexicon.word(left)) ? [left] : [];
  });
}

function isTelling(word: string, senses: Readonly<Senses>): boolean {
  return word !== '' && word !== '%' && !isNumber.test(word) && !isAround(senses);
}

const isNumber = /^\p{N}+%?$/u;

/** Whether a word stands around a metric, as `increase`, `from` and `at least` do, and is no part of its name. */
function isAround(senses: Readonly<Senses>): boolean {
  const { verb } = senses;
  if (verb === 'up' || verb === 'down' || verb === 'keep' || verb === 'reach' || verb === 'finish') return true;
  return around.some((sense) => senses[sense] === true) || senses.cardinal !== null || senses.magnitude !== null;
}

const around = [
  'from',
  'to',
  'by',
  'at',
  'atLeast',
  'atMost',
  'within',
  'now',
  'about',
  'between',
  'afterAtLeast',
  'afterAtMost',
  'afterUp',
  'afterDown',
  'until',
  'every',
  'article',
  'classifier',
  'stop',
] as const satisfies readonly (keyof Senses)[];
