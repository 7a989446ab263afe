import type { OkrDocument, PlanNode } from '../syntax/tree.ts';
import { sameOptions } from './options.ts';
import { inheritedFrom, planOf } from './plan.ts';
import type { DocumentModel, InvalidValue, ModelOptions, PlanModel } from './types.ts';

const built = new WeakMap<OkrDocument, DocumentModel>();

/**
 * The plans of a document with all their numbers.
 *
 * What it built for a node before, it gives back: an edit costs the objectives it touches and one roll-up for each plan
 * they are in.
 *
 * @param options.name the file's name without folder and extension: an unnamed plan is called after it
 */
export function buildModel(document: OkrDocument, options: ModelOptions & { readonly name: string }): DocumentModel {
  const before = built.get(document);
  if (before !== undefined && before.name === options.name && sameOptions(before.options, options)) return before;
  const { name, ...modelOptions } = options;
  const models = new Map<PlanNode, PlanModel>();
  for (const node of document.plans) {
    const above = node.inheritsFrom === null ? null : (models.get(node.inheritsFrom) ?? null);
    models.set(node, planOf(node, { fileName: name, options: modelOptions, inherited: inheritedFrom(above) }));
  }
  const plans = [...models.values()];
  const model: DocumentModel = { document, name, options: modelOptions, plans, invalidValues: invalidValuesOf(plans) };
  built.set(document, model);
  return model;
}

function invalidValuesOf(plans: readonly PlanModel[]): readonly InvalidValue[] {
  const values: InvalidValue[] = [];
  for (const plan of plans) {
    for (const value of plan.invalidValues) values.push(value);
    for (const objective of plan.objectives) for (const value of objective.invalidValues) values.push(value);
  }
  return values;
}
