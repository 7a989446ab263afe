import { makeDate } from '../calendar/date.ts';
import type { PeriodName } from '../locales/wordTypes.ts';
import { readDate } from './date.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import type { DuePart } from './types.ts';

/** What the words of one date say, whatever their order. */
export interface DateParts {
  iso: string | null;
  year: number | null;
  yearOffset: number | null;
  half: number | null;
  quarter: number | null;
  month: number | null;
  week: number | null;
  day: number | null;
  part: DuePart | null;
  period: PeriodName | null;
  relative: number | null;
  ordinal: number | null;
  nth: { readonly unit: 'week' | 'month'; readonly count: number } | null;
}

export function noParts(): DateParts {
  return {
    iso: null,
    year: null,
    yearOffset: null,
    half: null,
    quarter: null,
    month: null,
    week: null,
    day: null,
    part: null,
    period: null,
    relative: null,
    ordinal: null,
    nth: null,
  };
}

/** Takes the words at `i` into the date; the number of tokens taken, 0 where they do not belong to it. */
export function takePart(sentence: Sentence, i: number, parts: DateParts): number {
  const token = sentence.tokens[i] as Token;
  switch (token.kind) {
    case 'date':
      return takeIso(sentence, token, parts);
    case 'name':
      return takeName(token, parts);
    case 'number':
      return takeNumber(sentence, i, parts);
    case 'word':
      return takeWord(sentence, i, parts);
    default:
      return 0;
  }
}

function takeIso(sentence: Sentence, token: Token, parts: DateParts): number {
  if (parts.iso !== null) return 0;
  const { unspaced, dates } = sentence.lexicon.words;
  parts.iso = (unspaced ? yearFirst(token.text) : null) ?? isoOf(token.text, dates.monthFirst);
  return parts.iso === null ? 0 : 1;
}

/** 26/3/31, which is no day in 2031 where years stand first. */
function yearFirst(text: string): string | null {
  const [year, month, day] = text.split('/').map(Number) as [number, number, number];
  return year >= firstYear && year <= 99 && day <= 31 ? makeDate(fullYear(year), month, day) : null;
}

/** No plan is for the years before. */
export const firstYear = 20;

/** Day before month, as most of the world writes, unless the language has it the other way or only that is a date. */
function isoOf(text: string, monthFirst: boolean): string | null {
  const iso = readDate(text);
  if (iso !== null) return iso;
  const [first, second, last] = text.split(/[/.-]/).map(Number) as [number, number, number];
  const year = fullYear(last);
  const dayIsFirst = makeDate(year, second, first);
  const monthIsFirst = makeDate(year, first, second);
  return monthFirst && text.includes('/') ? (monthIsFirst ?? dayIsFirst) : (dayIsFirst ?? monthIsFirst);
}

/** `q1`, `h2`, `fy26`, `w07`, `cw12`, `25q3`, `fy2026h1`. */
function takeName(token: Token, parts: DateParts): number {
  const match = named.exec(token.text);
  if (match === null) return 0;
  const [, quarter, half, year, week, ofYear, yearsQuarter, yearsHalf] = match;
  if (ofYear !== undefined) {
    if (parts.year !== null) return 0;
    const taken =
      yearsQuarter === undefined ? put(parts, 'half', Number(yearsHalf)) : put(parts, 'quarter', Number(yearsQuarter));
    if (taken > 0) parts.year = fullYear(Number(ofYear));
    return taken;
  }
  if (quarter !== undefined) return put(parts, 'quarter', Number(quarter));
  if (half !== undefined) return put(parts, 'half', Number(half));
  if (year !== undefined) return put(parts, 'year', fullYear(Number(year)));
  return put(parts, 'week', Number(week), Number(week) >= 1 && Number(week) <= 53);
}

const named = /^(?:q([1-4])|h([12])|fy(\d{2}|\d{4})|(?:w|cw|kw|wk)(\d{1,2})|(?:fy)?(2\d|20\d{2})(?:q([1-4])|h([12])))$/;

function isNamedPeriod(token: Token | undefined): boolean {
  return token?.kind === 'name' && named.test(token.text);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

type NumberPart = 'year' | 'quarter' | 'half' | 'month' | 'week' | 'day' | 'ordinal' | 'relative' | 'yearOffset';

/** 1 where the part was free and now holds the value. */
function put(parts: DateParts, part: NumberPart, value: number, valid = true): number {
  if (!valid || parts[part] !== null) return 0;
  parts[part] = value;
  return 1;
}

/** `idén nyáron`: the season says when. */
function namesSeason({ tokens, lexicon }: Sentence, at: number): boolean {
  const season = tokens[at];
  if (!lexicon.inflects || !season?.senses.season || season.senses.event) return false;
  return season.ending === 'by' || season.ending === 'within';
}

function takeWord(sentence: Sentence, i: number, parts: DateParts): number {
  const token = sentence.tokens[i] as Token;
  const { senses } = token;
  if (senses.ordinalMark) return takeNth(sentence, i, parts);
  if (senses.nth !== null && parts.nth === null) {
    parts.nth = senses.nth;
    return 1;
  }
  if (senses.quarter !== null) return put(parts, 'quarter', senses.quarter);
  if (senses.half !== null) return put(parts, 'half', senses.half);
  if (senses.month !== null && isMonth(sentence, i, parts)) return put(parts, 'month', senses.month);
  if (senses.year !== null)
    return senses.year >= 0 && namesSeason(sentence, i + 1) ? 0 : put(parts, 'yearOffset', senses.year);
  if (senses.period !== null) return takePeriod(sentence, i, parts);
  if (senses.relative === 1 && sentence.lexicon.words.unspaced && sentence.tokens[i + 1]?.kind === 'number')
    return takeFirstFew(sentence, i, parts);
  if (senses.relative !== null && leadsToPeriod(sentence, i)) return put(parts, 'relative', senses.relative);
  if (senses.part !== null) return takeDayPart(sentence, i, parts, senses.part);
  if (senses.ordinal !== null && parts.month !== null && token.ending !== 'none' && sentence.lexicon.inflects)
    return put(parts, 'day', senses.ordinal, tokenBefore(sentence.tokens, i)?.senses.month !== null);
  if (senses.ordinal !== null && leadsToPeriod(sentence, i)) return put(parts, 'ordinal', senses.ordinal);
  if (senses.rank && sentence.tokens[i + 1]?.kind === 'number') return takeFirstFew(sentence, i, parts);
  return 0;
}

/** `第六周`, `第二个月` */
function takeNth(sentence: Sentence, i: number, parts: DateParts): number {
  const number = sentence.tokens[i + 1];
  const unit = sentence.tokens[i + 2]?.senses.time;
  if (number?.kind !== 'number') return 0;
  if (sentence.tokens[i + 2]?.senses.period === 'quarter') {
    const taken = takeQuarter(sentence, i + 1, parts);
    return taken === 0 ? 0 : taken + 1;
  }
  if ((unit !== 'week' && unit !== 'month') || parts.nth !== null) return 0;
  parts.nth = { unit, count: number.value };
  return 3;
}

/** 3 季度末, 第 2 季初: the number, and the quarter with its part. */
function takeQuarter({ tokens }: Pick<Sentence, 'tokens'>, i: number, parts: DateParts): number {
  const { value } = tokens[i] as Token;
  const { part } = (tokens[i + 1] as Token).senses;
  if (value < 1 || value > 4 || (part !== null && parts.part !== null)) return 0;
  if (part !== null) parts.part = part;
  return 2 * put(parts, 'quarter', value);
}

/** `前三个月`, `接下来的三个月` */
function takeFirstFew(sentence: Sentence, i: number, parts: DateParts): number {
  const number = sentence.tokens[i + 1] as Token;
  const unit = sentence.tokens[i + 2]?.senses.time;
  if ((unit !== 'week' && unit !== 'month') || parts.nth !== null) return 0;
  parts.nth = { unit, count: number.value };
  return 3;
}

function takePeriod(sentence: Sentence, i: number, parts: DateParts): number {
  const { senses } = sentence.tokens[i] as Token;
  if (senses.period === null || parts.period !== null) return 0;
  const next = sentence.tokens[i + 1];
  // "week 6", "month three" (Hungarian counts in front: `6. hét`): counted from the cycle's start, beyond a quarter the week of the year
  const countable =
    senses.rhythm === null &&
    senses.part === null &&
    parts.ordinal === null &&
    parts.relative === null &&
    !sentence.lexicon.words.unspaced &&
    !sentence.lexicon.inflects;
  if (
    countable &&
    next?.kind === 'number' &&
    Number.isInteger(next.value) &&
    next.value >= 1 &&
    next.value <= 53 &&
    next.ending === 'none'
  ) {
    if (senses.period === 'week') return takeWeek(parts, next.value);
    if (senses.period === 'month' && next.value <= 12 && parts.nth === null) {
      parts.nth = { unit: 'month', count: next.value };
      return 2;
    }
  }
  if (senses.part !== null) {
    if (parts.part !== null) return 0;
    parts.part = senses.part;
  }
  parts.period = senses.period;
  return 1;
}

const weeksOfQuarter = 13;

function takeWeek(parts: DateParts, week: number): number {
  if (parts.week !== null || parts.nth !== null) return 0;
  if (week > weeksOfQuarter) parts.week = week;
  else parts.nth = { unit: 'week', count: week };
  return 2;
}

/** `mid-March`: the hyphen belongs to the date. A part alone at the beginning of an unspaced word is part of another word. */
function takeDayPart(sentence: Sentence, i: number, parts: DateParts, part: DuePart): number {
  if (parts.part !== null) return 0;
  const empty =
    parts.month === null &&
    parts.quarter === null &&
    parts.half === null &&
    parts.year === null &&
    parts.period === null &&
    parts.yearOffset === null &&
    parts.nth === null &&
    parts.week === null;
  if (empty && sentence.lexicon.words.unspaced) return 0;
  parts.part = part;
  const next = sentence.tokens[i + 1];
  return next?.text === '-' && next.glued ? 2 : 1;
}

/** Words like `this` and `first` say something of a period only where one follows. */
function leadsToPeriod(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let next = i + 1; next < Math.min(i + 4, tokens.length); next++) {
    const { kind, senses } = tokens[next] as Token;
    if (senses.period !== null || senses.quarter !== null || senses.half !== null) return true;
    if (senses.month !== null && senses.relative === null) return true;
    if (kind !== 'number' && !senses.link && senses.relative === null && senses.ordinal === null && !senses.every)
      return false;
  }
  return false;
}

/** `may` and `march` are months where they are written so, or beside other words of a date. */
function isMonth(sentence: Sentence, i: number, parts: DateParts): boolean {
  const token = sentence.tokens[i] as Token;
  if (!token.senses.ambiguousMonth) return true;
  const previous = tokenBefore(sentence.tokens, i);
  const next = sentence.tokens[i + 1];
  if (parts.part !== null || parts.day !== null || next?.kind === 'number') return true;
  if (sentence.text[token.start] === sentence.folded[token.start])
    return previous?.senses.until === true && next === undefined;
  return (
    previous !== undefined &&
    (previous.senses.until ||
      previous.senses.before ||
      previous.senses.dateWithin ||
      previous.senses.since ||
      next === undefined)
  );
}

function takeNumber(sentence: Sentence, i: number, parts: DateParts): number {
  const token = sentence.tokens[i] as Token;
  if (!Number.isInteger(token.value)) return 0;
  return sentence.lexicon.words.unspaced
    ? takeUnspacedNumber(sentence, i, parts)
    : takeSpacedNumber(sentence, i, parts);
}

/** 3 月, 三月底, 27 日, 2026 年, 23年底 */
function takeUnspacedNumber({ tokens }: Sentence, i: number, parts: DateParts): number {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const { value } = token;
  if (next === undefined) return isYear(value) && token.bare && parts.quarter !== null ? put(parts, 'year', value) : 0;
  const { period, part, day } = next.senses;
  if (period === 'month' && value >= 1 && value <= 12 && parts.month === null && !isEveryMonth(tokens, i)) {
    parts.month = value;
    if (part !== null) parts.part = part;
    return 2;
  }
  if (period === 'quarter' && (part !== null || beginsDate(tokens, i))) return takeQuarter({ tokens }, i, parts);
  const inMonth = parts.month !== null || (parts.period === 'month' && parts.relative !== null);
  if (inMonth && parts.day === null && value >= 1 && value <= 31) {
    if (day) return 2 * put(parts, 'day', value);
    const follows = tokenBefore(tokens, i)?.senses.period === 'month';
    if (follows && parts.part === null && token.bare && (next.senses.before || next.senses.since))
      return put(parts, 'day', value);
  }
  if (period === 'year' && parts.year === null && (isYear(value) || (value >= 20 && value < 60 && token.bare))) {
    parts.year = fullYear(value);
    if (part !== null) parts.part = part;
    return 2;
  }
  if (period === 'year' && parts.year === null && isRepublicYear(tokens, i, part !== null)) {
    parts.year = value + republic;
    if (part !== null) parts.part = part;
    return 2;
  }
  if (isYear(value) && token.bare && (isNamedPeriod(next) || next.senses.quarter !== null || next.senses.half !== null))
    return put(parts, 'year', value);
  return 0;
}

/** 一月一次 says how often. */
function isEveryMonth(tokens: readonly Token[], i: number): boolean {
  const times = tokens[i + 2];
  if ((tokens[i] as Token).written !== 'article' || times?.kind !== 'number' || times.written === 'digits')
    return false;
  return tokens[i + 3]?.senses.noun === 'activity' && tokens[i + 3]?.senses.classifier === true;
}

/** 民國 114 年, 114 年 12 月, 114 年底: counted from 1912 as in Taiwan, where the era or more of a date is beside it. */
function isRepublicYear(tokens: readonly Token[], i: number, inPart: boolean): boolean {
  const { value, bare } = tokens[i] as Token;
  if (!bare || value < 100 || value > 150) return false;
  if (inPart || tokenBefore(tokens, i)?.text === '民国') return true;
  const month = tokens[i + 2];
  if (month?.kind === 'number') return tokens[i + 3]?.senses.period === 'month';
  return (
    month !== undefined && (month.senses.quarter !== null || month.senses.half !== null || month.senses.ordinalMark)
  );
}

const republic = 1911;

/** 4 季度 is one of the year where a date may begin, and elsewhere a number of them: 连续 4 季度. */
function beginsDate(tokens: readonly Token[], i: number): boolean {
  const before = tokenBefore(tokens, i);
  return before === undefined || endsClause(before) || before.senses.until || before.senses.period === 'year';
}

function takeSpacedNumber(sentence: Sentence, i: number, parts: DateParts): number {
  const { tokens, lexicon } = sentence;
  const token = tokens[i] as Token;
  const { value } = token;
  const next = tokens[i + 1];
  const previous = tokenBefore(tokens, i);
  const spanUnit = next?.senses.period;
  const beforePoint = next?.text === '.' && next.glued && tokens[i + 2] !== undefined;
  const after = beforePoint ? tokens[i + 2] : next;
  const spans = parts.ordinal === 1 || parts.relative === 1;
  if (spans && (spanUnit === 'week' || spanUnit === 'month') && parts.nth === null) {
    // "the first two months", "the next six weeks"
    parts.nth = { unit: spanUnit, count: value };
    return 2;
  }
  if (isDay(token) && parts.day === null) {
    // "A következő hónap 15-ig"
    if (parts.relative !== null && parts.period === 'month' && token.ending !== 'none') return put(parts, 'day', value);
    if (parts.month !== null && parts.part === null && (previous?.senses.month != null || previous?.text === '.')) {
      if (!measured(next))
        return put(parts, 'day', value) + (beforePoint && token.ending === 'none' && next !== undefined ? 1 : 0);
    } else if (parts.month === null && !lexicon.inflects) {
      const joined = (next?.senses.link && next.text !== ',') || (next?.text === '-' && next.glued);
      const month = joined ? tokens[i + 2] : next;
      if (month?.senses.month != null) return put(parts, 'day', value);
    }
  }
  if (beforePoint && value >= 1) {
    // "6. hét", "2. negyedév"
    if (after?.senses.period === 'week' && value <= 53) return takeWeek(parts, value) > 0 ? 3 : 0;
    if (after?.senses.period === 'quarter' && value <= 4) return 3 * put(parts, 'quarter', value);
    if (after?.senses.period === 'half' && value <= 2) return 3 * put(parts, 'half', value);
  }
  if (isYear(value) && parts.year === null && token.bare && yearFits(sentence, i, parts, after)) {
    parts.year = value;
    return beforePoint && after !== undefined && continuesDate(after) ? 2 : 1;
  }
  // "Q1 '26", "Q1/26", "15-Mar-26"
  if (value >= 20 && value < 100 && token.bare && isShortYear(parts, previous)) return put(parts, 'year', 2000 + value);
  return 0;
}

function isShortYear(parts: DateParts, previous: Token | undefined): boolean {
  const apostrophe = previous?.text === "'" || previous?.text === '’';
  if (apostrophe) return parts.quarter !== null || parts.half !== null || parts.month !== null;
  if (previous?.text === '/') return previous.glued && (parts.quarter !== null || parts.half !== null);
  return previous?.text === '-' && previous.glued && parts.day !== null && parts.month !== null;
}

function isDay(token: Token): boolean {
  return token.value >= 1 && token.value <= 31 && (token.bare || token.senses.ordinal !== null);
}

export function isYear(value: number): boolean {
  return value >= 1990 && value <= 2099 && Number.isInteger(value);
}

/** A number with a unit behind it is no day: "in May 20 customers" may be one, "in May 20% of …" is none. */
function measured(next: Token | undefined): boolean {
  return next !== undefined && (next.senses.unit !== null || next.senses.magnitude !== null);
}

function continuesDate({ kind, senses }: Token): boolean {
  return (
    senses.month !== null ||
    senses.quarter !== null ||
    senses.half !== null ||
    senses.period !== null ||
    kind === 'name'
  );
}

/** A bare number is a year beside other words of a date, or alone behind a word that introduces one. */
function yearFits(sentence: Sentence, i: number, parts: DateParts, after: Token | undefined): boolean {
  const token = sentence.tokens[i] as Token;
  const previous = tokenBefore(sentence.tokens, i);
  if (
    parts.month !== null ||
    parts.quarter !== null ||
    parts.half !== null ||
    parts.part !== null ||
    parts.week !== null
  )
    return true;
  if (
    after !== undefined &&
    (after.senses.part !== null ||
      after.senses.month !== null ||
      after.senses.quarter !== null ||
      after.senses.half !== null ||
      isNamedPeriod(after))
  )
    return true;
  if ((after?.text === '-' || after?.text === '/') && isNamedPeriod(sentence.tokens[i + 2])) return true;
  if (token.ending === 'until' || token.ending === 'within') return true;
  if (previous === undefined) return false;
  const introduced =
    previous.senses.until || previous.senses.before || previous.senses.since || previous.senses.dateWithin;
  const open = after === undefined || after.senses.stop || after.kind === 'sign';
  return (introduced || previous.senses.period === 'year') && open;
}
