import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { written } from '../workspace/resolve.ts';
import type { Target } from '../workspace/types.ts';
import { definitionOf, isSame, modelOf, namedAt, namesOf, occurrencesOf, referencesOf } from './occurrences.ts';
import { rangeOf } from './position.ts';
import { DocumentHighlightKind } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';

/** Where the thing under the caret is written. */
export function definition(snapshot: Snapshot, position: Position): Location | null {
  const named = namedAt(snapshot, position);
  return named && { uri: named.target.place.uri, range: rangeOf(definitionOf(named.target)) };
}

/** Every place that names the thing under the caret. */
export function references(snapshot: Snapshot, position: Position, withDefinition: boolean): Location[] {
  const named = namedAt(snapshot, position);
  if (!named) return [];
  return occurrencesOf(named.target, snapshot.index)
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(({ uri, span }) => ({ uri, range: rangeOf(span) }));
}

/** The same places, in this document. */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const named = namedAt(snapshot, position);
  if (!named) return [];
  return occurrencesOf(named.target, snapshot.index)
    .filter(({ uri }) => uri === snapshot.uri)
    .map(({ span, isDefinition }) => ({
      range: rangeOf(span),
      kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

/** A link on each reference to what it names. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  return snapshot.index.plans
    .filter(({ uri }) => uri === snapshot.uri)
    .flatMap((placed) =>
      referencesOf(placed, snapshot.index).map(({ reference, subject }) => ({
        range: rangeOf(reference.span),
        target: `${subject.place.uri}#L${definitionOf(subject).line.index + 1}`,
        tooltip: titleOf(subject),
      })),
    );
}

function titleOf(target: Target): string {
  const model = modelOf(target);
  return model.kind === 'plan' ? model.name : model.text;
}

/** Why a name cannot be given. */
export type RenameProblem = { readonly kind: 'notALabel' | 'invalid' | 'taken' };

/** The name to type over, or null where nothing with a written name is under the caret. */
export function prepareRename(snapshot: Snapshot, position: Position): { range: Range; placeholder: string } | null {
  const named = namedAt(snapshot, position);
  if (!named?.written || namesOf(named.target).length === 0) return null;
  const { line, start, end } = named.span;
  return { range: rangeOf(named.span), placeholder: line.text.slice(start, end) };
}

/** Gives a label or a plan another name, everywhere in the workspace. */
export function rename(snapshot: Snapshot, position: Position, newName: string): WorkspaceEdit | RenameProblem {
  const named = namedAt(snapshot, position);
  if (!named?.written || namesOf(named.target).length === 0) return { kind: 'notALabel' };
  const { target } = named;
  const name = newName.trim();
  if (!isName(name, target)) return { kind: 'invalid' };
  if (isTaken(name, target, snapshot)) return { kind: 'taken' };

  const old = nameAt(named.span);
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, span, isDefinition } of occurrencesOf(target, snapshot.index)) {
    // A plan with a name and an `Id:` has two names; only the one under the caret changes.
    if (target.kind === 'plan' && nameAt(span) !== old) continue;
    const newText = isDefinition ? name : inReference(name, target, isQuoted(span));
    changes[uri] = [...(changes[uri] ?? []), { range: rangeOf(span), newText }];
  }
  return { changes };
}

function nameAt({ line, start, end }: { line: { text: string }; start: number; end: number }): string {
  return line.text.slice(start, end);
}

function isQuoted({ line, start }: { line: { text: string }; start: number }): boolean {
  return line.text[start - 1] === '"';
}

/** Numbers take their letters along: objective 2 is `O2` in a reference. */
function inReference(name: string, target: Target, inQuotes: boolean): string {
  if (target.kind === 'plan') return inQuotes ? name : written([name]);
  return /^\d/.test(name) ? `${target.kind === 'objective' ? 'O' : 'KR'}${name}` : name;
}

function isName(name: string, target: Target): boolean {
  return target.kind === 'plan'
    ? name !== '' && !/["\r\n]/.test(name)
    : /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(name);
}

function isTaken(name: string, target: Target, { index }: Snapshot): boolean {
  const siblings: Target[] =
    target.kind === 'plan'
      ? index.plans.map((place) => ({ kind: 'plan', place }))
      : target.kind === 'objective'
        ? target.place.plan.objectives.map((objective) => ({ ...target, objective }))
        : target.objective.keyResults.map((keyResult) => ({ ...target, keyResult }));
  const key = name.toLowerCase();
  return siblings.some(
    (sibling) => !isSame(sibling, target) && namesOf(sibling).some(({ text }) => text.toLowerCase() === key),
  );
}
