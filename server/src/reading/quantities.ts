import { asidesOf } from './asides.ts';
import { clean } from './compose.ts';
import { isShortMinute, smallerPartBehind } from './compoundDuration.ts';
import { isCurrency } from './money.ts';
import { isNameNumber } from './names.ts';
import { nounGroupEnd } from './nouns.ts';
import { type Ending, Kind } from './senses.ts';
import { endsClause } from './sentence.ts';
import { shareAt } from './shares.ts';
import { isLatin, type Token, tokenBefore } from './token.ts';
import type { Quantity, TextRange } from './types.ts';
import type { Statement } from './verbs.ts';

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
  readonly ending: Ending;
  /** In brackets. */
  readonly aside: boolean;
  readonly written: Token['written'];
}

/** Every number of the statement that is not part of a date, a rhythm or a name, in text order. */
export function findQuantities(statement: Statement, from = 0): readonly Found[] {
  const found: Found[] = [];
  if ((statement.kinds & (Kind.digits | Kind.counting)) === 0) return found;
  const asides = asidesOf(statement);
  for (let i = from; i < statement.tokens.length; i++) {
    const token = statement.tokens[i] as Token;
    if (token.kind !== 'number' && (token.senses.kinds & Kind.counting) === 0 && !mayBeRatio(token)) continue;
    if (token.taken || asides[i] === 2) continue;
    const quantity = quantityAt(statement, i, asides[i] === 1);
    if (quantity === null) continue;
    found.push(quantity);
    if (found.length === mostQuantities) break;
    // A unit belongs to one number: in "45 EUR 30 EUR" the first stands behind its own.
    for (let used = quantity.first; used <= quantity.last; used++) (statement.tokens[used] as Token).taken = true;
    i = Math.max(i, quantity.last);
  }
  return found;
}

/** Nobody aims at more. The bound keeps the reading of a line of noise linear in its length. */
const mostQuantities = 32;

function quantityAt(statement: Statement, i: number, aside: boolean): Found | null {
  const token = statement.tokens[i] as Token;
  if (mayBeRatio(token)) return ratioAt(statement, i, aside);
  const share = shareAt(statement, i);
  if (share !== null) return inWords(statement.tokens, i, share.last, share.value, '%', aside);
  if (token.senses.nobody)
    return hasFigure(statement.tokens, i, true) || statement.tokens[i + 1]?.senses.changing
      ? null
      : inWords(statement.tokens, i, i, 0, null, aside);
  if (isNone(statement, i)) return counted(statement, i, 0, aside);
  if (token.senses.repeats !== null) return repeated(statement, i, token.senses.repeats, aside);
  if (token.kind !== 'number' || isNameNumber(statement, i)) return null;
  return counted(statement, i, token.value, aside);
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

function shareEnding({ ending }: Token): Ending {
  return ending === 'object' || ending === 'other' ? 'none' : ending;
}

function mayBeRatio({ kind, text }: Token): boolean {
  return kind === 'name' && text.includes(':');
}

/** "A 3:1 LTV to CAC ratio", 投产比 1:4: as a value, the side that is not one. */
function ratioAt({ tokens }: Statement, i: number, aside: boolean): Found | null {
  const sides = ratio.exec((tokens[i] as Token).text);
  if (sides === null || !tokens.some(({ senses }) => senses.ratio)) return null;
  const [top, bottom] = [Number(sides[1]), Number(sides[2])];
  if (bottom === 0 || top === bottom) return null;
  return inWords(tokens, i, i, bottom === 1 ? top : top === 1 ? bottom : round(top / bottom), null, aside);
}

const ratio = /^(\d{1,6}(?:\.\d{1,4})?):(\d{1,6}(?:\.\d{1,4})?)$/;

function round(value: number): number {
  return clean(Math.round(value * 100) / 100);
}

/** "Twice a month", `legalább háromszor`: so many times. "Once" alone says nothing. */
function repeated({ tokens }: Statement, i: number, value: number, aside: boolean): Found | null {
  const before = tokenBefore(tokens, i)?.senses;
  const beside = [tokenBefore(tokens, i), tokens[i + 1]].some(
    (token) =>
      token !== undefined && (token.senses.rhythm !== null || token.senses.every || token.senses.everyBehindCount),
  );
  if (value === 1 && !beside && !before?.atLeast) return null;
  return inWords(tokens, i, i, value, null, aside);
}

/** "Zero regressions", and "no" where it stands first or behind a verb of having or keeping. */
function isNone({ tokens }: Statement, i: number): boolean {
  const token = tokens[i] as Token;
  if (token.senses.zeroing || isNotOne(tokens, i)) return true;
  if (!token.senses.none || (token.kind === 'number' && token.value !== 0)) return false;
  const next = tokens[i + 1];
  // `zero incidens`; but "Zero Trust"
  if (token.senses.plain && !next?.senses.lower && !tokens[i + 2]?.senses.lower) return false;
  // "None of the teams"
  if (next?.text === 'of') return !token.senses.beforeNoun;
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'name') || next.senses.stop) return false;
  if (next.senses.afterMore || next.senses.afterLess) return false;
  // 无障碍页面覆盖率达到 90%: part of a name where the clause has a figure
  if (!token.senses.beforeNoun) return !hasFigure(tokens, i) && !isPartOfWord(tokens, i) && deniesThing(tokens, i);
  const before = tokenBefore(tokens, i);
  if (before === undefined || endsClause(before)) return namesThing(tokens, i + 1) || !hasFigure(tokens, i);
  return before.senses.verb !== null || (before.kind === 'word' && !before.senses.stop && namesThing(tokens, i + 1));
}

/** 没有投诉 is none of them; what is not done is not counted: 没有达到. But 零发生, and of what is to be rooted out a bad thing. */
function deniesThing(tokens: readonly Token[], i: number): boolean {
  const { value, senses } = tokens[i] as Token;
  if (senses.verb === 'down') return namesLoss(tokens, i + 1);
  const next = tokens[i + 1] as Token;
  const whole = value === 0 && next.text.length > 1;
  return senses.verb === null || whole || next.senses.verb === null || next.senses.noun !== null;
}

const farLoss = 8;

/** 杜绝重大质量事故 */
function namesLoss(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + farLoss, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.senses.lower) return true;
    if (endsClause(token)) return false;
  }
  return false;
}

/** 上线无感停车, 面向零基础学员, 无纸化: a word made of 无 or 零 names a kind, where it is made, served or counted. */
function isPartOfWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.text.length > 1 || isLatin(token)) return false;
  for (let at = i + 2; at <= i + mostInWord; at++) if (tokens[at]?.senses.changing) return true;
  const before = tokenBefore(tokens, i);
  if (before === undefined || before.kind !== 'word' || !token.glued) return false;
  const { verb, coverb, scope, means, classifier, to } = before.senses;
  if (coverb || scope || means || (classifier && tokenBefore(tokens, i, 2)?.kind === 'number')) return true;
  const makes = verb === 'activity' || verb === 'effort' || ((verb === 'up' || verb === 'down') && !to);
  return makes && !endsInLoss(tokens, i + 1);
}

/** 安全生产零事故: a bad thing with nothing behind it is none, whatever the verb before; in 打造零缺陷产线 it is a kind. */
function endsInLoss(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + mostBeforeLoss; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.senses.stop) return false;
    const next = tokens[i + 1];
    if (token.senses.lower) return next === undefined || endsClause(next);
  }
  return false;
}

const mostBeforeLoss = 4;

const mostInWord = 3;

/** `egyetlen hiba se`, `egyetlen leállás nélkül`: not even one. */
function isNotOne(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.value !== 1 || token.written === 'digits') return false;
  let sameGroup = true;
  for (let at = i + 1; at < Math.min(i + farNor, tokens.length); at++) {
    const other = tokens[at] as Token;
    if (endsClause(other)) return false;
    if (other.senses.nor) return true;
    // `egy eszköz nélkül` lacks one of several
    if (other.senses.lacking) return sameGroup && (token.written === 'words' || tokens[at - 1]?.senses.lower === true);
    const { verb, noun } = other.senses;
    // `egyetlen rendszerre térünk át papír nélkül`
    if (other.kind === 'number' || (verb !== null && noun === null && other.entry?.participle !== true))
      sameGroup = false;
  }
  return false;
}

const farNor = 8;
const farFigure = 40;

/** Whether digits, or any number, follow in the same clause. */
function hasFigure(tokens: readonly Token[], at: number, any = false): boolean {
  for (let i = at + 1; i < Math.min(at + farFigure, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && (any || token.written === 'digits')) return true;
  }
  return false;
}

/** A known noun soon behind "no": "no data loss incidents". */
function namesThing(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const { senses, text, glued } = tokens[i] as Token;
    if (senses.noun !== null || senses.lower) return true;
    if (senses.stop && !(text === '-' && glued)) return false;
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

function counted(statement: Statement, i: number, value: number, aside: boolean): Found {
  const { tokens } = statement;
  const token = tokens[i] as Token;
  const before = tokenBefore(tokens, i);
  const inFront =
    before !== undefined &&
    !before.taken &&
    isCurrency(before.senses.unit) &&
    token.start - before.end <= 1 &&
    !before.senses.stop;
  const measure = inFront ? alone(before.senses.unit, i) : measureOf(statement, i);
  if (measure.duration) {
    const whole = spanOf(statement, i, value, measure, aside);
    if (whole !== null) return whole;
  }
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

/** 4 小时 30 分, "1 hour 20 minutes": one span, in its first unit. What it is said to be stands behind its second. */
function spanOf(statement: Statement, i: number, value: number, { unit, last }: Measure, aside: boolean): Found | null {
  const { tokens } = statement;
  const rest = smallerPartBehind(tokens, last);
  if (rest === null) return null;
  const { describing, last: end } = timeAt(statement, rest.unit, false);
  return {
    first: i,
    last: end,
    quantity: {
      value: round(value + rest.value),
      unit,
      range: rangeOf(tokens, i, end),
      number: { start: (tokens[i] as Token).start, end: (tokens[rest.number] as Token).end },
    },
    points: false,
    noun: last,
    duration: true,
    describing,
    ending: endingOf(tokens, rest.number, end, end),
    aside,
    written: (tokens[i] as Token).written,
  };
}

function alone(unit: string | null, last: number, noun = -1): Measure {
  return { unit, points: false, last, noun, duration: false, describing: false, plus: 0 };
}

/** The unit, time, classifier or noun behind a number. */
function measureOf(statement: Statement, i: number): Measure {
  const { tokens } = statement;
  const token = tokens[i] as Token;
  if (token.senses.unit !== null) return alone(token.senses.unit, i);
  if (tokens[i + 1]?.text === '+' && tokens[i + 1]?.glued) return behindPlus(statement, i);
  if (statement.lexicon.inflects && isDivision(tokens[i + 1]) && isScale(statement, i)) return alone(null, i + 2);
  const hyphen =
    tokens[i + 1]?.text === '-' && tokens[i + 1]?.glued && tokens[i + 2]?.kind === 'word' && tokens[i + 2]?.glued;
  const at = hyphen ? i + 2 : i + 1;
  const next = tokens[at];
  if (next === undefined || next.taken) return alone(null, i);
  if (isUnit(next, token, tokens[at + 1])) return unitAt(statement, i, at);
  if (next.senses.time !== null && (isUnitWord(next, token) || smallerPartBehind(tokens, at) !== null))
    return timeAt(statement, at, hyphen === true);
  if (next.senses.shortMinute && isShortMinute(tokens, at)) return timeAt(statement, at, hyphen === true);
  if (next.senses.classifier) return classifierAt(statement, at);
  // "30 or more emails"
  const limit =
    !statement.lexicon.words.unspaced && next.kind === 'word' && (next.senses.afterAtLeast || next.senses.afterAtMost);
  if (limit && tokens[at + 1]?.senses.noun != null) {
    const counted = nounGroupEnd(statement, at + 1);
    if (counted > at) return alone(nounText(statement, at + 1, counted), i, counted);
  }
  const noun = isCased(token) ? -1 : nounGroupEnd(statement, at);
  return noun < 0 ? alone(null, i) : alone(nounText(statement, at, noun), i, noun);
}

/** `4,1-ről`: a number with a case ending of its own counts nothing. */
function isCased({ ending }: Token): boolean {
  return ending !== 'none' && ending !== 'attribute' && ending !== 'object' && ending !== 'other';
}

/** "20+ demos": the sign stands between the number and what it counts. */
function behindPlus(statement: Statement, i: number): Measure {
  const noun = nounGroupEnd(statement, i + 2);
  return noun < 0 ? alone(null, i) : alone(nounText(statement, i + 2, noun), i, noun);
}

function isUnit(next: Token, number: Token, behind: Token | undefined): boolean {
  return next.senses.unit !== null && (isUnitWord(next, number) || isDivision(behind));
}

/** `m`, `s`, `h` and other single letters are units only where they are glued to the number, or divided: `5,2 t/ha`. */
function isUnitWord(unit: Token, number: Token): boolean {
  const letter = unit.kind === 'word' && unit.text.length === 1 && unit.text >= 'a' && unit.text <= 'z';
  return !letter || unit.start === number.end;
}

function unitAt(statement: Statement, i: number, at: number): Measure {
  const { tokens } = statement;
  const unit = (tokens[at] as Token).senses.unit as string;
  if (unit === 'pp') return { ...alone('%', at), points: true };
  const again = tokens[at + 1];
  // 万元人民币, "$5 USD"
  const last = isCurrency(unit) && again?.glued && again.senses.unit === unit ? at + 1 : divisionEnd(statement, at);
  if (unit !== 'x' || statement.lexicon.words.unspaced || (tokens[at] as Token).text !== 'times') {
    // `10 kilométeres futás`: a kind of it; `30%-os` and `dolláros` may be values
    const measure = unit !== '%' && unit !== 'x' && !isCurrency(unit);
    const describing = measure && (tokens[last] as Token).ending === 'attribute';
    return describing ? { ...alone(unit, last), describing } : alone(unit, last);
  }
  // "5 times" counts unless something is so many times as much
  const noun = nounGroupEnd(statement, at + 1);
  return noun >= 0 ? alone(unit, last) : { ...alone((tokens[at] as Token).text, i), last: at, noun: at };
}

function isDivision(token: Token | undefined): boolean {
  return token?.text === '/' && token.glued;
}

/** `4,2/5-ről`: the case ending behind the best mark is that of the value. */
function isScale({ tokens }: Statement, i: number): boolean {
  const best = tokens[i + 2];
  return best?.kind === 'number' && best.glued && isCased(best) && (tokens[i] as Token).value <= best.value;
}

/** The last token of `Ft/db-ra`, `l/100 km-re`, whose case ending is that of the quantity; `at` itself where nothing divides. */
function divisionEnd({ tokens, lexicon }: Statement, at: number): number {
  let last = at;
  while (lexicon.inflects && isDivision(tokens[last + 1])) {
    const by = tokens[last + 2];
    if (by === undefined || !by.glued || by.kind === 'sign') return last;
    last += by.kind === 'number' && tokens[last + 3]?.senses.unit != null ? 3 : 2;
  }
  return last;
}

function timeAt(statement: Statement, at: number, hyphen: boolean): Measure {
  const { tokens, text } = statement;
  const unit = tokens[at] as Token;
  const half = tokens[at + 1]?.senses.andHalf ? 1 : 0;
  const last = at + half;
  return {
    unit: text.slice(unit.start, unit.end),
    points: false,
    last,
    noun: at,
    duration: true,
    describing:
      hyphen || unit.ending === 'attribute' || describesNext(statement, last) || isSpanOf(statement, last + 1),
    plus: half > 0 || unit.senses.andHalf ? 0.5 : 0,
  };
}

/** `2 hét alatt kiszállított rendelések`: the span tells which ones are meant. */
function isSpanOf({ tokens, lexicon }: Statement, at: number): boolean {
  const participle = tokens[at + 1];
  if (!lexicon.inflects || participle?.entry?.participle !== true || participle.senses.verb === null) return false;
  const { afterWithin, afterAtMost } = (tokens[at] as Token).senses;
  return (afterWithin || afterAtMost) && tokens[at + 2]?.kind === 'word' && !tokens[at + 2]?.senses.stop;
}

/** A duration directly before a metric names a kind of it: 30 天留存率, "14 day retention". */
function describesNext({ tokens, lexicon }: Statement, at: number): boolean {
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

function classifierAt(statement: Statement, at: number): Measure {
  const { tokens, text } = statement;
  const classifier = tokens[at] as Token;
  // 4 分半钟
  const half = tokens[at + 1]?.senses.andHalf && tokens[at + 1]?.glued ? 1 : 0;
  const last = at + half;
  const counted = isPerformedBy(statement, last + 1) ? -1 : nounGroupEnd(statement, last + 1);
  // 2 次家长开放日: nobody counts people in times
  const noun = classifier.senses.noun === 'activity' && tokens[counted]?.senses.noun === 'party' ? -1 : counted;
  const unit = noun < 0 ? text.slice(classifier.start, classifier.end) : nounText(statement, last + 1, noun);
  const describing = classifier.ending === 'attribute';
  return { ...alone(unit, last), noun: noun < 0 ? at : noun, plus: half * 0.5, describing };
}

/** `40 fő belépése`: what those who are counted do. */
function isPerformedBy({ tokens, lexicon }: Statement, at: number): boolean {
  return lexicon.inflects && performed.test(tokens[at]?.text ?? '');
}

const performed = /(?:[áé]s[ea]|vétele)$/;

function rangeOf(tokens: readonly Token[], first: number, last: number): TextRange {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The case of a quantity stands at its last word: the unit, or the noun. */
function endingOf(tokens: readonly Token[], number: number, last: number, noun: number): Ending {
  const own = (tokens[number] as Token).ending;
  if (own !== 'none' && own !== 'other') return own;
  const unit = last > number ? (tokens[last] as Token).ending : 'none';
  if (unit !== 'none' && unit !== 'other') return unit;
  return noun > last ? (tokens[noun] as Token).ending : 'none';
}

function nounText({ tokens, text, lexicon }: Statement, from: number, to: number): string {
  const first = tokens[lexicon.words.unspaced ? to : from] as Token;
  return text.slice(first.start, (tokens[to] as Token).end);
}
