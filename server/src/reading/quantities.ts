import { isCurrency } from './money.ts';
import { isNameNumber } from './names.ts';
import { type Ending, Kind } from './senses.ts';
import { asidesOf, endsClause, type Sentence } from './sentence.ts';
import { shareAt } from './shares.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Quantity, TextRange } from './types.ts';

/** A number that may be a start or a target: tokens `first` to `last`, the unit included. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly quantity: Quantity;
  /** Percentage points. */
  readonly points: boolean;
  /** Token of the counted noun; −1 without one. */
  readonly noun: number;
  /** A number of time units. */
  readonly duration: boolean;
  /** `30-day`, 7 日留存: it names a kind of what follows. */
  readonly describing: boolean;
  /** The case that the number, its unit or its noun has. */
  readonly ending: Ending | null;
  /** In brackets. */
  readonly aside: boolean;
  readonly written: Token['written'];
}

/** Every number of the sentence that is not part of a date, a rhythm or a name, in text order. */
export function findQuantities(sentence: Sentence, taken: Uint8Array): readonly Found[] {
  const found: Found[] = [];
  if ((sentence.kinds & (Kind.digits | Kind.counting)) === 0) return found;
  const asides = asidesOf(sentence);
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.kind !== 'number' && (token.senses.kinds & Kind.counting) === 0) continue;
    if (taken[i] || asides[i] === 2) continue;
    const quantity = quantityAt(sentence, i, taken, asides[i] === 1);
    if (quantity === null) continue;
    found.push(quantity);
    if (found.length === mostQuantities) break;
    // A unit belongs to one number: in "45 EUR 30 EUR" the first stands behind its own.
    taken.fill(1, quantity.first, quantity.last + 1);
    i = Math.max(i, quantity.last);
  }
  return found;
}

/** Nobody aims at more. The bound keeps the reading of a line of noise linear in its length. */
const mostQuantities = 32;

function quantityAt(sentence: Sentence, i: number, taken: Uint8Array, aside: boolean): Found | null {
  const token = sentence.tokens[i] as Token;
  const share = shareAt(sentence, i);
  if (share !== null) return inWords(sentence.tokens, i, share.last, share.value, '%', aside);
  if (isNone(sentence, i)) return counted(sentence, i, 0, taken, aside);
  if (token.senses.repeats !== null) return repeated(sentence, i, token.senses.repeats, aside);
  if (token.kind !== 'number' || isNameNumber(sentence, i)) return null;
  return counted(sentence, i, token.value, taken, aside);
}

function inWords(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  unit: string | null,
  aside: boolean,
): Found {
  const range = rangeOf(tokens, first, last);
  return {
    first,
    last,
    quantity: { value, unit, range, number: range },
    points: false,
    noun: -1,
    duration: false,
    describing: false,
    ending: shareEnding(tokens[last] as Token),
    aside,
    written: 'words',
  };
}

function shareEnding({ ending }: Token): Ending | null {
  return ending === 'object' || ending === 'other' ? null : ending;
}

/** "Twice a month", `legalább háromszor`: so many times. "Once" alone says nothing. */
function repeated({ tokens }: Sentence, i: number, value: number, aside: boolean): Found | null {
  const before = tokenBefore(tokens, i)?.senses;
  const beside = [tokenBefore(tokens, i), tokens[i + 1]].some(
    (token) =>
      token !== undefined && (token.senses.rhythm !== null || token.senses.every || token.senses.everyBehindCount),
  );
  if (value === 1 && !beside && !before?.atLeast) return null;
  return inWords(tokens, i, i, value, null, aside);
}

/** "Zero regressions", and "no" where it stands first or behind a verb of having or keeping. */
function isNone({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  if (token.senses.zeroing) return true;
  if (!token.senses.none || (token.kind === 'number' && token.value !== 0)) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.senses.stop) return false;
  // 无障碍页面覆盖率达到 90%: part of a name where the clause has a figure
  if (!token.senses.beforeNoun) return !hasFigure(tokens, i);
  const before = tokenBefore(tokens, i);
  if (before === undefined || endsClause(before)) return namesThing(tokens, i + 1);
  const { verb } = before.senses;
  return verb === 'keep' || verb === 'state' || verb === 'reach' || verb === 'hold';
}

const farFigure = 40;

/** Whether digits follow in the same clause. */
function hasFigure(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + farFigure, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && token.written === 'digits') return true;
  }
  return false;
}

/** A known noun soon behind "no": "no data loss incidents". */
function namesThing(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const { senses } = tokens[i] as Token;
    if (senses.noun !== null || senses.lower) return true;
    if (senses.stop) return false;
  }
  return false;
}

interface Measure {
  readonly unit: string | null;
  readonly points: boolean;
  readonly last: number;
  readonly noun: number;
  readonly duration: boolean;
  readonly describing: boolean;
  /** Added to the number: the half of `4 分半`. */
  readonly plus: number;
}

function counted(sentence: Sentence, i: number, value: number, taken: Uint8Array, aside: boolean): Found {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const before = tokenBefore(tokens, i);
  const inFront =
    before !== undefined &&
    !taken[i - 1] &&
    isCurrency(before.senses.unit) &&
    token.start - before.end <= 1 &&
    !before.senses.stop;
  const measure = inFront ? alone(before.senses.unit, i) : measureOf(sentence, i, taken);
  const first = inFront ? i - 1 : i;
  const { last, noun } = measure;
  return {
    first,
    last,
    quantity: {
      value: value + measure.plus,
      unit: measure.unit,
      range: rangeOf(tokens, first, last),
      number: { start: token.start, end: token.end },
    },
    points: measure.points,
    noun,
    duration: measure.duration,
    describing: measure.describing,
    ending: endingOf(tokens, i, last, noun),
    aside,
    written: token.written,
  };
}

function alone(unit: string | null, last: number): Measure {
  return { unit, points: false, last, noun: -1, duration: false, describing: false, plus: 0 };
}

/** The unit, time, classifier or noun behind a number. */
function measureOf(sentence: Sentence, i: number, taken: Uint8Array): Measure {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  if (token.senses.unit !== null) return alone(token.senses.unit, i);
  if (tokens[i + 1]?.text === '+' && tokens[i + 1]?.glued) return behindPlus(sentence, i, taken);
  const hyphen =
    tokens[i + 1]?.text === '-' && tokens[i + 1]?.glued && tokens[i + 2]?.kind === 'word' && tokens[i + 2]?.glued;
  const at = hyphen ? i + 2 : i + 1;
  const next = tokens[at];
  if (next === undefined || taken[at]) return alone(null, i);
  if (isUnit(next, token)) return unitAt(sentence, i, at, taken);
  if (next.senses.time !== null && isUnitWord(next, token)) return timeAt(sentence, at, hyphen === true);
  if (next.senses.classifier) return classifierAt(sentence, at, taken);
  const noun = nounGroupEnd(sentence, at, taken);
  return noun < 0 ? alone(null, i) : { ...alone(nounText(sentence, at, noun), i), noun };
}

/** "20+ demos": the sign stands between the number and what it counts. */
function behindPlus(sentence: Sentence, i: number, taken: Uint8Array): Measure {
  const noun = nounGroupEnd(sentence, i + 2, taken);
  return noun < 0 ? alone(null, i) : { ...alone(nounText(sentence, i + 2, noun), i), noun };
}

function isUnit(next: Token, number: Token): boolean {
  return next.senses.unit !== null && isUnitWord(next, number);
}

/** `m`, `s`, `h` and other single letters are units only where they are glued to the number. */
function isUnitWord(unit: Token, number: Token): boolean {
  const letter = unit.kind === 'word' && unit.text.length === 1 && unit.text >= 'a' && unit.text <= 'z';
  return !letter || unit.start === number.end;
}

function unitAt(sentence: Sentence, i: number, at: number, taken: Uint8Array): Measure {
  const { tokens } = sentence;
  const unit = (tokens[at] as Token).senses.unit as string;
  if (unit === 'pp') return { ...alone('%', at), points: true };
  const again = tokens[at + 1];
  // 万元人民币, "$5 USD"
  const last = isCurrency(unit) && again?.glued && again.senses.unit === unit ? at + 1 : at;
  if (unit !== 'x' || sentence.lexicon.words.unspaced || (tokens[at] as Token).text !== 'times')
    return alone(unit, last);
  // "5 times" counts unless something is so many times as much
  const noun = nounGroupEnd(sentence, at + 1, taken);
  return noun >= 0 ? alone(unit, last) : { ...alone((tokens[at] as Token).text, i), last: at, noun: at };
}

function timeAt(sentence: Sentence, at: number, hyphen: boolean): Measure {
  const { tokens, text } = sentence;
  const unit = tokens[at] as Token;
  const half = tokens[at + 1]?.senses.andHalf ? 1 : 0;
  const last = at + half;
  return {
    unit: text.slice(unit.start, unit.end),
    points: false,
    last,
    noun: at,
    duration: true,
    describing: hyphen || unit.ending === 'attribute' || describesNext(sentence, last),
    plus: half > 0 || unit.senses.andHalf ? 0.5 : 0,
  };
}

/** A duration directly before a metric names a kind of it: 30 天留存率, "14 day retention". */
function describesNext({ tokens, lexicon }: Sentence, at: number): boolean {
  // "40 hours training" is an amount, "14 day retention" is none; Hungarian has an ending for it.
  if (lexicon.inflects || (tokens[at] as Token).text.endsWith('s')) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word' || endsClause(next)) return false;
  if (next.senses.stop && !next.senses.describing) return false;
  const { noun, lower } = next.senses;
  // 36 个月的路线图; but 每季度 1 周的计划 says how much
  if (next.senses.describing) return tokenBefore(tokens, at, 2)?.senses.rhythm == null;
  return lexicon.words.unspaced ? noun === 'outcome' || lower : noun !== null || lower;
}

function classifierAt(sentence: Sentence, at: number, taken: Uint8Array): Measure {
  const { tokens, text } = sentence;
  const classifier = tokens[at] as Token;
  // 4 分半钟
  const half = tokens[at + 1]?.senses.andHalf && tokens[at + 1]?.glued ? 1 : 0;
  const last = at + half;
  const noun = nounGroupEnd(sentence, last + 1, taken);
  const unit = noun < 0 ? text.slice(classifier.start, classifier.end) : nounText(sentence, last + 1, noun);
  return { ...alone(unit, last), noun: noun < 0 ? at : noun, plus: half * 0.5 };
}

function rangeOf(tokens: readonly Token[], first: number, last: number): TextRange {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The case of a quantity stands at its last word: the unit, or the noun. */
function endingOf(tokens: readonly Token[], number: number, last: number, noun: number): Ending | null {
  const own = (tokens[number] as Token).ending;
  if (own !== null && own !== 'other') return own;
  const unit = last > number ? (tokens[last] as Token).ending : null;
  if (unit !== null && unit !== 'other') return unit;
  return noun > last ? (tokens[noun] as Token).ending : null;
}

/** The head of the noun group that begins at `at`: its last noun; −1 where no group begins. */
function nounGroupEnd(sentence: Sentence, at: number, taken: Uint8Array): number {
  return sentence.lexicon.words.unspaced ? lastKnownNoun(sentence, at, taken) : lastWordOfGroup(sentence, at, taken);
}

const longestUnspacedGroup = 12;
const longestGroup = 6;

function lastKnownNoun({ tokens }: Sentence, at: number, taken: Uint8Array): number {
  let head = -1;
  for (let i = at; i < Math.min(at + longestUnspacedGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (taken[i] || token.kind === 'number' || token.kind === 'date' || endsClause(token)) break;
    if (senses.from || senses.means || senses.purpose || (senses.and && head >= 0)) break;
    if (
      head >= 0 &&
      senses.verb !== null &&
      (senses.noun === null || senses.verb === 'win' || senses.verb === 'result')
    )
      break;
    if (senses.noun !== null) head = i;
  }
  return head;
}

function lastWordOfGroup({ tokens, lexicon }: Sentence, at: number, taken: Uint8Array): number {
  let head = -1;
  for (let i = at; i < Math.min(at + longestGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (taken[i] || token.kind === 'number' || token.kind === 'date') break;
    if (token.kind === 'sign') {
      if (token.text === '-' || token.text === '/' || token.text === '&') continue;
      break;
    }
    if (endsGroup(token)) break;
    const describing = describes(tokens, i, lexicon.participles);
    const verb = token.senses.verb !== null && token.senses.noun === null && !describing;
    if (verb && (i > at || lexicon.inflects)) break;
    head = i;
    // A word in a case is the last of its group.
    const cased = token.ending !== null && token.ending !== 'attribute' && token.ending !== 'other';
    if (lexicon.inflects && cased && !describing) break;
  }
  return head;
}

function endsGroup({ senses }: Token): boolean {
  return (
    senses.stop ||
    senses.until ||
    senses.afterAtLeast ||
    senses.afterAtMost ||
    senses.afterWithin ||
    senses.replaced ||
    senses.rhythm !== null ||
    senses.condition ||
    senses.purpose
  );
}

/** A participle in front of a noun: `fizető ügyfél`, "qualified leads". */
function describes(tokens: readonly Token[], i: number, participles: readonly string[]): boolean {
  const { text } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (participles.length > 0)
    return next?.kind === 'word' && !next.senses.stop && participles.some((ending) => text.endsWith(ending));
  return (text.endsWith('ed') || text.endsWith('ing')) && next?.senses.noun != null;
}

function nounText({ tokens, text, lexicon }: Sentence, from: number, to: number): string {
  const first = tokens[lexicon.words.unspaced ? to : from] as Token;
  return text.slice(first.start, (tokens[to] as Token).end);
}
