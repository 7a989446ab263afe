import type { IToken } from 'chevrotain';
import { toKey } from '../text/normalize.ts';
import { type Keyword, keywordOf, longestKeyword, mayBeginKeyword } from './keywords.ts';
import { endOf } from './parts.ts';
import * as t from './tokens.ts';
import type { Columns } from './tree.ts';

/** A keyword among the words of a head. */
export interface KeywordMatch {
  readonly keyword: Keyword;
  readonly columns: Columns;
  /** The word behind it. */
  readonly next: number;
  /** A number in ideographs, glued to the keyword: `目标二`. */
  readonly gluedLabel: Columns | null;
}

/** A label behind a keyword. */
export interface LabelMatch {
  readonly columns: Columns;
  /** A number, in digits or ideographs. Only these do without a colon. */
  readonly isNumber: boolean;
  readonly next: number;
  /** Punctuation that came with the number sets it off from a text: `KR1.` */
  readonly isSetOff: boolean;
}

/** The words of a line between its decoration and its first colon, without emphasis. */
export class HeadWords {
  readonly words: readonly IToken[];

  constructor(words: readonly IToken[]) {
    this.words = words;
  }

  get length(): number {
    return this.words.length;
  }

  /** The longest keyword that begins at the word. */
  keywordAt(from: number): KeywordMatch | null {
    const first = this.words[from];
    if (!first || !isWord(first)) return null;
    let key = toKey(first.image);
    if (!mayBeginKeyword(key)) return this.numberedKeyword(from, first);
    let found: KeywordMatch | null = null;
    let last = from;
    for (let count = 1; count <= longestKeyword(); count++) {
      const keyword = keywordOf(key);
      if (keyword && !this.runsOn(last)) {
        const columns = { start: first.startOffset, end: endOf(this.words[last] as IToken) };
        found = { keyword, columns, next: last + 1, gluedLabel: null };
      }
      if (this.words[last + 1]?.image === '-') last++;
      const next = this.words[last + 1];
      if (!next || !isWord(next)) break;
      key += ` ${toKey(next.image)}`;
      last++;
    }
    return found;
  }

  /** `目标二`: a number in ideographs, glued on. */
  private numberedKeyword(from: number, word: IToken): KeywordMatch | null {
    const digits = word.tokenType === t.Ideographs ? numberAtEnd.exec(word.image)?.[0] : undefined;
    const keyword = digits ? headerKeyword(word.image.slice(0, -digits.length)) : undefined;
    if (!digits || !keyword) return null;
    const split = endOf(word) - digits.length;
    return {
      keyword,
      columns: { start: word.startOffset, end: split },
      next: from + 1,
      gluedLabel: { start: split, end: endOf(word) },
    };
  }

  /** `研发部目标2`: in Chinese a qualifier may be glued on where a number makes the keyword sure. */
  gluedKeywordAt(index: number): KeywordMatch | null {
    const word = this.words[index];
    if (word?.tokenType !== t.Ideographs || this.words[index + 1]?.tokenType !== t.Numeral) return null;
    const end = endOf(word);
    for (let length = Math.min(word.image.length - 1, longestGluedKeyword); length >= 2; length--) {
      const keyword = headerKeyword(word.image.slice(-length));
      if (keyword) return { keyword, columns: { start: end - length, end }, next: index + 1, gluedLabel: null };
    }
    return null;
  }

  /** A keyword ends at a non-letter; a number in ideographs or a label like `O1` may be glued to ideographs. */
  private runsOn(index: number): boolean {
    const next = this.words[index + 1];
    if (!next || !this.isGlued(index + 1)) return false;
    if (next.tokenType === t.Word) return this.shortKeywordBeforeNumber(index + 1) === 0;
    return next.tokenType === t.Ideographs && !wholeNumber.test(next.image);
  }

  /** The number or word that labels the keyword before `from`. */
  labelAt(from: number): LabelMatch | null {
    const index = from + this.shortKeywordBeforeNumber(from);
    return this.numberAt(index) ?? (index === from ? this.wordLabelAt(from) : null);
  }

  /** 1 where an `O` or `KR` before a number says the keyword once more: `Objective O1`, `目标O1`. */
  private shortKeywordBeforeNumber(index: number): 0 | 1 {
    const word = this.words[index];
    if (word?.tokenType !== t.Word || word.image.length > 2 || !headerKeyword(word.image)) return 0;
    return this.words[index + 1]?.tokenType === t.Numeral && this.isGlued(index + 1) ? 1 : 0;
  }

  /** `2`, `1.2`, `-1-2`, `#3`, `1.`, `(1)`, `①`, `二` */
  numberAt(from: number): LabelMatch | null {
    const joint = this.words[from];
    const isJoint = joint?.tokenType === t.Other && /[-#№_.]/.test(joint.image) && this.isGlued(from + 1);
    let index = isJoint ? from + 1 : from;
    const first = this.words[index];
    if (!first) return null;
    const start = first.startOffset;
    switch (first.tokenType) {
      case t.Numeral:
        if (first.image.includes(',')) return null;
        while (this.isFurtherPart(index + 1)) index += 2;
        if (this.words[index + 1]?.tokenType === t.Word && this.words[index + 1]?.image.length === 1) {
          if (this.isGlued(index + 1)) index++;
        }
        return numberLabel(start, endOf(this.words[index] as IToken), index + 1, false);
      case t.Ordinal:
        return numberLabel(start, start + first.image.search(/\D/), index + 1, true);
      case t.BracketedNumber:
        return numberLabel(start + 1, endOf(first) - 1, index + 1, true);
      case t.EnclosedNumber:
        return numberLabel(start, endOf(first), index + 1, true);
      case t.Ideographs:
        return wholeNumber.test(first.image) ? numberLabel(start, endOf(first), index + 1, false) : null;
      default:
        return null;
    }
  }

  /** One word, with what is glued to it: `growth`, `go-to-market`, `Q1`. */
  private wordLabelAt(from: number): LabelMatch | null {
    const first = this.words[from];
    if (!first || !isWord(first) || this.isGlued(from)) return null;
    let index = from;
    while (this.isGlued(index + 1) && this.words[index + 1]?.tokenType !== t.Bracket) index++;
    const columns = { start: first.startOffset, end: endOf(this.words[index] as IToken) };
    return { columns, isNumber: false, next: index + 1, isSetOff: false };
  }

  /** `（权重30%）`: brackets at that word. */
  annotationAt(from: number): { readonly columns: Columns; readonly next: number } | null {
    let next = from;
    while (this.words[next]?.tokenType === t.Bracket) next++;
    const first = this.words[from];
    const last = this.words[next - 1];
    if (next === from || !first || !last) return null;
    return { columns: { start: first.startOffset, end: endOf(last) }, next };
  }

  /** The `-2` of `KR-1-2`. */
  private isFurtherPart(index: number): boolean {
    const joint = this.words[index];
    const isJoint = joint?.tokenType === t.Other && /[-._/]/.test(joint.image) && this.isGlued(index);
    return isJoint && this.words[index + 1]?.tokenType === t.Numeral && this.isGlued(index + 1);
  }

  private isGlued(index: number): boolean {
    const word = this.words[index];
    const previous = this.words[index - 1];
    return word !== undefined && previous !== undefined && word.startOffset === endOf(previous);
  }
}

/** No Chinese spelling of a header keyword is longer. */
const longestGluedKeyword = 6;
const numberAtEnd = /[一二三四五六七八九十]{1,3}$/;
const wholeNumber = /^[一二三四五六七八九十]{1,3}$/;

/** Letters or ideographs. */
export function isWord({ tokenType }: IToken): boolean {
  return tokenType === t.Word || tokenType === t.Ideographs;
}

function headerKeyword(word: string): Keyword | undefined {
  const keyword = keywordOf(toKey(word));
  return keyword?.meaning.kind === 'objective' || keyword?.meaning.kind === 'keyResult' ? keyword : undefined;
}

function numberLabel(start: number, end: number, next: number, isSetOff: boolean): LabelMatch {
  return { columns: { start, end }, isNumber: true, next, isSetOff };
}
