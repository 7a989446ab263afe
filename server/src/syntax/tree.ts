import type { PlanLevel, PropertyName } from '../locales/types.ts';

/**
 * The tree of an `.okr` text.
 *
 * Lines are the unit of parsing and blocks the unit of folding. A block begins at a plan header, a role line, a title or
 * an objective and reaches to the next one; nothing in front of a block changes what is inside it. An edit therefore
 * re-reads the lines it touches and folds the blocks they are in, and every other node stays the same object. Whatever is
 * computed from a node can be cached under that object.
 *
 * Positions are a line and columns in it. `Line.index` is the only thing that changes when text is inserted above.
 */

/** One line of the text, without its line break. */
export interface Line {
  /** Zero-based number in the text. Renumbered by edits above; everything else is fixed. */
  index: number;
  readonly text: string;
  /** The line break as it stands in the text: empty on the last line. */
  readonly eol: '\n' | '\r\n' | '\r' | '';
  readonly syntax: LineSyntax;
}

/** A stretch of one line: UTF-16 columns, end exclusive. */
export interface Span {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** Words of the source and where they stand. `text` is trimmed, as written. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/**
 * A sentence that may go over several lines: the pieces joined by one space (by nothing between two ideographs).
 * {@link spansOf} leads from the joined text back to the lines.
 */
export interface Sentence {
  readonly text: string;
  readonly pieces: readonly SentencePiece[];
}

export interface SentencePiece extends Piece {
  /** Where this piece begins in the joined text. */
  readonly offset: number;
}

/** What one line is, read without its neighbours. The folding decides where `item` and `text` belong. */
export type LineSyntax =
  | { readonly kind: 'blank' }
  | { readonly kind: 'comment'; readonly comment: Columns }
  | NoteLine
  | CheckInLine
  | PlanLine
  | HeaderLine
  | ListHeaderLine
  | PropertyLine
  | TitleLine
  | TextLine;

/** Columns of a line: a {@link Span} before it knows its line. */
export interface Columns {
  readonly start: number;
  readonly end: number;
}

/** What stands in front of a line's content and is set aside. */
export interface Decoration {
  /** Columns of white space in front, a tab counting to the next multiple of four. */
  readonly indent: number;
  /** `#` marks: 0 for none. */
  readonly heading: number;
  /** The list marker as written (`-`, `1.`, `①`), or null. */
  readonly marker: Columns | null;
  /** `[ ]` is false, `[x]` true. */
  readonly checkbox: boolean | null;
  /** Where the content begins, after all decoration. */
  readonly content: number;
}

export interface LineParts {
  readonly decoration: Decoration;
  /** A trailing `// …`, if any. */
  readonly comment: Columns | null;
}

export interface NoteLine extends LineParts {
  readonly kind: 'note';
  /** The keyword of `Why: …`; null for `> …`. */
  readonly keyword: Columns | null;
  readonly text: Columns;
}

export interface CheckInLine extends LineParts {
  readonly kind: 'checkIn';
  /** Plain form of the date as written (`2026-01-15`, `2026/1/15`, `2026年1月15日`), not yet checked against a calendar. */
  readonly date: Columns;
  /** The rest of the line, after the date; empty where nothing follows. Read by `reading/checkIn.ts`. */
  readonly rest: Columns;
}

export interface PlanLine extends LineParts {
  readonly kind: 'plan';
  readonly level: PlanLevel;
  readonly keyword: Columns;
  readonly text: Columns;
  /** The keyword was a near-miss of this spelling. */
  readonly meant: string | null;
}

export interface HeaderLine extends LineParts {
  readonly kind: 'objective' | 'keyResult';
  readonly keyword: Columns;
  /** Words in front of the keyword: `CEO` in `CEO Objective 2:`. */
  readonly qualifier: Columns | null;
  /** `2` in `Objective 2:`, `growth` in `Objective growth:`. */
  readonly label: Columns | null;
  /** `（权重30%）` between label and colon, brackets included. */
  readonly annotation: Columns | null;
  readonly colon: Columns | null;
  /** What follows, without trailing tags, owners and comment; empty columns for a keyword alone. */
  readonly text: Columns;
  readonly tags: readonly Columns[];
  readonly owners: readonly Columns[];
  /** The keyword was a near-miss of this spelling. */
  readonly meant: string | null;
  /** `Key results: text`, `关键结果：1. text`: the text is the first item of the list that this line opens. */
  readonly opensList: boolean;
}

export interface ListHeaderLine extends LineParts {
  readonly kind: 'listHeader';
  readonly keyword: Columns;
  readonly colon: Columns | null;
  /** The keyword was a near-miss of this spelling. */
  readonly meant: string | null;
}

/** What properties and notes belong to. */
export type HeaderKind = 'plan' | 'objective' | 'keyResult';

export interface PropertyLine extends LineParts {
  readonly kind: 'property';
  /** null for a word that is no property keyword. */
  readonly name: PropertyName | null;
  /** With the header that it names: `Objective owner`. */
  readonly keyword: Columns;
  readonly value: Columns;
  /** The header that the keyword names; else null. */
  readonly of: HeaderKind | null;
  /** Closest keyword, for an unknown one. */
  readonly meant: string | null;
}

export interface TitleLine extends LineParts {
  readonly kind: 'title';
  readonly cycle: Columns;
}

export interface TextLine extends LineParts {
  readonly kind: 'text';
  readonly text: Columns;
  readonly tags: readonly Columns[];
  readonly owners: readonly Columns[];
}

// The tree.

export interface OkrDocument {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly plans: readonly PlanNode[];
}

/** The smallest stretch of lines that folds on its own. */
export interface Block {
  readonly lines: readonly Line[];
  /** The plan header, role or title that begins it, and what belongs to the plan. */
  readonly plan: PlanPart | null;
  readonly objective: ObjectiveNode | null;
  readonly problems: readonly SyntaxProblem[];
}

/** What one block says about its plan. */
export interface PlanPart {
  readonly header: PlanHeader | null;
  /** With {@link role}. */
  readonly properties: readonly PropertyNode[];
  readonly notes: readonly NoteNode[];
  readonly title: Piece | null;
  /** The role line that begins the block. */
  readonly role: PropertyNode | null;
}

export interface PlanHeader {
  readonly level: PlanLevel;
  readonly keyword: Piece;
  readonly name: Piece;
}

export interface PlanNode {
  readonly kind: 'plan';
  /** null for the unnamed plan of a file without a header and for one opened by a role. */
  readonly header: PlanHeader | null;
  /** What stands for the plan when a finding is about the whole of it: the header, role or title, else the first line with content. */
  readonly anchor: Span;
  readonly properties: readonly PropertyNode[];
  readonly notes: readonly NoteNode[];
  readonly title: Piece | null;
  readonly role: PropertyNode | null;
  /** The plan above in the same file that a plan opened by a role takes cycle, owner and parent from. */
  readonly inheritsFrom: PlanNode | null;
  readonly objectives: readonly ObjectiveNode[];
}

export interface ObjectiveNode {
  readonly kind: 'objective';
  readonly line: Line;
  /** Last line that belongs to the objective, for folding. */
  readonly lastLine: Line;
  readonly keyword: Piece;
  readonly qualifier: Piece | null;
  readonly label: Piece | null;
  readonly annotation: Piece | null;
  readonly sentence: Sentence;
  readonly tags: readonly Piece[];
  readonly owners: readonly Piece[];
  readonly properties: readonly PropertyNode[];
  readonly notes: readonly NoteNode[];
  readonly keyResults: readonly KeyResultNode[];
}

export interface KeyResultNode {
  readonly kind: 'keyResult';
  readonly line: Line;
  readonly lastLine: Line;
  /** null for a list item. */
  readonly keyword: Piece | null;
  readonly qualifier: Piece | null;
  readonly label: Piece | null;
  readonly annotation: Piece | null;
  readonly sentence: Sentence;
  readonly tags: readonly Piece[];
  readonly owners: readonly Piece[];
  /** `[x]` is true, `[ ]` false, no box null. */
  readonly checkbox: boolean | null;
  readonly properties: readonly PropertyNode[];
  readonly notes: readonly NoteNode[];
  readonly checkIns: readonly CheckInNode[];
}

export interface PropertyNode {
  readonly kind: 'property';
  readonly line: Line;
  readonly name: PropertyName;
  readonly keyword: Piece;
  /** Empty text where nothing follows the colon. */
  readonly value: Piece;
}

export interface NoteNode {
  readonly kind: 'note';
  readonly line: Line;
  readonly keyword: Piece | null;
  readonly sentence: Sentence;
}

export interface CheckInNode {
  readonly kind: 'checkIn';
  readonly line: Line;
  readonly date: Piece;
  /** Value, confidence and comment, unread. */
  readonly rest: Piece;
}

/** What the parser could not read as written. Rules of the category `syntax` turn these into findings. */
export type SyntaxProblem =
  /** A run of lines that are nothing known: one problem, first to last line. */
  | { readonly kind: 'unknown-line'; readonly span: Span; readonly lines: readonly Line[] }
  | { readonly kind: 'unknown-property'; readonly span: Span; readonly word: string; readonly meant: string | null }
  /** `Objetive:` taken for `Objective:`. */
  | { readonly kind: 'misspelt-keyword'; readonly span: Span; readonly word: string; readonly meant: string }
  /** `O1 text`: the colon belongs at the end of `span`. */
  | { readonly kind: 'missing-colon'; readonly span: Span }
  /** A line of a known kind where it cannot belong: a check-in without key result, a key result without objective … */
  | {
      readonly kind: 'misplaced-line';
      readonly span: Span;
      readonly what: 'checkIn' | 'keyResult' | 'listHeader' | 'property' | 'note';
      /** The header that it needs above. */
      readonly needs: 'plan' | 'objective' | 'keyResult';
    }
  /** `Objective:` with no text anywhere. */
  | { readonly kind: 'empty-header'; readonly span: Span; readonly what: 'plan' | 'objective' | 'keyResult' };

/** The text of a node in the tree: any node with a `line`. */
export type Node = ObjectiveNode | KeyResultNode | PropertyNode | NoteNode | CheckInNode;
