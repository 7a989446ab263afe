import { createToken, Lexer, type TokenType } from 'chevrotain';

/**
 * The tokens of one line. The order is the order of trial. Chevrotain tries only those that can begin with the character at
 * hand; each says itself which these are, because finding it out takes the patterns apart whenever a server starts.
 */

/** Letters of the alphabets, accents included, without ideographs: `[…]` content for a pattern. */
const letters = 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u036f\u0370-\u1fff';
/** Ideographs, kana and Hangul. */
const ideographs = '\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff';
const spaces = '\t\v\f \u00a0\u200b\u200e\u200f\u2060\ufeff';
const digits = '0-9';
const any = '\0-\uffff';
/** White space or the end of the line follows. */
const beforeSpace = `(?![^${spaces}])`;

/** White space and marks without width: never part of anything. Gaps show in the offsets. */
export const Space = createToken({
  name: 'Space',
  // Chevrotain takes patterns of skipped tokens apart for another purpose, if they have no flag.
  pattern: new RegExp(`[${spaces}]+`, 's'),
  start_chars_hint: beginningIn(spaces),
  group: Lexer.SKIPPED,
});

/** `#` marks of a heading; one alone needs white space, so `#tag` is none. */
export const Heading = createToken({
  name: 'Heading',
  pattern: new RegExp(`#+${beforeSpace}|##+`),
  start_chars_hint: ['#'],
});
/** `> ` */
export const Quote = createToken({ name: 'Quote', pattern: new RegExp(`>${beforeSpace}`), start_chars_hint: ['>'] });
/** `[ ]`, `[x]`, `☑` */
export const Checkbox = createToken({
  name: 'Checkbox',
  pattern: new RegExp(`\\[[ xX✓✔]?\\](?![^${ideographs}${spaces}])|[☐☑☒]\\ufe0f?`),
  start_chars_hint: beginningIn('[☐☑☒'),
});
/** `- `, `• ` and other marks of an unnumbered list. */
export const Bullet = createToken({
  name: 'Bullet',
  pattern: new RegExp(`[-*+–—]${beforeSpace}|[-–](?=[${letters}${ideographs}])|[•·‣◦▪●○■◆➢➤]`),
  start_chars_hint: beginningIn('-*+·–—•‣■▪◆○●◦➢➤'),
});
/** `2026-01-15`, `2026/1/15`, `2026. 01. 15.`, `2026年1月15日` */
export const DateWord = createToken({
  name: 'DateWord',
  pattern:
    /\d{4}(?:-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\. ?\d{1,2}\. ?\d{1,2}\.?|年 ?\d{1,2}月 ?\d{1,2}[日号]?)(?![\d.A-Za-z/-])/,
  start_chars_hint: beginningIn(digits),
});
/** `1️⃣` and `①` */
export const EnclosedNumber = createToken({
  name: 'EnclosedNumber',
  pattern: /[0-9]\ufe0f?\u20e3|[\u2460-\u2473\u2474-\u249b\u24ea\u24f5-\u24fe\u2776-\u2793]/,
  start_chars_hint: beginningIn(`${digits}\u2460-\u249b\u24ea\u24f5-\u24fe\u2776-\u2793`),
});
/** `1.`, `1)`, `1、`: at most three digits, and no digit after the dot. */
export const Ordinal = createToken({
  name: 'Ordinal',
  pattern: /\d{1,3}(?:[.)]{1,2}(?!\d)|、)/,
  start_chars_hint: beginningIn(digits),
});
/** `(1)` */
export const BracketedNumber = createToken({
  name: 'BracketedNumber',
  pattern: /\(\d{1,3}\)/,
  start_chars_hint: ['('],
});
/** `12`, `1.2`; letters and further parts are tokens of their own. */
export const Numeral = createToken({
  name: 'Numeral',
  pattern: /\d+(?:[.,]\d+)*/,
  start_chars_hint: beginningIn(digits),
});
/** `**`, `_`, `` ` `` */
export const Emphasis = createToken({
  name: 'Emphasis',
  pattern: /\*{1,3}|_{1,3}|`{1,3}|~~/,
  start_chars_hint: beginningIn('*_`~'),
});
/** One emoji with its joiners and variation marks. */
export const Emoji = createToken({
  name: 'Emoji',
  pattern:
    /(?:[\u203c\u2049\u2139\u2194-\u21aa\u231a-\u23ff\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55]|[\ud83c-\ud83e][\udc00-\udfff])[\u200d\ufe0e\ufe0f]*/,
  start_chars_hint: beginningIn(
    '\u203c\u2049\u2139\u2194-\u21aa\u231a-\u23ff\u25b6\u25c0\u25fb-\u25fe\u2600-\u27bf\u2934\u2935\u2b05-\u2b55\ud83c-\ud83e',
  ),
});
/** A run of letters. Whether it is a keyword is decided by the keyword table, not by the lexer. */
export const Word = createToken({
  name: 'Word',
  pattern: new RegExp(`[${letters}]+`),
  start_chars_hint: beginningIn(letters),
});
/** A run of ideographs: in Chinese, words are not divided by spaces. */
export const Ideographs = createToken({
  name: 'Ideographs',
  pattern: new RegExp(`[${ideographs}]+`),
  start_chars_hint: beginningIn(ideographs),
});
/** `(30%)` */
export const Bracket = createToken({
  name: 'Bracket',
  pattern: /\([^()]*\)|\[[^[\]]*\]|\u3010[^\u3010\u3011]*\u3011/,
  start_chars_hint: ['(', '[', '\u3010'],
});
/** Ends the head of a line: what follows is one {@link Rest}. */
export const Colon = createToken({
  name: 'Colon',
  pattern: /[:\u2236]/,
  start_chars_hint: [':', '\u2236'],
  push_mode: 'rest',
});
/** Any other character. */
export const Other = createToken({ name: 'Other', pattern: /[\0-\uffff]/, start_chars_hint: beginningIn(any) });
/** Everything after the first colon. */
export const Rest = createToken({ name: 'Rest', pattern: /[\0-\uffff]+/, start_chars_hint: beginningIn(any) });

/**
 * The characters of `[…]` content, in ascending order. Chevrotain looks at those above 255 by the pack of 255, so that one of
 * each pack is enough.
 */
function beginningIn(content: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < content.length; at++) {
    const first = content.charCodeAt(at);
    const isRange = content[at + 1] === '-' && at + 2 < content.length;
    const last = isRange ? content.charCodeAt(at + 2) : first;
    for (let code = first; code <= last; code += code <= 255 ? 1 : 255) codes.push(code);
    codes.push(last);
    if (isRange) at += 2;
  }
  return codes;
}

const head: TokenType[] = [
  Space,
  Ideographs,
  Word,
  Heading,
  Quote,
  Checkbox,
  Bullet,
  DateWord,
  EnclosedNumber,
  Ordinal,
  BracketedNumber,
  Numeral,
  Emphasis,
  Emoji,
  Bracket,
  Colon,
  Other,
];

/** Two modes: the head of a line up to its first colon, and the rest. */
export const lexerDefinition = { modes: { head, rest: [Space, Rest] }, defaultMode: 'head' };

/**
 * What a line is made of once its keywords are known. `recognise.ts` makes these from the tokens above; the grammar in
 * `lineParser.ts` reads them.
 */
const composed = (name: string) => createToken({ name, pattern: Lexer.NA });
export const ObjectiveKeyword = composed('ObjectiveKeyword');
export const KeyResultKeyword = composed('KeyResultKeyword');
/** A key-result keyword alone on its line. */
export const ListKeyword = composed('ListKeyword');
export const PlanKeyword = composed('PlanKeyword');
export const NoteKeyword = composed('NoteKeyword');
export const PropertyKeyword = composed('PropertyKeyword');
/** A word with a colon that is no keyword. */
export const UnknownKeyword = composed('UnknownKeyword');
export const Qualifier = composed('Qualifier');
export const Label = composed('Label');
export const Annotation = composed('Annotation');
export const Text = composed('Text');

/** Every token that the grammar may see. */
export const grammarTokens: TokenType[] = [
  Heading,
  Quote,
  Checkbox,
  Bullet,
  DateWord,
  EnclosedNumber,
  Ordinal,
  BracketedNumber,
  Emphasis,
  Emoji,
  Colon,
  ObjectiveKeyword,
  KeyResultKeyword,
  ListKeyword,
  PlanKeyword,
  NoteKeyword,
  PropertyKeyword,
  UnknownKeyword,
  Qualifier,
  Label,
  Annotation,
  Text,
];
