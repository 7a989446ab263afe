import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { headSpan } from '../spans.ts';

/**
 * Whether the objective has its final score: typed, or every key result that counts has one. A number that was worked out
 * on the way says nothing of how it ends.
 */
export function isGraded(objective: ObjectiveModel): boolean {
  const { score, scoreSource, status, keyResults } = objective;
  if (score === null || status === 'dropped' || !hasTypedScore(objective)) return false;
  if (scoreSource === 'typed') return true;
  const counted = keyResults.filter((each) => each.status !== 'dropped' && each.weight.value > 0);
  return counted.length > 0 && counted.every((each) => each.scoreSource === 'typed');
}

/** Whether anybody has graded the objective or a key result of it. */
export function hasTypedScore({ scoreSource, keyResults }: ObjectiveModel): boolean {
  return scoreSource === 'typed' || keyResults.some((each) => each.scoreSource === 'typed');
}

/** The typed score, or what stands for the objective where its score was worked out. */
export function scoreSpan({ node }: ObjectiveModel | KeyResultModel): Span {
  return node.properties.find(({ name }) => name === 'score')?.value.span ?? headSpan(node);
}

/** A score as it is shown: one decimal, half up. */
export function tenths(score: number): number {
  return Math.floor(score * 10 + 0.5 + noise) / 10;
}

/** The mean of 0.6 and 0.7 is stored as 0.6499999999999999. */
const noise = 1e-9;
