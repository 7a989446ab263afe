import type { CompletionItem } from 'vscode-languageserver';
import type { Cycle } from '../../calendar/cycle.ts';
import { addDays, type IsoDate, lastDayOfMonth, makeDate } from '../../calendar/date.ts';
import { CompletionItemKind } from '../protocol.ts';
import { messagesOf } from '../words.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';
import { tail } from './tail.ts';

/** In a sentence, once a year is begun: `2026`, `2026-0`. */
export function datesInText(request: CompletionRequest): CompletionItem[] | null {
  const { before, line } = request;
  const word = tail(before, /[\d-]/);
  const kind = line.syntax.kind;
  if (
    !/^\d{4}/.test(word) ||
    word === before.trim() ||
    (kind !== 'keyResult' && kind !== 'objective' && kind !== 'text')
  )
    return null;
  return dueDates(request, before.length - word.length);
}

/** Days that something may be due on: the cycle's end first, then the ends of its months, and today. */
export function dueDates(request: CompletionRequest, start: number): CompletionItem[] {
  const { snapshot, place } = request;
  const words = messagesOf(snapshot.locale).completion;
  const { asOf } = snapshot.model.options;
  const cycle = place.plan?.cycle ?? null;
  const choices: [IsoDate, string][] = [];
  if (cycle) choices.push([cycle.end, words.cycleEnd]);
  for (const date of monthEnds(cycle, asOf)) choices.push([date, words.monthEnd]);
  choices.push([asOf, words.today]);
  return dateItems(request, start, choices);
}

/** Days that something may begin on. */
export function startDates(request: CompletionRequest, start: number): CompletionItem[] {
  const { snapshot, place } = request;
  const words = messagesOf(snapshot.locale).completion;
  const cycle = place.plan?.cycle ?? null;
  const choices: [IsoDate, string][] = [[snapshot.model.options.asOf, words.today]];
  if (cycle) choices.push([cycle.start, words.cycleStart]);
  return dateItems(request, start, choices);
}

function dateItems(
  request: CompletionRequest,
  start: number,
  choices: readonly (readonly [IsoDate, string])[],
): CompletionItem[] {
  const seen = new Set<IsoDate>();
  const unique = choices.filter(([date]) => !seen.has(date) && seen.add(date));
  return inOrder(
    unique.map(([date, detail]) =>
      item(request, start, { label: date, kind: CompletionItemKind.Value, detail, newText: date }),
    ),
  );
}

/** The ends of the cycle's months, or of this and the next two without a cycle. At most twelve. */
function monthEnds(cycle: Cycle | null, asOf: IsoDate): IsoDate[] {
  const last = cycle?.end ?? addDays(asOf, 75);
  const ends: IsoDate[] = [];
  let year = Number((cycle?.start ?? asOf).slice(0, 4));
  let month = Number((cycle?.start ?? asOf).slice(5, 7));
  while (ends.length < 12) {
    const end = makeDate(year, month, lastDayOfMonth(year, month));
    if (!end || end > last) break;
    ends.push(end);
    month = (month % 12) + 1;
    if (month === 1) year++;
  }
  return ends;
}
