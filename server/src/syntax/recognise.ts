import type { IToken } from 'chevrotain';
import { openEmphasis, withoutEnd } from './emphasis.ts';
import { fits } from './fitting.ts';
import { HeadWords, isWord, type KeywordMatch, type LabelMatch } from './headWords.ts';
import {
  closestKeyword,
  type Keyword,
  type KeywordMeaning,
  keywordKey,
  longestKeyword,
  nearHeaderKeyword,
  propertyOfHeader,
} from './keywords.ts';
import { type Lead, leadOf } from './lead.ts';
import { endOf, keywordToken, makeToken, textToken } from './parts.ts';
import * as t from './tokens.ts';
import { trim } from './trailing.ts';
import type { Columns, HeaderKind } from './tree.ts';

/** A plain line and how far its content reaches. */
export interface LineSource {
  readonly plain: string;
  /** Where a trailing comment begins, else the length. */
  readonly end: number;
}

/**
 * Finds the keyword of a line and puts the tokens of `parts.ts` in the place of its words: keyword, label, annotation,
 * text. The first reading that fits wins; what fits none is text. Null for a line of decoration alone.
 */
export function recognise(tokens: readonly IToken[], source: LineSource): IToken[] | null {
  const lead = leadOf(tokens);
  const head = new Head(tokens, lead, source);
  const content = head.note() ?? head.checkIn() ?? head.keywordLine() ?? head.unknownWord();
  if (content) return [...tokens.slice(0, lead.keyword), ...content];
  const text = head.text();
  return text && [...tokens.slice(0, lead.text), text];
}

const mostQualifierWords = 6;
/** No head with a keyword has more words: it saves looking at every colon in a long sentence. */
const mostHeadWords = 24;
/** Words that a number and what joins it to the keyword may be. */
const mostLabelWords = 4;

/** The ways to read one line. Each gives the tokens of the content, or null where the line is something else. */
class Head {
  private readonly tokens: readonly IToken[];
  private readonly lead: Lead;
  private readonly plain: string;
  private readonly end: number;
  private readonly words: HeadWords;
  private readonly colon: IToken | null = null;

  constructor(tokens: readonly IToken[], lead: Lead, { plain, end }: LineSource) {
    this.tokens = tokens;
    this.lead = lead;
    this.plain = plain;
    this.end = end;
    const words: IToken[] = [];
    for (let i = lead.keyword; i < tokens.length; i++) {
      const token = tokens[i] as IToken;
      if (token.tokenType === t.Colon) {
        this.colon = token;
        break;
      }
      if (token.tokenType === t.Emphasis || token.tokenType === t.Emoji) continue;
      if (words.push(token) > mostHeadWords) break;
    }
    this.words = new HeadWords(words);
  }

  /** `> text`; notes hold no comments. A mark alone is decoration. */
  note(): IToken[] | null {
    const mark = this.tokens[this.lead.keyword];
    if (mark?.tokenType !== t.Quote) return null;
    const text = trim(this.plain, endOf(mark), this.plain.length);
    return text.start < text.end ? [mark, textToken(text)] : null;
  }

  /** `2026-01-15 53%`; a date that runs on into other characters is text. */
  checkIn(): IToken[] | null {
    const date = this.tokens[this.lead.keyword];
    if (date?.tokenType !== t.DateWord) return null;
    const start = endOf(date);
    const rest = trim(this.plain, start, this.end);
    if (rest.start > start || rest.start === rest.end) return [date, textToken(rest)];
    const isSetOff = /[:,|]/.test(this.plain[start] as string);
    return isSetOff ? [date, textToken(trim(this.plain, start + 1, this.end))] : null;
  }

  /** A keyword at the start, or behind a few words that qualify it. */
  keywordLine(): IToken[] | null {
    const match = this.words.keywordAt(0);
    return (match && this.fromKeyword(match)) ?? this.qualified();
  }

  private fromKeyword(match: KeywordMatch): IToken[] | null {
    const { keyword, columns } = match;
    const isWhole = this.colon !== null && match.next === this.words.length && !match.gluedLabel;
    switch (keyword.meaning.kind) {
      case 'note':
        return this.noteWithKeyword(match);
      case 'plan':
        if (isWhole && !this.lead.isMarked) return this.withText(keywordToken(t.PlanKeyword, columns, keyword));
        return this.propertyOf(match);
      case 'property':
        return isWhole ? this.property(keyword, columns) : null;
      default:
        return this.propertyOf(match) ?? this.header(match);
    }
  }

  /** `Why: text`, `Initiative 2: text` */
  private noteWithKeyword(match: KeywordMatch): IToken[] | null {
    const { keyword, columns, next } = match;
    const label = match.gluedLabel ? null : this.words.numberAt(next);
    if (!this.colon || (label?.next ?? next) !== this.words.length) return null;
    const end = (label?.columns ?? match.gluedLabel ?? columns).end;
    return this.withText(keywordToken(t.NoteKeyword, { start: columns.start, end }, keyword), this.plain.length);
  }

  /** `Objective owner: Ann`, `KR 2 due: 2026-03-01`: the property of the header that it names. */
  private propertyOf(header: KeywordMatch): IToken[] | null {
    if (!this.colon) return null;
    const label = header.gluedLabel ? null : this.words.numberAt(header.next);
    const property = this.words.keywordAt(label?.next ?? header.next);
    if (property?.keyword.meaning.kind !== 'property' || property.next !== this.words.length) return null;
    const columns = { start: header.columns.start, end: property.columns.end };
    return this.property(property.keyword, columns, headerKind(header.keyword.meaning));
  }

  private property(keyword: Keyword, columns: Columns, of: HeaderKind | null = null): IToken[] | null {
    if (keyword.meaning.kind !== 'property') return null;
    const parts = this.withText(keywordToken(t.PropertyKeyword, columns, keyword, { of }));
    if (!this.lead.isMarked) return parts;
    const value = parts[2];
    return value && fits(keyword.meaning.name, this.plain.slice(value.startOffset, value.endOffset)) ? parts : null;
  }

  private header(match: KeywordMatch, context: HeaderContext = {}): IToken[] | null {
    const { keyword, columns } = match;
    const { qualifier = null, meant = null, needsColon = false } = context;
    const kind = headerKind(keyword.meaning);
    if (kind === null || kind === 'plan') return null;
    const label: LabelMatch | null = match.gluedLabel
      ? { columns: match.gluedLabel, isNumber: true, next: match.next, isSetOff: false }
      : this.words.labelAt(match.next);
    // A small `o` before a word is a bullet that lost its shape in pasting.
    if (label?.isNumber === false && this.plain.slice(columns.start, columns.end) === 'o') return null;
    const annotation = this.words.annotationAt(label?.next ?? match.next);
    const next = annotation?.next ?? label?.next ?? match.next;

    let colon: IToken | null = null;
    let text: IToken | null = null;
    if (next === this.words.length && this.colon) {
      colon = this.colon;
      text = this.textAfter(endOf(colon));
    } else if (label?.isNumber && !needsColon) {
      const inner = kind === 'objective' && this.keyResultOf(match, label);
      if (inner) return inner;
      const end = (annotation ?? label).columns.end;
      if (!this.isSetOff(label, end)) return null;
      text = this.textAfter(end);
    } else if (next < this.words.length || label || this.colon || !this.mayStandAlone(keyword)) return null;

    const parts: (IToken | null)[] = [
      qualifier && makeToken(t.Qualifier, qualifier),
      keywordToken(keywordType(kind, label !== null || text !== null), columns, keyword, { meant }),
      label && makeToken(t.Label, label.columns),
      annotation && makeToken(t.Annotation, annotation.columns),
      colon,
      text,
    ];
    return parts.filter((part) => part !== null);
  }

  /** `Objective 1 key result 2: text`, `O1.KR2 text` */
  private keyResultOf(objective: KeywordMatch, label: LabelMatch): IToken[] | null {
    const next = /^[-/]$/.test(this.words.words[label.next]?.image ?? '') ? label.next + 1 : label.next;
    const inner = this.words.keywordAt(next);
    if (inner?.keyword.meaning.kind !== 'keyResult') return null;
    return this.header(inner, { qualifier: { start: objective.columns.start, end: label.columns.end } });
  }

  /** Without a colon a key-result keyword may open a list; an objective needs to be a heading or emphasised. */
  private mayStandAlone({ meaning, key }: Keyword): boolean {
    return meaning.kind === 'keyResult' || ((this.lead.hasHeading || this.lead.hasEmphasis) && key !== 'o');
  }

  /**
   * Whether a number without a colon is a label: `O1 text`, `KR1. text`, `Objective 1 - text`. More than two digits with
   * nothing but a space behind them count something: `Cél 200 új ügyfél`.
   */
  private isSetOff({ columns, isSetOff }: LabelMatch, end: number): boolean {
    const behind = this.plain.slice(end, Math.min(this.end, end + 8));
    if (isSetOff || behind === '' || separator.test(behind)) return true;
    const isCount = columns.end - columns.start > 2 && /^\d+$/.test(this.plain.slice(columns.start, columns.end));
    return !isCount && /^(?:[*_`~]+\s|\s)/.test(behind);
  }

  /** Up to six words before the keyword, a number at most behind it, then the colon. */
  private qualified(): IToken[] | null {
    if (!this.colon) return null;
    const { words } = this.words;
    let last = words.length;
    while (words[last - 1]?.tokenType === t.Bracket) last--;
    for (let from = last - 1; from >= 0 && from >= last - longestKeyword() - mostLabelWords; from--) {
      const match = this.words.keywordAt(from) ?? this.words.gluedKeywordAt(from);
      if (!match || match.keyword.key === 'o') continue;
      const label = match.gluedLabel ? null : this.words.numberAt(match.next);
      if ((label?.next ?? match.next) !== last) continue;
      const qualifier = this.qualifierBefore(from, match.columns.start);
      if (qualifier) return this.header(match, { qualifier, needsColon: true });
    }
    return null;
  }

  private qualifierBefore(from: number, end: number): Columns | null {
    const first = this.words.words[0] as IToken;
    const { start, end: last } = trim(this.plain, first.startOffset, end);
    if (start >= last || this.plain.slice(start, last).split(/\s+/).length > mostQualifierWords) return null;
    const isPlain = this.words.words
      .slice(0, from)
      .every((word) => isWord(word) || word.tokenType === t.Numeral || /^[&'’/.+-]$/.test(word.image));
    return isPlain ? { start, end: last } : null;
  }

  /** A word with a colon that is no keyword: a slip in one, or an unknown property. */
  unknownWord(): IToken[] | null {
    const { colon } = this;
    const { words } = this.words;
    if (!colon || words.length > longestKeyword() + mostLabelWords) return null;
    const other = words.findIndex((word) => !isWord(word));
    const count = other < 0 ? words.length : other;
    const first = words[0];
    const last = words[count - 1];
    if (!first || !last) return null;
    const columns = { start: first.startOffset, end: endOf(last) };
    const key = keywordKey(this.plain.slice(columns.start, columns.end));
    const near = count <= longestKeyword() ? nearHeaderKeyword(key) : undefined;
    const slip = near && this.nearMiss(near, { keyword: near, columns, next: count, gluedLabel: null });
    if (slip || count < words.length) return slip ?? null;

    const glued = propertyOfHeader(key);
    if (glued) return this.property(glued.property, columns, headerKind(glued.header.meaning));
    if (this.lead.isMarked || key.length < 2 || this.plain.startsWith('//', endOf(colon))) return null;
    const closest = closestKeyword(key);
    const mayBeName = count === 1 && (first.tokenType === t.Word || first.image.length <= longestName);
    if (!closest && !mayBeName) return null;
    return this.withText(keywordToken(t.UnknownKeyword, columns, null, { meant: closest?.spelling ?? null }));
  }

  private nearMiss(keyword: Keyword, match: KeywordMatch): IToken[] | null {
    const meant = keyword.spelling;
    if (keyword.meaning.kind !== 'plan') return this.header(match, { meant, needsColon: true });
    if (match.next < this.words.length || this.lead.isMarked) return null;
    return this.withText(keywordToken(t.PlanKeyword, match.columns, keyword, { meant }));
  }

  /** Everything else. */
  text(): IToken | null {
    const last = this.tokens[this.lead.text - 1];
    const columns = trim(this.plain, last ? endOf(last) : 0, this.end);
    const isEmpty = this.lead.keyword === this.tokens.length || this.plain.slice(columns.start, columns.end) === '>';
    return isEmpty ? null : textToken(columns);
  }

  /** Keyword, colon and the text behind it up to `end`. */
  private withText(keyword: IToken, end = this.end): IToken[] {
    const colon = this.colon as IToken;
    const text = this.textAfter(endOf(colon), end);
    if (!text) return [keyword, colon];
    const columns = withoutEnd(this.plain, { start: text.startOffset, end: endOf(text) }, text.payload.emphasis);
    return [keyword, colon, textToken(columns)];
  }

  /** The text from a column, without emphasis that ends there and a dash that does the work of a colon. */
  private textAfter(start: number, end = this.end) {
    let emphasis = openEmphasis(this.tokens, start);
    let text = trim(this.plain, start, end);
    if (emphasis && this.plain.startsWith(emphasis, text.start)) {
      text = trim(this.plain, text.start + emphasis.length, text.end);
      emphasis = '';
    }
    const dash = separator.exec(this.plain.slice(text.start, Math.min(text.end, text.start + 8)))?.[0].length ?? 0;
    text = trim(this.plain, text.start + dash, text.end);
    return text.start < text.end ? textToken(text, emphasis) : null;
  }
}

interface HeaderContext {
  /** Words before the keyword. */
  readonly qualifier?: Columns | null;
  /** The spelling that a wrong one was meant to be. */
  readonly meant?: string | null;
  /** A number alone is not enough. */
  readonly needsColon?: boolean;
}

/** Ideographs that may name a property; more are a sentence. */
const longestName = 6;
/** Punctuation that divides a label from its text. */
const separator = /^\s*(?:[-–—|:.)]+(?:\s|$)|、)\s*/;

function headerKind({ kind }: KeywordMeaning): HeaderKind | null {
  return kind === 'objective' || kind === 'keyResult' || kind === 'plan' ? kind : null;
}

/** A key-result keyword alone on its line opens a list. */
function keywordType(kind: HeaderKind, hasLabelOrText: boolean) {
  if (kind === 'objective') return t.ObjectiveKeyword;
  return hasLabelOrText ? t.KeyResultKeyword : t.ListKeyword;
}
