import type { IToken, TokenType } from 'chevrotain';
import * as t from './tokens.ts';

/** The decoration in front of a line's content, counted in tokens. */
export interface Lead {
  /** Before a keyword: several list markers may stand there (`• 3. Role: …`). */
  readonly keyword: number;
  /** Before text: a second marker or emphasis belongs to the text (`- 3. fejezet`, `- **now** or never`). */
  readonly text: number;
  readonly hasHeading: boolean;
  /** A list marker or a checkbox. */
  readonly isMarked: boolean;
  readonly hasEmphasis: boolean;
}

const markers: ReadonlySet<TokenType> = new Set([t.Bullet, t.Ordinal, t.BracketedNumber, t.EnclosedNumber]);

/** Reads the decoration in front. */
export function leadOf(tokens: readonly IToken[]): Lead {
  let keyword = 0;
  let text = -1;
  let hasMarker = false;
  let hasCheckbox = false;
  let hasEmphasis = false;
  const hasHeading = tokens[0]?.tokenType === t.Heading;
  for (; keyword < tokens.length; keyword++) {
    const type = (tokens[keyword] as IToken).tokenType;
    if (markers.has(type)) {
      if (hasMarker && text < 0) text = keyword;
      hasMarker = true;
    } else if (type === t.Checkbox) hasCheckbox = true;
    else if (type === t.Emphasis) {
      hasEmphasis = true;
      if (text < 0) text = keyword;
    } else if (type !== t.Emoji && (type !== t.Heading || keyword > 0)) break;
  }
  return { keyword, text: text < 0 ? keyword : text, hasHeading, isMarked: hasMarker || hasCheckbox, hasEmphasis };
}
