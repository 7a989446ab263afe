import { asidesOf } from './asides.ts';
import { clean } from './compose.ts';
import { smallerPartBehind } from './compoundDuration.ts';
import { alone, type Measure, measureOf, timeAt } from './measures.ts';
import { isCurrency } from './money.ts';
import { isNameNumber } from './names.ts';
import { type Ending, Kind } from './senses.ts';
import { shareAt } from './shares.ts';
import { type Token, tokenBefore } from './token.ts';
import type { Quantity, TextRange } from './types.ts';
import type { Statement } from './verbs.ts';
import { hasFigure, isNone } from './zeros.ts';

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
