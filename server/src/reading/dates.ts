import { makeDate } from '../calendar/date.ts';
import { readDate } from './date.ts';
import type { PeriodName } from './senses.ts';
import { beginsClause, endsClause, type Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { DueExpression, DuePart, DueReading } from './types.ts';

/** Date words in a sentence: tokens `first` to `last`, and whether they say when the work is due. */
export interface DateWordsFound {
  readonly first: number;
  readonly last: number;
  readonly expression: DueExpression;
  readonly due: boolean;
  readonly reading: DueReading;
}

/** What the words of one date say, whatever their order. */
interface Parts {
  year: number | null;
  yearOffset: number | null;
  month: number | null;
  day: number | null;
  quarter: number | null;
  half: number | null;
  week: number | null;
  part: DuePart | null;
  relative: number | null;
  period: PeriodName | null;
  ordinal: number | null;
  nth: { readonly unit: 'week' | 'month'; readonly count: number } | null;
  iso: string | null;
}

/** Every date in the sentence, in text order. Dates that only describe something are found too: their numbers are no targets. */
export function findDates(sentence: Sentence): readonly DateWordsFound[] {
  const found: DateWordsFound[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const date = dateAt(sentence, at) ?? eventAt(sentence, at) ?? placeholderAt(sentence, at);
    if (date === null) at++;
    else {
      found.push(date);
      at = date.last + 1;
    }
  }
  return found;
}

function dateAt(sentence: Sentence, at: number): DateWordsFound | null {
  const { tokens } = sentence;
  const first = tokens[at] as Token;
  if (!mayBegin(tokens, at, first)) return null;
  const parts: Parts = {
    year: null,
    yearOffset: null,
    month: null,
    day: null,
    quarter: null,
    half: null,
    week: null,
    part: null,
    relative: null,
    period: null,
    ordinal: null,
    nth: null,
    iso: null,
  };
  let end = at;
  for (let i = at; i < tokens.length; ) {
    const used = take(sentence, i, parts);
    if (used > 0) {
      i += used;
      end = i;
      if (closes(tokens[end - 1] as Token)) break;
      continue;
    }
    // A link belongs to the date only where the date goes on behind it.
    if ((tokens[i] as Token).senses.link && i > at && i - end < 2) i++;
    else break;
  }
  if (end === at) return null;
  const expression = expressionOf(parts);
  return expression === null ? null : placed(sentence, at, end - 1, expression, parts);
}

function mayBegin(tokens: readonly Token[], at: number, token: Token): boolean {
  const { senses } = token;
  if (token.kind === 'date') return true;
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return false;
  return (
    senses.month !== null ||
    senses.quarter !== null ||
    senses.half !== null ||
    senses.part !== null ||
    senses.relative !== null ||
    senses.period !== null ||
    senses.ordinal !== null ||
    senses.year !== null ||
    senses.nth !== null ||
    (token.kind === 'name' && (namedDate(token) !== null || tokens[at] === token)) ||
    ordinalMark(token)
  );
}

/** `第` before a number. */
function ordinalMark(token: Token): boolean {
  return token.senses.name && token.text === '第';
}

/** A date has its last word where that carries a case ending. */
function closes(token: Token): boolean {
  const { ending } = token;
  return ending === 'until' || ending === 'to' || ending === 'within' || ending === 'from';
}

/** `q1`, `h2`, `fy26`, `w07`, `cw12`. */
function namedDate(
  token: Token,
): { readonly kind: 'quarter' | 'half' | 'year' | 'week'; readonly value: number } | null {
  const match = namePattern.exec(token.text);
  if (match === null) return null;
  if (match[1] !== undefined) return { kind: 'quarter', value: Number(match[1]) };
  if (match[2] !== undefined) return { kind: 'half', value: Number(match[2]) };
  if (match[3] !== undefined) return { kind: 'year', value: fullYear(match[3]) };
  const week = Number(match[4]);
  return week >= 1 && week <= 53 ? { kind: 'week', value: week } : null;
}

const namePattern = /^(?:q([1-4])|h([12])|fy(\d{2}|\d{4})|(?:w|cw|kw|wk)(\d{1,2}))$/;

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Takes the words at `i` into the date; the number of tokens taken, 0 where they do not belong to it. */
function take(sentence: Sentence, i: number, parts: Parts): number {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const { senses } = token;
  const next = tokens[i + 1];
  if (token.kind === 'date') {
    if (parts.iso !== null) return 0;
    parts.iso = isoOf(token.text, sentence.language === 'en');
    return parts.iso === null ? 0 : 1;
  }
  if (token.kind === 'name' || token.kind === 'word') {
    const named = token.kind === 'name' ? namedDate(token) : null;
    if (named !== null) {
      if (parts[named.kind] !== null) return 0;
      parts[named.kind] = named.value;
      return 1;
    }
  }
  if (token.kind === 'number') return takeNumber(sentence, i, parts);
  if (ordinalMark(token)) {
    // 第六周, 第二个月
    if (next?.kind === 'number' && tokens[i + 2] !== undefined && parts.nth === null) {
      const unit = unitOfNth(tokens[i + 2] as Token);
      if (unit !== null) {
        parts.nth = { unit, count: next.value };
        return 3;
      }
    }
    return 0;
  }
  if (token.kind !== 'word') return 0;
  if (senses.nth !== null && parts.nth === null) {
    parts.nth = senses.nth;
    return 1;
  }
  if (senses.quarter !== null && parts.quarter === null) {
    parts.quarter = senses.quarter;
    return 1;
  }
  if (senses.half !== null && parts.half === null) {
    parts.half = senses.half;
    return 1;
  }
  if (senses.month !== null && parts.month === null && isMonth(sentence, i, parts)) {
    parts.month = senses.month;
    return 1;
  }
  if (senses.year !== null && parts.yearOffset === null) {
    parts.yearOffset = senses.year;
    return 1;
  }
  if (senses.period !== null && parts.period === null && (senses.part === null || parts.part === null)) {
    // "week 6"
    if (
      senses.period === 'week' &&
      senses.part === null &&
      next?.kind === 'number' &&
      next.bare &&
      !sentence.lexicon.words.unspaced
    ) {
      if (next.value >= 1 && next.value <= 53 && parts.ordinal === null && parts.relative === null) {
        parts.week = next.value;
        return 2;
      }
    }
    parts.period = senses.period;
    if (senses.part !== null) parts.part = senses.part;
    return 1;
  }
  if (senses.relative !== null && parts.relative === null && relates(sentence, i)) {
    parts.relative = senses.relative;
    return 1;
  }
  if (senses.part !== null && parts.part === null) {
    if (i > 0 || !sentence.lexicon.words.unspaced) {
      parts.part = senses.part;
      return next?.text === '-' && next.glued ? 2 : 1;
    }
    return 0;
  }
  if (senses.ordinal !== null && parts.ordinal === null && senses.ordinal > 0) {
    parts.ordinal = senses.ordinal;
    return 1;
  }
  return 0;
}

function unitOfNth(token: Token): 'week' | 'month' | null {
  return token.senses.time === 'week' || token.senses.time === 'month' ? token.senses.time : null;
}

/** Words like `this` and `本` say something of a period only where one follows. */
function relates(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let next = i + 1; next < Math.min(i + 3, tokens.length); next++) {
    const { senses } = tokens[next] as Token;
    if (senses.period !== null || senses.quarter !== null || senses.half !== null || senses.month !== null) return true;
    if (!senses.link && senses.relative === null) return false;
  }
  return false;
}

/** `may`, `march` and `mar` are months where they are written so, or beside other words of a date. */
function isMonth(sentence: Sentence, i: number, parts: Parts): boolean {
  const token = sentence.tokens[i] as Token;
  if (!ambiguousMonths.has(token.text)) return true;
  const capital = sentence.text[token.start] !== sentence.folded[token.start];
  const before = sentence.tokens[i - 1];
  const next = sentence.tokens[i + 1];
  const beside =
    parts.part !== null ||
    parts.day !== null ||
    next?.kind === 'number' ||
    before?.senses.until ||
    before?.senses.before ||
    before?.text === 'in';
  return capital
    ? i > 0 || beside === true || next === undefined || endsClause(next)
    : beside === true && next?.senses.verb == null;
}

const ambiguousMonths = new Set(['may', 'march', 'mar', 'sec', 'sep', 'dec', 'jun', 'jul', 'jan', 'oct']);

function takeNumber(sentence: Sentence, i: number, parts: Parts): number {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  const { value } = token;
  const unspaced = sentence.lexicon.words.unspaced;
  if (unspaced) {
    // 3 月, 三月底, 27 日, 2026 年, 23年
    if (
      next !== undefined &&
      next.senses.period === 'month' &&
      next.senses.time === null &&
      Number.isInteger(value) &&
      value >= 1 &&
      value <= 12 &&
      parts.month === null
    ) {
      parts.month = value;
      if (next.senses.part !== null) parts.part = next.senses.part;
      return 2;
    }
    if (
      next !== undefined &&
      parts.month !== null &&
      parts.day === null &&
      dayMarks.has(next.text) &&
      value >= 1 &&
      value <= 31
    ) {
      parts.day = value;
      return 2;
    }
    if (
      next !== undefined &&
      parts.month !== null &&
      parts.day === null &&
      parts.part === null &&
      token.bare &&
      previous?.senses.period === 'month' &&
      value >= 1 &&
      value <= 31 &&
      !counts(next)
    ) {
      parts.day = value;
      return 1;
    }
    if (
      next !== undefined &&
      next.senses.period === 'year' &&
      next.senses.part === null &&
      parts.year === null &&
      isYear(token, true)
    ) {
      parts.year = value < 100 ? 2000 + value : value;
      return 2;
    }
    if (
      next !== undefined &&
      next.senses.period === 'year' &&
      next.senses.part !== null &&
      parts.year === null &&
      isYear(token, false)
    ) {
      parts.year = value;
      parts.part = next.senses.part;
      return 2;
    }
    if (
      next !== undefined &&
      next.senses.period === 'quarter' &&
      next.senses.time === 'quarter' &&
      value >= 1 &&
      value <= 4 &&
      previous?.text === '第'
    )
      return 0;
  }
  // 31 March, 31st of March
  if (parts.month === null && parts.day === null && isDay(token)) {
    const month = tokens[i + 1]?.senses.link && tokens[i + 1]?.text === 'of' ? tokens[i + 2] : next;
    if (month?.senses.month != null && !unspaced && sentence.language !== 'hu') {
      parts.day = value;
      return 1;
    }
  }
  // March 31, március 31-ig
  if (
    parts.month !== null &&
    parts.day === null &&
    parts.part === null &&
    isDay(token) &&
    (previous?.senses.month != null || previous?.text === '.')
  ) {
    if (
      next === undefined ||
      (!(next.senses.unit !== null && next.glued) && next.senses.unit === null && next.senses.magnitude === null)
    ) {
      parts.day = value;
      return next?.text === '.' && next.glued && tokens[i + 2] !== undefined ? (token.ending === null ? 2 : 1) : 1;
    }
  }
  // hu: 6. hét
  if (next?.text === '.' && next.glued && tokens[i + 2] !== undefined) {
    const after = tokens[i + 2] as Token;
    if (after.senses.period === 'week' && value >= 1 && value <= 53 && parts.week === null) {
      parts.week = value;
      return 3;
    }
    if (
      isYear(token, false) &&
      parts.year === null &&
      (after.senses.month !== null ||
        after.senses.quarter !== null ||
        after.senses.half !== null ||
        after.senses.period !== null)
    ) {
      parts.year = value;
      return 2;
    }
  }
  if (isYear(token, false) && parts.year === null && token.bare && yearFits(sentence, i, parts)) {
    parts.year = value;
    return 1;
  }
  return 0;
}

const dayMarks = new Set(['日', '号', '號']);

function counts(token: Token): boolean {
  return token.senses.classifier || token.senses.unit !== null || token.senses.time !== null;
}

function isDay(token: Token): boolean {
  return (
    Number.isInteger(token.value) &&
    token.value >= 1 &&
    token.value <= 31 &&
    (token.bare || token.senses.ordinal !== null)
  );
}

function isYear(token: Token, short: boolean): boolean {
  const { value } = token;
  if (token.kind !== 'number' || !Number.isInteger(value)) return false;
  return (value >= 1990 && value <= 2099) || (short && value >= 15 && value <= 60);
}

/** A bare number is a year beside other date words, or behind a word that introduces a date and before nothing it counts. */
function yearFits(sentence: Sentence, i: number, parts: Parts): boolean {
  const { tokens } = sentence;
  const next = tokens[i + 1];
  const token = tokens[i] as Token;
  if (
    parts.month !== null ||
    parts.quarter !== null ||
    parts.half !== null ||
    parts.part !== null ||
    parts.week !== null
  )
    return true;
  if (
    next !== undefined &&
    (next.senses.month !== null ||
      next.senses.quarter !== null ||
      next.senses.half !== null ||
      (next.kind === 'name' && namedDate(next) !== null))
  )
    return true;
  if (
    next !== undefined &&
    next.text === '-' &&
    tokens[i + 2]?.kind === 'name' &&
    namedDate(tokens[i + 2] as Token) !== null
  )
    return true;
  if (token.ending === 'until' || token.ending === 'within') return true;
  const before = tokens[i - 1];
  if (before === undefined) return false;
  const introduced =
    (before.senses.until && before.text !== 'to') ||
    before.senses.before ||
    before.text === 'in' ||
    before.text === 'during' ||
    before.senses.since;
  return introduced && (next === undefined || endsClause(next) || next.senses.stop);
}

function expressionOf(parts: Parts): DueExpression | null {
  const { year, month, day, quarter, half, week, period, relative, ordinal, nth, yearOffset } = parts;
  const part = parts.part ?? 'end';
  if (parts.iso !== null) return { kind: 'date', date: parts.iso };
  if (month !== null && day !== null) {
    const date = year === null ? null : makeDate(year, month, day);
    if (date !== null) return { kind: 'date', date };
    return makeDate(2024, month, day) === null ? null : { kind: 'day', month, day };
  }
  if (month !== null) return { kind: 'month', month, year: year ?? null, part };
  if (quarter !== null) return { kind: 'quarter', quarter, year, part };
  if (half !== null) return { kind: 'half', half, year, part };
  if (week !== null) return { kind: 'week', week, year };
  if (nth !== null) return { kind: 'nth', unit: nth.unit, count: nth.count };
  if (ordinal !== null && (period === 'week' || period === 'month'))
    return { kind: 'nth', unit: period, count: ordinal };
  if (year !== null) return { kind: 'year', year, offset: 0, part };
  if (yearOffset !== null && yearOffset >= 0) return { kind: 'year', year: null, offset: yearOffset, part };
  if (period !== null && (relative !== null || parts.part !== null) && ordinal === null) {
    const offset = relative ?? 0;
    if (offset < 0) return null;
    if (period === 'year') return { kind: 'year', year: null, offset, part };
    return { kind: 'relative', unit: period, offset, part };
  }
  return null;
}

/** Day before month, as most of the world writes, unless only the other order is a date or the words are English. */
function isoOf(text: string, american: boolean): string | null {
  const iso = readDate(text);
  if (iso !== null) return iso;
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = makeDate(year, second, first);
  const monthFirst = makeDate(year, first, second);
  return (american && text.includes('/') ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst)) ?? null;
}

type Intro = 'until' | 'before' | 'within' | 'since' | 'scope' | 'bare';

function placed(
  sentence: Sentence,
  first: number,
  last: number,
  expression: DueExpression,
  parts: Parts,
): DateWordsFound {
  const { tokens } = sentence;
  const end = tokens[last] as Token;
  const left = leftOf(sentence, first);
  const right = rightOf(sentence, last);
  let intro: Intro = right.intro ?? endingIntro(end) ?? left.intro ?? 'bare';
  if (left.intro === 'since' || left.intro === 'before' || left.intro === 'until')
    intro = intro === 'scope' || intro === 'bare' || intro === 'within' ? left.intro : intro;
  let meant = expression;
  if (intro === 'before' && 'part' in expression && parts.part === null)
    meant = { ...expression, part: 'before' } as DueExpression;
  const due = isDue(sentence, first, last, intro, parts, left.first);
  return build(sentence, first, right.last, left.first, meant, due);
}

function build(
  sentence: Sentence,
  first: number,
  last: number,
  intro: number,
  expression: DueExpression,
  due: boolean,
): DateWordsFound {
  const { tokens, text } = sentence;
  const from = tokens[first] as Token;
  const to = tokens[last] as Token;
  const introToken = tokens[intro] as Token;
  // Articles belong to the date words; the preposition does not.
  let start = from.start;
  for (let i = first - 1; i > intro || (i === intro && introToken.senses.link && i >= 0 && i < first); i--) {
    const token = tokens[i];
    if (token === undefined || !token.senses.link || endsClause(token)) break;
    start = token.start;
    if (i === 0) break;
  }
  const range = { start, end: to.tail };
  return {
    first: Math.min(first, intro),
    last,
    expression,
    due,
    reading: {
      expression,
      text: text.slice(range.start, range.end),
      range,
      phrase: { start: Math.min(introToken.start, start), end: to.tail },
    },
  };
}

function leftOf(sentence: Sentence, first: number): { readonly first: number; readonly intro: Intro | null } {
  const { tokens } = sentence;
  let at = first - 1;
  let articles = first;
  while (
    at >= 0 &&
    at >= first - 2 &&
    (tokens[at] as Token).senses.link &&
    !endsClause(tokens[at] as Token) &&
    !(tokens[at] as Token).senses.dateWithin &&
    (tokens[at] as Token).text !== 'of'
  ) {
    articles = at;
    at--;
  }
  const token = tokens[at];
  if (token === undefined) return { first: articles, intro: null };
  const { senses } = token;
  if (senses.until && !(sentence.language === 'en' && token.text === 'to')) {
    // "by", "截止 在"
    return { first: at, intro: 'until' };
  }
  if (senses.before && !sentence.lexicon.words.unspaced) return { first: at, intro: 'before' };
  if (senses.since) return { first: at, intro: 'since' };
  if (senses.dateWithin) {
    const before = tokens[at - 1];
    if (before?.senses.until) return { first: at - 1, intro: 'until' };
    return { first: at, intro: 'within' };
  }
  if (token.kind === 'word' && (token.text === 'of' || token.text === 'for'))
    return { first: articles, intro: 'scope' };
  return { first: articles, intro: null };
}

function rightOf(sentence: Sentence, last: number): { readonly last: number; readonly intro: Intro | null } {
  const { tokens } = sentence;
  const token = tokens[last + 1];
  if (token === undefined) return { last, intro: null };
  const { senses } = token;
  const postposition = sentence.lexicon.words.unspaced || sentence.language === 'hu';
  if (!postposition) return { last, intro: null };
  if (senses.before) return { last: last + 1, intro: 'before' };
  if (senses.since && senses.verb === null) return { last: last + 1, intro: 'since' };
  if (senses.dateWithin && token.text !== '在' && token.text !== '于') return { last: last + 1, intro: 'within' };
  return { last, intro: null };
}

function endingIntro(token: Token): Intro | null {
  switch (token.ending) {
    case 'until':
    case 'to':
      return 'until';
    case 'within':
      return 'within';
    case 'from':
      return 'since';
    case 'attribute':
      return 'scope';
    default:
      return null;
  }
}

function isDue(sentence: Sentence, first: number, last: number, intro: Intro, parts: Parts, from: number): boolean {
  const { tokens } = sentence;
  const next = tokens[last + 1];
  if (intro === 'since') return false;
  if (parts.relative === -1 || parts.yearOffset === -1) return false;
  if (intro === 'until' || intro === 'before') return true;
  if (intro === 'scope') return false;
  if (parts.iso !== null || parts.day !== null || parts.part !== null) return true;
  if (intro === 'within') return next === undefined || next.text !== '的' || beginsClause(tokens, from);
  const clauseStart = beginsClause(tokens, first) || beginsClause(tokens, from);
  if (sentence.lexicon.words.unspaced) {
    if (next === undefined) return true;
    if (!clauseStart) return false;
    return next.text !== '的' && next.text !== '份';
  }
  const clauseEnd = next === undefined || endsClause(next);
  if (parts.relative === 0 || (parts.relative !== null && clauseEnd && sentence.language === 'en')) return true;
  if (parts.yearOffset === 0) return true;
  return clauseStart && clauseEnd;
}

/** An event that a preposition or ending makes a deadline: `before the launch`, `双十一前`, `húsvétig`. */
function eventAt(sentence: Sentence, at: number): DateWordsFound | null {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  const { senses } = token;
  if (sentence.language === 'en') {
    if (!senses.until && !senses.before) return null;
    if (token.text === 'to') return null;
    for (let i = at + 1; i < Math.min(at + 7, tokens.length); i++) {
      const word = tokens[i] as Token;
      if (word.kind === 'number' || endsClause(word)) return null;
      if (i > at + 1 && word.senses.stop && !word.senses.link) return null;
      if (!word.senses.event) continue;
      let last = i;
      while (tokens[last + 1]?.senses.event || tokens[last + 1]?.senses.weekday) last++;
      return event(sentence, at + 1, last, at);
    }
    return null;
  }
  if (!senses.event) return null;
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (sentence.lexicon.words.unspaced) {
    if (next?.senses.before) return event(sentence, at, at + 1, previous?.senses.until ? at - 1 : at);
    if (previous?.senses.until && previous.text !== '于' && previous.text !== '到' && previous.text !== '至')
      return event(sentence, at, at, at - 1);
    return null;
  }
  if (token.ending === 'until') return event(sentence, at, at, previous?.senses.link ? at - 1 : at);
  if (next?.senses.before) return event(sentence, at, at + 1, previous?.senses.link ? at - 1 : at);
  return null;
}

function event(sentence: Sentence, first: number, last: number, intro: number): DateWordsFound {
  const { tokens, text } = sentence;
  const name = text.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  return build(sentence, first, last, intro, { kind: 'event', name }, true);
}

/** `on XX month XX` */
function placeholderAt(sentence: Sentence, at: number): DateWordsFound | null {
  const { tokens } = sentence;
  const isBlank = (token: Token | undefined): boolean => token !== undefined && /^x{2,4}$/.test(token.text);
  if (!isBlank(tokens[at])) return null;
  const unit = tokens[at + 1];
  if (unit === undefined || (unit.senses.time === null && unit.senses.period === null)) return null;
  let last = at + 1;
  if (isBlank(tokens[last + 1])) last++;
  if (tokens[last + 1] !== undefined && dayMarks.has((tokens[last + 1] as Token).text)) last++;
  const previous = tokens[at - 1];
  const intro = previous !== undefined && (previous.senses.dateWithin || previous.senses.until) ? at - 1 : at;
  return build(sentence, at, last, intro, { kind: 'placeholder' }, true);
}
