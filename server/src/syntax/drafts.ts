import { joinPieces } from './sentence.ts';
import { pieceOf } from './span.ts';
import type {
  CheckInNode,
  Columns,
  HeaderLine,
  KeyResultNode,
  Line,
  NoteNode,
  ObjectiveNode,
  Piece,
  PropertyNode,
  TextLine,
} from './tree.ts';

/** Nodes while their lines are being gathered. */

/** Anything with a sentence that further lines may continue. */
export interface SentenceDraft {
  readonly line: Line;
  readonly pieces: Piece[];
  /** Null for a note: its tags and owners are text. */
  readonly tags: Piece[] | null;
  readonly owners: Piece[] | null;
}

export interface NoteDraft extends SentenceDraft {
  readonly keyword: Piece | null;
}

interface HeaderDraft extends SentenceDraft {
  lastLine: Line;
  readonly keyword: Piece | null;
  readonly qualifier: Piece | null;
  readonly label: Piece | null;
  readonly annotation: Piece | null;
  readonly tags: Piece[];
  readonly owners: Piece[];
  readonly properties: PropertyNode[];
  readonly notes: NoteDraft[];
}

export interface KeyResultDraft extends HeaderDraft {
  readonly checkbox: boolean | null;
  readonly checkIns: CheckInNode[];
}

export interface ObjectiveDraft extends HeaderDraft {
  readonly keyword: Piece;
  readonly keyResults: KeyResultDraft[];
}

export function objectiveDraft(line: Line, syntax: HeaderLine): ObjectiveDraft {
  return { ...headerDraft(line, syntax), keyword: pieceOf(line, syntax.keyword), keyResults: [] };
}

/** A key result with its keyword, or one that a list header brought along. */
export function keyResultDraft(line: Line, syntax: HeaderLine): KeyResultDraft {
  const keyword = syntax.opensList ? null : pieceOf(line, syntax.keyword);
  return { ...headerDraft(line, syntax), keyword, checkbox: syntax.decoration.checkbox, checkIns: [] };
}

/** A key result that is an item of a list. */
export function itemDraft(line: Line, syntax: TextLine): KeyResultDraft {
  return {
    line,
    lastLine: line,
    keyword: null,
    qualifier: null,
    label: null,
    annotation: null,
    pieces: [pieceOf(line, syntax.text)],
    tags: syntax.tags.map((columns) => pieceOf(line, columns)),
    owners: syntax.owners.map((columns) => pieceOf(line, columns)),
    properties: [],
    notes: [],
    checkbox: syntax.decoration.checkbox,
    checkIns: [],
  };
}

function headerDraft(line: Line, syntax: HeaderLine): HeaderDraft {
  const optional = (columns: Columns | null) => columns && pieceOf(line, columns);
  return {
    line,
    lastLine: line,
    keyword: null,
    qualifier: optional(syntax.qualifier),
    label: optional(syntax.label),
    annotation: optional(syntax.annotation),
    pieces: [pieceOf(line, syntax.text)],
    tags: syntax.tags.map((columns) => pieceOf(line, columns)),
    owners: syntax.owners.map((columns) => pieceOf(line, columns)),
    properties: [],
    notes: [],
  };
}

export function noteDraft(line: Line, keyword: Columns | null, text: Columns): NoteDraft {
  return { line, keyword: keyword && pieceOf(line, keyword), pieces: [pieceOf(line, text)], tags: null, owners: null };
}

/** Whether nothing has been said yet. */
export function isEmpty({ pieces }: SentenceDraft): boolean {
  return pieces.every(({ text }) => text === '');
}

/** Adds a bare line to the sentence; the place of an empty one is taken. */
export function continueSentence(draft: SentenceDraft, line: Line, syntax: TextLine): void {
  if (isEmpty(draft)) draft.pieces.length = 0;
  if (!draft.tags || !draft.owners) {
    draft.pieces.push(pieceOf(line, wholeText(syntax)));
    return;
  }
  draft.pieces.push(pieceOf(line, syntax.text));
  draft.tags.push(...syntax.tags.map((columns) => pieceOf(line, columns)));
  draft.owners.push(...syntax.owners.map((columns) => pieceOf(line, columns)));
}

/** The text of a line with the trailing words that would be tags and owners of a header. */
export function wholeText({ text, tags, owners }: TextLine): Columns {
  return { start: text.start, end: Math.max(text.end, ...tags.map(({ end }) => end), ...owners.map(({ end }) => end)) };
}

export function finishNote({ line, keyword, pieces }: NoteDraft): NoteNode {
  return { kind: 'note', line, keyword, sentence: joinPieces(pieces) };
}

export function finishObjective(draft: ObjectiveDraft): ObjectiveNode {
  const { pieces, notes, keyResults, ...rest } = draft;
  return {
    kind: 'objective',
    ...rest,
    sentence: joinPieces(pieces),
    notes: notes.map(finishNote),
    keyResults: keyResults.map(finishKeyResult),
  };
}

function finishKeyResult(draft: KeyResultDraft): KeyResultNode {
  const { pieces, notes, ...rest } = draft;
  return { kind: 'keyResult', ...rest, sentence: joinPieces(pieces), notes: notes.map(finishNote) };
}
