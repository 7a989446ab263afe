import type { DocumentSymbol } from 'vscode-languageserver';
import type { ObjectiveModel, PlanModel } from '../model/types.ts';
import { lastLineOf } from './place.ts';
import { rangeOf } from './position.ts';
import { SymbolKind } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { standing } from './words.ts';

/** The outline: plans, their objectives, their key results. A plan without a header does not add a level. */
export function documentSymbols(snapshot: Snapshot): DocumentSymbol[] {
  const { model } = snapshot;
  return model.plans.flatMap((plan) =>
    plan.node.header || model.plans.length > 1 ? [planSymbol(plan, snapshot)] : objectiveSymbols(plan, snapshot),
  );
}

function planSymbol(plan: PlanModel, snapshot: Snapshot): DocumentSymbol {
  const selection = rangeOf(plan.node.anchor);
  const end = lastLineOf(snapshot.document, plan);
  const children = objectiveSymbols(plan, snapshot);
  const firstLine = Math.min(selection.start.line, ...children.map((child) => child.range.start.line));
  return {
    name: plan.name || plan.id || '–',
    detail: standing(plan, snapshot.locale),
    kind: SymbolKind.Namespace,
    range: {
      start: { line: firstLine, character: 0 },
      end: { line: Math.max(end.index, selection.end.line), character: end.text.length },
    },
    selectionRange: selection,
    children,
  };
}

function objectiveSymbols(plan: PlanModel, { locale }: Snapshot): DocumentSymbol[] {
  return plan.objectives.map((objective) => ({
    ...symbol(objective.node, plan.idOf(objective), objective.text),
    detail: standing(objective, locale),
    kind: SymbolKind.Class,
    children: objective.keyResults.map((keyResult) => ({
      ...symbol(keyResult.node, keyResult.id, keyResult.text),
      detail: standing(keyResult, locale),
      kind: SymbolKind.Property,
    })),
  }));
}

function symbol(node: ObjectiveModel['node'] | ObjectiveModel['keyResults'][number]['node'], id: string, text: string) {
  const header = node.line;
  const start = { line: header.index, character: 0 };
  return {
    name: text ? `${id} ${text}` : id,
    range: { start, end: { line: node.lastLine.index, character: node.lastLine.text.length } },
    selectionRange: { start, end: { line: header.index, character: header.text.length } },
  };
}
