import { alignmentCycleOverlap } from './alignment/alignmentCycleOverlap.ts';
import { alignmentLevel } from './alignment/alignmentLevel.ts';
import { bottomUpShare } from './alignment/bottomUpShare.ts';
import { childCopiesKeyResult } from './alignment/childCopiesKeyResult.ts';
import { conflictingTargets } from './alignment/conflictingTargets.ts';
import { duplicateKeyResult } from './alignment/duplicateKeyResult.ts';
import { duplicateMetric } from './alignment/duplicateMetric.ts';
import { duplicateObjective } from './alignment/duplicateObjective.ts';
import { objectiveUnaligned } from './alignment/objectiveUnaligned.ts';
import { referenceAmbiguous } from './alignment/referenceAmbiguous.ts';
import { referenceCycle } from './alignment/referenceCycle.ts';
import { referenceUnresolved } from './alignment/referenceUnresolved.ts';
import { configurationRule } from './engine/configuration.ts';
import { internalErrorRule } from './engine/internalError.ts';
import { moreFindingsRule } from './engine/moreFindings.ts';
import { unusedSuppressionRule } from './engine/unusedSuppression.ts';
import { allActivities } from './measure/allActivities.ts';
import { amountWithoutUnit } from './measure/amountWithoutUnit.ts';
import { krActivity } from './measure/krActivity.ts';
import { krDirectionContradicts } from './measure/krDirectionContradicts.ts';
import { krNoBaseline } from './measure/krNoBaseline.ts';
import { krNotMeasurable } from './measure/krNotMeasurable.ts';
import { krSeveralTargets } from './measure/krSeveralTargets.ts';
import { krStartEqualsTarget } from './measure/krStartEqualsTarget.ts';
import { krUnitMismatch } from './measure/krUnitMismatch.ts';
import { lowTarget } from './measure/lowTarget.ts';
import { objectiveHasMetric } from './measure/objectiveHasMetric.ts';
import { funnelFocus } from './method/funnelFocus.ts';
import { kpiNotOkr } from './method/kpiNotOkr.ts';
import { productTeamMarketingMetric } from './method/productTeamMarketingMetric.ts';
import { tiedToPay } from './method/tiedToPay.ts';
import { ownerMissing } from './people/ownerMissing.ts';
import { ownerOverloaded } from './people/ownerOverloaded.ts';
import { duplicateLabel } from './structure/duplicateLabel.ts';
import { mixedLabels } from './structure/mixedLabels.ts';
import { noObjective } from './structure/noObjective.ts';
import { numberingGap } from './structure/numberingGap.ts';
import { objectiveWithoutKeyResult } from './structure/objectiveWithoutKeyResult.ts';
import { planTooLong } from './structure/planTooLong.ts';
import { tooFewKeyResults } from './structure/tooFewKeyResults.ts';
import { tooManyKeyResults } from './structure/tooManyKeyResults.ts';
import { tooManyObjectives } from './structure/tooManyObjectives.ts';
import { duplicateProperty } from './syntax/duplicateProperty.ts';
import { invalidValue } from './syntax/invalidValue.ts';
import { misplacedLine } from './syntax/misplacedLine.ts';
import { missingColon } from './syntax/missingColon.ts';
import { syntax } from './syntax/syntax.ts';
import { unknownLine } from './syntax/unknownLine.ts';
import { unknownProperty } from './syntax/unknownProperty.ts';
import { allDueOnLastDay } from './time/allDueOnLastDay.ts';
import { cadenceLongerThanCycle } from './time/cadenceLongerThanCycle.ts';
import { cycleLength } from './time/cycleLength.ts';
import { dueOutsideCycle } from './time/dueOutsideCycle.ts';
import { krNoDeadline } from './time/krNoDeadline.ts';
import { krSeveralDeadlines } from './time/krSeveralDeadlines.ts';
import { mixedCycles } from './time/mixedCycles.ts';
import { planWithoutCycle } from './time/planWithoutCycle.ts';
import { staleYear } from './time/staleYear.ts';
import { behindPace } from './tracking/behindPace.ts';
import { checkInFuture } from './tracking/checkInFuture.ts';
import { checkInOrder } from './tracking/checkInOrder.ts';
import { checkInOutsideCycle } from './tracking/checkInOutsideCycle.ts';
import { checkInStale } from './tracking/checkInStale.ts';
import { checkInValue } from './tracking/checkInValue.ts';
import { committedMissed } from './tracking/committedMissed.ts';
import { notStarted } from './tracking/notStarted.ts';
import { overdue } from './tracking/overdue.ts';
import { scoreReconsider } from './tracking/scoreReconsider.ts';
import { scoreTooEasy } from './tracking/scoreTooEasy.ts';
import { weights } from './tracking/weights.ts';
import type { Rule } from './types.ts';
import { krRestatesObjective } from './wording/krRestatesObjective.ts';
import { krVagueWording } from './wording/krVagueWording.ts';
import { objectiveBusinessAsUsual } from './wording/objectiveBusinessAsUsual.ts';
import { objectiveIsDeliverable } from './wording/objectiveIsDeliverable.ts';
import { objectiveTooLong } from './wording/objectiveTooLong.ts';
import { objectiveVague } from './wording/objectiveVague.ts';
import { placeholder } from './wording/placeholder.ts';

/**
 * Every rule there is, in the order of the documentation's table. Adding a rule is adding its file and one line here. A
 * rule stands after those that it yields to.
 */
export const rules: readonly Rule[] = [
  syntax,
  unknownLine,
  unknownProperty,
  missingColon,
  misplacedLine,
  duplicateProperty,
  invalidValue,
  placeholder,
  noObjective,
  objectiveWithoutKeyResult,
  tooManyObjectives,
  tooFewKeyResults,
  tooManyKeyResults,
  planTooLong,
  numberingGap,
  duplicateLabel,
  mixedLabels,
  planWithoutCycle,
  krNoDeadline,
  krRestatesObjective,
  krActivity,
  krNotMeasurable,
  allActivities,
  krStartEqualsTarget,
  krUnitMismatch,
  krNoBaseline,
  krDirectionContradicts,
  krSeveralTargets,
  krSeveralDeadlines,
  krVagueWording,
  amountWithoutUnit,
  lowTarget,
  objectiveHasMetric,
  objectiveIsDeliverable,
  objectiveBusinessAsUsual,
  objectiveVague,
  objectiveTooLong,
  dueOutsideCycle,
  mixedCycles,
  checkInStale,
  notStarted,
  overdue,
  behindPace,
  checkInOrder,
  checkInFuture,
  checkInValue,
  checkInOutsideCycle,
  scoreTooEasy,
  scoreReconsider,
  committedMissed,
  weights,
  cadenceLongerThanCycle,
  cycleLength,
  allDueOnLastDay,
  staleYear,
  duplicateObjective,
  duplicateKeyResult,
  duplicateMetric,
  conflictingTargets,
  referenceUnresolved,
  referenceAmbiguous,
  ownerMissing,
  referenceCycle,
  alignmentLevel,
  alignmentCycleOverlap,
  objectiveUnaligned,
  childCopiesKeyResult,
  bottomUpShare,
  ownerOverloaded,
  tiedToPay,
  kpiNotOkr,
  productTeamMarketingMetric,
  funnelFocus,
  unusedSuppressionRule,
  configurationRule,
  internalErrorRule,
  moreFindingsRule,
];
