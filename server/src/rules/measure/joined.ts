import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { MarkedWord } from '../words/marked.ts';
import { isInside } from '../words/ranges.ts';

/**
 * The place between two ranges of a sentence where a statement of its own begins: behind `, and `, `，并`, `、`, ` és ` with a
 * verb or its number, or at the verb that wins what the first part is done for (`run 3 campaigns to win 1,000 leads`).
 * "Instead of 11", "up from 68%" and "6 月 19 日前" begin nothing.
 *
 * @returns what stands between the two statements; may be empty
 */
export function jointBetween(keyResult: KeyResultModel, one: TextRange, other: TextRange): TextRange | null {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  if (second.start - first.end > farthest) return null;
  const { text, words } = wordsOf(keyResult);
  if (ofThem.test(text.slice(second.end, second.end + 12))) return null;
  const { due, otherDues } = keyResult.reading;
  const dates = due ? [due, ...otherDues].map(({ phrase }) => phrase) : [];
  for (const match of text.slice(first.end, second.start).matchAll(joints)) {
    const start = first.end + match.index;
    const end = start + match[0].length;
    if (saysResult.test(text.slice(end, end + 12)) || insideNumber.test(text.slice(start - 1, end + 1))) continue;
    const next = words.find((word) => word.start >= end && !saysNothing(word) && !isInside(word, dates));
    if (second.start <= end || beginsWithObject.test(text.charAt(end))) return { start, end };
    if (next && next.start <= second.start && next.classes.hasAny(verbs)) return { start, end };
    if (areLimits(text, start, end, second) || changesOwn(keyResult, end, second)) return { start, end };
  }
  return purposeBetween(keyResult, first, second);
}

/** `完成` may stand before another verb and say nothing, but begins a statement all the same. */
function saysNothing({ classes }: MarkedWord): boolean {
  return classes.has('filler') && !classes.has('release');
}

/** "跑步 900 分钟，体重降低 5 公斤": a subject of its own, and the verb that changes it. */
function changesOwn(keyResult: KeyResultModel, end: number, second: TextRange): boolean {
  const { language, text, words } = wordsOf(keyResult);
  if (language !== 'zh' || !/[,;，；]\s*$/.test(text.slice(end - 3, end)) || compares.test(text.slice(end)))
    return false;
  const verb = words.find(({ start, classes }) => start >= end && start < second.start && classes.hasAny(moving));
  return verb !== undefined && verb.start - end >= 2 && !/[,;，；、]/.test(text.slice(end, second.start));
}

const moving = classesOf('rise', 'fall');
const compares = /^(?:较|較|比|同比|环比|環比|与|與|相比|即|相当于|累计|其中|其|每|人均)/;

/** "办结率 99% 以上，满意率 93% 以上": each with a limit of its own, and neither is a part or a condition of the other. */
function areLimits(text: string, start: number, end: number, second: TextRange): boolean {
  if (isPart.test(text.slice(end, second.start))) return false;
  const { length } = text;
  const one = text.slice(Math.max(0, start - nearest), start);
  const other = text.slice(end, Math.min(length, second.end + nearest));
  return limit.test(one) && limit.test(other);
}

const nearest = 24;
const limit =
  /以上|以下|以内|之内|不超过|不低于|不少于|不高于|低于|高于|大于|小于|100\s?%|[≥≤]|[<>]=?|felett|alatt|legalább|legfeljebb|above|below|at least|at most|under \d|over \d|no more than/i;
/** `其中`, `每次`, `ebből`: what follows belongs to what was said. */
const isPart = /^\s*(?:其中|其|每|单|单次|各|均|人均|平均每|ebből|egyenként|of which|each|per )/i;

/** "Up by 20%, to 3.6 million": the same once more. */
const saysResult = /^(?:达到|达|至|to\s|reaching\s|azaz\s|vagyis\s)/i;

const insideNumber = /^\d,\d$/;

/** "24 sessions, 6 of them with …" */
const ofThem = /^\s+of\s+(?:them|these|which|whom)/i;

/** Further apart two statements are not joined, and a line of thousands of numbers costs no more than a sentence. */
const farthest = 300;

/** `把退货率…降到…`: the verb comes behind its object. */
const beginsWithObject = /[把将將使让讓]/;

const joints =
  /\s*[,;，；、]\s*(?:and\s|also\s|并且|并|同时|且|和|以及|és\s|valamint\s|majd\s)?\s*|\s+(?:and|as well as|plus|és|valamint)\s+|\s*(?:并且|同时|并|以及|和)\s*/giu;

const verbs = classesOf('verb', 'rise', 'fall', 'better', 'make', 'release', 'effort', 'hold', 'gain', 'become');

const making = classesOf('make', 'release', 'hold');

/** Something is made or held so many times, to win so much: the means and the end, both with a number. */
function purposeBetween(keyResult: KeyResultModel, first: TextRange, second: TextRange): TextRange | null {
  const head = headOf(keyResult);
  const makes = head !== null && head.end <= first.start && head.classes.hasAny(making);
  if (!makes) return null;
  const before = wordsOf(keyResult).words.findLast(({ start, end }) => start >= first.end && end <= second.start);
  if (!before?.classes.has('gain')) return null;
  const { text } = wordsOf(keyResult);
  const to = /\s+to\s+$/.exec(text.slice(first.end, before.start));
  return { start: to ? first.end + to.index : before.start, end: before.start };
}
