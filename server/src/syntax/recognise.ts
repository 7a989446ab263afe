import type { IToken, TokenType } from 'chevrotain';
import { toKey } from '../text/normalize.ts';
import { fits } from './fitting.ts';
import {
  closestKeyword,
  type Keyword,
  keywordKey,
  keywordOf,
  longestKeyword,
  mayBeginKeyword,
  nearHeaderKeyword,
  propertyOfHeader,
} from './keywords.ts';
import * as t from './tokens.ts';
import { trim } from './trailing.ts';
import type { Columns } from './tree.ts';

/** A plain line and how far its content reaches. */
export interface LineSource {
  readonly plain: string;
  /** Where a trailing comment begins, else the length. */
  readonly end: number;
}

/** A token that says which keyword it is. */
export interface KeywordToken extends IToken {
  readonly payload: { readonly keyword: Keyword | null; readonly meant: string | null };
}

const mostQualifierWords = 6;
/** No head with a keyword has more tokens than this: it saves looking at every colon in a long sentence. */
const mostHeadTokens = 24;

/**
 * Finds the keyword of a line and puts tokens that the grammar knows in the place of words: keyword, label, annotation,
 * text. The first reading that fits wins; what fits none is text. Null for a line of decoration alone.
 */
export function recognise(tokens: readonly IToken[], source: LineSource): IToken[] | null {
  const lead = leadOf(tokens);
  const head = new Head(tokens, lead, source);
  const content = head.note() ?? head.checkIn() ?? head.keywordLine() ?? head.unknownWord();
  if (content) return [...tokens.slice(0, lead.full), ...content];
  const text = head.text();
  return text && [...tokens.slice(0, lead.text), text];
}

/** How many tokens in front are decoration. */
interface Lead {
  /** Before a keyword: several list markers may stand there (`• 3. Role: …`). */
  readonly full: number;
  /** Before text: a second number belongs to the text, and so does emphasis that does not hold the whole of it. */
  readonly text: number;
  readonly heading: boolean;
  /** A list marker or a checkbox. */
  readonly marked: boolean;
  readonly emphasised: boolean;
}

const markers: ReadonlySet<TokenType> = new Set([t.Bullet, t.Ordinal, t.BracketedNumber, t.EnclosedNumber]);

function leadOf(tokens: readonly IToken[]): Lead {
  let full = 0;
  let text = -1;
  let heading = false;
  let marked = false;
  let emphasised = false;
  for (; full < tokens.length; full++) {
    const type = (tokens[full] as IToken).tokenType;
    if (markers.has(type)) {
      if (marked && text < 0) text = full;
      marked = true;
    } else if (type === t.Checkbox) marked = true;
    else if (type === t.Heading && full === 0) heading = true;
    else if (type === t.Emphasis) {
      emphasised = true;
      if (text < 0) text = full;
    } else if (type !== t.Emoji) break;
  }
  return { full, text: text < 0 ? full : text, heading, marked, emphasised };
}

/** A stretch of words of the head that is a keyword. */
interface Match {
  readonly keyword: Keyword;
  /** First word behind it. */
  readonly next: number;
  /** A number in ideographs, glued to the keyword. */
  readonly gluedLabel: Columns | null;
  readonly columns: Columns;
}

interface LabelMatch {
  readonly columns: Columns;
  readonly numeric: boolean;
  readonly next: number;
  /** The label brought its own separator: the dot of `KR1.` */
  readonly separated: boolean;
}

/** The words of a line between its decoration and its first colon. */
class Head {
  private readonly words: IToken[] = [];
  private readonly colon: IToken | null = null;
  private readonly rest: Columns;
  private readonly openEmphasis: string;
  private readonly tokens: readonly IToken[];
  private readonly lead: Lead;
  private readonly source: LineSource;

  constructor(tokens: readonly IToken[], lead: Lead, source: LineSource) {
    this.tokens = tokens;
    this.lead = lead;
    this.source = source;
    let open = '';
    const toggle = ({ image }: IToken) => {
      open = open === image ? '' : open || image;
    };
    for (const token of tokens.slice(0, lead.full)) if (token.tokenType === t.Emphasis) toggle(token);
    for (let i = lead.full; i < tokens.length; i++) {
      const token = tokens[i] as IToken;
      if (token.tokenType === t.Colon) {
        this.colon = token;
        break;
      }
      if (token.tokenType === t.Emphasis) toggle(token);
      else if (this.words.push(token) > mostHeadTokens) break;
    }
    this.openEmphasis = open;
    this.rest = this.colon
      ? trim(source.plain, this.colon.startOffset + 1, source.end)
      : { start: source.end, end: source.end };
  }

  /** `> text` */
  note(): IToken[] | null {
    const first = this.tokens[this.lead.full];
    if (first?.tokenType !== t.Quote) return null;
    return [first, textToken(trim(this.source.plain, first.startOffset + 1, this.source.plain.length))];
  }

  /** `2026-01-15 53%`; a date that runs on into other characters is text. */
  checkIn(): IToken[] | null {
    const first = this.tokens[this.lead.full];
    if (first?.tokenType !== t.DateWord) return null;
    const end = endOf(first);
    const { plain } = this.source;
    const gap = trim(plain, end, this.source.end);
    if (gap.start === end && gap.start < gap.end && !/[:,|]/.test(plain[end] as string)) return null;
    const rest = gap.start === end && gap.start < gap.end ? trim(plain, end + 1, this.source.end) : gap;
    return [first, textToken(rest)];
  }

  /** A keyword at the start, or behind a few words that qualify it. */
  keywordLine(): IToken[] | null {
    const match = this.keywordAt(0);
    return (match && this.fromKeyword(match)) ?? this.qualified();
  }

  private fromKeyword(match: Match): IToken[] | null {
    const { meaning } = match.keyword;
    const headEnds = this.colon !== null && match.next === this.words.length && !match.gluedLabel;
    switch (meaning.kind) {
      case 'note':
        return headEnds ? this.parts(keywordToken(t.NoteKeyword, match.columns, match.keyword), this.noteText()) : null;
      case 'plan':
        if (headEnds && !this.lead.marked) {
          return this.parts(keywordToken(t.PlanKeyword, match.columns, match.keyword), this.textAfterColon());
        }
        return this.ownProperty(match);
      case 'property':
        return headEnds ? this.property(match.keyword, match.columns) : null;
      default:
        return this.ownProperty(match) ?? this.header(match, null);
    }
  }

  /** `Objective owner: Ann` is the property. */
  private ownProperty(match: Match): IToken[] | null {
    if (!this.colon || match.gluedLabel) return null;
    const property = this.keywordAt(match.next);
    if (property?.keyword.meaning.kind !== 'property' || property.next !== this.words.length) return null;
    return this.property(property.keyword, { start: match.columns.start, end: property.columns.end });
  }

  private property(keyword: Keyword, columns: Columns): IToken[] | null {
    if (keyword.meaning.kind !== 'property') return null;
    const value = this.textAfterColon();
    if (this.lead.marked && !fits(keyword.meaning.name, this.source.plain.slice(value.start, value.end))) return null;
    return this.parts(keywordToken(t.PropertyKeyword, columns, keyword), value);
  }

  private header(match: Match, qualifier: Columns | null, meant: string | null = null): IToken[] | null {
    const { keyword, columns } = match;
    if (keyword.meaning.kind !== 'objective' && keyword.meaning.kind !== 'keyResult') return null;
    const label = match.gluedLabel
      ? { columns: match.gluedLabel, numeric: true, next: match.next, separated: false }
      : this.labelAt(match.next);
    const annotation = this.annotationAt(label?.next ?? match.next);
    const next = annotation?.next ?? label?.next ?? match.next;
    const ends = next === this.words.length;
    let text: Columns;
    let colon: IToken | null = null;
    if (ends && this.colon) {
      colon = this.colon;
      text = this.textAfterColon();
    } else if (label?.numeric && !qualifier && !meant) {
      const after = this.textWithoutColon(annotation?.columns.end ?? label.columns.end, label, next);
      if (!after) return null;
      text = after;
    } else if (ends && !label && this.isAlone(keyword)) {
      text = { start: this.source.end, end: this.source.end };
    } else return null;

    const tokens: IToken[] = [];
    if (qualifier) tokens.push(makeToken(t.Qualifier, qualifier));
    const isKeyResult = keyword.meaning.kind === 'keyResult';
    if (isKeyResult && !label && text.start === text.end) {
      tokens.push(keywordToken(t.ListKeyword, columns, keyword, meant));
    } else tokens.push(keywordToken(isKeyResult ? t.KeyResultKeyword : t.ObjectiveKeyword, columns, keyword, meant));
    if (label) tokens.push(makeToken(t.Label, label.columns));
    if (annotation) tokens.push(makeToken(t.Annotation, annotation.columns));
    if (colon) tokens.push(colon);
    if (text.start < text.end) tokens.push(textToken(text));
    return tokens;
  }

  /** Without a colon a key-result keyword may open a list; an objective needs to be a heading or emphasised. */
  private isAlone(keyword: Keyword): boolean {
    if (this.colon || this.words.length === 0) return false;
    return keyword.meaning.kind === 'keyResult' || ((this.lead.heading || this.lead.emphasised) && keyword.key !== 'o');
  }

  /** `O1 text`, `KR1. text`, `Objective 1 - text`: the text, or null where the number is none of a label. */
  private textWithoutColon(labelEnd: number, label: LabelMatch, next: number): Columns | null {
    const { plain, end } = this.source;
    const all = trim(plain, labelEnd, end);
    if (all.start >= all.end) return all;
    const follower = this.words[next];
    const text = this.content(all);
    const separated = label.separated || text.start > all.start;
    const spaced = all.start > labelEnd;
    if (!separated && !spaced) return null;
    if (!separated && follower?.startOffset === all.start && label.columns.end - label.columns.start > 2) {
      if (/^\d+$/.test(plain.slice(label.columns.start, label.columns.end))) return null;
    }
    return text;
  }

  /** Up to six words before the keyword, then a number at most, then the colon. */
  private qualified(): IToken[] | null {
    if (!this.colon) return null;
    let last = this.words.length;
    while (last > 0 && this.words[last - 1]?.tokenType === t.Bracket) last--;
    for (let from = last - 1; from > 0 && from >= last - longestKeyword() - labelTokens; from--) {
      const match = this.keywordAt(from) ?? this.gluedKeywordAt(from);
      if (!match || match.keyword.key === 'o') continue;
      const label = match.gluedLabel ? null : this.labelAt(match.next);
      if (label && !label.numeric) continue;
      if ((label?.next ?? match.next) !== last) continue;
      const qualifier = this.qualifierBefore(from, match.columns.start);
      if (qualifier) return this.header(match, qualifier);
    }
    const glued = last > 1 ? this.gluedKeywordAt(0) : null;
    if (!glued || this.labelAt(glued.next)?.next !== last) return null;
    return this.header(glued, { start: (this.words[0] as IToken).startOffset, end: glued.columns.start });
  }

  private qualifierBefore(from: number, end: number): Columns | null {
    let count = 0;
    for (const word of this.words.slice(0, from)) {
      if (word.tokenType === t.Word || word.tokenType === t.Ideographs || word.tokenType === t.Numeral) count++;
      else if (word.tokenType !== t.Bullet && !(word.tokenType === t.Other && /[&'’/.+-]/.test(word.image)))
        return null;
    }
    // `R&D` is one word to a reader and three to the lexer; the limit is on what a reader counts.
    if (count === 0 || count > mostQualifierWords) return null;
    return trim(this.source.plain, (this.words[0] as IToken).startOffset, end);
  }

  /** `研发部目标2`: in Chinese the qualifier may be glued on where a number makes the keyword sure. */
  private gluedKeywordAt(index: number): Match | null {
    const word = this.words[index];
    const follower = this.words[index + 1];
    if (word?.tokenType !== t.Ideographs || follower?.tokenType !== t.Numeral) return null;
    for (let length = Math.min(word.image.length - 1, 6); length >= 2; length--) {
      const keyword = keywordOf(toKey(word.image.slice(-length)));
      if (keyword?.meaning.kind === 'objective' || keyword?.meaning.kind === 'keyResult') {
        const end = endOf(word);
        return { keyword, next: index + 1, gluedLabel: null, columns: { start: end - length, end } };
      }
    }
    return null;
  }

  /** A word with a colon that is no keyword: a slip in one, or an unknown property. */
  unknownWord(): IToken[] | null {
    const { words, colon } = this;
    if (!colon || words.length === 0 || words.length > longestKeyword() + labelTokens) return null;
    let count = 0;
    while (words[count]?.tokenType === t.Word || words[count]?.tokenType === t.Ideographs) count++;
    if (count === 0) return null;
    const first = words[0] as IToken;
    const columns = { start: first.startOffset, end: endOf(words[count - 1] as IToken) };
    const key = keywordKey(this.source.plain.slice(columns.start, columns.end));

    const near = count <= longestKeyword() ? nearHeaderKeyword(key) : undefined;
    if (near?.meaning.kind === 'plan') {
      if (count === words.length && !this.lead.marked) {
        return this.parts(keywordToken(t.PlanKeyword, columns, near, near.spelling), this.textAfterColon());
      }
    } else if (near) {
      const match: Match = { keyword: near, next: count, gluedLabel: null, columns };
      const header = this.header(match, null, near.spelling);
      if (header) return header;
    }
    if (count !== words.length) return null;
    const property = propertyOfHeader(key);
    if (property) return this.property(property, columns);
    if (this.lead.marked || key.length < 2) return null;
    const { plain, end } = this.source;
    if (plain.startsWith('//', colon.startOffset + 1) && end > colon.startOffset + 3) return null;
    const closest = closestKeyword(key);
    const isOneWord = count === 1 && (first.tokenType === t.Word || first.image.length <= 6);
    if (!closest && !isOneWord) return null;
    return this.parts(keywordToken(t.UnknownKeyword, columns, null, closest?.spelling ?? null), this.textAfterColon());
  }

  /** Everything else. Emphasis that holds the whole text is set aside, any other is part of it. */
  text(): IToken | null {
    const { plain, end } = this.source;
    const last = this.tokens[this.lead.text - 1];
    const all = trim(plain, last ? endOf(last) : 0, end);
    if (all.start >= all.end) return null;
    const first = this.tokens[this.lead.text];
    if (first?.tokenType === t.Emphasis && first.startOffset === all.start) {
      const { length } = first.image;
      const inner = { start: all.start + length, end: all.end - length };
      if (inner.start >= inner.end) return /^[*_`~]+$/.test(plain.slice(all.start, all.end)) ? null : textToken(all);
      const isWhole = plain.slice(inner.start, all.end).indexOf(first.image) === inner.end - inner.start;
      if (isWhole) return textToken(trim(plain, inner.start, inner.end));
    }
    return textToken(all);
  }

  // Parts of a head.

  private keywordAt(from: number): Match | null {
    const first = this.words[from];
    if (!first || (first.tokenType !== t.Word && first.tokenType !== t.Ideographs)) return null;
    let key = toKey(first.image);
    if (!mayBeginKeyword(key)) return this.numberedKeywordAt(from, first);
    let found: Match | null = null;
    let end = from;
    for (let count = 1; count <= longestKeyword(); count++) {
      const last = this.words[end] as IToken;
      const keyword = keywordOf(key);
      if (keyword && !this.runsOn(end)) {
        const columns = { start: first.startOffset, end: endOf(last) };
        found = { keyword, next: end + 1, gluedLabel: null, columns };
      }
      if (this.words[end + 1]?.image === '-') end++;
      const next = this.words[end + 1];
      if (next?.tokenType !== t.Word && next?.tokenType !== t.Ideographs) break;
      key += ` ${toKey(next.image)}`;
      end++;
    }
    return found;
  }

  /** `目标二`, `KR三`: a number in ideographs, glued on. */
  private numberedKeywordAt(from: number, word: IToken): Match | null {
    const digits = word.tokenType === t.Ideographs ? ideographicNumber.exec(word.image)?.[0] : undefined;
    if (!digits || digits.length === word.image.length) return null;
    const split = endOf(word) - digits.length;
    const keyword = keywordOf(toKey(word.image.slice(0, -digits.length)));
    if (keyword?.meaning.kind !== 'objective' && keyword?.meaning.kind !== 'keyResult') return null;
    return {
      keyword,
      next: from + 1,
      gluedLabel: { start: split, end: endOf(word) },
      columns: { start: word.startOffset, end: split },
    };
  }

  /** A keyword ends at a non-letter; a number in ideographs may follow. */
  private runsOn(index: number): boolean {
    const word = this.words[index] as IToken;
    const next = this.words[index + 1];
    if (!next || next.startOffset !== endOf(word)) return false;
    if (next.tokenType === t.Word) return true;
    return next.tokenType === t.Ideographs && !wholeIdeographicNumber.test(next.image);
  }

  private labelAt(from: number): LabelMatch | null {
    let index = from;
    let first = this.words[index];
    if (first?.tokenType === t.Other && /[-#№_.]/.test(first.image) && this.isGlued(index + 1)) {
      index++;
      first = this.words[index];
    }
    if (!first) return null;
    const { startOffset: start } = first;
    switch (first.tokenType) {
      case t.Numeral: {
        while (this.isPartOfNumber(index + 1)) index += 2;
        const letter = this.words[index + 1];
        if (letter?.tokenType === t.Word && letter.image.length === 1 && this.isGlued(index + 1)) index++;
        return {
          columns: { start, end: endOf(this.words[index] as IToken) },
          numeric: true,
          next: index + 1,
          separated: false,
        };
      }
      case t.Ordinal:
        return {
          columns: { start, end: start + (/^\d+/.exec(first.image)?.[0].length ?? 1) },
          numeric: true,
          next: index + 1,
          separated: true,
        };
      case t.BracketedNumber:
        return {
          columns: { start: start + 1, end: endOf(first) - 1 },
          numeric: true,
          next: index + 1,
          separated: true,
        };
      case t.EnclosedNumber:
        return { columns: { start, end: endOf(first) }, numeric: true, next: index + 1, separated: true };
      case t.Ideographs:
      case t.Word: {
        if (wholeIdeographicNumber.test(first.image)) {
          return { columns: { start, end: endOf(first) }, numeric: true, next: index + 1, separated: false };
        }
        if (index !== from || this.isGlued(index)) return null;
        while (
          index + 1 < this.words.length &&
          this.isGlued(index + 1) &&
          this.words[index + 1]?.tokenType !== t.Bracket
        ) {
          index++;
        }
        return {
          columns: { start, end: endOf(this.words[index] as IToken) },
          numeric: false,
          next: index + 1,
          separated: false,
        };
      }
      default:
        return null;
    }
  }

  private isGlued(index: number): boolean {
    const word = this.words[index];
    const previous = this.words[index - 1];
    return word !== undefined && previous !== undefined && word.startOffset === endOf(previous);
  }

  /** The `-2` of `KR-1-2`. */
  private isPartOfNumber(index: number): boolean {
    const joint = this.words[index];
    if (joint?.tokenType !== t.Other || !/[-._/]/.test(joint.image)) return false;
    return this.words[index + 1]?.tokenType === t.Numeral && this.isGlued(index) && this.isGlued(index + 1);
  }

  private annotationAt(from: number): { readonly columns: Columns; readonly next: number } | null {
    let next = from;
    while (this.words[next]?.tokenType === t.Bracket) next++;
    if (next === from) return null;
    const columns = { start: (this.words[from] as IToken).startOffset, end: endOf(this.words[next - 1] as IToken) };
    return { columns, next };
  }

  private parts(keyword: IToken, text: Columns): IToken[] {
    const tokens = [keyword, this.colon as IToken];
    if (text.start < text.end) tokens.push(textToken(text));
    return tokens;
  }

  private noteText(): Columns {
    return this.withoutEmphasis(trim(this.source.plain, this.rest.start, this.source.plain.length));
  }

  private textAfterColon(): Columns {
    return this.content(this.rest);
  }

  /** Without the other half of emphasis from the head, and without a dash that does the work of the colon. */
  private content(columns: Columns): Columns {
    const { plain } = this.source;
    const { start, end } = this.withoutEmphasis(columns);
    const dash = leadingSeparator.exec(plain.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;
    return trim(plain, start + dash, end);
  }

  private withoutEmphasis({ start, end }: Columns): Columns {
    const { plain } = this.source;
    const mark = this.openEmphasis;
    if (mark && plain.startsWith(mark, start) && start + mark.length <= end) {
      return trim(plain, start + mark.length, end);
    }
    if (mark && end - mark.length >= start && plain.startsWith(mark, end - mark.length)) {
      return trim(plain, start, end - mark.length);
    }
    return { start, end };
  }
}

/** Tokens that a label and what joins it to the keyword may have. */
const labelTokens = 4;
const ideographicNumber = /[一二三四五六七八九十]{1,3}$/;
const wholeIdeographicNumber = /^[一二三四五六七八九十]{1,3}$/;
const leadingSeparator = /^(?:[-–—|:.)、]+(?:[ \t\u00a0]+|$)|、)/;

function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

function makeToken(tokenType: TokenType, { start, end }: Columns): IToken {
  return { image: '', startOffset: start, endOffset: end, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number };
}

function textToken(columns: Columns): IToken {
  return makeToken(t.Text, columns);
}

function keywordToken(
  tokenType: TokenType,
  columns: Columns,
  keyword: Keyword | null,
  meant: string | null = null,
): KeywordToken {
  return { ...makeToken(tokenType, columns), payload: { keyword, meant } };
}
