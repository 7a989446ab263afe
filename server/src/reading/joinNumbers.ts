import { clean, compose, type NumberPart } from './compose.ts';
import type { Lexicon } from './lexicon.ts';
import { isCurrency } from './money.ts';
import { isMagnitudeRun } from './numberWords.ts';
import { unknown, withSenses } from './senses.ts';
import { isLatin, type Token, tokenBefore } from './token.ts';

/** Puts digits, number words and magnitudes together: `20 million`, `two hundred and fifty`, `half a million`, `100 万`. */
export function joinNumbers(tokens: readonly Token[], text: string, lexicon: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = numberEnd(tokens, i, lexicon);
    joined.push(end === i ? (tokens[i] as Token) : numberOf(tokens, i, end, text, lexicon));
    if (end > i + 1) scaleRange(joined, tokens[i] as Token);
    i = Math.max(end, i + 1);
  }
  return joined;
}

/** `$8–10M`, 3-5 万: what scales the end of a range scales its beginning too. */
function scaleRange(joined: Token[], unscaled: Token): void {
  const end = joined.length - 1;
  const dash = tokenBefore(joined, end);
  const start = tokenBefore(joined, end, 2);
  if (start?.kind !== 'number' || unscaled.kind !== 'number' || !dash?.glued || !dashes.has(dash.text)) return;
  if (!(joined[end] as Token).glued || start.value >= unscaled.value || start.senses.unit !== null) return;
  joined[end - 2] = { ...start, value: clean(start.value * ((joined[end] as Token).value / unscaled.value)) };
}

const dashes = new Set(['-', '–', '—', '~', '～']);

function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !Number.isNaN(token.value);
}

/** Also of several in one word: 千万 in 3 千万. */
function magnitudeOf(token: Token | undefined, lexicon: Lexicon): number | null {
  if (token?.kind !== 'word') return null;
  const run = token.senses.magnitude === null && !Number.isNaN(token.value) && isMagnitudeRun(token.text, lexicon);
  return run ? token.value : token.senses.magnitude;
}

/** The index behind the number that begins at `i`; `i` itself where none does. */
function numberEnd(tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const first = tokens[i] as Token;
  const digits = first.kind === 'number';
  if (!digits && (isPeriod(tokens, i) || isAbbreviation(first))) return i;
  if (!digits && !isNumberWord(first)) {
    if (first.senses.fraction !== null) return fractionEnd(tokens, i, lexicon);
    if (first.senses.share !== null) return shareOfMagnitude(tokens, i, lexicon);
    const article = first.senses.everyBehindCount && isLongMagnitude(tokens[i + 1], lexicon);
    if (!article) return i;
  }
  let end = i + 1;
  for (;;) {
    const previous = tokens[end - 1] as Token;
    if (previous.ending !== 'none' && previous.ending !== 'other') return end;
    const next = tokens[end];
    if (next === undefined) return end;
    if (magnitudeOf(next, lexicon) !== null && scales(tokens, end)) end++;
    else if (isMore(next) && magnitudeOf(tokens[end + 1], lexicon) !== null && tokens[end + 1]?.glued) end += 2;
    else if (next.text === 'és' && tokens[end + 1]?.senses.fraction != null) end += 2;
    else if (digits) return end;
    else if (isNumberWord(next) && continues(previous, next, lexicon)) end++;
    else if (joins(next) && isNumberWord(tokens[end + 1]) && continues(previous, tokens[end + 1] as Token, lexicon))
      end += 2;
    else return end;
  }
}

/** 60 多万, 300 余万 */
function isMore({ text, senses }: Token): boolean {
  return senses.afterAtLeast && text.length === 1 && !senses.sinceAfter && text !== '+';
}

/** `bn`, `cr`: no number without figures before them. */
function isAbbreviation(token: Token): boolean {
  return token.senses.magnitude !== null && isLatin(token) && token.text.length <= longestAbbreviation;
}

const longestAbbreviation = 2;

/** `hét` is seven and a week: a week behind what counts or orders it, or before a part of it. */
function isPeriod(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i] as Token).senses.period === null) return false;
  const before = tokenBefore(tokens, i);
  const counted =
    before !== undefined &&
    (isNumberWord(before) ||
      before.kind === 'number' ||
      before.senses.ordinal !== null ||
      before.senses.relative !== null ||
      before.senses.every);
  return counted || before?.text === '.' || tokens[i + 1]?.senses.part != null;
}

/** "Two hundred and fifty", "twenty-five". */
function joins(token: Token): boolean {
  return (token.text === '-' && token.glued) || token.text === 'and';
}

/** Single letters scale only where they are glued to the digits or money stands beside them: `10k`, `3,5 M Ft`. */
function scales(tokens: readonly Token[], at: number): boolean {
  const magnitude = tokens[at] as Token;
  if (isNumberWord(magnitude) || magnitude.text.length > 1) return true;
  if (magnitude.glued) return true;
  return isCurrency(tokens[at + 1]?.senses.unit ?? null) || isCurrency(tokenBefore(tokens, at, 2)?.senses.unit ?? null);
}

function isLongMagnitude(token: Token | undefined, lexicon: Lexicon): boolean {
  return magnitudeOf(token, lexicon) !== null && (token as Token).text.length > 2;
}

/** `half a million`, `fél millió`: the index behind it, else `i`. */
function shareOfMagnitude(tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const article = tokens[i + 1]?.senses.everyBehindCount ? 1 : 0;
  return isLongMagnitude(tokens[i + 1 + article], lexicon) ? i + 2 + article : i;
}

/** `fél millió`, `háromnegyed óra`: the index behind the part of one; `i` where nothing follows that it is a part of. */
function fractionEnd(tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  if (isLongMagnitude(tokens[i + 1], lexicon)) return i + 2;
  const next = tokens[i + 1];
  const { ending, senses } = tokens[i] as Token;
  // 3 个半小时
  if (lexicon.words.unspaced && tokenBefore(tokens, i)?.senses.classifier) return i;
  if (next === undefined || ending !== 'none' || senses.unit !== null || next.ending === 'each') return i;
  return next.senses.unit !== null || next.senses.time !== null ? i + 1 : i;
}

/** Twenty-five goes on, "two four" does not; behind a magnitude something smaller does. */
function continues(previous: Token, next: Token, lexicon: Lexicon): boolean {
  const magnitude = magnitudeOf(previous, lexicon);
  if (magnitude !== null) return next.value < magnitude;
  return previous.value >= 20 && previous.value < 100 && next.value > 0 && next.value < 10;
}

function numberOf(tokens: readonly Token[], first: number, end: number, text: string, lexicon: Lexicon): Token {
  const from = tokens[first] as Token;
  const last = tokens[end - 1] as Token;
  if (end === first + 1) return from.kind === 'number' ? from : { ...from, kind: 'number', value: ownValue(from) };
  const parts: NumberPart[] = [];
  for (let i = first; i < end; i++) {
    const part = partOf(tokens[i] as Token, i === first, lexicon);
    if (part !== null) parts.push(part);
  }
  // `15 mFt`: a magnitude that names its unit.
  const senses = last.senses.unit === null ? unknown : withSenses(unknown, { unit: last.senses.unit });
  return {
    ...from,
    kind: 'number',
    text: text.slice(from.start, last.end),
    end: last.end,
    tail: last.tail,
    ending: last.ending,
    senses,
    value: compose(parts),
    written: from.kind === 'number' ? 'digits' : 'words',
    bare: false,
  };
}

function ownValue({ senses, value }: Token): number {
  return senses.fraction ?? value;
}

function partOf(token: Token, first: boolean, lexicon: Lexicon): NumberPart | null {
  const { magnitude, share, fraction } = token.senses;
  if (fraction !== null) return { value: fraction, multiplies: false };
  if (share !== null) return { value: share / 100, multiplies: false };
  if (Number.isNaN(token.value)) return magnitude === null ? null : { value: magnitude, multiplies: true };
  const multiplies = !first && (magnitude !== null || (token.kind === 'word' && isMagnitudeRun(token.text, lexicon)));
  return { value: token.value, multiplies };
}
