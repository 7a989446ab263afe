import { Character, characterOf, codeAt, isIdeograph } from '../text/characters.ts';
import type { Folded } from '../text/fold.ts';
import { findAddresses, type Stretch } from './addresses.ts';
import { isDigit, readDigits, shortDigits, shortValue } from './digits.ts';
import type { Term } from './glossary.ts';
import { joinNumbers } from './joinNumbers.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { isCurrency } from './money.ts';
import { numeralsEnd, numeralsValue, ringZero } from './numberWords.ts';
import { attachParticles } from './particles.ts';
import { joinPhrases } from './phrases.ts';
import { Kind, type Senses, unknown, withSenses } from './senses.ts';
import { isLetter, isSpace, type Token, tokenOf, tokenWith, wordEnd } from './token.ts';

/** A text in tokens, and what kinds of words it has: bits of {@link Kind}. */
export interface Tokenised {
  readonly tokens: readonly Token[];
  readonly kinds: number;
}

/** Splits a folded text into words, numbers and signs. Linear in the length of the text. */
export function tokenise(folded: Folded, lexicon: Lexicon): Tokenised {
  const parts = split(folded, lexicon);
  const kinds = kindsOf(parts);
  const phrased = (kinds & Kind.phrase) === 0 ? parts : joinPhrases(parts);
  const tokens = (kinds & Kind.number) === 0 ? phrased : joinNumbers(phrased, folded.text, lexicon);
  const joined = tokens === parts ? kinds : kindsOf(tokens);
  return { tokens, kinds: (joined & Kind.particle) === 0 ? joined : joined | attachParticles(tokens, lexicon) };
}

function kindsOf(tokens: readonly Token[]): number {
  let kinds = 0;
  for (let i = 0; i < tokens.length; i++) kinds |= kindsOfToken(tokens[i] as Token);
  return kinds;
}

function kindsOfToken(token: Token): number {
  const { kind, senses, entry, ending } = token;
  const kinds = (entry === null ? senses.kinds : entry.kinds) | (ending === 'until' ? Kind.event : 0);
  switch (kind) {
    case 'number':
      return kinds | Kind.digits;
    case 'word':
      return entry !== null || Number.isNaN(token.value) ? kinds : kinds | Kind.number;
    case 'sign':
      return kinds;
    default:
      // `3:1` may be a value
      return token.text.includes(':') ? kinds | Kind.date | Kind.digits : kinds | Kind.date;
  }
}

const noAddresses: readonly Stretch[] = [];

function split({ text, characters }: Folded, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  const addresses = (characters & Character.address) === 0 ? noAddresses : findAddresses(text);
  let nextAddress = 0;
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const character = characterOf(code);
    if ((character & Character.space) !== 0) {
      at++;
      continue;
    }
    while (nextAddress < addresses.length && (addresses[nextAddress]?.[0] ?? 0) < at) nextAddress++;
    const address = addresses[nextAddress];
    if (address?.[0] === at) {
      tokens.push(tokenOf(text, at, address[1], 'name', unknown));
      at = address[1];
    } else if ((character & Character.letter) !== 0) at = word(text, at, lexicon, tokens);
    else if ((character & Character.digit) !== 0) at = number(text, at, lexicon, tokens);
    else if ((character & Character.ideograph) !== 0 || code === ringZero) at = ideographs(text, at, lexicon, tokens);
    else at = sign(text, at, lexicon, tokens);
  }
  return tokens;
}

const point = 46;
const slash = 47;
const hyphen = 45;
const colon = 58;

function number(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const plain = plainEnd(text, at);
  if (plain > 0) {
    tokens.push(
      tokenOf(text, at, plain, 'number', unknown, 'none', shortValue(text, at, plain), 'digits', plain - at <= 4),
    );
    return plain;
  }
  const dateEnd = dateInDigits(text, at);
  if (dateEnd > 0) {
    tokens.push(tokenOf(text, at, dateEnd, 'date', unknown));
    return withEnding(text, dateEnd, lexicon, tokens);
  }
  const { end, value, dotted, bare } = readDigits(text, at, lexicon.words.thousands);
  const nameEnd = dotted ? end : ratioEnd(text, at, end, value);
  if (nameEnd > 0) {
    // `1:1s`
    const plural = text[nameEnd] === 's' && !isLetter(codeAt(text, nameEnd + 1)) ? nameEnd + 1 : nameEnd;
    tokens.push(tokenOf(text, at, plural, 'name', dotted ? unknown : lexicon.word(text.slice(at, plural))));
    return withEnding(text, plural, lexicon, tokens);
  }
  const short = bare && end - at <= 4;
  const mark = codeAt(text, end);
  if (mark >= quarter && mark <= threeQuarters) {
    const fraction = (mark - quarter + 1) / 4;
    tokens.push(tokenOf(text, at, end + 1, 'number', unknown, 'none', value + fraction));
    return withEnding(text, end + 1, lexicon, tokens);
  }
  if (isLetter(mark) && !isYearOfPeriod(text, at, end)) {
    const lettersEnd = wordEnd(text, end);
    const letters = text.slice(end, lettersEnd);
    if (ordinalLetters.has(letters)) {
      tokens.push(tokenOf(text, at, lettersEnd, 'number', ordinalSenses(value), 'none', value, 'digits', short));
      return lettersEnd;
    }
    if (isMarket(text, at, lettersEnd, lexicon)) {
      tokens.push(tokenOf(text, at, lettersEnd, 'name', unknown));
      return lettersEnd;
    }
    const whole = lexicon.word(text.slice(at, lettersEnd));
    if (whole.plain || (!measures(letters, lexicon) && lexicon.ending(letters) === 'none')) {
      if (unitSymbol.test(letters) && !isCurrency(tokens.at(-1)?.senses.unit ?? null)) {
        tokens.push(tokenOf(text, at, end, 'number', unknown, 'none', value, 'digits', short));
        return symbol(text, end, lettersEnd, tokens);
      }
      // 2fa, 3d, 1v1
      const nameEnd = lettersAndDigitsEnd(text, lettersEnd);
      tokens.push(tokenOf(text, at, nameEnd, 'name', nameEnd === lettersEnd ? whole : unknown));
      return withEnding(text, nameEnd, lexicon, tokens);
    }
    if (isPhysical(text, letters, lettersEnd, lexicon, tokens)) {
      tokens.push(tokenOf(text, at, end, 'number', unknown, 'none', value, 'digits', short));
      return symbol(text, end, lettersEnd, tokens);
    }
  }
  tokens.push(tokenOf(text, at, end, 'number', unknown, 'none', value, 'digits', short));
  return withEnding(text, end, lexicon, tokens);
}

const farMetric = 8;

/** 水位下降 5m, 功率低于 300W: of lengths and powers these letters are the unit, elsewhere millions and tens of thousands. */
function isPhysical(text: string, letters: string, end: number, lexicon: Lexicon, tokens: readonly Token[]): boolean {
  if (!lexicon.words.unspaced || (letters !== 'm' && letters !== 'w' && letters !== 'kw')) return false;
  const unit = lexicon.longest(text, isSpace(codeAt(text, end)) ? end + 1 : end)?.senses;
  if (unit !== undefined && (unit.unit !== null || unit.classifier)) return false;
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - farMetric); i--) {
    const { kind, senses, entry } = tokens[i] as Token;
    if (senses.physical) return true;
    if (kind === 'sign' && entry !== null && (entry.kinds & Kind.clauseEnd) !== 0) return false;
  }
  return false;
}

/** The end of a number of a few digits and nothing else, as most are; 0 where it may be more, or a date or a name. */
function plainEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(codeAt(text, end))) end++;
  const next = codeAt(text, end);
  // `24/7` and `7 × 24` are looked at more closely.
  if (end - at > shortDigits || (end === at + 1 && text[at] === '7') || text.startsWith('24', at)) return 0;
  if (next === percent || isIdeograph(next) || end === text.length) return end;
  return isSpace(next) && !isDigit(codeAt(text, end + 1)) ? end : 0;
}

const percent = 37;

/** ¼, ½ and ¾ have codes in a row: `4½`. */
const quarter = 0xbc;
const threeQuarters = 0xbe;

/** `2026Q2`, `2026h1`: a year, and the period behind it. */
function isYearOfPeriod(text: string, at: number, end: number): boolean {
  return end - at === 4 && (text[end] === 'q' || text[end] === 'h') && isDigit(codeAt(text, end + 1));
}

/** 2B业务, 2C客户: to business, to customers. 2B美元 is money. */
function isMarket(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (!lexicon.words.unspaced || end - at !== 2 || text[at] !== '2' || (text[at + 1] !== 'b' && text[at + 1] !== 'c'))
    return false;
  const next = lexicon.longest(text, text[end] === ' ' ? end + 1 : end);
  const money = isCurrency(lexicon.word(text.slice(Math.max(0, at - 1), at)).unit);
  return !money && !isCurrency(next?.senses.unit ?? null);
}

/** Symbols of physical units, with their prefix: `gw`, `mah`, `mpa`. Words, versions and generations look otherwise: `3d`, `5g`. */
const unitSymbol =
  /^(?:[kmgt](?:w|wp|wh|va|v|hz|bps|j|bit)|[km]?ah|[hkmg]pa|[num\u03bc\u00b5]s|[cdnum\u03bc\u00b5]m|[num\u03bc\u00b5]g|m?bar|[mu\u03bc\u00b5]l|k?cal|m?mol|ma|pb|rpm|pp[mb]|hz|bps|kn|kva)$/;

const countsSymbol = withSenses(unknown, { classifier: true });

/** A unit symbol is no word of the language: it counts like one, and what stands behind its slash belongs to it, as in `mg/l`. */
function symbol(text: string, start: number, lettersEnd: number, tokens: Token[]): number {
  const per = codeAt(text, lettersEnd) === slash && isLetter(codeAt(text, lettersEnd + 1));
  const end = per ? lettersAndDigitsEnd(text, lettersEnd + 1) : lettersEnd;
  tokens.push(tokenOf(text, start, end, 'word', countsSymbol));
  return end;
}

function lettersAndDigitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(codeAt(text, end)) || isLetter(codeAt(text, end))) end++;
  return end;
}

const ordinalLetters = new Set(['st', 'nd', 'rd', 'th']);

function ordinalSenses(value: number): Senses {
  return withSenses(unknown, { ordinal: value });
}

/** Whether letters glued to a number measure or scale it: `10k`, `3x`, `200ms`, `5db`. */
function measures(letters: string, lexicon: Lexicon): boolean {
  const { magnitude, unit, time, classifier } = lexicon.word(letters);
  return magnitude !== null || unit !== null || time !== null || classifier;
}

/** `1:1`, `24/7`, `7×24`, `1.x`: the end of a name that begins with a number, or 0. */
function ratioEnd(text: string, at: number, numberEnd: number, value: number): number {
  const mark = codeAt(text, numberEnd);
  if (mark === colon && isDigit(codeAt(text, numberEnd + 1))) {
    let end = numberEnd + 1;
    while (isDigit(codeAt(text, end))) end++;
    // 1:2.5
    if (codeAt(text, end) !== point || !isDigit(codeAt(text, end + 1))) return end;
    end++;
    while (isDigit(codeAt(text, end))) end++;
    return end;
  }
  if (
    (value === 24 || value === 7) &&
    times.includes(text[text[numberEnd] === ' ' ? numberEnd + 1 : numberEnd] ?? ' ')
  ) {
    aroundTheClock.lastIndex = at;
    if (aroundTheClock.test(text)) return aroundTheClock.lastIndex;
  }
  if (mark === point && text[numberEnd + 1] === 'x' && !isLetter(codeAt(text, numberEnd + 2))) return numberEnd + 2;
  return 0;
}

const times = '/x×*';
const aroundTheClock = /(?:24 ?[/x×*] ?7(?:[/x×*]365)?|7 ?[/x×*] ?24)(?!\d)/y;

/** The end of a date in digits, or 0. */
function dateInDigits(text: string, at: number): number {
  const before = at === 0 ? 0 : codeAt(text, at - 1);
  if (isDigit(before) || before === hyphen || before === point) return 0;
  // One, two or four digits and a mark: anything else is no date, and most numbers are none.
  let end = at + 1;
  while (end < at + 5 && isDigit(codeAt(text, end))) end++;
  const mark = codeAt(text, end);
  if (end - at === 3 || (mark !== hyphen && mark !== slash && mark !== point)) return 0;
  datePattern.lastIndex = at;
  return datePattern.test(text) ? datePattern.lastIndex : 0;
}

const datePattern =
  /(?:\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{4}\. ?\d{1,2}\. ?\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}-\d{1,2}-\d{4})(?!\d)/y;

function word(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const entry = lexicon.entries.at(text, at);
  const end = at + entry.word.length;
  const next = codeAt(text, end);
  if (isDigit(next)) return nameWithDigits(text, at, end, lexicon, tokens);
  if (next === slash && end === at + 1 && isLetter(codeAt(text, end + 1)) && !isLetter(codeAt(text, end + 2))) {
    // A/B
    tokens.push(wordToken(text, at, lexicon.entries.between(text, at, end + 2)));
    return end + 2;
  }
  // `us$`, and abbreviations with their dot: `jan.`, `approx.`
  if (next === point || next === dollar) {
    const marked = lexicon.entries.between(text, at, end + 1);
    if (marked.senses !== unknown) {
      tokens.push(tokenOf(text, at, end + 1, 'word', marked.senses));
      return end + 1;
    }
  } else if (next === hyphen && isLetter(codeAt(text, end + 1))) {
    const compound = compoundEnd(text, at, end, lexicon);
    if (compound > 0) {
      tokens.push(wordToken(text, at, lexicon.entries.between(text, at, compound)));
      return compound;
    }
  }
  tokens.push(wordToken(text, at, entry));
  return withEnding(text, end, lexicon, tokens);
}

const dollar = 36;

function wordToken(text: string, at: number, entry: Entry): Token {
  const { word, senses, ending, value, written } = entry;
  const glued = at > 0 && !isSpace(codeAt(text, at - 1));
  return tokenWith('word', word, at, at + word.length, glued, senses, ending, value, written, false, entry);
}

const mostParts = 4;

/** The end of a compound with hyphens that is a word of its own (`year-end`, `bi-weekly`, `end-of-year`), or 0. */
function compoundEnd(text: string, at: number, firstEnd: number, lexicon: Lexicon): number {
  let found = 0;
  let end = firstEnd;
  for (let parts = 1; parts < mostParts && codeAt(text, end) === hyphen && isLetter(codeAt(text, end + 1)); parts++) {
    end = wordEnd(text, end + 1);
    const known = lexicon.word(text.slice(at, end)) !== unknown;
    if (known && lexicon.ending(text.slice(firstEnd + 1, end)) === 'none') found = end;
  }
  return found;
}

/** `q1`, `v2`, `p95`, `b2b`; and `eur200`, which is a currency and a number. */
function nameWithDigits(text: string, at: number, lettersEnd: number, lexicon: Lexicon, tokens: Token[]): number {
  const letters = lexicon.word(text.slice(at, lettersEnd));
  if (isCurrency(letters.unit)) {
    tokens.push(tokenOf(text, at, lettersEnd, 'word', letters));
    return lettersEnd;
  }
  let end = lettersEnd;
  for (;;) {
    const code = codeAt(text, end);
    if (isDigit(code) || isLetter(code)) end++;
    else if (code === point && isDigit(codeAt(text, end + 1))) end++;
    else break;
  }
  tokens.push(tokenOf(text, at, end, 'name', lexicon.word(text.slice(at, end))));
  return withEnding(text, end, lexicon, tokens);
}

/** Hangs the ending behind a hyphen on the token before it: `12%-ra`, `Q2-ben`, `2026-ig`. */
function withEnding(text: string, end: number, lexicon: Lexicon, tokens: Token[]): number {
  if (codeAt(text, end) !== hyphen || !lexicon.inflects || !isLetter(codeAt(text, end + 1))) return end;
  const { word, suffix } = lexicon.entries.at(text, end + 1);
  const last = tokens.at(-1);
  if (suffix === 'none' || last === undefined) return end;
  // `Q2-en`: only numbers count persons
  last.ending = suffix === 'people' && last.kind !== 'number' ? lexicon.ending(word) : suffix;
  last.tail = end + 1 + word.length;
  return last.tail;
}

function ideographs(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const known = termAt(text, at, lexicon, tokens);
  const numerals = lexicon.numerals.has(codeAt(text, at)) ? numeralsEnd(text, at, lexicon) : at;
  const end = at + (known?.text.length ?? 1);
  if (numerals > at && (known === null || end <= numerals)) {
    const run = text.slice(at, numerals);
    const senses = known !== null && end === numerals ? known.senses : unknown;
    const written = run.length === 1 && senses.article ? 'article' : 'words';
    tokens.push(tokenOf(text, at, numerals, 'word', senses, 'none', numeralsValue(run, lexicon), written));
    return numerals;
  }
  const glued = at > 0 && !isSpace(codeAt(text, at - 1));
  const { text: word, senses } = known ?? noTerm(codeAt(text, at));
  tokens.push(tokenWith('word', word, at, end, glued, senses, 'none', Number.NaN, 'digits', false, null));
  return end;
}

/** The longest word, but for a last character that belongs to what follows: 提升|至少 10%, 12|周|内. */
function termAt(text: string, at: number, lexicon: Lexicon, tokens: readonly Token[]): Term | null {
  const known = lexicon.longest(text, at);
  if (known === null || known.text.length < 2 || (known.senses.kinds & (Kind.role | Kind.date)) === 0) return known;
  const { to, period, part } = known.senses;
  if (to) {
    const limit = lexicon.longest(text, at + known.text.length - 1);
    const splits = limit !== null && limit.text.length > 1 && (limit.senses.atLeast || limit.senses.atMost);
    return splits ? shorter(known, lexicon) : known;
  }
  if (period === null || part === null || !countsSpans(tokens.at(-1))) return known;
  const span = shorter(known, lexicon);
  return span.senses.time !== null && lexicon.longest(text, at + span.text.length)?.senses.afterWithin ? span : known;
}

/** The word without its last character, where that is a word too; else the whole. */
function shorter(known: Term, lexicon: Lexicon): Term {
  const text = known.text.slice(0, -1);
  const word = lexicon.longest(text, 0);
  return word !== null && word.text === text ? word : known;
}

/** A character that no known word begins with. Making a string of one takes longer than looking it up. */
function noTerm(code: number): Term {
  let term = noTerms.get(code);
  if (term === undefined) {
    term = { text: String.fromCharCode(code), senses: unknown };
    noTerms.set(code, term);
  }
  return term;
}

const noTerms = new Map<number, Term>();

/** Whether a number counts weeks or years: no year itself. */
function countsSpans(before: Token | undefined): boolean {
  return before !== undefined && before.value < 100;
}

function sign(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  // Two signs in a row may be one: `->`, `>=`.
  const pair = isSign(codeAt(text, at + 1)) ? lexicon.word(text.slice(at, at + 2)) : unknown;
  if (pair !== unknown) {
    tokens.push(tokenOf(text, at, at + 2, 'sign', pair));
    return at + 2;
  }
  const entry = lexicon.entries.sign(text, at);
  tokens.push(tokenOf(text, at, at + 1, 'sign', entry.senses, 'none', Number.NaN, 'digits', false, entry));
  return withEnding(text, at + 1, lexicon, tokens);
}

function isSign(code: number): boolean {
  return code > 32 && !isLetter(code) && !isDigit(code) && !isIdeograph(code) && !isSpace(code);
}
