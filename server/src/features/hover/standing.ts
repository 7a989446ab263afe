import type { LocaleId } from '../../locales/types.ts';
import { explainKeyResult, explainObjective, explainPlan } from '../../model/explain.ts';
import type { StatusReason } from '../../model/pace.ts';
import type { DocumentModel, KeyResultModel, ModelOptions, ObjectiveModel, PlanModel } from '../../model/types.ts';
import { messagesOf, showNumber, showPercent, showScore, showValue } from '../words.ts';

type Subject = KeyResultModel | ObjectiveModel | PlanModel;

/** Progress, pace, status and score of any level, a line each, with where every number comes from. */
export function standingInWords(subject: Subject, { options }: DocumentModel, locale: LocaleId): string[] {
  const explained =
    subject.kind === 'keyResult'
      ? keyResultLines(subject, options, locale)
      : rollUpLines(
          subject,
          subject.kind === 'objective' ? explainObjective(subject, options) : explainPlan(subject, options),
          locale,
        );
  const { progress, reason, pace } = explained;
  return [
    progress,
    subject.expected === null ? null : expectedLine(subject.expected, options, pace, locale),
    statusLine(subject, reason, locale),
    scoreLine(subject, locale),
    ...restLines(subject, locale),
  ].filter((line) => line !== null);
}

interface Lines {
  readonly progress: string;
  readonly reason: StatusReason | null;
  /** Between which days progress is expected; null where the way there is no line. */
  readonly pace: { readonly from: string; readonly due: string } | null;
}

function keyResultLines(keyResult: KeyResultModel, options: ModelOptions, locale: LocaleId): Lines {
  const { reason, shape, window, pace, periods } = explainKeyResult(keyResult, options);
  const { from, due } = window;
  return {
    progress: keyResultProgress(keyResult, formulaOf(keyResult, shape, periods, locale), locale),
    reason,
    pace: pace === 'linear' && from !== null && due !== null ? { from, due } : null,
  };
}

function keyResultProgress(keyResult: KeyResultModel, formula: string | null, locale: LocaleId): string {
  const words = messagesOf(locale).hover;
  const { progress, measured, metric } = keyResult;
  if (progress === null) return words.noProgress;
  const percent = showPercent(progress, locale);
  const line = formula ? words.progressFrom(percent, formula) : words.progress(percent);
  const date = measured?.checkIn?.date;
  if (measured?.value == null || !date) return line;
  return words.list([line, words.measured(showValue(measured.value, measured.unit ?? metric.unit, locale), date)]);
}

type Explanation = ReturnType<typeof explainKeyResult>;

/** `(58 − 50) / (65 − 50)`, `12 / 20`, `3 / 5`; null where progress is no ratio. */
function formulaOf(
  { current, progress, measured }: KeyResultModel,
  shape: Explanation['shape'],
  periods: Explanation['periods'],
  locale: LocaleId,
): string | null {
  const show = (value: number) => (value < 0 ? `(${showNumber(value, locale)})` : showNumber(value, locale));
  if (periods) return progress === null ? null : `${periods.kept} / ${periods.counted}`;
  if (current === null) return null;
  if (shape.kind === 'way') {
    if (shape.relative && measured?.unit === '%') return null;
    return `(${show(current)} − ${show(shape.start)}) / (${show(shape.target)} − ${show(shape.start)})`;
  }
  return shape.kind === 'share' || shape.kind === 'change' ? `${show(current)} / ${show(shape.target)}` : null;
}

function rollUpLines(
  subject: ObjectiveModel | PlanModel,
  { parts, reason, window: { from, due } }: ReturnType<typeof explainObjective> | ReturnType<typeof explainPlan>,
  locale: LocaleId,
): Lines {
  const words = messagesOf(locale).hover;
  const counted = parts.filter(({ share }) => share > 0).length;
  return {
    progress:
      subject.progress === null
        ? words.noProgress
        : words.progressRolledUp(showPercent(subject.progress, locale), counted),
    reason,
    pace: from !== null && due !== null ? { from, due } : null,
  };
}

function expectedLine(expected: number, { asOf }: ModelOptions, pace: Lines['pace'], locale: LocaleId): string {
  const words = messagesOf(locale).hover;
  const line = words.expected(showPercent(expected, locale), asOf);
  return pace ? words.list([line, words.pace(pace.from, pace.due)]) : line;
}

function statusLine({ status }: Subject, reason: StatusReason | null, locale: LocaleId): string | null {
  const messages = messagesOf(locale);
  return status && messages.hover.status(messages.status[status], reason && reasonInWords(reason, locale));
}

function reasonInWords(reason: StatusReason, locale: LocaleId): string {
  const words = messagesOf(locale).hover.reason;
  switch (reason.kind) {
    case 'typed':
      return words.typed;
    case 'complete':
      return words.done;
    case 'overdue':
      return words.overdue(reason.due);
    case 'notStarted':
      return words.notStarted;
    case 'early':
      return words.early;
    case 'gap':
      return words.gap(reason.points);
  }
}

function scoreLine({ score, scoreSource }: Subject, locale: LocaleId): string | null {
  const words = messagesOf(locale).hover;
  if (score === null) return null;
  return scoreSource === 'typed' ? words.scoreTyped(showScore(score, locale)) : words.score(showScore(score, locale));
}

function restLines(subject: Subject, locale: LocaleId): string[] {
  const words = messagesOf(locale).hover;
  const lines: string[] = [];
  if (subject.kind !== 'plan') {
    const { confidence, weight } = subject;
    if (confidence !== null) lines.push(words.confidence(showConfidence(confidence, locale)));
    if (weight.typed) lines.push(words.weight(`${showNumber(weight.value, locale)}${weight.percent ? '%' : ''}`));
  }
  if (subject.owners.length > 0) lines.push(words.owners(subject.owners.map((owner) => `@${owner}`).join(', ')));
  if (subject.kind === 'objective' && subject.supports.length > 0) {
    lines.push(words.aligned(subject.supports.map(({ text }) => text).join(', ')));
  }
  return lines;
}

/** 0.7 → `7/10` */
function showConfidence(confidence: number, locale: LocaleId): string {
  return `${showNumber(Math.round(confidence * 100) / 10, locale)}/10`;
}
