import type { CompletionItem } from 'vscode-languageserver';
import { addDays } from '../../calendar/date.ts';
import { localeOf } from '../../locales/index.ts';
import type { PropertyName } from '../../locales/types.ts';
import { planningCycle } from '../../templates/cycle.ts';
import { CompletionItemKind } from '../protocol.ts';
import { messagesOf } from '../words.ts';
import { dueDates, startDates } from './dates.ts';
import { ownerItems } from './people.ts';
import { parentItems, referenceItems } from './references.ts';
import { type CompletionRequest, inOrder, item } from './request.ts';
import { nameCharacter, tail } from './tail.ts';

/** After a property's colon: what it can be. null elsewhere, an empty list where anything goes. */
export function propertyValues(request: CompletionRequest): CompletionItem[] | null {
  const { line, before } = request;
  const { syntax } = line;
  if (syntax.kind !== 'property' || syntax.name === null) return null;
  const colon = colonAfter(line.text, syntax.keyword.end);
  if (colon < 0 || before.length <= colon) return null;
  const value = before.slice(colon + 1).trimStart();
  return valuesOf(syntax.name, request, value, before.length - value.length);
}

/** @param start the column that the value begins at */
function valuesOf(name: PropertyName, request: CompletionRequest, value: string, start: number): CompletionItem[] {
  switch (name) {
    case 'type':
    case 'stage':
    case 'origin':
    case 'status':
      return closedValues(name, request, start);
    case 'due':
      return dueDates(request, start);
    case 'from':
    case 'start':
      return startDates(request, start);
    case 'cycle':
      return cycles(request, start);
    case 'owner': {
      const name = tail(value, nameCharacter());
      const sigil = value.at(-name.length - 1) === '@' ? 1 : 0;
      return ownerItems(request, request.before.length - name.length - sigil);
    }
    case 'supports':
      return referenceItems(request, value);
    case 'parent':
      return parentItems(request, start);
    case 'role':
      return roles(request, start);
    case 'metric':
      return metrics(request, start);
    default:
      return [];
  }
}

function colonAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === ':' || text[at] === '：') return at;
  return -1;
}

function closedValues(
  name: 'type' | 'stage' | 'origin' | 'status',
  request: CompletionRequest,
  start: number,
): CompletionItem[] {
  const spellings = Object.values(localeOf(request.language).values[name]) as readonly (readonly string[])[];
  return inOrder(
    spellings.flatMap(([label]) =>
      label ? [item(request, start, { label, kind: CompletionItemKind.EnumMember, newText: label })] : [],
    ),
  );
}

/** The cycle to plan for now, the ones around it, and the year. */
function cycles(request: CompletionRequest, start: number): CompletionItem[] {
  const { snapshot } = request;
  const { asOf, fiscalYearStart } = snapshot.model.options;
  const words = messagesOf(snapshot.locale).completion;
  const now = planningCycle(asOf, fiscalYearStart);
  const next = planningCycle(addDays(now.end, 1), fiscalYearStart);
  const year = asOf.slice(0, 4);
  const half = Number(asOf.slice(5, 7)) <= 6 ? 1 : 2;
  const choices: [string, string][] = [
    [now.label, words.thisCycle],
    [next.label, words.nextCycle],
    [`${year}-H${half}`, ''],
    [year, ''],
    [asOf.slice(0, 7), ''],
  ];
  return inOrder(
    choices.map(([label, detail]) =>
      item(request, start, { label, detail, kind: CompletionItemKind.Value, newText: label }),
    ),
  );
}

function roles(request: CompletionRequest, start: number): CompletionItem[] {
  const names = request.options.templates
    .filter(({ language, role }) => language === request.language && role !== null)
    .map(({ role }) => role as string);
  return [...new Set(names)].map((label) =>
    item(request, start, { label, kind: CompletionItemKind.Value, newText: label }),
  );
}

/** The forms of a metric, with figures to type over. */
function metrics(request: CompletionRequest, start: number): CompletionItem[] {
  const forms = ['50% -> 65%', '>= 99.9%', 'keep >= 99.9%', '<= 60 days', '20 interviews', '10 per week', 'milestone'];
  return inOrder(forms.map((label) => item(request, start, { label, kind: CompletionItemKind.Value, newText: label })));
}
