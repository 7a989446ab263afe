import { clean } from './compose.ts';
import { endsClause, type Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';
import type { Quantity, TextRange } from './types.ts';

/** A number that may be a start or a target: tokens `first` to `last` with its unit. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** The token of the number itself. */
  readonly at: number;
  readonly quantity: Quantity;
  readonly points: boolean;
  /** The counted noun or time unit, for deciding what is done; −1 without one. */
  readonly noun: number;
  /** `30-day`, `1个月`: a duration that describes what follows. */
  readonly describes: boolean;
  readonly duration: boolean;
  /** The case ending that number, unit or noun carries. */
  readonly ending: Token['ending'];
  /** In brackets. */
  readonly aside: boolean;
  readonly written: Token['written'];
}

/** Every number of the sentence that is not part of a date, a rhythm or a name, in text order. */
export function findQuantities(sentence: Sentence, taken: Uint8Array): readonly Found[] {
  const found: Found[] = [];
  let depth = 0;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i] as Token;
    if (token.text === '(' || token.text === '（' || token.text === '[') depth++;
    else if (token.text === ')' || token.text === '）' || token.text === ']') depth = Math.max(0, depth - 1);
    if (taken[i]) continue;
    const quantity = quantityAt(sentence, i, taken, depth > 0);
    if (quantity === null) continue;
    found.push(quantity);
    i = Math.max(i, quantity.last);
  }
  return found;
}

function quantityAt(sentence: Sentence, i: number, taken: Uint8Array, aside: boolean): Found | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const share = shareAt(sentence, i);
  if (share !== null) return { ...share, aside };
  if (token.senses.none && token.kind === 'word' && noneCounts(sentence, i)) {
    return make(sentence, i, i, i, 0, nounAfter(sentence, i + 1, taken), aside);
  }
  if (token.kind !== 'number') return null;
  if (isName(sentence, i)) return null;
  return counted(sentence, i, taken, aside);
}

/** Shares in words: half, a third, two thirds, 九成, 三分之一, 9 out of 10. */
function shareAt(sentence: Sentence, i: number): Found | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const percent = (last: number, value: number): Found => ({
    first: i,
    last,
    at: i,
    quantity: { value: clean(value), unit: '%', range: rangeOf(tokens, i, last), number: rangeOf(tokens, i, last) },
    points: false,
    noun: -1,
    describes: false,
    duration: false,
    ending: (tokens[last] as Token).ending,
    aside: false,
    written: 'words',
  });
  if (token.kind === 'word' && token.senses.fraction !== null) {
    // 半 alone is part of words like 半年; 一半 is a share.
    if (token.text.length < 2 || token.senses.period !== null) return null;
    if (next?.senses.time != null || next?.senses.magnitude != null) return null;
    return percent(i, token.senses.fraction * 100);
  }
  if (token.text === 'a' || token.kind === 'number') {
    const denominator = next === undefined ? null : shareWord(next);
    const after = tokens[i + 2];
    if (
      denominator !== null &&
      (token.text !== 'a' ||
        after === undefined ||
        after.text === 'of' ||
        after.senses.stop ||
        after.senses.afterDown ||
        after.senses.afterUp)
    ) {
      const count = token.text === 'a' ? 1 : token.value;
      if (count < denominator && (token.kind !== 'number' || token.written === 'words'))
        return percent(i + 1, round((count / denominator) * 100));
    }
  }
  if (token.kind !== 'number') return null;
  if (next?.senses.unit === '成' && token.value < 10) {
    const half = tokens[i + 2]?.text === '半' ? 1 : 0;
    return percent(i + 1 + half, token.value * 10 + half * 5);
  }
  const third = tokens[i + 2];
  if (next?.text === '分之' && third?.kind === 'number')
    return percent(i + 2, round((third.value / token.value) * 100));
  if ((next?.text === 'out of' || next?.text === 'in') && third?.kind === 'number' && Number.isInteger(third.value)) {
    const shares = next.text === 'out of' ? third.value >= 5 : third.value <= 10 && tokens[i + 3] !== undefined;
    if (
      shares &&
      token.value < third.value &&
      Number.isInteger(token.value) &&
      tokens[i + 3]?.kind === 'word' &&
      !(tokens[i + 3] as Token).senses.stop
    ) {
      return percent(i + 2, round((token.value / third.value) * 100));
    }
  }
  return null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const shareWords = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

function shareWord(token: Token): number | null {
  return shareWords.get(token.text) ?? null;
}

/** "No" counts none of something where it stands first or behind a verb of holding. */
function noneCounts(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word') return false;
  const before = tokens[i - 1];
  if ((tokens[i] as Token).text === 'zero' || (tokens[i] as Token).text === 'nulla') return true;
  if (before === undefined || endsClause(before))
    return next.senses.noun !== null || next.senses.lower || tokens[i + 2] !== undefined;
  return before.senses.verb === 'keep' || before.senses.verb === 'state' || before.senses.verb === 'reach';
}

/** Versions, ranks, phases, ordinals and the numbers of names. */
function isName(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.senses.ordinal !== null) return true;
  if (before?.senses.name && !(before.kind === 'sign' && !token.glued)) return true;
  if (before?.senses.rank && next?.text === '%') return true;
  if (next?.senses.nameAfter && next.kind === 'word') return true;
  if (token.ending === 'attribute' && next !== undefined && !hasUnit(next) && token.bare) return true;
  // hu: "a 2. ütem"
  if (
    next?.text === '.' &&
    next.glued &&
    tokens[i + 2] !== undefined &&
    !(tokens[i + 2] as Token).glued &&
    token.bare &&
    sentence.language === 'hu'
  )
    return true;
  // A hyphen glues numbers to names: gpt-4, covid-19.
  if (
    before?.text === '-' &&
    before.glued &&
    token.glued &&
    tokens[i - 2]?.kind === 'word' &&
    !(tokens[i - 2] as Token).senses.unit
  )
    return true;
  if (token.written === 'article' && !beside(sentence, i)) return true;
  if (isYearName(sentence, i)) return true;
  return false;
}

function hasUnit(token: Token): boolean {
  return token.senses.unit !== null || token.senses.time !== null || token.senses.classifier;
}

/** An article counts beside `at least` and its like. */
function beside(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const { senses } = tokens[at] as Token;
    if (senses.atLeast || senses.atMost) return true;
  }
  return false;
}

/** "the 2018 policy": four digits between 1990 and 2039 behind an article or `in`, with nothing that is counted. */
function isYearName(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  if (!token.bare || token.value < 1990 || token.value > 2039 || !Number.isInteger(token.value)) return false;
  const next = sentence.tokens[i + 1];
  const before = sentence.tokens[i - 1];
  if (next !== undefined && (next.senses.unit !== null || next.senses.classifier)) return false;
  if (next !== undefined && next.senses.period === 'year') return true;
  if (before === undefined) return next === undefined || next.kind !== 'word' || next.senses.noun === null;
  return (
    before.senses.link ||
    before.senses.dateWithin ||
    before.senses.since ||
    before.senses.every ||
    before.senses.article
  );
}

function counted(sentence: Sentence, i: number, taken: Uint8Array, aside: boolean): Found | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  let first = i;
  let unit: string | null = null;
  const before = tokens[i - 1];
  if (
    before !== undefined &&
    !taken[i - 1] &&
    before.senses.unit !== null &&
    isCurrency(before.senses.unit) &&
    token.start - before.end <= 1
  ) {
    first = i - 1;
    unit = currency(before, sentence);
  }
  let last = i;
  let noun = -1;
  let duration = false;
  let describes = false;
  let next = tokens[i + 1];
  let at = i + 1;
  // "16-page", "30-day"
  const hyphen = next?.text === '-' && next.glued && tokens[i + 2]?.kind === 'word' && (tokens[i + 2] as Token).glued;
  if (hyphen) {
    at = i + 2;
    next = tokens[at];
  }
  let points = false;
  if (unit === null && next !== undefined && !taken[at]) {
    const { senses } = next;
    if (senses.unit !== null && usable(next, token)) {
      unit = isCurrency(senses.unit) ? currency(next, sentence) : senses.unit;
      last = at;
      if (unit === 'pp') {
        unit = '%';
        points = true;
      }
      // 万元人民币
      if (tokens[at + 1]?.senses.unit === unit && (tokens[at + 1] as Token).glued) last = at + 1;
    } else if (senses.time !== null && senses.rhythm === null) {
      unit = next.text;
      last = at;
      noun = at;
      duration = true;
      describes = hyphen || describesNext(sentence, at);
    } else if (senses.classifier) {
      last = at;
      noun = nounAfter(sentence, at + 1, taken);
      unit = noun >= 0 ? textOf(sentence, at + 1, noun) : sentence.text.slice(next.start, next.end);
      if (noun < 0) noun = at;
    } else {
      noun = nounAfter(sentence, at, taken);
      if (noun >= 0) unit = textOf(sentence, at, noun);
    }
  }
  const built = make(sentence, i, first, last, token.value, noun, aside);
  return {
    ...built,
    quantity: { ...built.quantity, unit },
    points,
    duration,
    describes,
    ending:
      token.ending ??
      (last > i ? (tokens[last] as Token).ending : null) ??
      (noun >= 0 ? nounEnding(tokens[noun] as Token) : null),
  };
}

/** An ending of a noun decides only where it is one of direction. */
function nounEnding(token: Token): Token['ending'] {
  return token.ending === 'other' || token.ending === 'attribute' ? null : token.ending;
}

/** `m`, `s`, `h` and other one-letter units only where they are glued to the number. */
function usable(unit: Token, number: Token): boolean {
  if (unit.kind === 'word' && unit.text.length === 1 && unit.text >= 'a' && unit.text <= 'z')
    return unit.start === number.end;
  return true;
}

function isCurrency(unit: string): boolean {
  return unit.length === 3 && unit >= 'AAA' && unit <= 'ZZZ';
}

/** `¥` is yuan in Chinese and yen elsewhere: each language's own words say so. */
function currency(token: Token, _sentence: Sentence): string {
  return token.senses.unit as string;
}

/** A duration directly before a noun names a kind of it: 30 天留存率, "14 day trial". */
function describesNext(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next === undefined || endsClause(next) || next.kind !== 'word') return false;
  const { senses } = next;
  if (sentence.lexicon.words.unspaced) return senses.noun === 'outcome' || senses.lower;
  return (senses.noun !== null || senses.lower) && !senses.stop;
}

function make(
  sentence: Sentence,
  at: number,
  first: number,
  last: number,
  value: number,
  noun: number,
  aside: boolean,
): Found {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  const unit = noun >= 0 ? textOf(sentence, last + 1, noun) : null;
  return {
    first,
    last,
    at,
    quantity: { value, unit, range: rangeOf(tokens, first, last), number: { start: token.start, end: token.end } },
    points: false,
    noun,
    describes: false,
    duration: false,
    ending: token.ending,
    aside,
    written: token.written,
  };
}

function rangeOf(tokens: readonly Token[], first: number, last: number): TextRange {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The head of the noun group that begins at `at`: the last noun before a word that ends the group; −1 without one. */
function nounAfter(sentence: Sentence, at: number, taken: Uint8Array): number {
  const { tokens } = sentence;
  const unspaced = sentence.lexicon.words.unspaced;
  const limit = unspaced ? 12 : 5;
  let head = -1;
  for (let i = at; i < Math.min(at + limit, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (taken[i] || token.kind === 'number' || token.kind === 'date') break;
    if (token.kind === 'sign' && token.text !== '-' && token.text !== '/' && token.text !== "'") break;
    const { senses } = token;
    if (unspaced) {
      if (senses.noun !== null) head = i;
      if (endsClause(token) || senses.from || senses.means || senses.purpose) break;
      if (senses.verb !== null && senses.noun === null && head >= 0) break;
      continue;
    }
    if (senses.stop || senses.until || senses.afterAtLeast || senses.afterAtMost) break;
    if (senses.verb !== null && senses.noun === null && i > at) break;
    if (token.kind === 'sign') continue;
    head = i;
    // A noun with a case ending is the last of its group.
    if (
      token.ending !== null &&
      token.ending !== 'attribute' &&
      sentence.language === 'hu' &&
      (senses.noun !== null || token.ending !== 'other')
    )
      break;
  }
  return head;
}

function textOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[sentence.lexicon.words.unspaced ? to : Math.min(from, to)] as Token;
  return sentence.text.slice(first.start, (sentence.tokens[to] as Token).end);
}
