import type { LocaleId } from '../../locales/types.ts';
import type { Due, KeyResultModel, Metric, ObjectiveModel } from '../../model/types.ts';
import type { Sentence } from '../../syntax/tree.ts';
import { messagesOf, showValue } from '../words.ts';

/** What was read from a key result, in words: `start 50 %, target 65 %, due 2026-03-31 from 'by the end of Q1'`. */
export function readingInWords(keyResult: KeyResultModel, locale: LocaleId): string {
  const words = messagesOf(locale).hover;
  return words.list([...metricInWords(keyResult.metric, locale), dueInWords(keyResult, locale) ?? words.noDue]);
}

/** Heading of the hover: which way the number should go. */
export function directionInWords({ metric }: KeyResultModel, locale: LocaleId): string {
  const words = messagesOf(locale).hover;
  const direction = words.direction[metric.direction];
  const remarks = [
    metric.keeping ? words.keeping : null,
    metric.activity ? words.activity : null,
    metric.source === 'property' ? words.fromProperties : null,
  ];
  return words.list([direction, ...remarks.filter((remark) => remark !== null)]);
}

function metricInWords(metric: Metric, locale: LocaleId): string[] {
  const words = messagesOf(locale).hover;
  const facts: string[] = [];
  if (metric.start !== null) facts.push(words.start(showValue(metric.start, metric.startUnit ?? metric.unit, locale)));
  if (metric.target !== null) {
    const target = showValue(metric.target, metric.unit, locale);
    if (metric.direction !== 'percentChange') facts.push(words.target(target));
    else facts.push(metric.points ? words.changeInPoints(target) : words.change(target));
  }
  if (metric.recurrence) facts.push(words.every(metric.recurrence.count, metric.recurrence.unit));
  if (metric.others.length > 0) {
    facts.push(words.others(metric.others.map(({ value, unit }) => showValue(value, unit, locale))));
  }
  if (metric.target === null && !metric.recurrence) facts.push(metric.binary ? words.doneOrNot : words.notMeasurable);
  return facts;
}

/** null where nothing says when. */
export function dueInWords({ due, node }: KeyResultModel | ObjectiveModel, locale: LocaleId): string | null {
  const words = messagesOf(locale).hover;
  if (!due) return null;
  if (!due.date) return words.dueUnknown(wordsOf(due, node.sentence));
  if (due.source === 'objective') return words.dueFromObjective(due.date);
  if (due.source === 'cycle') return words.dueFromCycle(due.date);
  const written = wordsOf(due, node.sentence);
  return written === due.date || written === '' ? words.due(due.date) : words.dueFromWords(due.date, written);
}

/** With the words that introduce it, as they stand in the text: `by the end of Q1`. */
function wordsOf({ span, text, source, reading }: Due, sentence: Sentence): string {
  if (source === 'text' && reading) return sentence.text.slice(reading.phrase.start, reading.phrase.end);
  return span ? span.line.text.slice(span.start, span.end).trim() : (text ?? '');
}
