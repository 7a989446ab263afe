import type { KeyResultModel, PlanModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { sentenceSpan } from '../spans.ts';
import type { Related } from '../types.ts';
import { isOpen } from './running.ts';

/** What a rule found among the open key results of one objective. */
export interface Found {
  /** How many key results are open, found or not. */
  readonly open: number;
  readonly keyResults: readonly KeyResultModel[];
}

/** Key results that one finding speaks of. */
export interface Gathered {
  readonly first: KeyResultModel;
  readonly keyResults: readonly KeyResultModel[];
  /** The key result alone, or what stands for the plan, or the first of several plans. */
  readonly span: Span;
}

/** For a rule to keep with an objective: null where it found nothing and nothing is open. */
export function foundAmong(
  open: readonly KeyResultModel[],
  wanted: (keyResult: KeyResultModel) => boolean,
): Found | null {
  return open.length === 0 ? null : { open: open.length, keyResults: open.filter(wanted) };
}

/**
 * One finding for one cause: where every open key result of a file or of a plan is found, nobody follows them at all, and
 * that is said once. Else each stands for itself.
 */
export function gather(
  plans: readonly PlanModel[],
  foundIn: (plan: PlanModel) => readonly Found[],
): readonly Gathered[] {
  const perPlan = plans.filter(isOpen).map((plan) => ({ plan, ...sum(foundIn(plan)) }));
  const whole = sum(perPlan);
  if (whole.keyResults.length === 0) return [];
  const running = perPlan.filter(({ open }) => open > 0);
  const [only] = running;
  if (running.length > 1 && isEveryOne(whole) && only) return one(whole.keyResults, only.plan.node.anchor);
  return running.flatMap((each) =>
    isEveryOne(each)
      ? one(each.keyResults, each.plan.node.anchor)
      : each.keyResults.flatMap((keyResult) => one([keyResult], sentenceSpan(keyResult.node))),
  );
}

/** The first few of several key results; one alone needs no more words. */
export function relatedTo(keyResults: readonly KeyResultModel[]): readonly Related[] {
  if (keyResults.length < 2) return [];
  return keyResults.slice(0, mostRelated).map(({ node, text }) => ({ span: sentenceSpan(node), message: text }));
}

const mostRelated = 10;

function sum(parts: readonly Found[]): Found {
  return {
    open: parts.reduce((total, { open }) => total + open, 0),
    keyResults: parts.flatMap(({ keyResults }) => keyResults),
  };
}

function isEveryOne({ open, keyResults }: Found): boolean {
  return open > 1 && keyResults.length === open;
}

function one(keyResults: readonly KeyResultModel[], span: Span): readonly Gathered[] {
  const [first] = keyResults;
  return first ? [{ first, keyResults, span }] : [];
}
