import type { CompletionItem, Position } from 'vscode-languageserver';
import { languageAt } from '../documentLanguage.ts';
import { placeAt } from '../place.ts';
import type { Snapshot } from '../snapshot.ts';
import { datesInText } from './dates.ts';
import { lineStarts } from './lineStarts.ts';
import { ownersAt, tagsAt } from './people.ts';
import { propertyValues } from './propertyValues.ts';
import type { CompletionOptions, CompletionRequest } from './request.ts';
import { suppressions } from './suppressions.ts';
import { templateItems } from './templates.ts';

export type { CompletionOptions } from './request.ts';

/** What can stand at the caret: one kind of thing, decided by what stands before it on the line. */
export function completion(snapshot: Snapshot, position: Position, options: CompletionOptions): CompletionItem[] {
  const place = placeAt(snapshot.model, position.line);
  if (!place) return [];
  const { line } = place;
  const before = line.text.slice(0, position.character);
  const language = languageAt(snapshot.model, place, options.language);
  const request: CompletionRequest = { snapshot, options, position, line, before, place, language };
  return (
    suppressions(request) ??
    propertyValues(request) ??
    ownersAt(request) ??
    tagsAt(request) ??
    datesInText(request) ?? [...(lineStarts(request) ?? []), ...(templateItems(request) ?? [])]
  );
}
