import { EmbeddedActionsParser, type IToken } from 'chevrotain';
import { unwrap, withoutEnd } from './emphasis.ts';
import { endOf, type KeywordToken, type TextToken } from './parts.ts';
import { titleCycle } from './title.ts';
import * as t from './tokens.ts';
import { takeTrailing } from './trailing.ts';
import type { Columns, Decoration, LineParts, LineSyntax } from './tree.ts';

/** The line that the tokens come from. */
export interface ParsedSource {
  readonly plain: string;
  /** Where the content ends, before a comment. */
  readonly end: number;
  readonly comment: Columns | null;
  /** Columns of white space in front. */
  readonly indent: number;
}

/** A token or its absence. */
type Optional = IToken | undefined;

/**
 * The grammar of one line. It sees what `recognise.ts` makes of the lexer's tokens, so one token of look-ahead decides
 * everything and no line can make another one fail.
 */
export class LineParser extends EmbeddedActionsParser {
  private source: ParsedSource = { plain: '', end: 0, comment: null, indent: 0 };
  private heading = 0;
  private marker: Columns | null = null;
  private checkbox: boolean | null = null;
  private contentAlternatives: { ALT: () => LineSyntax }[] | undefined;
  private decorationAlternatives: { ALT: () => void }[] | undefined;

  /** Validating the grammar is for tests: it needs a newer Node and time. */
  constructor({ validate = false } = {}) {
    super(t.grammarTokens, { skipValidations: !validate, recoveryEnabled: false, maxLookahead: 1 });
    this.performSelfAnalysis();
  }

  /** Reads the tokens of one line that has content. */
  read(tokens: IToken[], source: ParsedSource): LineSyntax {
    this.source = source;
    this.heading = 0;
    this.marker = null;
    this.checkbox = null;
    this.input = tokens;
    return this.line();
  }

  line = this.RULE('line', (): LineSyntax => {
    this.MANY(() => this.SUBRULE(this.decoration));
    this.contentAlternatives ??= [
      { ALT: () => this.SUBRULE(this.quote) },
      { ALT: () => this.SUBRULE(this.note) },
      { ALT: () => this.SUBRULE(this.checkIn) },
      { ALT: () => this.SUBRULE(this.plan) },
      { ALT: () => this.SUBRULE(this.property) },
      { ALT: () => this.SUBRULE(this.unknown) },
      { ALT: () => this.SUBRULE(this.header) },
      { ALT: () => this.SUBRULE(this.text) },
    ];
    return this.OR(this.contentAlternatives);
  });

  private decoration = this.RULE('decoration', () => {
    this.decorationAlternatives ??= [
      { ALT: () => this.setHeading(this.CONSUME(t.Heading)) },
      { ALT: () => this.setMarker(this.CONSUME(t.Bullet)) },
      { ALT: () => this.setMarker(this.CONSUME(t.Ordinal)) },
      { ALT: () => this.setMarker(this.CONSUME(t.BracketedNumber)) },
      { ALT: () => this.setMarker(this.CONSUME(t.EnclosedNumber)) },
      { ALT: () => this.setCheckbox(this.CONSUME(t.Checkbox)) },
      { ALT: () => void this.CONSUME(t.Emoji) },
      { ALT: () => void this.CONSUME(t.Emphasis) },
    ];
    this.OR(this.decorationAlternatives);
  });

  private quote = this.RULE('quote', (): LineSyntax => {
    const mark = this.CONSUME(t.Quote);
    const text = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => ({
      kind: 'note',
      ...this.wholeLine(mark),
      keyword: null,
      text: columnsOf(text) ?? after(mark),
    }));
  });

  private note = this.RULE('note', (): LineSyntax => {
    const keyword = this.CONSUME(t.NoteKeyword);
    const colon = this.CONSUME(t.Colon);
    const text = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => ({
      kind: 'note',
      ...this.wholeLine(keyword),
      keyword: columns(keyword),
      text: columnsOf(text) ?? after(colon),
    }));
  });

  private checkIn = this.RULE('checkIn', (): LineSyntax => {
    const date = this.CONSUME(t.DateWord);
    const rest = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => ({
      kind: 'checkIn',
      ...this.parts(date),
      date: columns(date),
      rest: columnsOf(rest) ?? after(date),
    }));
  });

  private plan = this.RULE('plan', (): LineSyntax => {
    const keyword = this.CONSUME(t.PlanKeyword);
    const colon = this.CONSUME(t.Colon);
    const text = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => {
      const { keyword: found, meant } = (keyword as KeywordToken).payload;
      return {
        kind: 'plan',
        ...this.parts(keyword),
        level: found?.meaning.kind === 'plan' ? found.meaning.level : 'team',
        keyword: columns(keyword),
        text: columnsOf(text) ?? after(colon),
        meant,
      };
    });
  });

  private property = this.RULE('property', (): LineSyntax => {
    const keyword = this.CONSUME(t.PropertyKeyword);
    const colon = this.CONSUME(t.Colon);
    const value = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => this.propertyLine(keyword, colon, value));
  });

  private unknown = this.RULE('unknown', (): LineSyntax => {
    const keyword = this.CONSUME(t.UnknownKeyword);
    const colon = this.CONSUME(t.Colon);
    const value = this.OPTION(() => this.CONSUME(t.Text));
    return this.ACTION(() => this.propertyLine(keyword, colon, value));
  });

  private header = this.RULE('header', (): LineSyntax => {
    const qualifier = this.OPTION1(() => this.CONSUME(t.Qualifier));
    const keyword = this.OR([
      { ALT: () => this.CONSUME(t.ObjectiveKeyword) },
      { ALT: () => this.CONSUME(t.KeyResultKeyword) },
      { ALT: () => this.CONSUME(t.ListKeyword) },
    ]);
    const label = this.OPTION2(() => this.CONSUME(t.Label));
    const annotation = this.OPTION3(() => this.CONSUME(t.Annotation));
    const colon = this.OPTION4(() => this.CONSUME(t.Colon));
    const text = this.OPTION5(() => this.CONSUME(t.Text));
    return this.ACTION(() => this.headerLine(keyword, { qualifier, label, annotation, colon, text }));
  });

  private text = this.RULE('text', (): LineSyntax => {
    const text = this.CONSUME(t.Text);
    return this.ACTION(() => {
      const parts = this.parts(text);
      const cycle = this.isTitlePlace() ? titleCycle(this.source.plain, columns(text)) : null;
      if (cycle) return { kind: 'title', ...parts, cycle };
      const content = takeTrailing(this.source.plain, columns(text));
      return { kind: 'text', ...parts, ...content, text: unwrap(this.source.plain, content.text) };
    });
  });

  // Actions.

  private isTitlePlace(): boolean {
    return this.heading > 0 || (this.marker === null && this.checkbox === null);
  }

  private setHeading(mark: IToken): void {
    this.ACTION(() => {
      this.heading = mark.image.length;
    });
  }

  private setMarker(mark: IToken): void {
    this.ACTION(() => {
      this.marker ??= { start: mark.startOffset, end: mark.startOffset + mark.image.length };
    });
  }

  private setCheckbox(box: IToken): void {
    this.ACTION(() => {
      this.checkbox = /[xX✓✔☑☒]/.test(box.image);
    });
  }

  private parts(first: IToken): LineParts {
    return { decoration: this.decorationBefore(first), comment: this.source.comment };
  }

  /** Notes hold no comments: `//` is text in them. */
  private wholeLine(first: IToken): LineParts {
    return { decoration: this.decorationBefore(first), comment: null };
  }

  private decorationBefore(first: IToken): Decoration {
    const { heading, marker, checkbox } = this;
    return { indent: this.source.indent, heading, marker, checkbox, content: first.startOffset };
  }

  private propertyLine(keyword: IToken, colon: IToken, value: Optional): LineSyntax {
    const { keyword: found, meant, of } = (keyword as KeywordToken).payload;
    return {
      kind: 'property',
      ...this.parts(keyword),
      name: found?.meaning.kind === 'property' ? found.meaning.name : null,
      keyword: columns(keyword),
      value: columnsOf(value) ?? after(colon),
      of,
      meant,
    };
  }

  private headerLine(
    keyword: IToken,
    rest: { readonly [part in 'qualifier' | 'label' | 'annotation' | 'colon' | 'text']: Optional },
  ): LineSyntax {
    const { qualifier, label, annotation, colon } = rest;
    const parts = this.parts(qualifier ?? keyword);
    if (keyword.tokenType === t.ListKeyword) {
      const { meant } = (keyword as KeywordToken).payload;
      return { kind: 'listHeader', ...parts, keyword: columns(keyword), colon: colonColumns(colon), meant };
    }
    const { plain } = this.source;
    const { keyword: found, meant } = (keyword as KeywordToken).payload;
    let text = columnsOf(rest.text) ?? after(colon ?? annotation ?? label ?? keyword);
    let opensList = false;
    if (found?.meaning.kind === 'keyResult' && !label && rest.text) {
      const marker = firstMarker.exec(plain.slice(text.start, Math.min(text.end, text.start + 8)))?.[0].length ?? 0;
      opensList = found.meaning.plural || marker > 0;
      text = { start: text.start + marker, end: text.end };
    }
    const content = takeTrailing(plain, text);
    return {
      kind: keyword.tokenType === t.ObjectiveKeyword ? 'objective' : 'keyResult',
      ...parts,
      keyword: columns(keyword),
      qualifier: columnsOf(qualifier),
      label: columnsOf(label),
      annotation: columnsOf(annotation),
      colon: colonColumns(colon),
      ...content,
      text: withoutEnd(plain, content.text, (rest.text as TextToken | undefined)?.payload.emphasis ?? ''),
      meant,
      opensList,
    };
  }
}

/** The marker of a first item on the list header's own line. */
const firstMarker = /^(?:\d{1,3}(?:[.)](?!\d)|、)|\(\d{1,3}\)|[\u2460-\u249b•·])[ \t\u00a0]*/;

function columns(token: IToken): Columns {
  return { start: token.startOffset, end: endOf(token) };
}

function columnsOf(token: Optional): Columns | null {
  return token ? columns(token) : null;
}

function colonColumns(token: Optional): Columns | null {
  return token ? { start: token.startOffset, end: token.startOffset + 1 } : null;
}

/** Empty columns right behind a token. */
function after(token: IToken): Columns {
  const { end } = columns(token);
  return { start: end, end };
}
