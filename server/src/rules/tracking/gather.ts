import type { KeyResultModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { headSpan, sentenceSpan } from '../spans.ts';
import type { Related } from '../types.ts';
import { isOpen } from './running.ts';

/** What a rule found among the key results of one objective. */
export interface Found {
  readonly objective: ObjectiveModel;
  /** How many key results it looked at. */
  readonly open: number;
  readonly keyResults: readonly KeyResultModel[];
}

/** Key results that one finding speaks of. */
export interface Gathered {
  readonly first: KeyResultModel;
  readonly keyResults: readonly KeyResultModel[];
  /** The key result alone, or what stands for the objective, the plan, or the first of several plans. */
  readonly span: Span;
}

/** For a rule to keep with an objective; null where there was nothing to look at. */
export function foundAmong(
  objective: ObjectiveModel,
  open: readonly KeyResultModel[],
  wanted: (keyResult: KeyResultModel) => boolean,
): Found | null {
  return open.length === 0 ? null : { objective, open: open.length, keyResults: open.filter(wanted) };
}

/**
 * One finding for one cause: where every open key result of a file, of a plan or of an objective is found, nobody looks
 * after the whole, and that is said once. Else each stands for itself.
 */
export function gather(
  plans: readonly PlanModel[],
  foundIn: (plan: PlanModel) => readonly Found[],
): readonly Gathered[] {
  if (!plans.some((plan) => foundIn(plan).some(({ keyResults }) => keyResults.length > 0))) return [];
  const perPlan = plans
    .filter(isOpen)
    .map((plan) => ({ plan, found: foundIn(plan) }))
    .filter(({ found }) => found.some(({ open }) => open > 0));
  const [first, ...others] = perPlan;
  if (!first) return [];
  const whole = perPlan.flatMap(({ found }) => found);
  if (others.length > 0 && isEveryOne(whole)) return together(whole, first.plan.node.anchor);
  return perPlan.flatMap(({ plan, found }) =>
    isEveryOne(found) ? together(found, plan.node.anchor) : found.flatMap(gatherInObjective),
  );
}

function gatherInObjective(found: Found): readonly Gathered[] {
  if (isEveryOne([found])) return together([found], headSpan(found.objective.node));
  return found.keyResults.map((first) => ({ first, keyResults: [first], span: sentenceSpan(first.node) }));
}

function isEveryOne(found: readonly Found[]): boolean {
  const open = found.reduce((total, each) => total + each.open, 0);
  return open > 1 && found.every((each) => each.keyResults.length === each.open);
}

function together(found: readonly Found[], span: Span): readonly Gathered[] {
  const keyResults = found.flatMap((each) => each.keyResults);
  const [first] = keyResults;
  return first ? [{ first, keyResults, span }] : [];
}

/** The first few of several key results; one alone needs no more words. */
export function relatedTo(keyResults: readonly KeyResultModel[]): readonly Related[] {
  if (keyResults.length < 2) return [];
  return keyResults.slice(0, mostRelated).map(({ node, text }) => ({ span: sentenceSpan(node), message: text }));
}

const mostRelated = 10;
