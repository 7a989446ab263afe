import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import type { Quantity, TextRange } from '../../reading/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { isTime } from './units.ts';

/**
 * Whether a number beside the target claims nothing of its own: a means, a place, the time for it, the rest of one whole,
 * or a `no` that guards it.
 */
export function isAside(keyResult: KeyResultModel, target: Quantity, other: Quantity): boolean {
  const { text, language } = wordsOf(keyResult);
  const before = clip(text, other.range.start);
  if (byMeansOf[language]?.test(before)) return true;
  // "Within 2 weeks of a request, answer all of it"
  if (other.unit !== null && isTime(other.unit, language) && opening.test(before)) return true;
  // "743 tests pass, no regression"
  const none = [target, other].filter(({ value }) => value === 0);
  if (none.length === 1) return none.every(({ range }) => !/\d/.test(text.slice(range.start, range.end)));
  // "75% outgoing, 25% incoming"
  const shares = other.unit === '%' && target.unit === '%' && other.value + target.value === 100;
  return shares && !keyResult.reading.start;
}

/** Means and places, up to their number. Hungarian has endings for them, and they are never joined. */
const byMeansOf: Partial<Record<LocaleId, RegExp>> = {
  en: /(?:^|[,;(]\s?)(?:with|through|by|via|using|in|at|across)\s(?:[^\s,;]{1,20}\s){0,3}$/i,
  zh: /(?:通过|通過|透过|透過|借助|藉由|利用|凭借|憑藉|依托)[^，,；;。]{0,12}$|在\s*$/,
};

/** What stands close before a place, with a mark where the sentence goes on further back. */
function clip(text: string, end: number): string {
  return end <= farthest ? text.slice(0, end) : `…${text.slice(end - farthest, end)}`;
}

const farthest = 80;

const opening = /^\s*(?:within|in|在)?\s*$/i;

/** Whether the number in front of an outcome only counts the work for it: `Run 5 events and win 100 leads`. */
export function isWorkFor(keyResult: KeyResultModel, { range: outcome }: Quantity, { start, end }: TextRange): boolean {
  if (end > outcome.start || keyResult.metric.activity) return false;
  const head = headOf(keyResult);
  if (head && head.end <= start && head.classes.hasAny(telling)) return head.classes.hasAny(working);
  const counted = wordsOf(keyResult).words.filter((word) => word.end > start && word.start < end + nearest);
  return counted.some((word) => word.start < outcome.start && word.classes.hasAny(held));
}

const working = classesOf('make', 'release', 'hold', 'effort', 'presence');
/** Verbs that say by themselves which of the two it is. */
const telling = working.with(classesOf('gain', 'rise', 'fall', 'better', 'become'));
const held = classesOf('meeting', 'event');

/** The counted noun stands no further behind its number. */
const nearest = 16;
