import { opensQuote } from './asides.ts';
import { isYear } from './dateParts.ts';
import { beginsClause, endsClause, type Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';

/** A stretch of tokens that names an event as a deadline: the introducing word, the first and last of its words. */
export interface EventFound {
  readonly first: number;
  readonly words: number;
  readonly last: number;
  /** The last token of the name, without a postposition. */
  readonly nameEnd: number;
}

/** An event that a preposition, ending or postposition makes a deadline: `before the launch`, `双十一前`, `húsvétig`. */
export function eventAt(sentence: Sentence, at: number): EventFound | null {
  const { words, inflects } = sentence.lexicon;
  if (words.unspaced) return eventBefore(sentence, at);
  return inflects ? eventWithEnding(sentence, at) : eventBehindPreposition(sentence, at);
}

const mostWords = 8;

/** "before the school year starts", "by Black Friday", "in the autumn" */
function eventBehindPreposition({ tokens }: Sentence, at: number): EventFound | null {
  const { until, before, dateWithin } = (tokens[at] as Token).senses;
  if (!until && !before && !dateWithin) return null;
  // "Measured through a survey"
  if (until && (tokens[at] as Token).senses.means && !(tokens[at] as Token).senses.by) return null;
  let words = at + 1;
  while (tokens[words]?.senses.link) words++;
  let end = words;
  let named = -1;
  for (; end < Math.min(at + 1 + mostWords, tokens.length); end++) {
    const token = tokens[end] as Token;
    // "The start of Term 2"
    if (token.kind === 'number' && end > words && tokens[end - 1]?.senses.nameBefore) {
      if (named === end - 1) named = end;
      continue;
    }
    // "Fall 2027", "the spring of 2027"
    const before = tokens[end - 1] as Token;
    if (token.kind === 'number' && token.bare && isYear(token.value) && named >= 0) {
      if (named === end - 1 || (named === end - 2 && before.senses.link)) named = end;
      continue;
    }
    if (token.kind === 'number' || token.kind === 'date') return null;
    if (isDateWord(token)) return null;
    if (endsClause(token) || (token.senses.stop && !token.senses.link) || token.senses.beforeVerb) break;
    if (token.senses.event || (token.senses.season && named < 0)) named = end;
  }
  if (end === words) return null;
  const first = tokens[words] as Token;
  // "Get ahead of them", "ahead of schedule"
  const apart = (tokens[at] as Token).text === 'ahead of' && named < 0 && words === at + 1;
  if (before && !apart && !first.text.endsWith('ing'))
    return { first: at, words: at + 1, last: end - 1, nameEnd: end - 1 };
  if (named < 0) return null;
  if (dateWithin && !until && !first.senses.season) return null;
  return { first: at, words: at + 1, last: dateWithin && !until ? end - 1 : named, nameEnd: named };
}

/** A word that makes the phrase a date of the calendar. */
function isDateWord({ senses }: Token): boolean {
  return senses.month !== null || senses.quarter !== null || senses.half !== null || senses.relative !== null;
}

/** "húsvétig", "a bevezetés előtt", "a nyári táborok kezdetéig", "ősszel" */
function eventWithEnding(sentence: Sentence, at: number): EventFound | null {
  const { tokens } = sentence;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.senses.plain) return null;
  const next = tokens[at + 1];
  if (token.senses.verb !== null && !token.senses.event && !(token.ending === 'until' && deverbal.test(token.text)))
    return null;
  const before = next?.senses.before === true && token.senses.noun !== 'party' && token.senses.time === null;
  const until =
    token.ending === 'until' &&
    (token.text.length >= shortestEvent || token.senses.event) &&
    token.senses.unit === null &&
    token.senses.time === null;
  const season =
    (token.ending === 'to' && (token.senses.season || token.senses.part !== null)) || isInSeason(tokens, at);
  if (!before && !until && !season) return null;
  // "Az interjútól az ajánlatig": from one thing to another
  if (until && isRangeEnd(tokens, at)) return null;
  // "Az első válaszig eltelt idő" is how long it takes
  if (until && next?.senses.dateDescribing) return null;
  if (until && !token.senses.season && isGoal(tokens, at)) return null;
  const known = isKnown(token) || (until && isOccasion(sentence, at));
  const start = groupStart(tokens, at, known);
  if (start === null || (until && !known && start === at)) return null;
  const last = before ? at + 1 : at;
  return { first: start, words: start, last, nameEnd: at };
}

/** A number in this case is the start of a change: "60 főről 80 főre nő karácsonyig". */
function isRangeEnd(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { kind, ending } = tokens[i] as Token;
    if (kind === 'word' && ending === 'from' && tokenBefore(tokens, i)?.kind !== 'number') return true;
  }
  return false;
}

function isKnown({ senses }: Token): boolean {
  return senses.event || senses.season || senses.part !== null;
}

/** `ősszel`, `idén nyáron`; "a nyáron indult képzés" began then. */
function isInSeason(tokens: readonly Token[], at: number): boolean {
  const { senses, ending } = tokens[at] as Token;
  if (!senses.season || senses.event || (ending !== 'by' && ending !== 'within')) return false;
  const next = tokens[at + 1];
  const past = next !== undefined && next.senses.verb !== null && next.text.endsWith('t');
  const before = tokenBefore(tokens, at)?.senses;
  return !past && (before?.year ?? 0) >= 0 && before?.relative !== -1;
}

/** "A jelentkezők fele eljut az interjúig": how far, not until when. */
function isGoal(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let far = 1; far <= farGoal; far++) {
      const token = far > at && step < 0 ? undefined : tokens[at + far * step];
      if (token === undefined || endsClause(token)) break;
      if (token.senses.goal) return true;
    }
  }
  return false;
}

const farGoal = 12;

/** Without an article, what is done (`betakarításig`) or a day of its own (`Márton-napig`) at the end or beginning of a clause. */
function isOccasion({ tokens, text, folded }: Sentence, at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next !== undefined && !endsClause(next) && !beginsClause(tokens, at)) return false;
  return deverbal.test(token.text) || (at > 0 && text[token.start] !== folded[token.start]);
}

const deverbal = /[áé]s(?:[áé]?ig)$/;

const shortestEvent = 6;
const longestEvent = 5;

/**
 * The article before a noun, over its adjectives. Without an article the first of the words that describe the noun: "20 új tag
 * jövő őszig", "elkészül a járda tanév végéig". Null where a number or a verb stands between and nothing is known of the noun.
 */
function groupStart(tokens: readonly Token[], at: number, known: boolean): number | null {
  let start = at;
  let joined = true;
  for (let i = at - 1; i >= Math.max(0, at - longestEvent); i--) {
    const token = tokens[i] as Token;
    const { senses, kind } = token;
    if (senses.link) return joined || !(tokens[at] as Token).senses.season ? i : start;
    // `2026 őszéig`
    if (kind === 'number') return known ? start - (i === start - 1 && token.bare && isYear(token.value) ? 1 : 0) : null;
    if (kind !== 'word' || endsClause(token) || senses.stop) break;
    if (senses.verb !== null && token.entry?.participle !== true) break;
    joined &&= describes(tokens, i);
    if (joined) start = i;
  }
  return known ? start : at;
}

/** An adjective, or the noun before what it has: `tanév végéig`. */
function describes(tokens: readonly Token[], i: number): boolean {
  const { text, ending, senses } = tokens[i] as Token;
  if (senses.relative !== null || senses.ordinal !== null || senses.year !== null) return true;
  if (ending === 'attribute') return senses.noun === null && !verbalNoun.test(text);
  return ending === 'none' && possessed.test((tokens[i + 1] as Token).text);
}

/** `felmérés` ends like an adjective. */
const verbalNoun = /[áé]s$/;

const possessed = /(?:[áé]ig|[áé]r[ae])$/;

/** "双十一前", "客户审计之前，", "董事会召开前" */
function eventBefore({ tokens }: Sentence, at: number): EventFound | null {
  const token = tokens[at] as Token;
  const previous = tokenBefore(tokens, at);
  const introduced = previous?.senses.until === true || previous?.senses.dateWithin === true;
  const first = introduced ? at - 1 : at;
  // 节前: the event and the word for before in one
  if (token.senses.event && token.text.length > 1 && token.text.endsWith('前'))
    return { first, words: at, last: at, nameEnd: at };
  if (token.senses.event && previous?.senses.until && previous.text.length > 1) {
    // 截止代码冻结
    const postposition = tokens[at + 1]?.senses.before ? 1 : 0;
    return { first, words: at, last: at + postposition, nameEnd: at };
  }
  // 「五一」前
  if (token.senses.event && tokens[at + 2]?.senses.before && isQuoted(tokens, at))
    return { first: at - 1, words: at, last: at + 2, nameEnd: at };
  if (!token.senses.event && !beginsClause(tokens, at) && !introduced) return null;
  let named = token.senses.event;
  for (let i = at + 1; i < Math.min(at + 1 + mostWords, tokens.length); i++) {
    const { kind, senses } = tokens[i] as Token;
    if (senses.before) {
      const next = tokens[i + 1];
      if (next?.senses.dateDescribing) return null;
      const verb = (tokens[i - 1] as Token).senses.verb !== null;
      // 拜访前 50 家客户: a rank, unless it is a time before something
      if (!named && next?.kind === 'number' && tokens[i + 2]?.senses.time == null) return null;
      return named || verb || next === undefined || endsClause(next)
        ? { first, words: at, last: i, nameEnd: i - 1 }
        : null;
    }
    if (kind === 'number' || kind === 'date' || endsClause(tokens[i] as Token)) return null;
    if (senses.event) named = true;
  }
  return null;
}

function isQuoted(tokens: readonly Token[], at: number): boolean {
  return opensQuote(tokenBefore(tokens, at)?.text) && tokens[at + 1]?.kind === 'sign';
}

/** `on XX month XX` */
export function placeholderAt({ tokens }: Sentence, at: number): EventFound | null {
  if (!(tokens[at] as Token).senses.placeholder) return null;
  const unit = tokens[at + 1];
  if (unit === undefined || (unit.senses.time === null && unit.senses.period === null && !unit.senses.day)) return null;
  let last = at + 1;
  if (tokens[last + 1]?.senses.placeholder) last++;
  if (tokens[last + 1]?.senses.day) last++;
  const previous = tokenBefore(tokens, at);
  const introduced = previous?.senses.dateWithin === true || previous?.senses.until === true;
  return { first: introduced ? at - 1 : at, words: at, last, nameEnd: last };
}
