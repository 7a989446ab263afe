import type { WorkspaceSymbol } from 'vscode-languageserver';
import { toKey } from '../text/normalize.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { lineRange, rangeOf } from './position.ts';
import { SymbolKind } from './protocol.ts';

/** More than this an editor does not show, and the user types another letter instead. */
const limit = 500;

/** Plans, objectives and key results of the workspace whose text has all words of the query, in any order. */
export function workspaceSymbols(index: WorkspaceIndex, query: string): WorkspaceSymbol[] {
  const words = toKey(query).split(/\s+/).filter(Boolean);
  const matches = (text: string) => {
    const key = toKey(text);
    return words.every((word) => key.includes(word));
  };
  const symbols: WorkspaceSymbol[] = [];
  for (const { uri, plan } of index.plans) {
    if (symbols.length >= limit) break;
    if (plan.name && matches(plan.name)) {
      symbols.push({
        name: plan.name,
        kind: SymbolKind.Namespace,
        location: { uri, range: rangeOf(plan.node.anchor) },
      });
    }
    for (const objective of plan.objectives) {
      const id = plan.idOf(objective);
      const container = plan.name || plan.id;
      if (matches(`${id} ${objective.text}`)) {
        symbols.push({
          name: `${id} ${objective.text}`,
          containerName: container,
          kind: SymbolKind.Class,
          location: { uri, range: lineRange(objective.node.line) },
        });
      }
      for (const keyResult of objective.keyResults) {
        if (!matches(`${keyResult.id} ${keyResult.text}`)) continue;
        symbols.push({
          name: `${keyResult.id} ${keyResult.text}`,
          containerName: `${container} / ${id}`,
          kind: SymbolKind.Property,
          location: { uri, range: lineRange(keyResult.node.line) },
        });
      }
    }
  }
  return symbols.slice(0, limit);
}
