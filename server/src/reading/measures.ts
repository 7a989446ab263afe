import { isShortMinute, smallerPartBehind } from './compoundDuration.ts';
import { isCurrency } from './money.ts';
import { nounGroupEnd } from './nouns.ts';
import { endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Statement } from './verbs.ts';

/** What is behind a number: its unit or the noun that it counts. `last` and `noun` are tokens, −1 without one. */
export interface Measure {
  readonly unit: string | null;
  readonly points: boolean;
  readonly last: number;
  readonly noun: number;
  readonly duration: boolean;
  readonly describing: boolean;
  /** Added to the number: the half of `4 分半`. */
  readonly plus: number;
}

/** A unit and nothing else. */
export function alone(unit: string | null, last: number, noun = -1): Measure {
  return { unit, points: false, last, noun, duration: false, describing: false, plus: 0 };
}

/** The unit, time, classifier or noun behind a number. */
export function measureOf(statement: Statement, i: number): Measure {
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

/** A unit of time. */
export function timeAt(statement: Statement, at: number, hyphen: boolean): Measure {
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

function nounText({ tokens, text, lexicon }: Statement, from: number, to: number): string {
  const first = tokens[lexicon.words.unspaced ? to : from] as Token;
  return text.slice(first.start, (tokens[to] as Token).end);
}
