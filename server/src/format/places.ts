import type {
  Block,
  KeyResultNode,
  Line,
  LineSyntax,
  NoteNode,
  ObjectiveNode,
  OkrDocument,
  Sentence,
} from '../syntax/tree.ts';

/** Columns by which a line stands deeper than the one that it belongs to. */
const step = 2;
const detailIndent = 2 * step;

/** How a line of the tree is written. */
export interface Place {
  /** Columns of white space in front. */
  readonly indent: number;
  /** It only continues a sentence, whatever it looks like. */
  readonly isContinuation: boolean;
}

/**
 * Where each line stands that is in the tree. Unknown and misplaced lines and comments are missing.
 *
 * The columns are such that nothing is read another way: what continues a sentence is deeper than its header, other bare
 * text is not, and details are deeper than the items of their list.
 */
export function placesOf(document: OkrDocument): ReadonlyMap<Line, Place> {
  const places = new Map<Line, Place>();
  for (const block of document.blocks) new BlockPlaces(places).add(block);
  return places;
}

class BlockPlaces {
  private readonly places: Map<Line, Place>;

  constructor(places: Map<Line, Place>) {
    this.places = places;
  }

  add({ plan, objective, lines }: Block): void {
    if (plan) {
      for (const line of [plan.header?.keyword.span.line, plan.title?.span.line]) if (line) this.put(line, 0);
      for (const { line } of plan.properties) this.put(line, 0);
      this.addNotes(plan.notes, 0);
    }
    if (objective) {
      for (const line of lines) if (line.syntax.kind === 'listHeader') this.put(line, 0);
      this.addObjective(objective);
    }
  }

  private addObjective(objective: ObjectiveNode): void {
    this.put(objective.line, 0);
    this.addSentence(objective.sentence, step);
    for (const { line } of objective.properties) this.put(line, hasHeading(line.syntax) ? 0 : step);
    this.addNotes(objective.notes, step, objective.keyResults[0]?.line);
    for (const keyResult of objective.keyResults) this.addKeyResult(keyResult);
  }

  private addKeyResult({ line, sentence, properties, notes, checkIns }: KeyResultNode): void {
    this.put(line, step);
    this.addSentence(sentence, detailIndent);
    for (const detail of [...properties, ...checkIns]) this.put(detail.line, detailIndent);
    this.addNotes(notes, detailIndent);
  }

  /**
   * Items keep their own outline, but not from `flatFrom` on: there they must not be deeper than the items of the list
   * around them. Bare text stands at the margin, or it would continue the line above.
   */
  private addNotes(notes: readonly NoteNode[], indent: number, flatFrom?: Line): void {
    let base = indent;
    let outline: number[] = [];
    for (const { line, sentence } of notes) {
      const { syntax } = line;
      if (isItem(syntax)) {
        const isFlat = flatFrom !== undefined && line.index > flatFrom.index;
        const own = isFlat ? indent : base + step * depthIn(outline, indentOf(syntax));
        this.put(line, own);
        this.addSentence(sentence, own + step);
        continue;
      }
      const own = syntax.kind === 'note' ? indent : 0;
      this.put(line, own);
      this.addSentence(sentence, syntax.kind === 'note' ? own + step : 0);
      // Items below a note keyword that stands alone belong to it, and the first is its text.
      const second = sentence.pieces[0]?.span.line;
      base = second && second !== line && isItem(second.syntax) ? own + step : indent;
      outline = base === indent || !second ? [] : [indentOf(second.syntax)];
    }
  }

  /** Lines behind the first that a sentence goes on over; those below an item are deeper than that. */
  private addSentence({ pieces }: Sentence, indent: number): void {
    let own = indent;
    for (const { line } of pieces.map(({ span }) => span)) {
      if (this.places.has(line)) continue;
      this.places.set(line, { indent: own, isContinuation: true });
      if (isItem(line.syntax)) own += step;
    }
  }

  private put(line: Line, indent: number): void {
    this.places.set(line, { indent, isContinuation: false });
  }
}

/** How deep that indentation is in the outline so far; opens and closes levels. */
function depthIn(outline: number[], indent: number): number {
  while (outline.length > 0 && (outline.at(-1) as number) >= indent) outline.pop();
  outline.push(indent);
  return outline.length - 1;
}

/** Behind a list marker or a checkbox. */
export function isItem(syntax: LineSyntax): boolean {
  if (!('decoration' in syntax) || syntax.kind === 'note') return false;
  return syntax.decoration.marker !== null || syntax.decoration.checkbox !== null;
}

function indentOf(syntax: LineSyntax): number {
  return 'decoration' in syntax ? syntax.decoration.indent : 0;
}

function hasHeading(syntax: LineSyntax): boolean {
  return 'decoration' in syntax && syntax.decoration.heading > 0;
}
