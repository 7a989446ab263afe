import { type Assessment, assess, paceInput } from './assessment.ts';
import { readStatus } from './closedValues.ts';
import { hasStarted } from './objective.ts';
import { type StatusInput, type StatusReason, statusOf, type Window } from './pace.ts';
import { type KeptPeriods, keptPeriods } from './progress.ts';
import { propertyOf } from './properties.ts';
import { sharesOf } from './rollUp.ts';
import type { KeyResultModel, ModelOptions, ObjectiveModel, PlanModel } from './types.ts';

/** Why a key result has its numbers: everything they were worked out from. */
export interface KeyResultExplanation extends Assessment {
  readonly window: Window;
  /** Of a recurring key result. */
  readonly periods: KeptPeriods | null;
  /** null where there is no status. */
  readonly reason: StatusReason | null;
}

/** What the key result's progress, pace and status were worked out from on the as-of day. */
export function explainKeyResult(keyResult: KeyResultModel, options: ModelOptions): KeyResultExplanation {
  const { metric, checkIns, measured, from, paceEnd } = keyResult;
  const window: Window = { from, due: paceEnd };
  const { asOf } = options;
  const assessment = assess({ metric, checkIns, measured, window, asOf });
  const { shape } = assessment;
  const periods = shape.kind === 'recurring' ? keptPeriods(shape, { measured, checkIns, window, asOf }) : null;
  return {
    ...assessment,
    window,
    periods,
    reason: reasonOf(keyResult, { ...paceInput(assessment), ...window }, options),
  };
}

/** Why an objective or a plan has its numbers. */
export interface RollUpExplanation<Part> {
  readonly window: Window;
  /** Every part below with what it counts, as a part of 1; 0 where it is left out. */
  readonly parts: readonly { readonly part: Part; readonly share: number }[];
  /** null where there is no status. */
  readonly reason: StatusReason | null;
}

/** What an objective's numbers were rolled up from. */
export function explainObjective(objective: ObjectiveModel, options: ModelOptions): RollUpExplanation<KeyResultModel> {
  const { keyResults, from, paceEnd } = objective;
  return explainRollUp(objective, keyResults, keyResults, { from, due: paceEnd }, options);
}

/** What a plan's numbers were rolled up from. */
export function explainPlan(plan: PlanModel, options: ModelOptions): RollUpExplanation<ObjectiveModel> {
  const { objectives, cycle } = plan;
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  return explainRollUp(plan, objectives, keyResults, { from: cycle?.start ?? null, due: cycle?.end ?? null }, options);
}

function explainRollUp<Part extends ObjectiveModel | KeyResultModel>(
  whole: ObjectiveModel | PlanModel,
  parts: readonly Part[],
  keyResults: readonly KeyResultModel[],
  window: Window,
  options: ModelOptions,
): RollUpExplanation<Part> {
  const weights = sharesOf(parts.map(({ weight }) => weight));
  const shares = parts.map((part, index) => (isLeftOut(part) ? 0 : (weights[index] ?? 0)));
  const sum = shares.reduce((total, share) => total + share, 0);
  const { complete, progress, expected } = whole;
  const started = keyResults.some((keyResult) => hasStarted(keyResult, options));
  return {
    window,
    parts: parts.map((part, index) => ({ part, share: sum === 0 ? 0 : (shares[index] ?? 0) / sum })),
    reason: reasonOf(whole, { complete, progress, expected, started, ...window }, options),
  };
}

function isLeftOut(part: ObjectiveModel | KeyResultModel): boolean {
  return part.status === 'dropped' || (part.kind === 'keyResult' && part.unscorable);
}

function reasonOf(
  { node }: KeyResultModel | ObjectiveModel | PlanModel,
  input: Omit<StatusInput, 'typed'>,
  options: ModelOptions,
): StatusReason | null {
  const typed = readStatus(propertyOf(node.properties, 'status')?.value.text ?? '');
  return statusOf({ ...input, typed }, options)?.reason ?? null;
}
