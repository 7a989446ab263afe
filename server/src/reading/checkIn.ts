import { localeOf } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import { fold } from '../text/fold.ts';
import { measuredAt } from './quantity.ts';
import { type Sentence, valueIn } from './sentence.ts';
import type { Token } from './token.ts';
import type { CheckInReading, TextRange } from './types.ts';

/** What stands behind the date of a check-in: `58% 6/10 shipped to a tenth`, `+3`, `8/10`, `done`, `-`. */
export function readCheckIn(text: string, language: LocaleId): CheckInReading {
  const sentence = valueIn(text, language);
  const value = valueAt(sentence);
  const confidence = value.next === 0 ? null : fractionAt(sentence, value.next);
  const next = confidence === null ? value.next : confidence.next;
  const range = value.next === 0 ? null : rangeOf(sentence, 0, value.next);
  const commentRange = restOf(sentence, next);
  return {
    value: value.value,
    unit: value.unit,
    outOf: value.outOf,
    change: value.change,
    done: value.done,
    confidence: confidence === null ? null : Math.min(1, confidence.value / confidence.outOf),
    comment: commentRange === null ? '' : text.slice(commentRange.start, commentRange.end),
    valueRange: range,
    confidenceRange: confidence === null ? null : rangeOf(sentence, value.next, confidence.next),
    commentRange,
    invalid: value.next === 0,
  };
}

interface Value {
  readonly value: number | null;
  readonly unit: string | null;
  readonly outOf: number | null;
  readonly change: boolean;
  readonly done: boolean;
  /** Index of the token behind it; 0 where no value stands. */
  readonly next: number;
}

const nothing: Value = { value: null, unit: null, outOf: null, change: false, done: false, next: 0 };

function valueAt(sentence: Sentence): Value {
  const { tokens } = sentence;
  const first = tokens[0];
  if (first === undefined) return nothing;
  const done = doneEnd(sentence);
  if (done > 0) return { ...nothing, done: true, next: done };
  const fraction = fractionAt(sentence, 0);
  if (fraction !== null) return { ...nothing, value: fraction.value, outOf: fraction.outOf, next: fraction.next };
  const signed = signs.has(first.text);
  if (minus.has(first.text) && (tokens[1] === undefined || !tokens[1].glued)) return { ...nothing, next: 1 };
  const measured = measuredAt(sentence, signed ? 1 : 0);
  if (measured === null) return nothing;
  const { quantity, last } = measured;
  const value = minus.has(first.text) ? -quantity.value : quantity.value;
  return { value, unit: quantity.unit, outOf: null, change: first.text === '+', done: false, next: last + 1 };
}

const minus = new Set(['-', '−', '–', '—']);
const signs = new Set(['+', ...minus]);

/** The number of tokens that say "done" in any language; a typed word of the first place only. */
function doneEnd(sentence: Sentence): number {
  const { folded, tokens } = sentence;
  const start = (tokens[0] as Token).start;
  for (const id of ['en', 'zh', 'hu'] as const) {
    for (const spelling of localeOf(id).values.status.done) {
      const word = fold(spelling);
      if (!folded.startsWith(word, start)) continue;
      const end = start + word.length;
      const next = tokens.findIndex((token) => token.start >= end);
      const last = tokens[(next < 0 ? tokens.length : next) - 1] as Token;
      if (last.end === end) return next < 0 ? tokens.length : next;
    }
  }
  return 0;
}

interface Fraction {
  readonly value: number;
  readonly outOf: number;
  readonly next: number;
}

/** `8/10` */
function fractionAt({ tokens }: Sentence, at: number): Fraction | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== 'number' || slash?.text !== '/' || bottom?.kind !== 'number') return null;
  return bottom.value > 0 ? { value: top.value, outOf: bottom.value, next: at + 3 } : null;
}

function rangeOf({ tokens }: Sentence, first: number, next: number): TextRange {
  return { start: (tokens[first] as Token).start, end: (tokens[next - 1] as Token).tail };
}

function restOf({ text, tokens }: Sentence, next: number): TextRange | null {
  const first = tokens[next];
  if (first === undefined) return null;
  return { start: first.start, end: text.trimEnd().length };
}
