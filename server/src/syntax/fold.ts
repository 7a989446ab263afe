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
import { pieceOf, spanOf } from './span.ts';
import type {
  Block,
  CheckInLine,
  Columns,
  HeaderLine,
  Line,
  ListHeaderLine,
  NoteLine,
  Piece,
  PlanHeader,
  PlanLine,
  PlanPart,
  PropertyLine,
  PropertyNode,
  SyntaxProblem,
  TextLine,
  TitleLine,
} from './tree.ts';

/** Folds the lines of one block ({@link cutBlocks}) into its nodes. */
export function foldBlock(lines: readonly Line[]): Block {
  return new Folding(lines).fold();
}

/** An open list of key results. */
interface List {
  /** Indentation of the first item; null before it. */
  indent: number | null;
  /** Whether items have markers; null before the first. */
  marked: boolean | null;
}

/** What a bare line directly below may continue. */
interface Continuable {
  readonly draft: SentenceDraft;
  readonly indent: number;
}

class Folding {
  private readonly lines: readonly Line[];
  private readonly problems: SyntaxProblem[] = [];

  private planHeader: PlanHeader | null = null;
  private title: Piece | null = null;
  private role: PropertyNode | null = null;
  private readonly planProperties: PropertyNode[] = [];
  private readonly planNotes: NoteDraft[] = [];

  private objective: ObjectiveDraft | null = null;
  private keyResult: KeyResultDraft | null = null;

  private list: List | null = null;
  /** A list has ended and no key result with a keyword came after it: items are no key results. */
  private listEnded = false;
  /** Index of the list header whose items-to-be above it are notes, or -1. */
  private readonly listHeaderAhead: number;
  /** A header or note without text: the next bare line is its text. */
  private unsaid: SentenceDraft | null = null;
  /** A note keyword alone: items below are notes. */
  private noteList = false;
  private continuable: Continuable | null = null;
  /** A key result without an objective: what belongs to it is not reported again. */
  private stray = false;
  private unknownRun: Line[] = [];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.listHeaderAhead = lines.findIndex(({ syntax }) => syntax.kind === 'listHeader' || syntax.kind === 'keyResult');
    const ahead = lines[this.listHeaderAhead]?.syntax;
    if (ahead?.kind === 'keyResult' && !ahead.opensList) this.listHeaderAhead = -1;
  }

  fold(): Block {
    this.lines.forEach((line, index) => this.add(line, index));
    this.reportUnknownRun();
    this.reportEmptyHeaders();
    return {
      lines: this.lines,
      plan: this.planPart(),
      objective: this.objective && finishObjective(this.objective),
      problems: this.problems,
    };
  }

  private planPart(): PlanPart | null {
    const { planHeader: header, title, role, planProperties: properties, planNotes } = this;
    if (!header && !title && !role && properties.length === 0 && planNotes.length === 0) return null;
    return { header, properties, notes: planNotes.map(finishNote), title, role };
  }

  private add(line: Line, index: number): void {
    const { syntax } = line;
    const { continuable } = this;
    this.continuable = null;
    switch (syntax.kind) {
      case 'blank':
      case 'comment':
        return;
      case 'text':
        return this.text(line, syntax, index, continuable);
      case 'note':
        return this.note(line, syntax);
      case 'checkIn':
        return this.checkIn(line, syntax, index);
      case 'plan':
        return this.plan(line, syntax);
      case 'objective':
        return this.beginObjective(line, syntax);
      case 'keyResult':
        return this.keyResultHeader(line, syntax);
      case 'listHeader':
        return this.listHeader(line, syntax, index, continuable);
      case 'property':
        return this.property(line, syntax, index, continuable);
      case 'title':
        return this.titleLine(line, syntax, index, continuable);
    }
  }

  // Headers.

  private plan(line: Line, syntax: PlanLine): void {
    this.planHeader = {
      level: syntax.level,
      keyword: pieceOf(line, syntax.keyword),
      name: pieceOf(line, syntax.text),
    };
    this.reportMisspelt(line, syntax);
    if (syntax.text.start === syntax.text.end) {
      this.problems.push({ kind: 'empty-header', span: spanOf(line, syntax.keyword), what: 'plan' });
    }
  }

  private titleLine(line: Line, syntax: TitleLine, index: number, continuable: Continuable | null): void {
    if (index === 0 || syntax.decoration.heading > 0) {
      this.title = pieceOf(line, syntax.cycle);
    } else this.text(line, asText(line.text, syntax), index, continuable);
  }

  private beginObjective(line: Line, syntax: HeaderLine): void {
    this.objective = objectiveDraft(line, syntax);
    this.header(line, syntax, this.objective);
  }

  private keyResultHeader(line: Line, syntax: HeaderLine): void {
    this.reportUnknownRun();
    this.noteList = false;
    if (!this.objective) {
      this.stray = true;
      this.unsaid = null;
      this.misplaced(spanOfHeader(line, syntax), 'keyResult', 'objective');
      return;
    }
    const draft = keyResultDraft(line, syntax);
    this.addKeyResult(draft);
    this.list = syntax.opensList ? { indent: null, marked: null } : null;
    this.listEnded = false;
    this.header(line, syntax, draft);
  }

  private header(line: Line, syntax: HeaderLine, draft: SentenceDraft): void {
    this.reportMisspelt(line, syntax);
    if (!syntax.colon) {
      const end = (syntax.annotation ?? syntax.label ?? syntax.keyword).end;
      this.problems.push({ kind: 'missing-colon', span: spanOf(line, { start: syntax.keyword.start, end }) });
    }
    this.unsaid = isEmpty(draft) ? draft : null;
    this.continuable = { draft, indent: syntax.decoration.indent };
  }

  private listHeader(line: Line, syntax: ListHeaderLine, index: number, continuable: Continuable | null): void {
    if (!this.objective) {
      if (!syntax.colon) return this.text(line, asText(line.text, syntax), index, continuable);
      this.reportUnknownRun();
      return this.misplaced(spanOf(line, syntax.keyword), 'listHeader', 'objective');
    }
    this.reportUnknownRun();
    this.reportMisspelt(line, syntax);
    this.belongs(line);
    this.list = { indent: null, marked: null };
    this.listEnded = false;
    this.noteList = false;
    this.keyResult = null;
    this.unsaid = null;
  }

  private addKeyResult(draft: KeyResultDraft): void {
    this.keyResult = draft;
    this.objective?.keyResults.push(draft);
    this.noteList = false;
    this.unsaid = null;
    this.belongs(draft.line);
  }

  // Lines that belong to a header.

  private note(line: Line, syntax: NoteLine): void {
    this.reportUnknownRun();
    this.addNote(noteDraft(line, syntax.keyword, syntax.text), syntax.decoration.indent);
    this.noteList = syntax.keyword !== null && syntax.text.start === syntax.text.end;
  }

  private addNote(draft: NoteDraft, indent: number): void {
    const header = this.keyResult ?? this.objective;
    (header?.notes ?? this.planNotes).push(draft);
    this.belongs(draft.line);
    if (isEmpty(draft)) this.unsaid = draft;
    this.continuable = { draft, indent };
  }

  private checkIn(line: Line, syntax: CheckInLine, index: number): void {
    const { decoration, date, rest } = syntax;
    if (isMarked(decoration) && !this.isDetail(decoration.indent)) {
      return this.text(line, asText(line.text, syntax), index, null);
    }
    this.reportUnknownRun();
    this.noteList = false;
    if (this.keyResult) {
      this.keyResult.checkIns.push({
        kind: 'checkIn',
        line,
        date: pieceOf(line, date),
        rest: pieceOf(line, rest),
      });
      this.belongs(line);
    } else if (!this.stray) this.misplaced(spanOf(line, date), 'checkIn', 'keyResult');
  }

  private property(line: Line, syntax: PropertyLine, index: number, continuable: Continuable | null): void {
    const { name } = syntax;
    if (name === null) return this.unknownProperty(line, syntax, index, continuable);
    this.reportUnknownRun();
    this.noteList = false;
    const keyword = pieceOf(line, syntax.keyword);
    const value = pieceOf(line, syntax.value);
    const node: PropertyNode = { kind: 'property', line, name, keyword, value };
    if (name === 'role') this.role = node;
    for (const scope of scopesOf(name, toPlain(value.text))) {
      if (scope === 'plan') return void this.planProperties.push(node);
      const header = scope === 'keyResult' ? this.keyResult : this.objective;
      if (header) {
        header.properties.push(node);
        return this.belongs(line, header);
      }
      if (this.stray) return;
    }
    const needs = scopesOf(name, '').includes('objective') ? 'objective' : 'keyResult';
    this.misplaced(spanOf(line, syntax.keyword), 'property', needs);
  }

  private unknownProperty(line: Line, syntax: PropertyLine, index: number, continuable: Continuable | null): void {
    if (syntax.meant === null && (this.list || this.unsaid)) {
      return this.text(line, asText(line.text, syntax), index, continuable);
    }
    this.reportUnknownRun();
    this.noteList = false;
    const { keyword, meant } = syntax;
    const { text: word, span } = pieceOf(line, keyword);
    this.problems.push({ kind: 'unknown-property', span, word, meant });
  }

  // Text: what it is depends on where it stands.

  private text(line: Line, syntax: TextLine, index: number, continuable: Continuable | null): void {
    if (isMarked(syntax.decoration) && syntax.decoration.heading === 0) this.item(line, syntax, index);
    else this.bareText(line, syntax, continuable);
  }

  private item(line: Line, syntax: TextLine, index: number): void {
    const { indent } = syntax.decoration;
    if (this.noteList) return this.noteItem(line, syntax);
    if (!this.objective) return this.unknown(line);
    if (this.isDetail(indent)) return this.detail(line, syntax);
    if (this.listEnded) return this.unknown(line);
    this.reportUnknownRun();
    if (!this.list) {
      if (index < this.listHeaderAhead) return this.detail(line, syntax);
      this.list = { indent: null, marked: null };
    }
    if (endsWith(line, syntax.text, ':')) {
      this.keyResult = null;
      return this.detail(line, syntax);
    }
    this.list.indent ??= indent;
    this.list.marked = true;
    this.listItem(line, syntax);
  }

  private listItem(line: Line, syntax: TextLine): void {
    const draft = itemDraft(line, syntax);
    this.addKeyResult(draft);
    if (isMarked(syntax.decoration)) this.continuable = { draft, indent: syntax.decoration.indent };
  }

  /** Whether an item is a note of the key result above it. */
  private isDetail(indent: number): boolean {
    if (!this.keyResult) return false;
    if (!this.list) return this.keyResult.keyword !== null && !this.listEnded;
    return this.list.indent !== null && indent > this.list.indent;
  }

  private detail(line: Line, syntax: TextLine): void {
    this.reportUnknownRun();
    this.addNote(noteDraft(line, null, wholeText(syntax)), syntax.decoration.indent);
  }

  /** An item below a note keyword that stands alone. */
  private noteItem(line: Line, syntax: TextLine): void {
    const { unsaid } = this;
    if (unsaid && !unsaid.tags) {
      this.unsaid = null;
      continueSentence(unsaid, line, syntax);
      this.belongs(line);
      this.continuable = { draft: unsaid, indent: syntax.decoration.indent };
    } else this.detail(line, syntax);
  }

  private bareText(line: Line, syntax: TextLine, continuable: Continuable | null): void {
    const { indent, heading } = syntax.decoration;
    if (heading === 0) {
      if (this.unsaid) return this.say(this.unsaid, line, syntax);
      if (continuable && indent > continuable.indent) {
        this.continuable = continuable;
        continueSentence(continuable.draft, line, syntax);
        return this.belongs(line);
      }
    }
    this.noteList = false;
    if (!this.objective) return this.unknown(line);
    if (!this.list && !this.listEnded && this.objective.keyResults.length === 0) {
      this.reportUnknownRun();
      const header = noteDraft(line, null, wholeText(syntax));
      this.objective.notes.push(header);
      return this.belongs(line);
    }
    if (this.list && !this.list.marked && heading === 0 && !this.endsList(line, syntax)) {
      this.reportUnknownRun();
      this.list.indent ??= indent;
      this.list.marked = false;
      return this.listItem(line, syntax);
    }
    this.list = null;
    this.listEnded = true;
    this.unknown(line);
  }

  /** The next bare line is the text of a keyword that stands alone. */
  private say(draft: SentenceDraft, line: Line, syntax: TextLine): void {
    this.reportUnknownRun();
    this.unsaid = null;
    this.noteList = false;
    continueSentence(draft, line, syntax);
    this.belongs(line);
    const { syntax: head } = draft.line;
    const indent = 'decoration' in head ? head.decoration.indent : 0;
    this.continuable = { draft, indent };
  }

  /** A bare line that introduces something else: it asks, announces or is lettered. */
  private endsList(line: Line, { text, decoration }: TextLine): boolean {
    return (
      endsWith(line, text, ':') ||
      endsWith(line, text, '?') ||
      lettered.test(toPlain(line.text.slice(decoration.content, decoration.content + 8)))
    );
  }

  /** Marks the line as the last one so far of the objective and of the header that it belongs to. */
  private belongs(line: Line, header: { lastLine: Line } | null = this.keyResult): void {
    if (this.objective) this.objective.lastLine = line;
    if (header && header === this.keyResult) header.lastLine = line;
  }

  // Problems.

  private unknown(line: Line): void {
    this.unknownRun.push(line);
  }

  private reportUnknownRun(): void {
    const [first] = this.unknownRun;
    if (!first) return;
    this.problems.push({ kind: 'unknown-line', span: contentSpan(first), lines: this.unknownRun });
    this.unknownRun = [];
  }

  private misplaced(
    span: Extract<SyntaxProblem, { kind: 'misplaced-line' }>['span'],
    what: Extract<SyntaxProblem, { kind: 'misplaced-line' }>['what'],
    needs: Extract<SyntaxProblem, { kind: 'misplaced-line' }>['needs'],
  ): void {
    this.problems.push({ kind: 'misplaced-line', span, what, needs });
  }

  private reportMisspelt(
    line: Line,
    { keyword, meant }: { readonly keyword: Columns; readonly meant: string | null },
  ): void {
    if (meant === null) return;
    const { text: word, span } = pieceOf(line, keyword);
    this.problems.push({ kind: 'misspelt-keyword', span, word, meant });
  }

  private reportEmptyHeaders(): void {
    const { objective } = this;
    if (!objective) return;
    for (const draft of [objective, ...objective.keyResults]) {
      if (!isEmpty(draft) || !draft.keyword) continue;
      const what = draft === objective ? 'objective' : 'keyResult';
      const end = (draft.annotation ?? draft.label ?? draft.keyword).span.end;
      const span = spanOf(draft.line, { start: draft.keyword.span.start, end });
      this.problems.push({ kind: 'empty-header', span, what });
    }
  }
}

const lettered = /^[A-Z][.)]\s/;

function isMarked({
  marker,
  checkbox,
}: {
  readonly marker: Columns | null;
  readonly checkbox: boolean | null;
}): boolean {
  return marker !== null || checkbox !== null;
}

function endsWith(line: Line, text: Columns, character: string): boolean {
  return toPlain(line.text.slice(text.end - 1, text.end)) === character;
}

/** Keyword to label: what a finding about a header points at. */
function spanOfHeader(line: Line, { keyword, label, annotation }: HeaderLine) {
  return spanOf(line, { start: keyword.start, end: (annotation ?? label ?? keyword).end });
}

function contentSpan(line: Line) {
  const { syntax } = line;
  const start = 'decoration' in syntax ? syntax.decoration.content : 0;
  const end = 'comment' in syntax && syntax.comment ? syntax.comment.start : line.text.length;
  return spanOf(line, { start, end: start + line.text.slice(start, end).trimEnd().length });
}
