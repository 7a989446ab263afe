import type { CompletionItem, Position, Range } from 'vscode-languageserver';
import type { LocaleId } from '../../locales/types.ts';
import type { Line } from '../../syntax/tree.ts';
import type { Template } from '../../templates/types.ts';
import type { Place } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';

/** What the editor can show, and what there is beside the workspace. */
export interface CompletionOptions {
  /** The editor knows tab stops. */
  readonly snippets: boolean;
  readonly templates: readonly Template[];
  /** What to write in where the text does not say. */
  readonly language: LocaleId;
}

/** Where and for whom to complete. */
export interface CompletionRequest {
  readonly snapshot: Snapshot;
  readonly options: CompletionOptions;
  readonly position: Position;
  readonly line: Line;
  /** The line up to the caret. */
  readonly before: string;
  readonly place: Place;
  /** The language to write in here. */
  readonly language: LocaleId;
}

/** An item that replaces the columns from `start` to the end of the word at the caret. */
export function item(
  request: CompletionRequest,
  start: number,
  fields: Omit<CompletionItem, 'textEdit'> & { readonly newText: string },
): CompletionItem {
  const { newText, ...rest } = fields;
  return { ...rest, filterText: fields.filterText ?? newText, textEdit: { range: replaced(request, start), newText } };
}

function replaced({ position, line, before }: CompletionRequest, start: number): Range {
  const after = /^[\p{L}\p{N}_-]*/u.exec(line.text.slice(position.character))?.[0] ?? '';
  return {
    start: { line: position.line, character: Math.min(start, before.length) },
    end: { line: position.line, character: position.character + after.length },
  };
}

/** Keeps a list in the order given: editors sort by this text. */
export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return items.map((each, index) => ({ ...each, sortText: String(index).padStart(4, '0') }));
}
