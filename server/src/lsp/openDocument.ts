import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { parse, reparse } from '../syntax/parse.ts';
import type { OkrDocument } from '../syntax/tree.ts';

/**
 * A document that the editor has open: its text, kept in step with the editor, and the tree of it, kept in step with the
 * text. The tree is always what parsing the text anew would give.
 */
export class OpenDocument {
  readonly #text: TextDocument;
  #tree: OkrDocument;

  constructor(uri: string, version: number, text: string) {
    this.#text = TextDocument.create(uri, 'okr', version, text);
    this.#tree = parse(text);
  }

  /** As the editor spells it. */
  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get text(): string {
    return this.#text.getText();
  }

  get tree(): OkrDocument {
    return this.#tree;
  }

  /** Takes over the editor's changes, in their order. Ranges outside the text are moved into it. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.#replace(change.range, change.text, version);
      else {
        TextDocument.update(this.#text, [{ text: change.text }], version);
        this.#tree = parse(change.text);
      }
    }
  }

  #replace(asked: Range, newText: string, version: number): void {
    const range = this.#inside(asked);
    const linesBefore = this.#text.lineCount;
    const joins = this.#joinsLineBreaks(range, newText);
    TextDocument.update(this.#text, [{ range, text: newText }], version);

    const first = Math.max(0, range.start.line - (joins ? 1 : 0));
    const end = Math.min(linesBefore, range.end.line + (joins ? 2 : 1));
    const newEnd = end + this.#text.lineCount - linesBefore;
    this.#tree = reparse(this.#tree, { first, end, text: this.#lines(first, newEnd) });
  }

  /** The text of whole lines, without the last one's line break. */
  #lines(first: number, end: number): string {
    return this.#text.getText({
      start: { line: first, character: 0 },
      end: { line: end - 1, character: Number.MAX_SAFE_INTEGER },
    });
  }

  #inside({ start, end }: Range): Range {
    const from = this.#text.offsetAt(start);
    const to = this.#text.offsetAt(end);
    return { start: this.#text.positionAt(Math.min(from, to)), end: this.#text.positionAt(Math.max(from, to)) };
  }

  /**
   * Whether a carriage return and a line feed may meet or part at the edges of the edit, which changes the number of lines
   * next to it. Rare: editors that keep CR LF together never do it.
   */
  #joinsLineBreaks(range: Range, newText: string): boolean {
    const text = this.#text.getText();
    const start = this.#text.offsetAt(range.start);
    const end = this.#text.offsetAt(range.end);
    const carriageReturn = 13;
    const lineFeed = 10;
    return (
      text.charCodeAt(start - 1) === carriageReturn ||
      (text.charCodeAt(end) === lineFeed &&
        (newText.charCodeAt(newText.length - 1) === carriageReturn || text.charCodeAt(end - 1) === carriageReturn))
    );
  }
}
