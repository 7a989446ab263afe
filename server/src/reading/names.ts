import { isYear } from './dateParts.ts';
import { isMagnitudeRun } from './numberWords.ts';
import { isOneInChange } from './oneInChange.ts';
import { Kind, unknown } from './senses.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { isCompound, type Token, tokenBefore } from './token.ts';

/** Whether the number at `i` belongs to a name or orders something: a version, a rank, a phase, a year, an ordinal. */
export function isNameNumber(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  if (token.senses.ordinal !== null || token.ending === 'clock') return true;
  if (isPlain(sentence, i)) return false;
  return (
    isNamed(sentence, i) ||
    isPerUnit(sentence, i) ||
    isRank(sentence, i) ||
    isRankAmong(sentence, i) ||
    isPointed(sentence, i) ||
    isAttribute(sentence, i) ||
    isArticle(sentence, i) ||
    isYearOf(sentence, i) ||
    isVersionReached(sentence, i) ||
    isDenominator(sentence, i) ||
    isFirstOf(sentence, i) ||
    isDayOfPeriod(sentence, i) ||
    isClock(sentence, i) ||
    isPronoun(sentence, i) ||
    isAge(sentence, i) ||
    isNumberedTime(sentence, i) ||
    isWholeVersion(sentence, i) ||
    isCapitalised(sentence, i)
  );
}

/** Most numbers: figures with a unit, and nothing around them that makes names. */
function isPlain({ tokens, text }: Sentence, i: number): boolean {
  const { written, ending } = tokens[i] as Token;
  const next = tokens[i + 1]?.senses;
  if (written !== 'digits' || ending !== 'none' || next === undefined || next.unit === null) return false;
  if (isCapitalised({ tokens, text }, i)) return false;
  const before = tokenBefore(tokens, i);
  const kinds = next.kinds | (before?.senses.kinds ?? 0);
  return (kinds & Kind.naming) === 0 && !divisions.has(before?.text ?? '');
}

const divisions = new Set(['-', '/', 'of', 'out of']);

/** `version 3.0`, `3.0 版本`, `gpt-4`, "Kubernetes 1.31", "Office 365". */
function isNamed(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const before = tokenBefore(tokens, i);
  const next = tokens[i + 1];
  if (next?.text === '-' && next.glued && tokens[i + 2]?.senses.joint && tokens[i + 2]?.glued) return true;
  const nextIsName = next?.senses.nameAfter === true && next.senses.classifier === false && next.senses.time === null;
  if (nextIsName) return true;
  if (before === undefined) return false;
  if (before.senses.nameBefore && (before.kind === 'word' || token.glued) && !isMeasured(next)) return true;
  if (before.senses.and && isListed(sentence, i)) return true;
  // 成本-10%
  const signed = next?.senses.unit === '%' && sentence.lexicon.words.unspaced;
  const hyphen = before.text === '-' && before.glued && token.glued && !signed;
  if (hyphen) {
    const name = tokenBefore(tokens, i, 2);
    return (
      name !== undefined &&
      (name.kind === 'word' || name.kind === 'name') &&
      name.senses.unit === null &&
      name.senses.time === null &&
      !name.senses.atMost
    );
  }
  return isTitle(sentence, i - 1) && !isMeasured(next) && !(sentence.lexicon.inflects && counts(sentence, i));
}

/**
 * Where nouns have cases, a number stands directly before what it counts, and behind a place or a company: `Győrben 40 új tag`, `a
 * Vodafone 40 tornyot`. "Az Office 365 rendszer", "a Windows 11 telepítése": what is made or done with the thing of that name.
 */
function counts({ tokens }: Sentence, i: number): boolean {
  const { written, bare, value } = tokens[i] as Token;
  if (written !== 'digits') return true;
  const next = tokens[i + 1];
  if ((!bare && value < 1000) || next === undefined || next.kind !== 'word' || next.senses.stop) return false;
  if (placed.test((tokens[i - 1] as Token).text)) return true;
  // "Az Orbit 3 új játékosai": behind a number nouns are singular
  if (plural.test(next.text) || plural.test(tokens[i + 2]?.text ?? '')) return false;
  const { verb, noun, upgrade } = next.senses;
  return !upgrade && noun !== 'artefact' && (verb === null || next.ending === 'object');
}

/** `játékosai`, `gépek`; but `termék` */
const plural = /(?:[js][ae]i(?:n?k|t|n[ae]k)?|[aeoöáóőúűi]k)$/;

/** Cases that no name has by itself. */
const placed = /(?:b[ae]n|n[áé]l|[tb][óő]l|r[óő]l|(?:([bcdfghjklmnprstvz])\1|v)[ae]l)$/;

/** "TLS 1.0 and 1.1": of one name, unless a number without a point counts what follows. */
function isListed(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (tokenBefore(tokens, i, 2)?.kind !== 'number' || isMeasured(next)) return false;
  const open = next === undefined || next.kind !== 'word' || next.senses.stop || token.text.includes('.');
  return open && isNamed(sentence, i - 2);
}

/** A word in the middle of a clause that is written with one capital is a name: "Office 365". Metrics have a known meaning. */
function isTitle(sentence: Sentence, i: number): boolean {
  const { tokens, text, folded } = sentence;
  const token = tokens[i] as Token;
  if (i === 0 || token.kind !== 'word' || token.taken) return false;
  if (token.senses !== unknown && token.senses.noun !== 'artefact') return false;
  const capital = text[token.start] !== folded[token.start];
  const second = token.start + 1;
  return capital && token.end - token.start > 1 && text[second] === folded[second];
}

function isMeasured(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { unit, time, classifier, magnitude } = token.senses;
  return unit !== null || time !== null || classifier || magnitude !== null;
}

/** 万元产值水耗, 百万公里违章率, 亿元以上企业: a round number that begins the name of what another number measures. */
function isPerUnit({ tokens, lexicon }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  const unit = tokens[i + 1];
  if (token.written !== 'words' || !lexicon.words.unspaced || unit === undefined) return false;
  if (unit.senses.unit === null && unit.senses.time === null) return false;
  if (!isMagnitudeRun(token.text, lexicon)) return false;
  const limit = tokens[i + 2]?.senses.afterAtLeast || tokens[i + 2]?.senses.afterAtMost;
  const named = tokens[i + (limit ? 3 : 2)];
  if (named === undefined || named.kind !== 'word' || named.senses.stop) return false;
  if (named.senses.verb !== null && named.senses.noun === null && named.text.length > 1) return false;
  return !isAimed(tokenBefore(tokens, i)) && isFollowedByNumber(tokens, i + 2);
}

/** Whether what follows is reached or won rather than named: 突破亿元营收. */
function isAimed(before: Token | undefined): boolean {
  if (before === undefined) return false;
  const { verb, atLeast, atMost, to, at } = before.senses;
  const changes = verb === null || verb === 'up' || verb === 'down' || verb === 'effort';
  return atLeast || atMost || to || at || !changes;
}

function isFollowedByNumber(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && !token.taken) return true;
  }
  return false;
}

/** 拜访前 50 家客户, 完成 TOP 20 客户的回访: so many people, where something is done for them and nothing else has a number. */
function countsFirst(tokens: readonly Token[], i: number): boolean {
  const verb = tokenBefore(tokens, i, 2)?.senses.verb;
  if (verb == null || verb === 'reach' || verb === 'keep' || verb === 'up' || verb === 'down') return false;
  for (let at = i + 1; at <= i + farPeople; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.senses.stop) return false;
    if (token.senses.noun !== null) return token.senses.noun === 'party' && !isFollowedByNumber(tokens, at + 1);
  }
  return false;
}

/** 前 10 个付费客户 */
const farPeople = 4;

/** `Top 5%`, 前十名, "top 10" in a ranking. "Our top 10 customers" are ten customers. */
function isRank({ tokens, lexicon }: Sentence, i: number): boolean {
  const before = tokenBefore(tokens, i);
  if (!before?.senses.rank || (lexicon.words.unspaced && countsFirst(tokens, i))) return false;
  const next = tokens[i + 1];
  if (next === undefined || next.senses.unit !== null || next.senses.ranked) return true;
  const determiner = tokenBefore(tokens, i, 2)?.senses;
  const determined = determiner?.beforeNoun === true && !determiner.dateWithin && !determiner.everyBehindCount;
  return next.kind === 'sign' || next.senses.stop || next.senses.time !== null || !determined;
}

/** `a 3 legjobb csapat közé`, `az első öt találat között`: among how many. */
export function isRankAmong({ tokens, lexicon }: Sentence, i: number): boolean {
  if (!lexicon.inflects) return false;
  const first = tokenBefore(tokens, i)?.senses.ordinal === 1;
  if (!first && !superlative.test(tokens[i + 1]?.text ?? '')) return false;
  for (let at = i + 2; at < Math.min(i + farRanked, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (token.senses.ranked) return true;
    if (endsClause(token)) return false;
  }
  return false;
}

const superlative = /^leg[^ ]{2,}bb$/;
const farRanked = 8;

/** A point behind a number makes an ordinal where a word follows: `a 2. ütem`. */
function isPointed({ tokens, lexicon }: Sentence, i: number): boolean {
  if (!lexicon.inflects) return false;
  const point = tokens[i + 1];
  const after = tokens[i + 2];
  return (
    point?.text === '.' &&
    point.glued &&
    after !== undefined &&
    !after.glued &&
    after.kind === 'word' &&
    (tokens[i] as Token).bare
  );
}

/** An adjective made of a number names a kind: `az 1-es bolt`, `a 2027-es terv`. */
function isAttribute({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  return token.ending === 'attribute' && token.tail > token.end && token.bare && !isValue(tokens, i);
}

/** `50-es NPS`, `legalább 4-es átlag`, `a pontszám 90-es legyen`: beside a mark or a limit the adjective is a value. */
function isValue(tokens: readonly Token[], i: number): boolean {
  const before = tokenBefore(tokens, i)?.senses;
  if (before?.atLeast || before?.atMost) return true;
  const next = tokens[i + 1];
  if (next === undefined || next.kind === 'sign') return false;
  const { mark, stop, verb } = next.senses;
  if (mark) return !kind.test(next.text);
  if (verb === 'reach') return !before?.link;
  // `legyen 90-es a pontszám`
  if (stop) return before?.at === true && before.verb === 'reach' && next.senses.link;
  const behind = tokens[i + 2]?.text === '-' ? tokens[i + 3] : tokens[i + 2];
  // "A 3-as kategória átlaga": the category has the number
  return behind?.senses.mark === true && !possession.test(behind.text);
}

/** `értékelésű`, `értékelések`: the number tells which ones. */
const kind = /(?:[úű]|[aeoó]k(?:[aeo]t|[nrb][aáeé][a-z]*)?)$/;

/** `átlaga`, `értékelését` */
const possession = /(?:[aegjkmst][ae]|[áé](?:t|v[ae]l|n[ae]k|r[ae]|b[ae]n))$/;

/** `egy` and `一` are articles unless a limit stands before them: `legalább egy`, 至少一次. */
function isArticle(sentence: Sentence, i: number): boolean {
  const { tokens, lexicon } = sentence;
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (lexicon.words.unspaced && token.written !== 'digits' && token.text.length === 1 && !isMeasured(next)) {
    // 降到零
    const before = tokenBefore(tokens, i)?.senses;
    // 破亿
    if (before?.atLeast && token.senses.magnitude !== null) return false;
    if (token.value !== 0 || before === undefined) return true;
    const last = next === undefined || endsClause(next);
    return !(before.to || before.at || (before.lower && last) || (before.from && growsFrom(tokens, i)));
  }
  if (token.written !== 'article') return false;
  // `egy óránál tovább`
  if (token.ending === 'none' && (next?.senses.unit != null || next?.ending === 'than')) return false;
  if ((token.ending === 'to' || next?.ending === 'to') && endsChange(tokens, i)) return false;
  if (isOneInChange(sentence, i)) return false;
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const { senses } = tokens[at] as Token;
    if (senses.atLeast || senses.atMost) return false;
  }
  return true;
}

/** 从零增长到 2,500 人: zero is a start where a value follows. */
function growsFrom(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && token.value > 1) return true;
  }
  return false;
}

/** `két hétről egy hétre`, `ötről egyre`: the other end of a change. `Ötről egyre jobban` is no number. */
function endsChange(tokens: readonly Token[], i: number): boolean {
  const start = tokenBefore(tokens, i);
  if (start?.ending !== 'from') return false;
  if ((tokens[i] as Token).ending === 'to' && isComparative(tokens[i + 1])) return false;
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) if ((tokens[at] as Token).kind === 'number') return true;
  return false;
}

function isComparative(token: Token | undefined): boolean {
  return token !== undefined && comparative.test(token.text);
}

const comparative = /bb(?:an|en)?$/;

/** "The 2018 policy", 2026 年: four digits that count nothing. */
function isYearOf({ tokens, lexicon }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  if (!token.bare || !isYear(token.value) || token.value > 2040) return false;
  const next = tokens[i + 1];
  const before = tokenBefore(tokens, i);
  // "(2025 baseline: 48)"
  if (next?.senses.period === 'year' || next?.senses.now) return true;
  if (isMeasured(next)) return false;
  if (token.ending !== 'none')
    return token.ending === 'until' || token.ending === 'within' || token.ending === 'attribute';
  if (lexicon.inflects && token.value < earliestYear && next?.kind === 'word' && !next.senses.stop) return false;
  if (before === undefined) return next === undefined || next.kind !== 'word' || next.senses.noun === null;
  if (lexicon.words.unspaced) return before.senses.link || before.senses.dateWithin;
  return (
    before.senses.link ||
    before.senses.dateWithin ||
    before.senses.since ||
    before.senses.beforeNoun ||
    (next?.kind === 'sign' && next.text !== '+')
  );
}

/** Before it, a bare number directly before a noun counts: `2000 új tag`. A year would have an ending: `a 2008-as terv`. */
const earliestYear = 2022;

/** "Upgrade to 1.31", 升级到 1.31: where an upgrade leads is a version. */
function isVersionReached({ tokens, kinds }: Sentence, i: number): boolean {
  if ((kinds & Kind.upgrade) === 0) return false;
  const token = tokens[i] as Token;
  if (isMeasured(tokens[i + 1]) || isMeasured(tokenBefore(tokens, i))) return false;
  for (let at = i - 1; at >= Math.max(0, i - 5); at--) {
    const { senses } = tokens[at] as Token;
    if (senses.upgrade) return senses.to || token.text.includes('.') || tokenBefore(tokens, i)?.senses.to === true;
  }
  return false;
}

/** "Per 1,000 visits", "4.5 / 5", 每 100 人: what something is divided by. */
function isDenominator({ tokens }: Sentence, i: number): boolean {
  const before = tokenBefore(tokens, i);
  if (before === undefined) return false;
  if (before.text === '/')
    return tokenBefore(tokens, i, 2)?.kind === 'number' || tokenBefore(tokens, i, 2)?.kind === 'word';
  if (before.text === 'out of' || before.text === 'of') return tokenBefore(tokens, i, 2)?.kind === 'number';
  return before.senses.every && before.kind === 'word' && tokens[i + 1]?.senses.time === null;
}

/** "The first 100 days": a span counted from a beginning. */
function isFirstOf({ tokens }: Pick<Sentence, 'tokens'>, i: number): boolean {
  const before = tokenBefore(tokens, i);
  const counted =
    before !== undefined && (before.senses.ordinal !== null || before.senses.relative !== null || before.senses.rank);
  if (!counted) return before?.text === '-' && before.glued && isFirstOf({ tokens }, i - 2);
  // "The next 3-6 months"
  const end = tokens[i + 1]?.text === '-' && tokens[i + 2]?.kind === 'number' ? i + 3 : i + 1;
  return tokens[end]?.senses.time != null;
}

/** "With a new one", "one-pager", "on day one". */
function isPronoun({ tokens, lexicon }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  if (token.value !== 1 || token.written !== 'words' || lexicon.words.unspaced || lexicon.inflects) return false;
  const before = tokenBefore(tokens, i);
  if (isCompound(tokens, i) || before?.senses.time === 'day') return true;
  const next = tokens[i + 1];
  if (before?.senses.relative != null) return true;
  const alone = next === undefined || next.kind === 'sign' || next.senses.stop;
  return alone && before?.senses.beforeNoun === true && !before.senses.stop && !before.senses.at;
}

/** "Under-12s", "among 18-24s", "18-24 year olds": who is that old. */
function isAge({ tokens, lexicon }: Sentence, i: number): boolean {
  if (lexicon.words.unspaced || lexicon.inflects) return false;
  const first = isGluedHyphen(tokenBefore(tokens, i)) ? i - 2 : i;
  const last = isGluedHyphen(tokens[i + 1]) ? i + 2 : i;
  if (first === last) return false;
  const plural = tokens[last + 1];
  if (plural?.senses.time === 'year' && tokens[last + 2]?.text.startsWith('old')) return true;
  if (plural?.text !== 's' || !plural.glued) return false;
  if (first < i && tokens[first]?.senses.atMost) return true;
  const before = tokenBefore(tokens, first)?.senses;
  return before?.scope === true && !before.from && !before.to;
}

function isGluedHyphen(token: Token | undefined): boolean {
  return token?.text === '-' && token.glued;
}

/** "Day-7 retention", "Year 6 pupils": the one of that number, where the words are no date. "Each day 6 calls" are six. */
function isNumberedTime({ tokens, lexicon }: Sentence, i: number): boolean {
  const { bare, written } = tokens[i] as Token;
  if (lexicon.words.unspaced || lexicon.inflects || !bare || written !== 'digits') return false;
  const at = isGluedHyphen(tokenBefore(tokens, i)) ? i - 2 : i - 1;
  const unit = at < 0 ? undefined : tokens[at];
  if (unit === undefined || unit.taken || unit.senses.time === null || unit.text.endsWith('s')) return false;
  const before = tokenBefore(tokens, at);
  if (before === undefined || before.kind === 'number') return before === undefined;
  const { every, everyBehindCount, ordinal, relative } = before.senses;
  return !every && !everyBehindCount && ordinal === null && relative === null && !isMeasured(tokens[i + 1]);
}

/** `2.0` directly before a thing is its version; before a unit or at the end it is a value. */
function isWholeVersion({ tokens, lexicon }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  if (token.bare || token.ending !== 'none' || !wholeVersion.test(token.text)) return false;
  const next = tokens[i + 1];
  const before = tokenBefore(tokens, i);
  if (next === undefined || next.kind !== 'word' || isMeasured(next) || before?.senses.to || before?.senses.from)
    return false;
  // "7,0 pontról 8,5 pontra": an end of a change is a value
  if (next.ending === 'from' || next.ending === 'to') return false;
  return lexicon.words.unspaced || !next.senses.stop;
}

const wholeVersion = /^\d+[.,]0$/;

/** 每月 5 日, `minden hónap 5-éig`: the day of each month. */
function isDayOfPeriod({ tokens }: Sentence, i: number): boolean {
  if (tokenBefore(tokens, i)?.senses.rhythm == null) return false;
  return tokens[i + 1]?.senses.day === true || (tokens[i] as Token).ending === 'until';
}

/** 每天 23 点前, 早上 6 点: a time of day. A limit before it counts points: 提高至少 3 点. */
function isClock({ tokens }: Sentence, i: number): boolean {
  const { value } = tokens[i] as Token;
  if (!tokens[i + 1]?.senses.hour || value > hoursOfDay || !Number.isInteger(value)) return false;
  const before = tokenBefore(tokens, i)?.senses;
  return tokens[i + 2]?.senses.before === true || before?.dayPart === true || before?.rhythm?.unit === 'day';
}

const hoursOfDay = 24;

/** `5S`, `5G`: one digit and a capital letter that is no unit in this form. */
function isCapitalised({ tokens, text }: Pick<Sentence, 'tokens' | 'text'>, i: number): boolean {
  const token = tokens[i] as Token;
  const letter = tokens[i + 1];
  if (letter === undefined || !letter.glued || token.end - token.start !== 1 || letter.end - letter.start !== 1)
    return false;
  const capital = text[letter.start];
  return capital === 'S' || capital === 'G';
}
