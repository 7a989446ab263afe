import type { CompletionItem } from 'vscode-languageserver';
import type { PlanModel } from '../../model/types.ts';
import { written } from '../../workspace/resolve.ts';
import { CompletionItemKind } from '../protocol.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';

/** In `Supports:`, objectives that one can support, the parent plan's first; their key results once a `/` follows. */
export function referenceItems(request: CompletionRequest, value: string): CompletionItem[] {
  const typed = value.slice(lastSeparator(value) + 1).trimStart();
  const start = request.before.length - typed.length;
  const own = request.place.plan;
  const items: CompletionItem[] = [];
  for (const plan of plansAbove(request)) {
    const prefix = plan === own ? '' : `${written([plan.id])}/`;
    for (const objective of plan.objectives) {
      if (objective === request.place.objective) continue;
      const reference = `${prefix}${plan.idOf(objective)}`;
      items.push(
        item(request, start, {
          label: reference,
          kind: CompletionItemKind.Reference,
          detail: objective.text,
          newText: reference,
        }),
      );
      if (!typed.startsWith(reference)) continue;
      for (const keyResult of objective.keyResults) {
        const deeper = `${reference}/${keyResult.id}`;
        items.push(
          item(request, start, {
            label: deeper,
            kind: CompletionItemKind.Reference,
            detail: keyResult.text,
            newText: deeper,
          }),
        );
      }
    }
  }
  return inOrder(items);
}

/** In `Parent:`, the other plans. */
export function parentItems(request: CompletionRequest, start: number): CompletionItem[] {
  const own = request.place.plan;
  const ids = request.snapshot.index.plans.filter(({ plan }) => plan !== own && plan.id).map(({ plan }) => plan.id);
  return inOrder(
    [...new Set(ids)].map((id) =>
      item(request, start, { label: id, kind: CompletionItemKind.Module, newText: written([id]) }),
    ),
  );
}

/** The plan's parent, then every other plan, the own one last. */
function plansAbove({ snapshot, place }: CompletionRequest): PlanModel[] {
  const rank = (plan: PlanModel) => (plan === place.plan ? 2 : plan.id === place.plan?.parent ? 0 : 1);
  return snapshot.index.plans.map(({ plan }) => plan).sort((a, b) => rank(a) - rank(b));
}

function lastSeparator(value: string): number {
  let inQuotes = false;
  let last = -1;
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string;
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && /[,，、;；]/.test(character)) last = at;
  }
  return last;
}
