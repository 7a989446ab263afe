import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import type { CheckInNode, Line, NoteNode, OkrDocument, PropertyNode } from '../syntax/tree.ts';

/** What a line is part of: the nearest header above on each level, the line's own included. */
export interface Place {
  readonly line: Line;
  readonly plan: PlanModel | null;
  readonly objective: ObjectiveModel | null;
  readonly keyResult: KeyResultModel | null;
}

/** null where the text has no such line. */
export function placeAt(model: DocumentModel, lineNumber: number): Place | null {
  const line = model.document.lines[lineNumber];
  if (!line) return null;
  const plan = lastFrom(model.plans, lineNumber, (each) => firstLineOf(each)) ?? model.plans[0] ?? null;
  const objective = plan && lastFrom(plan.objectives, lineNumber, (each) => each.node.line.index);
  const keyResult = objective && lastFrom(objective.keyResults, lineNumber, (each) => each.node.line.index);
  return { line, plan, objective, keyResult };
}

/** The property, note or check-in that stands on the place's line. */
export function detailAt({ line, plan, objective, keyResult }: Place): PropertyNode | NoteNode | CheckInNode | null {
  for (const owner of [keyResult, objective, plan]) {
    if (!owner) continue;
    const { properties, notes } = owner.node;
    const detail: PropertyNode | NoteNode | undefined =
      properties.find((each) => each.line === line) ??
      notes.find((each) => each.sentence.pieces.some(({ span }) => span.line === line));
    if (detail) return detail;
    if (owner.kind === 'plan' && owner.node.role?.line === line) return owner.node.role;
    if (owner.kind === 'keyResult') {
      const checkIn = owner.node.checkIns.find((each) => each.line === line);
      if (checkIn) return checkIn;
    }
  }
  return null;
}

/** The line that a plan begins on. */
export function firstLineOf(plan: PlanModel): number {
  const { anchor, objectives, properties } = plan.node;
  return Math.min(
    anchor.line.index,
    properties[0]?.line.index ?? Number.POSITIVE_INFINITY,
    objectives[0]?.line.index ?? Number.POSITIVE_INFINITY,
  );
}

/** The last line that holds something of the plan. */
export function lastLineOf(document: OkrDocument, plan: PlanModel): Line {
  const { anchor, objectives, properties, notes } = plan.node;
  const ends = [
    anchor.line,
    objectives.at(-1)?.lastLine,
    properties.at(-1)?.line,
    notes.at(-1)?.sentence.pieces.at(-1)?.span.line,
  ];
  const last = Math.max(...ends.map((line) => line?.index ?? 0));
  return document.lines[last] ?? anchor.line;
}

/** The last of the items, which stand in order, that begins at or above the line. */
function lastFrom<T>(items: readonly T[], line: number, lineOf: (item: T) => number): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(items[middle] as T) <= line) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}
