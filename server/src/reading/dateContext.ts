import type { DateParts } from './dateParts.ts';
import { beginsClause, endsClause, type Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';

/** How a date is introduced: what the words or endings around it make of it. */
export type Introduction = 'until' | 'before' | 'within' | 'since' | 'describing' | 'none';

export interface DateContext {
  readonly introduction: Introduction;
  /** First token: the preposition where there is one, else the first article or word of the date. */
  readonly first: number;
  /** First token of the date words, articles included. */
  readonly words: number;
  /** Last token, postpositions included. */
  readonly last: number;
}

/** Looks at the words before and behind the date at tokens `first` to `last`. */
export function contextOf(sentence: Sentence, first: number, last: number): DateContext {
  const left = before(sentence, first);
  const right = behind(sentence, last);
  const ending = introducedByEnding(sentence.tokens[last] as Token);
  const introduction =
    right.introduction === 'describing'
      ? 'describing'
      : stronger(stronger(left.introduction, ending), right.introduction);
  return { introduction, first: left.first, words: left.words, last: right.last };
}

const strengths: Readonly<Record<Introduction, number>> = {
  none: 0,
  within: 1,
  describing: 2,
  until: 3,
  before: 4,
  since: 5,
};

function stronger(a: Introduction, b: Introduction): Introduction {
  if (a === 'none') return b;
  if (b === 'none') return a;
  return strengths[a] >= strengths[b] ? a : b;
}

const mostArticles = 2;

function before(sentence: Sentence, first: number): { first: number; words: number; introduction: Introduction } {
  const { tokens } = sentence;
  let words = first;
  while (words > 0 && words > first - mostArticles && isArticle(tokens[words - 1] as Token)) words--;
  const at = words - 1;
  const token = tokens[at];
  if (token === undefined || token.kind === 'number') return { first: words, words, introduction: 'none' };
  const { senses } = token;
  // 较 6 月底: what it is compared with
  if (senses.than && sentence.lexicon.words.unspaced) return { first: at, words, introduction: 'since' };
  if (senses.until) return { first: at, words, introduction: 'until' };
  if (senses.before && !sentence.lexicon.words.dates.postpositions) return { first: at, words, introduction: 'before' };
  if (senses.since) return { first: at, words, introduction: 'since' };
  if (senses.dateWithin) {
    // "due on", 赶在, 截止 在
    if (tokenBefore(tokens, at)?.senses.until) return { first: at - 1, words, introduction: 'until' };
    // "Lower than in 2023"
    if (tokenBefore(tokens, at)?.senses.since) return { first: at, words, introduction: 'since' };
    return { first: at, words, introduction: 'within' };
  }
  if (senses.dateDescribing && !sentence.lexicon.words.unspaced)
    return { first: words, words, introduction: 'describing' };
  return { first: words, words, introduction: 'none' };
}

/** A link that is no preposition: `the`, `a`, `az`. */
function isArticle(token: Token): boolean {
  const { senses } = token;
  return token.kind === 'word' && senses.link && !senses.dateWithin && !senses.dateDescribing && !senses.since;
}

function behind(sentence: Sentence, last: number): { last: number; introduction: Introduction } {
  const token = sentence.tokens[last + 1];
  if (token === undefined || !sentence.lexicon.words.dates.postpositions) return { last, introduction: 'none' };
  const { senses } = token;
  if (senses.before) return { last: last + 1, introduction: describes(sentence, last + 2) ? 'describing' : 'before' };
  if (senses.sinceAfter) return { last, introduction: 'since' };
  // "a következő hat hónapra vonatkozó terv"
  if (senses.dateDescribing && !sentence.lexicon.words.unspaced) return { last, introduction: 'describing' };
  if (senses.dateWithinAfter)
    return { last: last + 1, introduction: describes(sentence, last + 2) ? 'describing' : 'within' };
  return { last, introduction: 'none' };
}

/** 的 behind a date makes it describe what follows. */
function describes(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && sentence.lexicon.words.unspaced && token.senses.dateDescribing;
}

function introducedByEnding(token: Token): Introduction {
  switch (token.ending) {
    case 'until':
    case 'to':
      return 'until';
    case 'within':
      return 'within';
    case 'from':
      return 'since';
    case 'attribute':
      return 'describing';
    default:
      return 'none';
  }
}

/** Whether the date is the day the work is due, and how surely: 2 where words or a day say so, 1 where its place does, else 0. */
export function dueStrength(sentence: Sentence, context: DateContext, last: number, parts: DateParts): 0 | 1 | 2 {
  const { tokens, lexicon } = sentence;
  const { introduction } = context;
  if (introduction === 'since' || isPast(parts)) return 0;
  if (introduction === 'until' || introduction === 'before') return 2;
  if (parts.iso !== null || parts.day !== null) return 2;
  if (introduction === 'describing') return 0;
  const next = tokens[context.last + 1];
  // "(Q2: 48)"
  if (next?.text === ':' && tokenBefore(tokens, context.first)?.text === '(') return 0;
  const starts = beginsClause(tokens, context.first);
  const ends = next === undefined || endsClause(next);
  if (lexicon.words.unspaced) {
    if (labelsValue(tokens, context, parts)) return 0;
    const describing = describes(sentence, last + 1);
    if (introduction === 'within') return describing && !starts ? 0 : 1;
    if (parts.part !== null) return describing && !starts ? 0 : 2;
    const current = parts.relative === 0 || parts.yearOffset === 0;
    return !describing && (starts || ends || current) ? 1 : 0;
  }
  // "Users who come back in the second week"
  if (isRelative(sentence, context.first)) return 0;
  if (introduction === 'within') {
    if (lexicon.inflects && isOrdered(tokens, context, parts) && isWindow(tokens, context.first)) return 0;
    return (next !== undefined && describesNoun(next)) || (parts.part === null && isMeasuring(tokens, context)) ? 0 : 1;
  }
  if (parts.part !== null) return ends || (starts && lexicon.inflects) ? 2 : 0;
  // "this quarter"; "next quarter" alone is often about something planned then
  if (parts.relative === 0 || parts.yearOffset === 0 || (parts.nth !== null && starts)) return 1;
  // "20 új tag fél éven belül"
  if (ends && parts.nth !== null && lexicon.inflects && followsCount(tokens, context.first)) return 1;
  return ends && (starts || parts.relative !== null) ? 1 : 0;
}

/** （年初 31%）, （2025 年：31%）: a period in brackets that is over says when its value was. */
function labelsValue(tokens: readonly Token[], { first, last }: DateContext, { part }: DateParts): boolean {
  if (tokenBefore(tokens, first)?.text !== '(' || (part !== null && part !== 'start' && part !== 'early')) return false;
  const value = tokens[last + 1]?.text === ':' ? last + 2 : last + 1;
  if (tokens[value]?.kind !== 'number') return false;
  // Of several values each has its date; a count is a part of the whole.
  return tokens[tokens[value + 1]?.senses.unit === '%' ? value + 2 : value + 1]?.text === ')';
}

const farCondition = 40;

/** Whether the words stand in a part that tells who or which is meant. */
function isRelative({ tokens }: Sentence, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - farCondition); i--) {
    const token = tokens[i] as Token;
    if (token.senses.condition && !token.senses.sinceAfter) return true;
    if (endsClause(token)) return false;
  }
  return false;
}

/** "Down from 65 in 2023", "(48 in Q2)", "20% down on 2023": when a value was measured that another is compared with. */
function isMeasuring(tokens: readonly Token[], { first }: DateContext): boolean {
  for (let i = first - 1; i >= Math.max(0, first - farValue); i--) {
    const { kind, text, senses } = tokens[i] as Token;
    if (text === '(' || text === '[') return i < first - 1;
    if (senses.from || senses.now) return true;
    if ((senses.down || senses.up) && (isAmount(tokenBefore(tokens, i)) || isAmount(tokens[i + 1]))) return true;
    if (kind !== 'number' && senses.unit === null && i < first - 1) return false;
  }
  return false;
}

const farValue = 4;

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.senses.unit !== null);
}

/** Whether something is counted before, and no share of those who have the time. */
function followsCount(tokens: readonly Token[], first: number): boolean {
  if (isWindow(tokens, first)) return false;
  for (let i = first - 1; i >= Math.max(0, first - farCondition); i--) {
    const { kind, taken } = tokens[i] as Token;
    if (kind === 'number' && !taken) return true;
  }
  return false;
}

function isOrdered(tokens: readonly Token[], { first }: DateContext, { ordinal, nth }: DateParts): boolean {
  return ordinal !== null || nth !== null || tokenBefore(tokens, first)?.senses.ordinal != null;
}

/** `a vevők 60%-a az első héten`: behind a share of those who do it, the time that each of them has. */
function isWindow(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - farCondition) && !endsClause(tokens[i] as Token); i--) {
    const { senses, ending } = tokens[i] as Token;
    if (senses.share !== null || (senses.unit === '%' && ending === 'other')) return true;
  }
  return false;
}

/** "A 2019-ben bevezetett rendszer": the date belongs to a participle. */
function describesNoun({ senses, entry }: Token): boolean {
  return senses.verb !== null && entry?.participle === true;
}

function isPast(parts: DateParts): boolean {
  return parts.relative === -1 || parts.yearOffset === -1;
}
