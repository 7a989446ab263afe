import type { FoldingRange } from 'vscode-languageserver';
import type { DocumentModel } from '../model/types.ts';
import type { Line } from '../syntax/tree.ts';
import { firstLineOf, lastLineOf } from './place.ts';
import { FoldingRangeKind } from './protocol.ts';

/** Plans, objectives, key results with details, and runs of comments. */
export function foldingRanges(model: DocumentModel): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const fold = (startLine: number, endLine: number, kind?: FoldingRangeKind) => {
    if (endLine > startLine) ranges.push(kind ? { startLine, endLine, kind } : { startLine, endLine });
  };
  for (const plan of model.plans) {
    if (plan.node.header || plan.node.role) fold(firstLineOf(plan), lastLineOf(model.document, plan).index);
    for (const { node } of plan.objectives) {
      fold(node.line.index, node.lastLine.index);
      for (const keyResult of node.keyResults) fold(keyResult.line.index, keyResult.lastLine.index);
    }
  }
  for (const run of commentRuns(model.document.lines)) fold(run.first, run.last, FoldingRangeKind.Comment);
  return ranges;
}

function commentRuns(lines: readonly Line[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    if (line.syntax.kind !== 'comment') continue;
    const run = runs.at(-1);
    if (run && run.last === line.index - 1) run.last = line.index;
    else runs.push({ first: line.index, last: line.index });
  }
  return runs;
}
