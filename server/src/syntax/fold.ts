import { toPlain } from '../text/normalize.ts';
import {
  continueSentence,
  finishNote,
  finishObjective,
  isEmpty,
  itemDraft,
  type KeyResultDraft,
  keyResultDraft,
  type NoteDraft,
  noteDraft,
  type ObjectiveDraft,
  objectiveDraft,
  type SentenceDraft,
  wholeText,
} from './drafts.ts';
import { asText } from './line.ts';
import { scopesOf } from './placement.ts';
import { headSpan, ProblemLog } from './problemLog.ts';
import { pieceOf, spanOf } from './span.ts';
import type {
  Block,
  CheckInLine,
  Columns,
  Decoration,
  HeaderLine,
  Line,
  LineParts,
  ListHeaderLine,
  NoteLine,
  Piece,
  PlanHeader,
  PlanLine,
  PlanPart,
  PropertyLine,
  PropertyNode,
  TextLine,
} from './tree.ts';

/** Folds the lines of one block (`cutBlocks`) into its nodes. */
export function foldBlock(lines: readonly Line[]): Block {
  return new Folding(lines).fold();
}

/** An open list of key results. */
interface List {
  /** Indentation of the first item; null before it. */
  indent: number | null;
  /** Whether an item has had a marker. */
  marked: boolean;
}

/** What a bare line directly below continues if it is indented deeper. */
interface Continuable {
  readonly draft: SentenceDraft;
  readonly indent: number;
}

/**
 * The walk through the lines of one block. Its state is what the lines so far mean for the next one: the open header,
 * the open list, the sentence that may go on.
 */
class Folding {
  private readonly lines: readonly Line[];
  private readonly log = new ProblemLog();

  private planHeader: PlanHeader | null = null;
  private title: Piece | null = null;
  private role: PropertyNode | null = null;
  private readonly planProperties: PropertyNode[] = [];
  private readonly planNotes: NoteDraft[] = [];
  private objective: ObjectiveDraft | null = null;
  private keyResult: KeyResultDraft | null = null;

  private list: List | null = null;
  /** A list has ended and no keyword came after it: items are nothing known. */
  private listEnded = false;
  /** Items above this line of the block are notes, because a list header follows; -1 where none does. */
  private readonly firstListHeader: number;
  /** A header or note without text: the next bare line is its text. */
  private unsaid: SentenceDraft | null = null;
  /** A note keyword stood alone: items below are notes. */
  private inNoteList = false;
  private continuable: Continuable | null = null;
  /** A key result without an objective: what belongs to it is not reported again. */
  private isStray = false;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.firstListHeader = firstListHeader(lines);
  }

  fold(): Block {
    for (const [index, line] of this.lines.entries()) this.add(line, index);
    this.log.endUnknownRun();
    this.reportEmptyHeaders();
    return {
      lines: this.lines,
      plan: this.planPart(),
      objective: this.objective && finishObjective(this.objective),
      problems: this.log.finish(),
    };
  }

  private planPart(): PlanPart | null {
    const { planHeader: header, title, role, planProperties: properties, planNotes } = this;
    if (!header && !title && !role && properties.length === 0 && planNotes.length === 0) return null;
    return { header, properties, notes: planNotes.map(finishNote), title, role };
  }

  private add(line: Line, index: number): void {
    const { syntax } = line;
    if (syntax.kind === 'blank' || syntax.kind === 'comment') {
      this.continuable = null;
      return;
    }
    const text = this.textOf(line, syntax, index);
    if (text) {
      if (isItem(text)) this.item(line, text, index);
      else this.bareText(line, text);
      return;
    }
    this.continuable = null;
    this.log.endUnknownRun();
    if (syntax.kind !== 'note') this.inNoteList = false;
    switch (syntax.kind) {
      case 'note':
        this.note(line, syntax);
        break;
      case 'checkIn':
        this.checkIn(line, syntax);
        break;
      case 'plan':
        this.plan(line, syntax);
        break;
      case 'objective':
        this.beginObjective(line, syntax);
        break;
      case 'keyResult':
        this.keyResultHeader(line, syntax);
        break;
      case 'listHeader':
        this.listHeader(line, syntax);
        break;
      case 'property':
        this.property(line, syntax);
        break;
      case 'title':
        this.title = pieceOf(line, syntax.cycle);
        break;
    }
  }

  /** The line as text, if it is text or cannot be what it looks like where it stands. */
  private textOf(line: Line, syntax: Exclude<Line['syntax'], { kind: 'blank' | 'comment' }>, index: number) {
    switch (syntax.kind) {
      case 'text':
        return syntax;
      case 'checkIn':
        return isItem(syntax) && !this.mayBeCheckIn(syntax.decoration.indent) ? asText(line.text, syntax) : null;
      case 'listHeader':
        return !this.objective && !syntax.colon ? asText(line.text, syntax) : null;
      case 'title':
        return index > 0 && syntax.decoration.heading === 0 ? asText(line.text, syntax) : null;
      case 'property': {
        const mayBeText = this.list || this.unsaid || this.log.inUnknownRun;
        return syntax.name === null && syntax.meant === null && mayBeText ? asText(line.text, syntax) : null;
      }
      default:
        return null;
    }
  }

  // Headers.

  private plan(line: Line, syntax: PlanLine): void {
    const keyword = pieceOf(line, syntax.keyword);
    const name = pieceOf(line, syntax.text);
    this.planHeader = { level: syntax.level, keyword, name };
    this.log.misspelt(line, syntax);
    if (name.text === '') this.log.emptyHeader(keyword.span, 'plan');
  }

  private beginObjective(line: Line, syntax: HeaderLine): void {
    this.objective = objectiveDraft(line, syntax);
    this.header(line, syntax, this.objective);
  }

  private keyResultHeader(line: Line, syntax: HeaderLine): void {
    if (!this.objective) {
      this.isStray = true;
      this.unsaid = null;
      this.log.misplaced(headSpan(line, syntax), 'keyResult', 'objective');
      return;
    }
    const draft = keyResultDraft(line, syntax);
    this.addKeyResult(draft);
    this.list = syntax.opensList ? { indent: null, marked: false } : null;
    this.listEnded = false;
    this.header(line, syntax, draft);
  }

  private header(line: Line, syntax: HeaderLine, draft: SentenceDraft): void {
    this.log.header(line, syntax);
    this.unsaid = isEmpty(draft) ? draft : null;
    this.continuable = { draft, indent: syntax.decoration.indent };
  }

  private listHeader(line: Line, syntax: ListHeaderLine): void {
    this.unsaid = null;
    if (!this.objective) {
      this.isStray = true;
      this.log.misplaced(spanOf(line, syntax.keyword), 'listHeader', 'objective');
      return;
    }
    this.log.misspelt(line, syntax);
    this.list = { indent: null, marked: false };
    this.listEnded = false;
    this.keyResult = null;
    this.belongs(line);
  }

  private addKeyResult(draft: KeyResultDraft): void {
    this.keyResult = draft;
    this.objective?.keyResults.push(draft);
    this.unsaid = null;
    this.belongs(draft.line);
  }

  // Lines that belong to a header.

  private note(line: Line, syntax: NoteLine): void {
    const draft = noteDraft(line, syntax.keyword, syntax.text);
    this.addNote(draft, syntax.decoration.indent);
    this.inNoteList = syntax.keyword !== null && isEmpty(draft);
    if (isEmpty(draft)) this.unsaid = draft;
  }

  private addNote(draft: NoteDraft, indent: number): void {
    const header = this.keyResult ?? this.objective;
    if (header || !this.isStray) (header?.notes ?? this.planNotes).push(draft);
    this.continuable = { draft, indent };
    this.belongs(draft.line);
  }

  private checkIn(line: Line, { date, rest }: CheckInLine): void {
    if (this.keyResult) {
      this.keyResult.checkIns.push({ kind: 'checkIn', line, date: pieceOf(line, date), rest: pieceOf(line, rest) });
      this.belongs(line);
    } else if (!this.isStray) this.log.misplaced(spanOf(line, date), 'checkIn', 'keyResult');
  }

  private property(line: Line, syntax: PropertyLine): void {
    const { name } = syntax;
    if (name === null) {
      this.log.unknownProperty(line, syntax);
      return;
    }
    const keyword = pieceOf(line, syntax.keyword);
    const value = pieceOf(line, syntax.value);
    const node: PropertyNode = { kind: 'property', line, name, keyword, value };
    if (name === 'role') this.role = node;
    const scopes = scopesOf(name, toPlain(value.text), syntax.of);
    for (const scope of scopes) {
      if (scope === 'plan') {
        this.planProperties.push(node);
        return;
      }
      if (this.isStray) return;
      const header = scope === 'keyResult' ? this.keyResult : this.objective;
      if (header) {
        header.properties.push(node);
        this.belongs(line, header === this.keyResult);
        return;
      }
    }
    const needs = scopes.includes('objective') ? 'objective' : 'keyResult';
    this.log.misplaced(spanOf(line, syntax.keyword), 'property', needs);
  }

  // Text: what it is depends on where it stands.

  private item(line: Line, syntax: TextLine, index: number): void {
    this.continuable = null;
    if (this.inNoteList && this.unsaid) {
      this.say(this.unsaid, line, syntax, syntax.decoration.indent);
      this.inNoteList = true;
    } else if (this.inNoteList || this.isDetail(syntax.decoration.indent)) this.itemNote(line, syntax);
    else if (!this.objective || this.listEnded) {
      if (!this.isStray) this.log.unknown(line);
    } else if (!this.list && index < this.firstListHeader) this.itemNote(line, syntax);
    else this.listItem(line, syntax);
  }

  private listItem(line: Line, syntax: TextLine): void {
    this.log.endUnknownRun();
    this.list ??= { indent: null, marked: false };
    this.list.marked = true;
    if (endsWith(line, syntax.text, ':')) {
      // It names the items below it, so it is the objective's.
      this.keyResult = null;
      this.itemNote(line, syntax);
      return;
    }
    this.list.indent ??= syntax.decoration.indent;
    const draft = itemDraft(line, syntax);
    this.addKeyResult(draft);
    this.continuable = { draft, indent: syntax.decoration.indent };
  }

  /** Whether an item is a note of the key result above it. */
  private isDetail(indent: number): boolean {
    if (!this.keyResult) return false;
    if (!this.list) return this.keyResult.keyword !== null && !this.listEnded;
    return this.list.indent !== null && indent > this.list.indent;
  }

  /** Behind a list marker a date begins a check-in only where an item would be a detail of a key result. */
  private mayBeCheckIn(indent: number): boolean {
    return !this.inNoteList && this.isDetail(indent);
  }

  private itemNote(line: Line, syntax: TextLine): void {
    this.log.endUnknownRun();
    this.addNote(noteDraft(line, null, wholeText(syntax)), syntax.decoration.indent);
  }

  private bareText(line: Line, syntax: TextLine): void {
    const { continuable } = this;
    const { indent, heading } = syntax.decoration;
    if (heading === 0 && this.unsaid) this.say(this.unsaid, line, syntax, indentOf(this.unsaid.line));
    else if (heading === 0 && continuable && indent > continuable.indent) {
      continueSentence(continuable.draft, line, syntax);
      this.belongs(line);
    } else {
      this.continuable = null;
      this.inNoteList = false;
      this.freeText(line, syntax);
    }
  }

  /** A bare line that continues nothing. */
  private freeText(line: Line, syntax: TextLine): void {
    const { indent, heading } = syntax.decoration;
    if (this.objective && !this.list && !this.listEnded && this.objective.keyResults.length === 0) {
      const draft = noteDraft(line, null, wholeText(syntax));
      this.addNote(draft, heading > 0 ? Number.POSITIVE_INFINITY : -1);
    } else if (this.list && !this.list.marked && heading === 0 && !introducesOther(line, syntax)) {
      this.list.indent ??= indent;
      this.addKeyResult(itemDraft(line, syntax));
    } else {
      if (this.objective) this.listEnded = true;
      this.list = null;
      this.log.unknown(line);
    }
  }

  /** A keyword that stands alone gets its text. */
  private say(draft: SentenceDraft, line: Line, syntax: TextLine, indent: number): void {
    this.log.endUnknownRun();
    this.unsaid = null;
    this.inNoteList = false;
    continueSentence(draft, line, syntax);
    this.continuable = { draft, indent };
    this.belongs(line);
  }

  /** Moves the end of the objective, and of its last key result where the line belongs to that, down to the line. */
  private belongs(line: Line, toKeyResult = true): void {
    if (this.objective) this.objective.lastLine = line;
    if (this.keyResult && toKeyResult) this.keyResult.lastLine = line;
  }

  private reportEmptyHeaders(): void {
    const { objective } = this;
    if (!objective) return;
    if (isEmpty(objective)) this.log.emptyHeader(keywordToLabel(objective), 'objective');
    for (const draft of objective.keyResults) {
      if (isEmpty(draft)) this.log.emptyHeader(keywordToLabel(draft), 'keyResult');
    }
  }
}

/** The line of the block's first list header, if no key result with a keyword comes before it; else -1. */
function firstListHeader(lines: readonly Line[]): number {
  const index = lines.findIndex(({ syntax }) => syntax.kind === 'listHeader' || syntax.kind === 'keyResult');
  const syntax = lines[index]?.syntax;
  return syntax?.kind === 'keyResult' && !syntax.opensList ? -1 : index;
}

/** A bare line that asks, announces or is lettered (`B. Sales`): no key result. */
function introducesOther(line: Line, { text, decoration }: TextLine): boolean {
  return (
    endsWith(line, text, ':') ||
    endsWith(line, text, '?') ||
    lettered.test(toPlain(line.text.slice(decoration.content, decoration.content + 4)))
  );
}

const lettered = /^[A-Z][.)](?:\s|$)/;

function endsWith(line: Line, text: Columns, character: string): boolean {
  return toPlain(line.text.slice(text.end - 1, text.end)) === character;
}

/** Text behind a list marker or a checkbox, and no heading. */
function isItem({ decoration }: LineParts): boolean {
  return (decoration.marker !== null || decoration.checkbox !== null) && decoration.heading === 0;
}

function indentOf({ syntax }: Line): Decoration['indent'] {
  return 'decoration' in syntax ? syntax.decoration.indent : 0;
}

function keywordToLabel({ line, keyword, label, annotation, pieces }: ObjectiveDraft | KeyResultDraft) {
  const start = keyword?.span.start ?? pieces[0]?.span.start ?? 0;
  return spanOf(line, { start, end: (annotation ?? label ?? keyword)?.span.end ?? line.text.length });
}
