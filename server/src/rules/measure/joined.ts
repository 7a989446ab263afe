import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { wordsOf } from '../verbs.ts';

/** What stands between two statements of one sentence: `, and `, ` and `, `，并`, `、`, ` és `. */
export interface Joint extends TextRange {
  /** Where the second statement begins. */
  readonly end: number;
}

/**
 * The joint between two ranges of a sentence, where what follows is a statement of its own: it begins with a verb or with
 * its number. "Instead of 11", "up from 68%" and "6 月 19 日前" are none.
 */
export function jointBetween(keyResult: KeyResultModel, one: TextRange, other: TextRange): Joint | null {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (second.start - first.end > farthest) return null;
  const marked = wordsOf(keyResult);
  const between = marked.text.slice(first.end, second.start);
  for (const match of between.matchAll(joints)) {
    const start = first.end + match.index;
    const end = start + match[0].length;
    const next = marked.words.find((word) => word.start >= end && !word.classes.has('filler'));
    const beginsWithVerb =
      beginsWithObject.test(marked.text.slice(end, end + 1)) ||
      (next && next.start <= second.start && isVerb.some((one) => next.classes.has(one)));
    if (second.start <= end || beginsWithVerb) return { start, end };
  }
  return null;
}

/** Further apart two statements are not joined, and a line of thousands of numbers costs no more than a sentence. */
const farthest = 300;

/** `把退货率…降到…`: the verb comes behind its object. */
const beginsWithObject = /[把将將使让讓]/;

const isVerb = ['verb', 'rise', 'fall', 'better', 'make', 'release', 'effort', 'hold', 'become'] as const;

const joints =
  /\s*[,;，；、]\s*(?:and\s|also\s|并且|并|同时|且|和|以及|és\s|valamint\s|majd\s)?\s*|\s+(?:and|as well as|plus|és|valamint)\s+|\s*(?:并且|同时|并|以及|和)\s*/giu;
