import { buildModel } from '../../../server/src/model/model.ts';
import { defaultOptions } from '../../../server/src/model/options.ts';
import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel } from '../../../server/src/model/types.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

/** The model of a text on a day. The lines are those of a template string without its common indentation. */
export function okr(text: string, asOf = '2026-02-10'): DocumentModel {
  return buildModel(parse(text), { ...defaultOptions, asOf, name: 'notes' });
}

/** The first plan of a text. */
export function planIn(text: string, asOf?: string): PlanModel {
  return some(okr(text, asOf).plans[0]);
}

/** The first objective below a plan for the first quarter of 2026. */
export function objectiveIn(text: string, asOf?: string): ObjectiveModel {
  return some(planIn(`Cycle: 2026-Q1\n${text}`, asOf).objectives[0]);
}

/** A key result of that text and with those lines below it, in the first quarter of 2026. */
export function keyResult(text: string, lines: readonly string[] = [], asOf?: string): KeyResultModel {
  return some(objectiveIn(`Objective: Grow\nKR: ${text}\n${lines.join('\n')}\n`, asOf).keyResults[0]);
}

export function some<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}
