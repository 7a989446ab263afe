import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { WorkspaceIndex } from '../../workspace/types.ts';
import { messagesOf } from '../words.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';
import { nameCharacter, tail, wordCharacter } from './tail.ts';

/** After `@`: who owns something already, the busiest first. */
export function ownersAt(request: CompletionRequest): CompletionItem[] | null {
  const { before } = request;
  const start = before.length - tail(before, nameCharacter).length - 1;
  if (before[start] !== '@' || !isBoundary(before[start - 1])) return null;
  return ownerItems(request, start);
}

/** Everyone who owns something in the workspace, from that column on. */
export function ownerItems(request: CompletionRequest, start: number): CompletionItem[] {
  const { snapshot } = request;
  return inOrder(
    byUse(usesOf(snapshot.index).owners).map(([name, times]) => {
      const text = simpleName.test(name) ? `@${name}` : name;
      return item(request, start, {
        label: text,
        kind: CompletionItemKind.Constant,
        detail: messagesOf(snapshot.locale).completion.used(times),
        filterText: `@${name}`,
        newText: text,
      });
    }),
  );
}

const simpleName = /^[\p{L}\p{N}._-]+$/u;

/** After `#` inside a line: tags in use. At the start of a line it is a heading mark. */
export function tagsAt(request: CompletionRequest): CompletionItem[] | null {
  const { before, snapshot } = request;
  const start = before.length - tail(before, wordCharacter).length - 1;
  if (before[start] !== '#' || !isBoundary(before[start - 1]) || before.slice(0, start).trim() === '') return null;
  return inOrder(
    byUse(usesOf(snapshot.index).tags).map(([tag, times]) =>
      item(request, start, {
        label: `#${tag}`,
        kind: CompletionItemKind.Keyword,
        detail: messagesOf(snapshot.locale).completion.used(times),
        newText: `#${tag}`,
      }),
    ),
  );
}

/** In front of an owner or a tag; `mail@example` and `C#` have none. */
function isBoundary(character: string | undefined): boolean {
  return character === undefined || /[\s,，、]/.test(character);
}

interface Uses {
  readonly owners: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
}

const usesByIndex = new WeakMap<WorkspaceIndex, Uses>();

function usesOf(index: WorkspaceIndex): Uses {
  const known = usesByIndex.get(index);
  if (known) return known;
  const owners = new Map<string, number>();
  const tags = new Map<string, number>();
  const count = (uses: Map<string, number>, names: readonly string[]) => {
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  };
  for (const { plan } of index.plans) {
    count(owners, plan.owners);
    for (const objective of plan.objectives) {
      count(owners, objective.owners);
      count(tags, objective.tags);
      for (const keyResult of objective.keyResults) {
        count(owners, keyResult.owners);
        count(tags, keyResult.tags);
      }
    }
  }
  const uses = { owners, tags };
  usesByIndex.set(index, uses);
  return uses;
}

function byUse(uses: ReadonlyMap<string, number>): [string, number][] {
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
