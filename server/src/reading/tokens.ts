import type { LocaleId } from '../locales/types.ts';
import { clean, compose, type NumberPart } from './compose.ts';
import { isDigit, readDigits } from './digits.ts';
import { isIdeograph, type Lexicon, lexiconOf } from './lexicon.ts';
import { type Ending, type Senses, unknown } from './senses.ts';

/**
 * A word, number or sign of the folded text.
 * - `name`: letters and digits together (`v2`, `P95`, `B2B`), an address or a ratio: never a number
 * - `date`: a full date in digits
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'name' | 'date';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  readonly senses: Readonly<Senses>;
  /** The case that an ending gives the word or the number. */
  readonly ending: Ending | null;
  /** Where the ending ends: `12%-ra` is a number, a sign and the ending of the sign. */
  readonly tail: number;
  readonly value: number;
  /** How the number is written: digits, words, or a word that may be an article (`egy`, `一`). */
  readonly written: 'digits' | 'words' | 'article';
  /** A number of one to four digits and nothing else, which may be a day or a year. */
  readonly bare: boolean;
}

/** Splits a folded text and puts number words together. Linear in the length of the text. */
export function tokenise(text: string, language: LocaleId): readonly Token[] {
  const lexicon = lexiconOf(language);
  return joinNumbers(joinPhrases(split(text, lexicon), lexicon), text);
}

function split(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const names = addresses(text);
  let nextName = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    while (nextName < names.length && (names[nextName] as readonly [number, number])[0] < at) nextName++;
    const name = names[nextName];
    if (name !== undefined && name[0] === at) {
      tokens.push(make('name', text, at, name[1], unknown));
      at = name[1];
    } else if (isDigit(code)) at = digits(text, at, lexicon, tokens);
    else if (isIdeograph(code) || code === ringZero) at = ideographs(text, at, lexicon, tokens);
    else if (isLetter(code)) at = letters(text, at, lexicon, tokens);
    else at = sign(text, at, lexicon, tokens);
  }
  return tokens;
}

const ringZero = 0x3007;

function make(
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  senses: Readonly<Senses>,
  more?: Partial<Token>,
): Token {
  return {
    kind,
    text: text.slice(start, end),
    start,
    end,
    glued: start > 0 && !isSpace(text.charCodeAt(start - 1)),
    senses,
    ending: more?.ending ?? null,
    tail: more?.tail ?? end,
    value: more?.value ?? Number.NaN,
    written: more?.written ?? 'digits',
    bare: more?.bare ?? false,
  };
}

function digits(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const date = fullDate(text, at);
  if (date > 0) {
    tokens.push(make('date', text, at, date, unknown));
    return attachEnding(text, date, lexicon, tokens);
  }
  const { end, value, dotted, bare } = readDigits(text, at, lexicon.words.thousands);
  if (dotted) {
    tokens.push(make('name', text, at, end, unknown));
    return attachEnding(text, end, lexicon, tokens);
  }
  const ratio = ratioEnd(text, end);
  if (ratio > 0) {
    tokens.push(make('name', text, at, ratio, unknown));
    return ratio;
  }
  if (isLetter(text.charCodeAt(end))) {
    const lettersEnd = wordEnd(text, end);
    const glued = text.slice(end, lettersEnd);
    const senses = lexicon.word(glued);
    const counts = senses.magnitude !== null || senses.unit !== null || senses.time !== null || isDigitSuffix(glued);
    if (!counts && lexicon.ending(glued) === null) {
      tokens.push(
        make(ordinalSuffix.test(glued) ? 'number' : 'name', text, at, lettersEnd, ordinalSenses(glued, value), {
          value,
        }),
      );
      return attachEnding(text, lettersEnd, lexicon, tokens);
    }
  }
  tokens.push(make('number', text, at, end, unknown, { value, bare: bare && end - at <= 4 }));
  return attachEnding(text, end, lexicon, tokens);
}

const ordinalSuffix = /^(?:st|nd|rd|th)$/;

function ordinalSenses(suffix: string, value: number): Readonly<Senses> {
  return ordinalSuffix.test(suffix) ? { ...unknown, ordinal: value } : unknown;
}

/** `10k+`: letters that end at a digit again (`3d4`) are none of these. */
function isDigitSuffix(_glued: string): boolean {
  return false;
}

/** `1:1`, `24/7`, `50:50`: the end of a ratio behind its first number, or 0. */
function ratioEnd(text: string, at: number): number {
  const mark = text[at];
  if (mark !== ':' || !isDigit(text.charCodeAt(at + 1))) {
    if (mark !== '/' || text[at + 1] !== '7' || text.slice(at - 2, at) !== '24') return 0;
  }
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The end of a full date in digits, or 0. */
function fullDate(text: string, at: number): number {
  if (at > 0 && (isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '-')) return 0;
  datePattern.lastIndex = at;
  const match = datePattern.exec(text);
  return match === null ? 0 : at + match[0].length;
}

const datePattern =
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{4}\/\d{1,2}\/\d{1,2}(?!\d)|\d{4}\. ?\d{1,2}\. ?\d{1,2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/y;

function letters(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  let end = wordEnd(text, at);
  if (isDigit(text.charCodeAt(end))) {
    const word = lexicon.word(text.slice(at, end));
    if (word.unit !== null && currencyCode.test(word.unit)) {
      tokens.push(make('word', text, at, end, word));
      return end;
    }
    while (
      isDigit(text.charCodeAt(end)) ||
      isLetter(text.charCodeAt(end)) ||
      (text[end] === '.' && isDigit(text.charCodeAt(end + 1)))
    ) {
      end++;
    }
    tokens.push(make('name', text, at, end, lexicon.word(text.slice(at, end))));
    return attachEnding(text, end, lexicon, tokens);
  }
  const word = text.slice(at, end);
  // Abbreviations keep their dot: `jan.`, `approx.`
  if (text[end] === '.') {
    const dotted = lexicon.word(`${word}.`);
    if (dotted !== unknown) {
      tokens.push(make('word', text, at, end + 1, dotted));
      return end + 1;
    }
  }
  // Compounds with a hyphen that are words of their own: `year-end`, `bi-weekly`.
  if (text[end] === '-' && isLetter(text.charCodeAt(end + 1))) {
    const compoundEnd = wordEnd(text, end + 1);
    const compound = lexicon.word(text.slice(at, compoundEnd));
    if (compound !== unknown) {
      tokens.push(make('word', text, at, compoundEnd, compound));
      return compoundEnd;
    }
  }
  const agglutinated = lexicon.words.unspaced ? null : numberWord(word, lexicon);
  if (agglutinated !== null) {
    tokens.push(
      make('word', text, at, end, agglutinated.senses, {
        ending: agglutinated.ending,
        value: agglutinated.value,
        written: 'words',
      }),
    );
  } else {
    tokens.push(make('word', text, at, end, lexicon.word(word), { ending: lexicon.endingOf(word) }));
  }
  return attachEnding(text, end, lexicon, tokens);
}

const currencyCode = /^[A-Z]{3}$/;

/** A number written as one word of several parts, with its ending: `kétszázötven`, `húszra`. */
function numberWord(
  word: string,
  lexicon: Lexicon,
): { readonly value: number; readonly ending: Ending | null; readonly senses: Readonly<Senses> } | null {
  const { cardinals, magnitudes } = lexicon.words;
  const whole = lexicon.word(word);
  if (
    whole.plain ||
    whole.fraction !== null ||
    whole.factor !== null ||
    whole.ordinal !== null ||
    whole.repeats !== null
  )
    return null;
  const parts: NumberPart[] = [];
  let at = 0;
  let letters = 0;
  while (at < word.length) {
    const length = partLength(word, at, lexicon);
    if (length === 0) break;
    const part = word.slice(at, at + length);
    const cardinal = cardinals[part];
    parts.push(
      cardinal === undefined
        ? { value: magnitudes[part] as number, multiplies: true }
        : { value: cardinal, multiplies: false },
    );
    at += length;
    letters = length;
  }
  if (parts.length === 0 || (parts.length === 1 && letters < 2)) return null;
  const rest = word.slice(at);
  const ending = rest === '' ? null : lexicon.ending(rest);
  if (rest !== '' && (ending === null || whole.verb !== null || whole.noun !== null || whole.time !== null))
    return null;
  if (rest !== '' && lexicon.words.endings.from === '') return null;
  return { value: compose(parts), ending, senses: whole };
}

const longestPart = 9;

function partLength(word: string, at: number, lexicon: Lexicon): number {
  const { cardinals, magnitudes } = lexicon.words;
  for (let length = Math.min(longestPart, word.length - at); length > 1; length--) {
    const part = word.slice(at, at + length);
    if (Object.hasOwn(cardinals, part) || Object.hasOwn(magnitudes, part)) return length;
  }
  return 0;
}

/** Hangs the ending behind a hyphen on the token before it: `12%-ra`, `Q2-ben`, `2026-ig`. */
function attachEnding(text: string, end: number, lexicon: Lexicon, tokens: Token[]): number {
  if (text[end] !== '-' || !isLetter(text.charCodeAt(end + 1))) return end;
  const lettersEnd = wordEnd(text, end + 1);
  const ending = lexicon.ending(text.slice(end + 1, lettersEnd));
  if (ending === null) return end;
  const last = tokens.pop() as Token;
  tokens.push({ ...last, ending, tail: lettersEnd });
  return lettersEnd;
}

function ideographs(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const word = lexicon.longest(text, at);
  const numeral = numeralEnd(text, at, lexicon);
  if (numeral > at && (word === null || word.end <= numeral)) {
    const run = text.slice(at, numeral);
    const written = run.length === 1 && lexicon.words.articles.includes(run) ? 'article' : 'words';
    tokens.push(
      make('word', text, at, numeral, word?.end === numeral ? word.senses : unknown, {
        value: numeral === at ? Number.NaN : runValue(run, lexicon),
        written,
      }),
    );
    return numeral;
  }
  const end = word?.end ?? at + 1;
  tokens.push(make('word', text, at, end, word?.senses ?? unknown));
  return end;
}

function numeralEnd(text: string, at: number, lexicon: Lexicon): number {
  const { cardinals, magnitudes } = lexicon.words;
  let end = at;
  while (end < text.length) {
    const unit = text[end] as string;
    if (!isIdeograph(text.charCodeAt(end)) && text.charCodeAt(end) !== ringZero) break;
    if (!Object.hasOwn(cardinals, unit) && !Object.hasOwn(magnitudes, unit)) break;
    end++;
    // A word that begins inside the run ends it: 三十分钟 is 三十 and 分钟, 五百强 is not 五 and 百强.
    const word = end < text.length ? lexicon.longest(text, end) : null;
    if (word !== null && word.end > end + 1) break;
  }
  return end;
}

function runValue(run: string, lexicon: Lexicon): number {
  const { cardinals, magnitudes } = lexicon.words;
  const parts: NumberPart[] = [];
  for (const unit of run) {
    const value = cardinals[unit];
    if (value !== undefined) parts.push({ value, multiplies: false });
    else parts.push({ value: magnitudes[unit] as number, multiplies: true });
  }
  // 二〇二六: digits in a row are a number in digits.
  if (parts.length > 1 && parts.every((part) => !part.multiplies))
    return Number(parts.map((part) => part.value).join(''));
  return compose(parts);
}

function sign(text: string, at: number, lexicon: Lexicon, tokens: Token[]): number {
  const two = lexicon.word(text.slice(at, at + 2));
  const end = two === unknown || at + 2 > text.length || isSpace(text.charCodeAt(at + 1)) ? at + 1 : at + 2;
  tokens.push(make('sign', text, at, end, end === at + 2 ? two : lexicon.word(text.slice(at, end))));
  return text[at] === '%' ? attachEnding(text, end, lexicon, tokens) : end;
}

/** Addresses of pages and mail: `https://…`, `www.…`, `name@host`, as ranges in text order. */
function addresses(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at)) {
    let start = at;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    const end = addressEnd(text, at);
    found.push([start, end]);
    at = end;
  }
  for (let at = text.indexOf('www.'); at >= 0; at = text.indexOf('www.', at)) {
    const end = addressEnd(text, at);
    found.push([at, end]);
    at = end;
  }
  let before = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > before && isNameUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (isNameUnit(text.charCodeAt(end))) end++;
    before = end;
    if (end > at + 1) found.push([start, end]);
  }
  return found.length > 1 ? found.sort((a, b) => a[0] - b[0]) : found;
}

function addressEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isIdeograph(text.charCodeAt(end))) end++;
  return end;
}

function isNameUnit(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || code === 46 || code === 45 || code === 95;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff)
  );
}

/** Letters, and apostrophes between letters. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (
    isLetter(text.charCodeAt(end)) ||
    (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && end > at)
  )
    end++;
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Puts the words of known phrases together: `at least`, `no more than`. */
function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  let joined: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const phrase =
      token.kind === 'number'
        ? undefined
        : lexicon.phrases(token.text)?.find((candidate) => follows(tokens, i, candidate.words));
    if (phrase === undefined) {
      joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, i);
    const last = tokens[i + phrase.words.length] as Token;
    joined.push({
      ...token,
      kind: 'word',
      text: `${token.text} ${phrase.words.join(' ')}`,
      end: last.end,
      tail: last.tail,
      senses: phrase.senses,
      ending: last.ending,
      value: Number.NaN,
    });
    i += phrase.words.length;
  }
  return joined ?? tokens;
}

function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const text = tokens[at + 1 + index]?.text;
    return text !== undefined && (word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word);
  });
}

/** Puts digits, number words and magnitudes together: `20 million`, `two hundred and fifty`, `half a million`, `100 万`. */
function joinNumbers(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const end = numberEnd(tokens, i);
    if (end === i) {
      joined.push(tokens[i] as Token);
      i++;
      continue;
    }
    joined.push(numberOf(tokens, i, end, text));
    i = end;
  }
  return joined;
}

function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !Number.isNaN(token.value);
}

function magnitudeOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== 'word') return null;
  return token.senses.magnitude;
}

/** The index behind the number that begins at `i`; `i` itself where none does. */
function numberEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  let end = i;
  if (token.kind === 'number') end = i + 1;
  else if (isNumberWord(token)) end = i + 1;
  else if (token.text === 'a' && isWordMagnitude(tokens[i + 1])) end = i + 1;
  else if (token.senses.fraction !== null && halfMillion(tokens, i) > 0) end = halfMillion(tokens, i);
  else return i;
  for (;;) {
    const previous = tokens[end - 1] as Token;
    if (previous.ending !== null && previous.ending !== 'other') return end;
    const next = tokens[end];
    if (next === undefined) return end;
    const magnitude = magnitudeOf(next);
    if (
      magnitude !== null &&
      (isNumberWord(next) || next.text.length > 1 || (next.glued && previous.kind === 'number'))
    )
      end++;
    else if (token.kind !== 'number' && isNumberWord(next) && continues(tokens, i, end)) end++;
    else if (
      token.kind !== 'number' &&
      next.text === 'and' &&
      isNumberWord(tokens[end + 1]) &&
      magnitudeOf(previous) === 100
    )
      end += 2;
    else if (
      token.kind !== 'number' &&
      next.text === '-' &&
      next.glued &&
      isNumberWord(tokens[end + 1]) &&
      continues(tokens, i, end)
    )
      end += 2;
    else return end;
  }
}

function isWordMagnitude(token: Token | undefined): boolean {
  return magnitudeOf(token) !== null && (token as Token).text.length > 2;
}

/** `half a million`, `fél millió`: the index behind it, or 0. */
function halfMillion(tokens: readonly Token[], i: number): number {
  const article = tokens[i + 1]?.text === 'a' ? 1 : 0;
  return isWordMagnitude(tokens[i + 1 + article]) ? i + 2 + article : 0;
}

/** Whether the number word at `end` goes on with the number: twenty-five does, "two four" does not. */
function continues(tokens: readonly Token[], start: number, end: number): boolean {
  const skip = tokens[end]?.text === '-' ? 1 : 0;
  const next = (tokens[end + skip] as Token).value;
  const previous = tokens[end - 1] as Token;
  if (magnitudeOf(previous) !== null) return next < (magnitudeOf(previous) as number);
  return start < end && previous.value >= 20 && previous.value < 100 && next < 10 && next > 0;
}

function numberOf(tokens: readonly Token[], first: number, end: number, text: string): Token {
  const from = tokens[first] as Token;
  const last = tokens[end - 1] as Token;
  if (end === first + 1) return from.kind === 'number' ? from : { ...from, kind: 'number' };
  const parts: NumberPart[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    const magnitude = magnitudeOf(token);
    if (magnitude !== null && Number.isNaN(token.value)) parts.push({ value: magnitude, multiplies: true });
    else if (token.senses.fraction !== null) parts.push({ value: token.senses.fraction, multiplies: false });
    else if (!Number.isNaN(token.value)) {
      // 100 万, 3 百万: a run that begins with a magnitude multiplies the digits before it.
      if (i > first && magnitude !== null) parts.push({ value: magnitude, multiplies: true });
      else if (i > first && token.kind === 'word' && token.text.length > 0 && isMagnitudeRun(token))
        parts.push({ value: token.value, multiplies: true });
      else parts.push({ value: token.value, multiplies: false });
    }
  }
  return {
    ...from,
    kind: 'number',
    text: text.slice(from.start, last.end),
    end: last.end,
    tail: last.tail,
    ending: last.ending,
    senses: unknown,
    value: clean(compose(parts)),
    written: from.kind === 'number' ? 'digits' : 'words',
    bare: false,
  };
}

/** 千万 behind digits: a run of magnitudes only. */
function isMagnitudeRun(token: Token): boolean {
  return token.value >= 10 && /^[十百千万亿]+$/.test(token.text);
}
