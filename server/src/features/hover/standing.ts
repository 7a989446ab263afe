import type { LocaleId } from '../../locales/types.ts';
import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import { messagesOf, showNumber, showPercent, showScore, showValue } from '../words.ts';

type Subject = KeyResultModel | ObjectiveModel | PlanModel;

/** Progress, pace, status and score of any level, a line each, with where every number comes from. */
export function standingInWords(subject: Subject, { options }: DocumentModel, locale: LocaleId): string[] {
  return [
    progressLine(subject, locale),
    expectedLine(subject, options.asOf, locale),
    statusLine(subject, locale),
    scoreLine(subject, locale),
    ...restLines(subject, locale),
  ].filter((line) => line !== null);
}

function progressLine(subject: Subject, locale: LocaleId): string {
  const words = messagesOf(locale).hover;
  if (subject.progress === null) return words.noProgress;
  const percent = showPercent(subject.progress, locale);
  if (subject.kind !== 'keyResult') return words.progressRolledUp(percent, partsOf(subject));
  const formula = formulaOf(subject, locale);
  const progress = formula ? words.progressFrom(percent, formula) : words.progress(percent);
  const { measured } = subject;
  if (measured?.value == null) return progress;
  const date = measured.checkIn?.date;
  const value = showValue(measured.value, measured.unit ?? subject.metric.unit, locale);
  return date ? words.list([progress, words.measured(value, date)]) : progress;
}

function partsOf(subject: ObjectiveModel | PlanModel): number {
  return subject.kind === 'objective' ? subject.keyResults.length : subject.objectives.length;
}

/** `(58 − 50) / (65 − 50)`, `12 / 20`; null where progress is no ratio. */
function formulaOf({ metric, current, rawProgress }: KeyResultModel, locale: LocaleId): string | null {
  const { start, target, direction } = metric;
  if (current === null || target === null || rawProgress === null || metric.keeping) return null;
  const show = (value: number) => (value < 0 ? `(${showNumber(value, locale)})` : showNumber(value, locale));
  const isRatio = (expected: number) => Math.abs(rawProgress - expected) < 1e-6;
  if (start !== null && direction !== 'percentChange' && isRatio((current - start) / (target - start))) {
    return `(${show(current)} − ${show(start)}) / (${show(target)} − ${show(start)})`;
  }
  return isRatio(current / target) ? `${show(current)} / ${show(target)}` : null;
}

function expectedLine(subject: Subject, asOf: string, locale: LocaleId): string | null {
  const words = messagesOf(locale).hover;
  if (subject.expected === null) return null;
  const expected = words.expected(showPercent(subject.expected, locale), asOf);
  if (subject.kind !== 'keyResult' || !subject.from || !subject.due?.date) return expected;
  return words.list([expected, words.pace(subject.from, subject.due.date)]);
}

function statusLine(subject: Subject, locale: LocaleId): string | null {
  const { hover, status } = messagesOf(locale);
  return subject.status && hover.status(status[subject.status], reasonOf(subject, locale));
}

/** Why the status is what it is. */
function reasonOf(subject: Subject, locale: LocaleId): string | null {
  const { reason } = messagesOf(locale).hover;
  if (subject.node.properties.some(({ name, value }) => name === 'status' && value.text !== '')) return reason.typed;
  switch (subject.status) {
    case 'done':
      return reason.done;
    case 'overdue': {
      const date = subject.kind === 'plan' ? subject.cycle?.end : subject.due?.date;
      return date ? reason.overdue(date) : null;
    }
    case 'not-started':
      return reason.notStarted;
    default:
      if (subject.expected === null) return null;
      return reason.gap(Math.floor((subject.expected - (subject.progress ?? 0)) * 100 + 0.5 + 1e-9));
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
    if (confidence !== null)
      lines.push(words.confidence(`${showNumber(Math.round(confidence * 100) / 10, locale)}/10`));
    if (weight.typed) lines.push(words.weight(`${showNumber(weight.value, locale)}${weight.percent ? '%' : ''}`));
  }
  if (subject.owners.length > 0) lines.push(words.owners(subject.owners.map((owner) => `@${owner}`).join(', ')));
  if (subject.kind === 'objective' && subject.supports.length > 0) {
    lines.push(words.aligned(subject.supports.map(({ text }) => text).join(', ')));
  }
  return lines;
}
