import { isDenied, isDeniedBehind, isDeniedNext, isNegated } from './denial.ts';
import type { Found } from './quantities.ts';
import { Kind } from './senses.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { isLatin, isLimit, type Token, tokenBefore } from './token.ts';
import { isValueBefore } from './valueBefore.ts';

/** What the words and endings around a quantity say of it. Several may hold: "to at least 65%". */
export interface Roles {
  readonly from: boolean;
  readonly to: boolean;
  readonly by: boolean;
  readonly at: boolean;
  readonly atLeast: boolean;
  readonly atMost: boolean;
  /** One word for both: "up to 5". */
  readonly upTo: boolean;
  /** A limit for a duration: "within 3 days". */
  readonly within: boolean;
  /** The value before the change: "currently 40%". */
  readonly now: boolean;
  /** "15% more", +15% */
  readonly up: boolean;
  readonly down: boolean;
  /** First and last token of the words that say so, the quantity included. */
  readonly first: number;
  readonly last: number;
}

type Open = { -readonly [K in keyof Roles]: Roles[K] };

/** A verb that sets a limit does so over the words between: "exceed the quota of $2M", "ne haladja meg a 15 napot". */
export function withLimitOf(sentence: Sentence, roles: Roles, verb: number): Roles {
  if (roles.atLeast || roles.atMost || roles.to || roles.from || (roles.by && roles.up)) return roles;
  const { tokens } = sentence;
  // 至少辅导 2 名: the limit of the number stands before the verb
  const at = isLimit(tokens[verb]) ? verb : verb > 0 && verb < roles.first && isLimit(tokens[verb - 1]) ? verb - 1 : -1;
  if (at < 0) return roles;
  const limited: Open = { ...roles };
  addLimit(sentence, at, limited);
  return limited;
}

export function rolesOf(sentence: Sentence, found: Found): Roles {
  const roles: Open = {
    from: found.ending === 'from',
    to: found.ending === 'to',
    by: found.ending === 'by',
    at: false,
    atLeast: sentence.lexicon.words.unspaced && saysMore(sentence, found),
    atMost: false,
    upTo: false,
    within: false,
    now: false,
    up: false,
    down: false,
    first: found.first,
    last: found.last,
  };
  const compares = sentence.lexicon.words.unspaced && found.quantity.unit === '%';
  if (!compares || !readComparison(sentence.tokens, found.first, roles)) readLeft(sentence, found, roles);
  if (sentence.lexicon.inflects && found.quantity.unit === '%' && found.last > found.first + 1)
    readInside(sentence, found, roles);
  if (found.aside && !found.duration && !roles.now && !roles.to)
    roles.now = isValueBefore(sentence, found, roles.first);
  readRight(sentence, found, roles);
  if (sentence.lexicon.inflects && !roles.atLeast && !roles.atMost && isShare(sentence, found))
    readOwner(sentence, roles);
  if (found.ending === 'by' && found.quantity.unit === '%' && !roles.up && !roles.down)
    readDifference(sentence, found, roles);
  return roles;
}

/** 60 多万, 300 余万 */
function saysMore({ folded }: Sentence, { quantity: { number }, written }: Found): boolean {
  return (
    written === 'digits' &&
    number.end - number.start > shortestMore &&
    more.test(folded.slice(number.start, number.end))
  );
}

const more = /[多余]/;
const shortestMore = 2;

const farThan = 8;

/** 比去年低 3 个百分点, 低于去年 6 个百分点: by how much it is more or less than something else. */
function readComparison(tokens: readonly Token[], first: number, roles: Open): boolean {
  let at = first - 1;
  while (at > 0 && (tokens[at] as Token).senses.by) at--;
  const before = tokens[at];
  if (before === undefined || before.kind !== 'word') return false;
  if (before.senses.now) at--;
  const compared = tokens[at]?.senses;
  if (compared === undefined || (!compared.moreThan && !compared.lessThan)) return false;
  if (before.senses.now ? !compared.than : compared.than || !isComparison(tokens, at)) return false;
  roles.up = compared.moreThan;
  roles.down = compared.lessThan;
  roles.first = at;
  return true;
}

function isComparison(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - farThan); i--) {
    const token = tokens[i] as Token;
    if (token.senses.than) return true;
    if (endsClause(token)) return false;
  }
  return false;
}

function isShare({ tokens }: Sentence, { quantity, last, written }: Found): boolean {
  return quantity.unit === '%' && (written === 'words' || (tokens[last] as Token).ending === 'other');
}

/** `legfeljebb a kérelmek 5%-a`: the limit stands before those whose share it is. */
function readOwner(sentence: Sentence, roles: Open): void {
  const { tokens } = sentence;
  for (let i = roles.first - 1; i >= Math.max(0, roles.first - farOwner); i--) {
    const token = tokens[i] as Token;
    if (isLimit(token) && token.senses.verb === null) {
      addLimit(sentence, i, roles);
      roles.first = i;
      return;
    }
    if (token.kind !== 'word' || token.taken || token.senses.verb !== null || (token.senses.stop && !token.senses.link))
      return;
  }
}

const farOwner = 4;

/** `10 vendégből legalább 9`: the limit of a share stands inside. */
function readInside(sentence: Sentence, { first, last }: Found, roles: Open): void {
  for (let i = first + 1; i < last; i++) if (isLimit(sentence.tokens[i])) addLimit(sentence, i, roles);
}

const farLeft = 6;

function readLeft(sentence: Sentence, found: Found, roles: Open): void {
  const { tokens } = sentence;
  const start = signOf(tokens, found, roles);
  for (let i = start - 1; i >= Math.max(0, start - farLeft); i--) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (senses.between) continue;
    if ((senses.kinds & Kind.role) === 0 && token.text !== ':') {
      // "Sub-2 week"
      if (token.text === '-' && token.glued && tokenBefore(tokens, i)?.senses.atMost) continue;
      // 从每周 12 条
      if (token.taken && (senses.kinds & Kind.rhythm) !== 0 && tokenBefore(tokens, i)?.senses.from) continue;
      if (i === start - 1) readAdverb(tokens, i, roles);
      i = beforePraise(tokens, i);
      if (i < 0) return;
      continue;
    }
    const limit = senses.atMost || senses.atLeast;
    if (limit) addLimit(sentence, i, roles);
    const role = limit || senses.within || senses.from || senses.to || senses.by || senses.now || senses.at;
    roles.within ||= senses.within;
    roles.from ||= senses.from;
    roles.to ||= senses.to;
    roles.upTo ||= senses.to && senses.atMost;
    roles.by ||= senses.by;
    roles.now ||= senses.now;
    roles.at ||= senses.at && !limit && !senses.to;
    if (role) {
      roles.first = i;
      if (senses.from || senses.now || senses.to) return;
    } else if (found.ending === 'than' && (senses.afterMore || senses.afterLess)) {
      // "ne legyen több havi 5-nél"
      if (isNegated(sentence, i) ? senses.afterMore : senses.afterLess) roles.atMost = true;
      else roles.atLeast = true;
      roles.first = i;
      return;
    } else if (senses.up || senses.down) {
      roles.up ||= senses.up;
      roles.down ||= senses.down;
      roles.first = i;
      return;
    } else if (!senses.about && token.text !== ':') return;
    else if (endsClause(token) && token.text !== ':' && token.text !== '(' && token.text !== '（') return;
  }
}

/** 多服务 10%: how the verb before the number changes is said in front of it. */
function readAdverb(tokens: readonly Token[], verb: number, roles: Open): void {
  const adverb = tokenBefore(tokens, verb);
  if (adverb === undefined || !(tokens[verb] as Token).glued || isLatin(adverb) || adverb.senses.verb !== null) return;
  const { up, down } = adverb.senses;
  if (!up && !down) return;
  roles.up ||= up;
  roles.down ||= down;
  roles.first = verb - 1;
}

/** `10%-kal meghaladja a tavalyit`, `5%-kal a terv alatt marad`: above or below by so much, unless a verb of change says which. */
function readDifference({ tokens }: Sentence, { first, last }: Found, roles: Open): void {
  let up = false;
  let down = false;
  for (let i = first - 1; i >= 0 && !endsClause(tokens[i] as Token); i--) {
    const { verb, atLeast, negation } = (tokens[i] as Token).senses;
    if (verb === 'up' || verb === 'down' || negation) return;
    up ||= atLeast && verb !== null;
  }
  for (let i = last + 1; i < tokens.length && !endsClause(tokens[i] as Token); i++) {
    const { kind, senses, taken } = tokens[i] as Token;
    const { verb } = senses;
    if (verb === 'up' || verb === 'down' || senses.negation) return;
    if (kind === 'number') break;
    if (taken) continue;
    up ||= senses.atLeast || senses.afterAtLeast || senses.afterUp;
    down ||= senses.afterAtMost || senses.afterDown;
  }
  if (up === down) return;
  roles.up = up;
  roles.down = down;
}

const mostPraise = 3;

/**
 * Where words of no known meaning stand between `to` and its number, the first of them or their article: "to a record 7%",
 * "to an industry-leading 4 days"; else −1.
 */
function beforePraise(tokens: readonly Token[], from: number): number {
  for (let i = from; i > 0 && i > from - mostPraise; i--) {
    const { kind, text, senses } = tokens[i] as Token;
    const praise = kind === 'word' && !senses.stop && senses.noun === null && senses.unit === null && !senses.plain;
    if (!praise && text !== '-') return -1;
    const article = tokens[i - 1] as Token;
    // 到稳定的 97%
    if (tokens[i + 1]?.senses.describing && (article.senses.from || article.senses.to)) return i;
    if (!article.senses.everyBehindCount) continue;
    const before = tokenBefore(tokens, i - 1);
    return before?.senses.from || before?.senses.to ? i - 1 : -1;
  }
  return -1;
}

/** Reads `+15%` and `-30%`; the token before which the words begin. */
function signOf(tokens: readonly Token[], found: Found, roles: Open): number {
  const sign = tokenBefore(tokens, found.first);
  const glued = (tokens[found.first] as Token).glued;
  if (sign?.kind === 'word') return wordSign(tokens, found, roles);
  if (sign === undefined || !glued || (sign.glued && !isBehindMetric(tokens, found))) return found.first;
  if (sign.text === '+') roles.up = true;
  else if (isMinus(sign)) roles.down = true;
  else return found.first;
  roles.first = found.first - 1;
  return roles.first;
}

/** 由负 8 转为正 15: signs in words, behind what introduces an end of a change. */
function wordSign(tokens: readonly Token[], { first }: Found, roles: Open): number {
  const { text } = tokens[first - 1] as Token;
  if (text !== minusWord && text !== plusWord) return first;
  const before = tokenBefore(tokens, first, 2)?.senses;
  if (before === undefined || !(before.from || before.to || before.now)) return first;
  if (text === minusWord) {
    roles.down = true;
    roles.first = first - 1;
  }
  return first - 1;
}

const minusWord = '负';
const plusWord = '正';

/** 破损率+2%: without spaces a sign may stand directly behind the metric. */
function isBehindMetric(tokens: readonly Token[], { first, quantity }: Found): boolean {
  const metric = tokenBefore(tokens, first, 2);
  return metric !== undefined && metric.kind === 'word' && !isLatin(metric) && quantity.unit === '%';
}

const minus = new Set(['-', '−', '–']);

export function isMinus({ text }: Token): boolean {
  return minus.has(text) || text === minusWord;
}

/** "Not over" is at most, "not below" at least. */
function addLimit(sentence: Sentence, i: number, roles: Open): void {
  const { atLeast, atMost } = (sentence.tokens[i] as Token).senses;
  const negated = isNegated(sentence, i);
  if (negated ? atLeast : atMost) roles.atMost = true;
  else roles.atLeast = true;
}

function readRight(sentence: Sentence, found: Found, roles: Open): void {
  const { tokens, lexicon } = sentence;
  const end = Math.max(found.last, found.noun, endOfScale(tokens, found.last));
  for (let i = found.last + 1; i < Math.min(end + 4, tokens.length); i++) {
    const token = tokens[i] as Token;
    const { senses } = token;
    const past = i > end;
    if ((senses.kinds & Kind.roleAfter) === 0 && found.ending !== 'than') {
      if (past && !(found.quantity.unit === '%' && namesMetric(tokens, i, found.last))) return;
      continue;
    }
    if (senses.afterWithin) roles.within = true;
    else if ((senses.afterAtLeast || senses.afterAtMost || senses.afterUp || senses.afterDown) && leads(tokens[i + 1]))
      return;
    else if (senses.afterAtLeast && lexicon.words.unspaced && beginsNoun(tokens, i)) continue;
    else if ((senses.afterAtLeast && !(token.text === '+' && !token.glued)) || senses.afterAtMost) {
      // `nem csökken 99% alá`, `99% alá nem csökken`
      const denied = lexicon.inflects && (isDenied(tokens, found.first - 1, true) || isDeniedNext(tokens, i));
      if (senses.afterAtLeast === denied) roles.atMost = true;
      else roles.atLeast = true;
    } else if (found.ending === 'than' && (senses.afterMore || senses.afterLess)) {
      const negated = isNegated(sentence, i) || isNegated(sentence, found.first) || isDeniedBehind(tokens, i);
      if (negated ? senses.afterMore : senses.afterLess) roles.atMost = true;
      else roles.atLeast = true;
    } else if (senses.replaced) roles.from = true;
    else if (
      senses.now &&
      !senses.since &&
      !leads(tokens[i + 1]) &&
      !beginsWord(tokens, i) &&
      (past || token.glued || i === found.last + 1)
    )
      roles.now = true;
    else if (senses.afterUp && isAmount(tokens, i)) roles.up = true;
    else if (senses.afterDown && isAmount(tokens, i)) roles.down = true;
    else if (found.ending === 'than' && !endsClause(token)) continue;
    else if (senses.about && token.kind === 'word') continue;
    else if (past && !(found.quantity.unit === '%' && namesMetric(tokens, i, found.last))) return;
    else continue;
    roles.last = i;
    return;
  }
}

/** The last token of "4.5/5" and "4.5 out of 5", the value itself included. */
function endOfScale(tokens: readonly Token[], last: number): number {
  const mark = tokens[last + 1]?.text;
  const scaled = (mark === '/' && tokens[last + 2]?.glued) || mark === 'out of';
  return scaled && tokens[last + 2]?.kind === 'number' ? last + 2 : last;
}

/** 20 多家 and 3 个多月 are more; 2 门多媒体课 and 8 个余热项目 begin a noun with the same character. */
function beginsNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.text.length > 1 || token.kind !== 'word' || token.senses.sinceAfter) return false;
  const next = tokens[i + 1];
  if (tokens[i - 1]?.kind === 'number' || next === undefined || next.kind !== 'word') return false;
  const { unit, time, period, classifier, magnitude, stop } = next.senses;
  return unit === null && time === null && period === null && magnitude === null && !classifier && !stop;
}

/** 原创, 原料: no 原 by itself. */
function beginsWord(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i] as Token;
  const next = tokens[i + 1];
  return text.length === 1 && next?.kind === 'word' && next.glued && !isLatin(next);
}

/** "20% revenue growth": the metric stands between the amount and the noun of change. */
function namesMetric(tokens: readonly Token[], i: number, last: number): boolean {
  for (let at = i; at <= last + mostMetricWords; at++) {
    const token = tokens[at];
    if (token?.text === '-') continue;
    if (token?.kind !== 'word' || token.senses.stop) return false;
    if (token.senses.changeNoun) return at > i || at > last + 1;
    if (token.senses.verb !== null || token.senses.afterUp || token.senses.afterDown) return false;
  }
  return false;
}

const mostMetricWords = 4;

/** "20 deals of at least $50k", 3 个区域的收入提升 15%: what is said is said of the number behind it. */
function leads(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === 'number' || (next.kind === 'sign' && next.senses.unit !== null));
}

/** "20% growth" is an amount of change, "20% growth rate" is none; "20% less than" is one. */
function isAmount(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || (next.text !== 'rate' && next.text !== 'target');
}
