import type { Hover, MarkupContent, Position, Range } from 'vscode-languageserver';
import { dayNumber } from '../../calendar/date.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel } from '../../model/types.ts';
import type { PropertyNode } from '../../syntax/tree.ts';
import { modelOf, namedAt } from '../occurrences.ts';
import { detailAt, type Place, placeAt } from '../place.ts';
import { lineRange, rangeOf, touches } from '../position.ts';
import type { Snapshot } from '../snapshot.ts';
import { messagesOf, showPercent, showValue } from '../words.ts';
import { directionInWords, dueInWords, readingInWords } from './reading.ts';
import { standingInWords } from './standing.ts';

/** What the tool understood of the line, and how it comes to its numbers. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const place = placeAt(snapshot.model, position.line);
  if (!place) return null;
  return (
    referenceHover(snapshot, position, place) ?? detailHover(snapshot, position, place) ?? headerHover(snapshot, place)
  );
}

/** On a reference: what it names. */
function referenceHover(snapshot: Snapshot, position: Position, place: Place): Hover | null {
  const named = namedAt(snapshot, position);
  if (!named) return null;
  const model = modelOf(named.target);
  if (model === place.keyResult || model === place.objective || model === place.plan) return null;
  return answer(subjectText(snapshot, model), rangeOf(named.span));
}

function detailHover(snapshot: Snapshot, position: Position, place: Place): Hover | null {
  const detail = detailAt(place);
  if (detail?.kind === 'property') return propertyHover(snapshot, position, place, detail);
  if (detail?.kind === 'checkIn' && place.keyResult) return checkInHover(snapshot, place.keyResult, place);
  return null;
}

function propertyHover(snapshot: Snapshot, position: Position, place: Place, property: PropertyNode): Hover | null {
  const { locale } = snapshot;
  const { plan } = place;
  if (touches(property.keyword.span, position)) {
    return answer(
      [`**${property.keyword.text}**`, messagesOf(locale).property[property.name]],
      rangeOf(property.keyword.span),
    );
  }
  if (property.name === 'cycle' && plan?.cycle) return answer(cycleText(snapshot, plan), rangeOf(property.value.span));
  return null;
}

function cycleText({ locale, model }: Snapshot, { cycle }: PlanModel): string[] {
  if (!cycle) return [];
  const words = messagesOf(locale).hover;
  const days = dayNumber(cycle.end) - dayNumber(cycle.start) + 1;
  const gone = Math.min(days, Math.max(0, dayNumber(model.options.asOf) - dayNumber(cycle.start) + 1));
  return [words.cycle(cycle.label, cycle.start, cycle.end, days), words.elapsed(gone, days)];
}

function checkInHover({ locale }: Snapshot, keyResult: KeyResultModel, { line }: Place): Hover | null {
  const checkIn = keyResult.checkIns.find(({ node }) => node.line === line);
  if (!checkIn?.date) return null;
  const words = messagesOf(locale).hover;
  const facts: string[] = [];
  if (checkIn.value !== null) {
    facts.push(words.measured(showValue(checkIn.value, checkIn.unit ?? keyResult.metric.unit, locale), checkIn.date));
  }
  if (keyResult.measured?.checkIn === checkIn && keyResult.progress !== null) {
    facts.push(words.progress(showPercent(keyResult.progress, locale)));
  }
  if (checkIn.confidence !== null) facts.push(words.confidence(`${Math.round(checkIn.confidence * 100) / 10}/10`));
  return facts.length > 0 ? answer(facts, lineRange(line)) : null;
}

/** On a header, or a line that continues it: all of it. */
function headerHover(snapshot: Snapshot, place: Place): Hover | null {
  for (const subject of [place.keyResult, place.objective]) {
    if (subject && isOnSentence(subject, place)) return answer(subjectText(snapshot, subject), lineRange(place.line));
  }
  const { plan } = place;
  if (!plan || plan.node.anchor.line !== place.line) return null;
  const text = subjectText(snapshot, plan);
  return answer([...text, ...cycleText(snapshot, plan)], lineRange(place.line));
}

function isOnSentence({ node }: KeyResultModel | ObjectiveModel, { line }: Place): boolean {
  return node.line === line || node.sentence.pieces.some(({ span }) => span.line === line);
}

function subjectText(snapshot: Snapshot, subject: KeyResultModel | ObjectiveModel | PlanModel): string[] {
  const { locale, model, index } = snapshot;
  const { noun } = messagesOf(locale);
  const standing = standingInWords(subject, model, locale);
  if (subject.kind === 'plan') return [`**${asPlainMarkdown(subject.name || noun.plan)}**`, ...standing];
  if (subject.kind === 'objective') {
    const id = index.plans.find(({ plan }) => plan.objectives.includes(subject))?.plan.idOf(subject) ?? noun.objective;
    const due = dueInWords(subject, locale);
    return [`**${id}** ${asPlainMarkdown(subject.text)}`, ...(due ? [due] : []), ...standing];
  }
  return [`**${subject.id}** ${directionInWords(subject, locale)}`, readingInWords(subject, locale), ...standing];
}

function answer(lines: readonly string[], range: Range): Hover {
  const contents: MarkupContent = { kind: 'markdown', value: lines.join('\n\n') };
  return { contents, range };
}

/** Text of the writer's, shown as it is. */
function asPlainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
