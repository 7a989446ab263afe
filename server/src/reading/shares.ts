import { clean } from './compose.ts';
import { isYear } from './dateParts.ts';
import type { Sentence } from './sentence.ts';
import { isCompound, isLimit, type Token, tokenBefore } from './token.ts';

/** A share in words, in percent: tokens `first` to `last`. */
export interface ShareFound {
  readonly value: number;
  readonly last: number;
}

/** `half`, `a third`, `two thirds`, `9 out of 10`, `六成`, `三分之一`, `harmada`. */
export function shareAt(sentence: Sentence, i: number): ShareFound | null {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const { inflects, words } = sentence.lexicon;
  if (token.kind === 'word' && token.senses.share !== null)
    return shareWord(tokens, i, words.grammar.beforeNoun !== '');
  if (token.senses.everyBehindCount) return fraction(tokens, i, 1);
  if (token.kind !== 'number') return null;
  return (
    (inflects ? (ofWhole(tokens, i) ?? inFigures(tokens, i)) : null) ??
    (words.unspaced ? (tenths(tokens, i) ?? parts(tokens, i)) : null) ??
    outOf(tokens, i) ??
    (token.written === 'words' ? fraction(tokens, i, token.value) : null)
  );
}

/** "Half a million" is a number and "half a year" a time. */
function shareWord(tokens: readonly Token[], i: number, articles: boolean): ShareFound | null {
  const token = tokens[i] as Token;
  const next = tokens[i + 1]?.senses.everyBehindCount ? tokens[i + 2] : tokens[i + 1];
  if (next?.senses.time != null || next?.senses.period != null || next?.senses.magnitude != null) return null;
  if (articles && next !== undefined && (isPartOfName(next) || isCompound(tokens, i))) return null;
  // "In the top half"
  if (tokenBefore(tokens, i)?.senses.rank) return null;
  return { value: token.senses.share as number, last: i };
}

/** "Half marathon": "half of", "half the" and "half our" are shares. Where nouns have no articles, a share stands behind its noun. */
function isPartOfName({ kind, senses }: Token): boolean {
  return (
    kind === 'word' &&
    senses.verb === null &&
    !senses.stop &&
    !senses.beforeNoun &&
    !senses.afterUp &&
    !senses.afterDown
  );
}

/** `négyből három` */
function ofWhole(tokens: readonly Token[], i: number): ShareFound | null {
  const whole = tokens[i] as Token;
  // `10 vendégből 9`
  const noun = whole.ending === 'none' && tokens[i + 1]?.kind === 'word' ? 1 : 0;
  if (tokens[i + noun]?.ending !== 'outOf') return null;
  // `10 vendégből legalább 9`
  const limit = whole.value <= smallWhole && isLimit(tokens[i + noun + 1]) ? 1 : 0;
  const last = i + noun + limit + 1;
  const part = tokens[last];
  if (part?.kind !== 'number' || part.value >= whole.value) return null;
  if (noun > 0 && whole.value > smallWhole && countsOther(tokens, i + 1, last + 1)) return null;
  return { value: round((part.value / whole.value) * 100), last };
}

/** `100 jelentkezőből 5 új kolléga`: what comes of them has a name of its own. */
function countsOther(tokens: readonly Token[], whole: number, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !isNameable(next)) return false;
  const counted = next.senses.noun === null ? tokens[at + 1] : next;
  if (counted === undefined || !isNameable(counted) || counted.senses.noun === null) return false;
  return !counted.text.startsWith((tokens[whole] as Token).text.slice(0, sameStem));
}

/** A noun or what describes one, and no verb: `fizető`. */
function isNameable({ kind, senses, entry }: Token): boolean {
  return kind === 'word' && !senses.stop && (senses.verb === null || entry?.participle === true);
}

/** So many letters tell nouns apart: `vevőből`, `vevő`. */
const sameStem = 4;

/** Of more than so many, a limit or something else counts and is no share. */
const smallWhole = 20;

/** `2/3-a`, `4/5-ét` */
function inFigures(tokens: readonly Token[], i: number): ShareFound | null {
  const top = tokens[i] as Token;
  const bottom = tokens[i + 2];
  if (tokens[i + 1]?.text !== '/' || bottom?.kind !== 'number' || !bottom.glued || !top.bare || !bottom.bare)
    return null;
  if (bottom.ending !== 'other' && bottom.ending !== 'object') return null;
  const fraction = top.value > 0 && top.value < bottom.value && bottom.value <= 12;
  return fraction ? { value: round((top.value / bottom.value) * 100), last: i + 2 } : null;
}

/** 六成, 三成半, 两成五 */
function tenths(tokens: readonly Token[], i: number): ShareFound | null {
  const { value } = tokens[i] as Token;
  if (tokens[i + 1]?.senses.unit !== '成' || value > 10) return null;
  const rest = tokens[i + 2];
  if (!rest?.glued) return { value: value * 10, last: i + 1 };
  if (rest.senses.andHalf) return { value: value * 10 + 5, last: i + 2 };
  // 两成五
  const digit = rest.kind === 'number' && rest.written === 'words' && rest.value < 10;
  return digit ? { value: value * 10 + rest.value, last: i + 2 } : { value: value * 10, last: i + 1 };
}

/** 三分之一, 百分之五 */
function parts(tokens: readonly Token[], i: number): ShareFound | null {
  const whole = tokens[i];
  const of = tokens[i + 1];
  const part = tokens[i + 2];
  if (!of?.senses.partsOf || part?.kind !== 'number' || whole === undefined) return null;
  return { value: round((part.value / whole.value) * 100), last: i + 2 };
}

/** "9 out of 10 shifts", "one in three users", "8 in every 10 calls": a share of something; "4 out of 5" alone is a mark. */
function outOf(tokens: readonly Token[], i: number): ShareFound | null {
  const top = tokens[i];
  const of = tokens[i + 1];
  const every = tokens[i + 2]?.senses.every ? 1 : 0;
  const last = i + 2 + every;
  const bottom = tokens[last];
  const thing = tokens[last + 1];
  if (top === undefined || bottom?.kind !== 'number' || of === undefined) return null;
  // "From one in five to one in three", "nine in ten"
  if (of.text === 'in' && isOneOf(top, bottom, thing)) return { value: round((top.value / bottom.value) * 100), last };
  if (thing?.kind !== 'word' || thing.senses.unit !== null || thing.senses.time !== null) return null;
  const small =
    Number.isInteger(top.value) && Number.isInteger(bottom.value) && top.value < bottom.value && bottom.value <= 100;
  if (!small) return null;
  const share = every > 0 ? of.text === 'in' || of.text === 'out of' : isShareOf(of, thing, tokens[last + 2]);
  return share ? { value: round((top.value / bottom.value) * 100), last } : null;
}

/** In words, or one of several or so many of ten, and nothing that they are: "no-shows of 1 in 20". */
function isOneOf(top: Token, bottom: Token, thing: Token | undefined): boolean {
  if (top.value >= bottom.value) return false;
  if (top.written === 'words') return bottom.written === 'words';
  const round = top.value === 1 || bottom.value === 10 || bottom.value === 100;
  return round && top.bare && bottom.bare && !isYear(bottom.value) && isNoPlace(thing);
}

function isNoPlace(thing: Token | undefined): boolean {
  return (
    thing === undefined ||
    thing.taken ||
    thing.kind === 'sign' ||
    thing.senses.stop ||
    (isPlural(thing) && thing.senses.time === null)
  );
}

/** "9 in 10 pupils", "3 in 5 weekly users", "8/10 of reps", "4 of 5 patients" */
function isShareOf({ text }: Token, thing: Token, behind: Token | undefined): boolean {
  const counted = !thing.senses.stop && !thing.senses.mark;
  switch (text) {
    case 'out of':
    case 'of':
      return counted;
    case 'in':
      return thing.text === 'of' || (counted && (isPlural(thing) || (behind !== undefined && isPlural(behind))));
    case '/':
      return thing.text === 'of';
    default:
      return false;
  }
}

function isPlural({ kind, text, senses }: Token): boolean {
  return kind === 'word' && !senses.stop && (senses.noun !== null || senses.plural || text.endsWith('s'));
}

/** "A quarter of", "two thirds", "a tenth less": a denominator, and nothing behind it that it could count. */
function fraction(tokens: readonly Token[], i: number, count: number): ShareFound | null {
  const hyphen = tokens[i + 1]?.text === '-' ? 1 : 0;
  const at = i + 1 + hyphen;
  const denominator = tokens[at]?.senses.denominator ?? null;
  if (denominator === null || count >= denominator) return null;
  if (tokens[at]?.senses.time !== null && tokens[at + 1]?.text !== 'of' && isSpan(tokens, i, count)) return null;
  const next = tokens[at + 1];
  const open =
    next === undefined || next.senses.stop || next.senses.afterUp || next.senses.afterDown || next.kind === 'sign';
  return open && !next?.senses.every ? { value: round((count / denominator) * 100), last: at } : null;
}

/** "Over two quarters", "within 2 weeks of a quarter" are times. */
function isSpan(tokens: readonly Token[], i: number, count: number): boolean {
  const before = tokenBefore(tokens, i)?.senses;
  return count > 1 || (before?.scope === true && !before.from && !before.to && !before.atLeast);
}

function round(value: number): number {
  return clean(Math.round(value * 100) / 100);
}
