import type { Position } from 'vscode-languageserver';
import { readPlanName } from '../model/references.ts';
import type { KeyResultModel, ObjectiveModel, PlanModel, Reference } from '../model/types.ts';
import type { Piece, PropertyNode, Span } from '../syntax/tree.ts';
import { toPlain } from '../text/normalize.ts';
import type { PlacedPlan, Target, WorkspaceIndex } from '../workspace/types.ts';
import { placeAt } from './place.ts';
import { touches } from './position.ts';
import type { Snapshot } from './snapshot.ts';

/** A place that names a plan, an objective or a key result. */
export interface Occurrence {
  readonly uri: string;
  /** The name alone: the label, the plan's name, one part of a reference. */
  readonly span: Span;
  readonly isDefinition: boolean;
}

/** A name under the caret and what it names. */
export interface Named {
  readonly span: Span;
  readonly target: Target;
  /** The caret is on a name that is written there, not on a header that is known by its position only. */
  readonly written: boolean;
}

/** What the caret is on: a part of a reference, a label, a plan's name, or the keyword of a header. */
export function namedAt(snapshot: Snapshot, position: Position): Named | null {
  const place = placeAt(snapshot.model, position.line);
  if (!place?.plan) return null;
  const placed = snapshot.index.plans.find(({ plan }) => plan === place.plan);
  if (!placed) return null;

  for (const { reference, subject } of referencesOf(placed, snapshot.index)) {
    if (!touches(reference.span, position)) continue;
    for (const part of partsOf(reference, subject)) if (touches(part.span, position)) return { ...part, written: true };
  }
  for (const target of targetsAt(placed, place.objective, place.keyResult)) {
    for (const name of namesOf(target)) {
      if (touches(name.span, position)) return { span: name.span, target, written: true };
    }
    const keyword = target.kind === 'plan' ? null : nodeOf(target).keyword;
    if (keyword && touches(keyword.span, position)) return { span: keyword.span, target, written: false };
  }
  return null;
}

/** Every place of the workspace that names the target, its own first. */
export function occurrencesOf(target: Target, index: WorkspaceIndex): Occurrence[] {
  const own = namesOf(target);
  const found: Occurrence[] = own.map(({ span }) => ({ uri: target.place.uri, span, isDefinition: true }));
  for (const placed of index.plans) {
    for (const { reference, subject } of referencesOf(placed, index)) {
      for (const part of partsOf(reference, subject)) {
        if (isSame(part.target, target)) found.push({ uri: placed.uri, span: part.span, isDefinition: false });
      }
    }
  }
  return found;
}

/** Where the target stands: its label or name, else its keyword, else its line. */
export function definitionOf(target: Target): Span {
  const [name] = namesOf(target);
  if (name) return name.span;
  if (target.kind === 'plan') return target.place.plan.node.anchor;
  const { keyword, line } = nodeOf(target);
  return keyword?.span ?? { line, start: 0, end: line.text.length };
}

/** The names that are written for the target: a label, or a plan's name and `Id:`. */
export function namesOf(target: Target): Piece[] {
  if (target.kind !== 'plan') {
    const { label } = nodeOf(target);
    return label ? [label] : [];
  }
  const { header, role, properties } = target.place.plan.node;
  const id = properties.find(({ name }) => name === 'id');
  return [id?.value, header?.name ?? role?.value].filter((piece): piece is Piece => Boolean(piece?.text));
}

export function isSame(a: Target, b: Target): boolean {
  return modelOf(a) === modelOf(b);
}

export function modelOf(target: Target): PlanModel | ObjectiveModel | KeyResultModel {
  if (target.kind === 'plan') return target.place.plan;
  return target.kind === 'objective' ? target.objective : target.keyResult;
}

function nodeOf(target: Exclude<Target, { kind: 'plan' }>) {
  return target.kind === 'objective' ? target.objective.node : target.keyResult.node;
}

function targetsAt(place: PlacedPlan, objective: ObjectiveModel | null, keyResult: KeyResultModel | null): Target[] {
  const targets: Target[] = [{ kind: 'plan', place }];
  if (objective) targets.unshift({ kind: 'objective', place, objective });
  if (objective && keyResult) targets.unshift({ kind: 'keyResult', place, objective, keyResult });
  return targets;
}

interface ResolvedReference {
  readonly reference: Reference;
  readonly subject: Target;
}

/** What the plan refers to, in `Parent:` and `Supports:`, as far as it can be resolved. */
export function referencesOf(placed: PlacedPlan, index: WorkspaceIndex): ResolvedReference[] {
  const resolved: ResolvedReference[] = [];
  const parent = placed.plan.node.properties.find(({ name }) => name === 'parent');
  const parentPlan = index.parentOf(placed);
  if (parent && parentPlan) {
    resolved.push({ reference: whole(parent), subject: { kind: 'plan', place: parentPlan } });
  }
  for (const { supports } of placed.plan.objectives) {
    for (const reference of supports) {
      const resolution = index.resolve(reference, placed);
      if (resolution.kind === 'resolved') resolved.push({ reference, subject: resolution.target });
    }
  }
  return resolved;
}

function whole({ value }: PropertyNode): Reference {
  return { parts: [readPlanName(value.text)], text: value.text, span: value.span };
}

/** The parts of a reference with what each names: the last one the target, those before it what the target is in. */
function partsOf(reference: Reference, target: Target): { readonly span: Span; readonly target: Target }[] {
  const chain: Target[] = [{ kind: 'plan', place: target.place }];
  if (target.kind !== 'plan') chain.push({ kind: 'objective', place: target.place, objective: target.objective });
  if (target.kind === 'keyResult') chain.push(target);
  return partSpans(reference)
    .reverse()
    .flatMap((span, index) => {
      const named = chain.at(-1 - index);
      return named ? [{ span, target: named }] : [];
    })
    .reverse();
}

/** Where the parts stand between the slashes; quoted parts keep their slashes and lose their quotes. */
function partSpans({ span }: Reference): Span[] {
  const text = toPlain(span.line.text.slice(span.start, span.end));
  const spans: Span[] = [];
  let start = 0;
  let inQuotes = false;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') inQuotes = !inQuotes;
    if (at < text.length && (inQuotes || text[at] !== '/')) continue;
    spans.push(trimmed(span, text, start, at));
    start = at + 1;
  }
  return spans;
}

function trimmed({ line, start: base }: Span, text: string, start: number, end: number): Span {
  const skipped = /[\s"“”„「」]/;
  let from = start;
  let to = end;
  while (from < to && skipped.test(text[from] as string)) from++;
  while (to > from && skipped.test(text[to - 1] as string)) to--;
  return { line, start: base + from, end: base + to };
}
