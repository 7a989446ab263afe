import type { CompletionItem } from 'vscode-languageserver';
import type { NameUse, WorkspaceIndex } from '../../workspace/types.ts';
import { CompletionItemKind } from '../protocol.ts';
import { messagesOf } from '../words.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';
import { nameCharacter, tail, wordCharacter } from './tail.ts';

/** After `@`: who owns something already, the busiest first. */
export function ownersAt(request: CompletionRequest): CompletionItem[] | null {
  const { before } = request;
  const start = before.length - tail(before, nameCharacter()).length - 1;
  if (before[start] !== '@' || !isBoundary(before[start - 1])) return null;
  return ownerItems(request, start);
}

/** Everyone who owns something in the workspace, from that column on. */
export function ownerItems(request: CompletionRequest, start: number): CompletionItem[] {
  const { snapshot } = request;
  return inOrder(
    ownersOf(snapshot.index).map(({ name, count }) => {
      const text = isSimple(name) ? `@${name}` : name;
      return item(request, start, {
        label: text,
        kind: CompletionItemKind.Constant,
        detail: messagesOf(snapshot.locale).completion.used(count),
        filterText: `@${name}`,
        newText: text,
      });
    }),
  );
}

function isSimple(name: string): boolean {
  return /^[\p{L}\p{N}._-]+$/u.test(name);
}

/** After `#` inside a line: tags in use. At the start of a line it is a heading mark. */
export function tagsAt(request: CompletionRequest): CompletionItem[] | null {
  const { before, snapshot } = request;
  const start = before.length - tail(before, wordCharacter()).length - 1;
  if (before[start] !== '#' || !isBoundary(before[start - 1]) || before.slice(0, start).trim() === '') return null;
  return inOrder(
    snapshot.index.tags().map(({ name, count }) =>
      item(request, start, {
        label: `#${name}`,
        kind: CompletionItemKind.Keyword,
        detail: messagesOf(snapshot.locale).completion.used(count),
        newText: `#${name}`,
      }),
    ),
  );
}

/** In front of an owner or a tag; `mail@example` and `C#` have none. */
function isBoundary(character: string | undefined): boolean {
  return character === undefined || /[\s,，、]/.test(character);
}

/** Owners of objectives and key results, then those who own plans only. */
function ownersOf(index: WorkspaceIndex): readonly NameUse[] {
  const owners = index.owners();
  const known = new Set(owners.map(({ name }) => name));
  const ofPlans = new Map<string, number>();
  for (const name of index.plans.flatMap(({ plan }) => plan.owners)) {
    if (!known.has(name)) ofPlans.set(name, (ofPlans.get(name) ?? 0) + 1);
  }
  return [...owners, ...[...ofPlans].map(([name, count]) => ({ name, count }))];
}
