import type { KeyResultModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { findingLimit } from '../setup.ts';
import { headSpan, sentenceSpan } from '../spans.ts';
import type { FindingInput, OptionSpecs, Related, RuleContext } from '../types.ts';
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
  if (open.length === 0) return null;
  return { objective, open: open.length, keyResults: open.some(wanted) ? open.filter(wanted) : none };
}

const none: readonly KeyResultModel[] = [];

/** What was found in one plan, in numbers and where there is something. */
export interface FoundInPlan {
  /** How many key results were looked at. */
  readonly open: number;
  /** How many of them were found. */
  readonly count: number;
  readonly found: readonly Found[];
}

/** For a rule to keep with a plan. */
export function sumOf(items: readonly Found[]): FoundInPlan {
  let open = 0;
  let count = 0;
  for (const item of items) {
    open += item.open;
    count += item.keyResults.length;
  }
  return { open, count, found: items.filter(({ keyResults }) => keyResults.length > 0) };
}

/** How a rule sums up a plan, and what it says of key results that belong together. */
export interface Gathering<Item> {
  sum(items: readonly Item[]): FoundInPlan;
  finding(gathered: Gathered): FindingInput;
}

/**
 * One finding for one cause: where every open key result of a file, of a plan or of an objective is found, nobody looks
 * after the whole, and that is said once. Else each stands for itself. What is said of a plan is kept with it.
 */
export function reportGathered<Item>(
  { report, kept, sums }: Pick<RuleContext<OptionSpecs, Item>, 'report' | 'kept' | 'sums'>,
  { sum, finding }: Gathering<Item>,
): void {
  const open = sums((items, plan) => {
    const found = sum(items);
    if (found.open === 0 || !isOpen(plan)) return null;
    const findings = gatherInPlan(plan, found).slice(0, findingLimit);
    return { ...found, plan, findings: findings.map((gathered) => kept(finding(gathered))) };
  });
  const [first, ...others] = open;
  if (others.length > 0 && open.every(isEveryOne)) {
    const whole = open.flatMap(({ found }) => found);
    if (first) for (const gathered of together(whole, first.plan.node.anchor)) report(finding(gathered));
    return;
  }
  for (const { findings } of open) for (const one of findings) report(one);
}

function gatherInPlan(plan: PlanModel, sum: FoundInPlan): readonly Gathered[] {
  if (sum.open > 1 && isEveryOne(sum)) return together(sum.found, plan.node.anchor);
  return sum.found.flatMap(gatherInObjective);
}

function gatherInObjective(found: Found): readonly Gathered[] {
  if (found.open > 1 && found.keyResults.length === found.open)
    return together([found], headSpan(found.objective.node));
  return found.keyResults.map((first) => ({ first, keyResults: [first], span: sentenceSpan(first.node) }));
}

function isEveryOne({ open, count }: FoundInPlan): boolean {
  return count === open;
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
