import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { isCompared } from '../words/comparative.ts';
import { findWord, hasWord, type Marked } from '../words/marked.ts';
import { isAnyNumber } from '../words/plural.ts';

/** Measured in something else than amounts: from grade C to A, from rank 40 to 12. */
export function isGraded(keyResult: KeyResultModel): boolean {
  const words = wordsOf(keyResult);
  return gradeToGrade.test(words.text) || (hasWord(words, 'rank') && rankToRank.test(words.text));
}

/** Whether anybody can say yes or no at the end: published or not, signed or not. "Improve the app" cannot be answered. */
export function isCheckable(keyResult: KeyResultModel): boolean {
  const words = wordsOf(keyResult);
  if (endsAtNone(keyResult)) return true;
  if (!keyResult.metric.binary) return false;
  // What recurs is counted.
  if (keyResult.metric.recurrence) return true;
  const verb = headOf(keyResult);
  const open = keyResult.reading.due === null;
  // "A healthier menu", but "open a bigger depot" is done one day.
  if (open && !verb?.classes.hasAny(bringing) && isCompared(words)) return false;
  // What somebody becomes can be seen.
  if (hasWord(words, 'become')) return true;
  // "Mend all P1 bugs" has an end, in languages where to mend is to improve.
  const mends = verb?.classes.has('better') && hasWord(words, 'fault');
  if (verb?.classes.hasAny(endless) && !mends) return false;
  // "Ensure timely delivery" never ends, "ensure the lease is signed" does.
  if (verb?.classes.has('ensure') && !hasWord(words, words.language === 'hu' ? 'opener' : 'copula')) return false;
  // "Update procedures", "handle complaints"
  const many = verb && isAnyNumber(words, verb);
  const usual = verb?.classes.has('usual') && !verb.classes.has('hold');
  if (open && (many || usual || isTopic(words))) return false;
  // "Read more books", "take the necessary steps": how many, and which?
  if (hasWord(words, 'unspecific') || (hasWord(words, 'vague') && hasWord(words, 'deed'))) return false;
  // "An excellent experience", "a culture of trust": nobody can tick that off.
  return !(hasWord(words, 'vague') && hasWord(words, 'state') && !hasWord(words, 'artefact'));
}

/** "Social media", "office snacks": two or three words of which none says what happens, and none names a thing to be made. */
function isTopic({ language, words }: Marked): boolean {
  if (language === 'zh' || words.length > 3) return false;
  return words.every(
    ({ text, classes, capital }, at) => !classes.hasAny(happening) && !(capital && at > 0) && !state.test(text),
  );
}

const happening = classesOf('verb', 'artefact', 'make', 'release', 'hold', 'gain', 'become');
/** `granted`, `aláírva`, and names with digits. */
const state = /ed$|v[ae]$|\d/;

const bringing = classesOf('release', 'gain');

/** Nothing is left of it, or it does not change: "eliminate downtime", `成本不上升`, `A létszám nem nő`. */
function endsAtNone({ node, reading: { verb } }: KeyResultModel): boolean {
  if (!verb) return false;
  const { text } = node.sentence;
  return eliminates.test(text.slice(verb.start, verb.end)) || negation.test(text.slice(0, verb.start));
}

const eliminates = /^(?:eliminat|eradicat|消除|杜绝|根除|消灭|清零|megszünte|megszűnte|felszámol)/i;
const negation = /[不未]$|(?:^|\s)(?:nem|ne)\s$/i;

/** Among the first so many: the number that a milestone lacks is there. */
export function isRanked({ node }: KeyResultModel): boolean {
  return ranked.test(node.sentence.text);
}

const ranked =
  /\btop[- ]?\d|前\s?(?:\d+|[一二三五十百]+)(?!\s?[年月日周天个個])|第\s?[\d一二三]+\s?名|(?:első|legjobb)\s\d/i;

/** Verbs of what can always go on: improving, raising, keeping. */
const endless = classesOf('better', 'rise', 'fall', 'effort', 'keep');

const gradeToGrade =
  /\b[A-F][+-]?\s?(?:to|→|->)\s?[A-F]\b|从\s?[A-F][+-]?\s?[^\s]{0,4}到\s?[A-F]|\b[A-F]-r[őó]l\s[A-F]-r[ae]/;

const rankToRank = /\d[^\d]{1,20}\d/;

/** In research the work is the result: what was asked, tried and learned. */
export function isLearning({ stage, type }: ObjectiveModel): boolean {
  return stage === 'research' || type === 'learning';
}

/** Something that people do or make, with or without a number of times. */
export function isWork(keyResult: KeyResultModel): boolean {
  if (keyResult.metric.activity) return true;
  const verb = keyResult.metric.measurable ? null : headOf(keyResult);
  return verb?.classes.hasAny(working) ?? false;
}

const working = classesOf('make', 'release', 'effort', 'hold');

/** Work without a number: helping, taking part, looking into things, meetings and trainings. The word that says so. */
export function effortWord(keyResult: KeyResultModel) {
  const verb = keyResult.metric.measurable ? null : headOf(keyResult);
  if (!verb) return null;
  if (verb.classes.has('effort')) return verb;
  return verb.classes.has('hold') && isHeldOverAndOver(keyResult) ? verb : null;
}

/** Weekly meetings, refresher courses: without a day on which it is done. */
function isHeldOverAndOver(keyResult: KeyResultModel): boolean {
  const words = wordsOf(keyResult);
  const { metric, reading } = keyResult;
  const held = findWord(words, 'meeting') ?? (metric.recurrence ? null : findWord(words, 'event'));
  if (!held) return false;
  if (metric.recurrence) return true;
  return reading.due === null && !single.test(words.text.slice(0, held.end));
}

/** One meeting is a milestone. */
const single = /\b(?:a|an|one|the)\s|[一1首]\s?[场次个届期]|\begy\s/iu;
