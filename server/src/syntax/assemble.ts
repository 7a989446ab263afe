import { spanOf } from './span.ts';
import type { Block, NoteNode, ObjectiveNode, Piece, PlanHeader, PlanNode, PropertyNode, Span } from './tree.ts';

/**
 * The plans of a row of blocks. A plan header opens a plan; a role line or a title after a plan's first objective opens
 * one that inherits from the plan above. Plans that `previous` has with the same parts stay the same objects.
 */
export function assemblePlans(blocks: readonly Block[], previous: readonly PlanNode[] = []): readonly PlanNode[] {
  const drafts: PlanDraft[] = [];
  let current: PlanDraft | null = null;
  let fileTitle: Piece | null = null;
  for (const block of blocks) {
    const { plan: part, objective } = block;
    if (!part && !objective) continue;
    const opens = current === null ? 'first' : opening(block, current);
    if (current === null || opens) {
      const inheritsFrom: PlanDraft | null = opens === 'section' ? (current?.inheritsFrom ?? current) : null;
      current = newDraft(block, inheritsFrom);
      if (opens === 'header') current.title = fileTitle;
      drafts.push(current);
    }
    if (part) {
      // A title above the first plan header speaks for every plan of the file.
      if (part.title && drafts.length === 1 && !current.header) fileTitle ??= part.title;
      current.header ??= part.header;
      current.title = part.title ?? current.title;
      current.role = part.role ?? current.role;
      current.properties.push(...part.properties);
      current.notes.push(...part.notes);
      if (part.header || (!current.header && !current.anchorIsFirm && (part.role || part.title))) {
        current.anchor = anchorOf(block);
        current.anchorIsFirm = true;
      }
    }
    if (objective) current.objectives.push(objective);
  }
  const plans: PlanNode[] = [];
  const finished = new Map<PlanDraft, PlanNode>();
  drafts.forEach((draft, index) => {
    const inheritsFrom = draft.inheritsFrom ? (finished.get(draft.inheritsFrom) ?? null) : null;
    const plan = reuse(finish(draft, inheritsFrom), [previous[index], previous.at(index - drafts.length)]);
    finished.set(draft, plan);
    plans.push(plan);
  });
  return plans;
}

interface PlanDraft {
  header: PlanHeader | null;
  anchor: Span;
  anchorIsFirm: boolean;
  title: Piece | null;
  role: PropertyNode | null;
  readonly properties: PropertyNode[];
  readonly notes: NoteNode[];
  readonly inheritsFrom: PlanDraft | null;
  readonly objectives: ObjectiveNode[];
}

function newDraft(block: Block, inheritsFrom: PlanDraft | null): PlanDraft {
  return {
    header: null,
    anchor: anchorOf(block),
    anchorIsFirm: false,
    title: null,
    role: null,
    properties: [],
    notes: [],
    inheritsFrom,
    objectives: [],
  };
}

function opening({ plan }: Block, current: PlanDraft): 'header' | 'section' | null {
  if (plan?.header) return current.header || current.objectives.length > 0 ? 'header' : null;
  if ((plan?.role || plan?.title) && current.objectives.length > 0) return 'section';
  return null;
}

/** The header, role or title of the block, else its first line with a node. */
function anchorOf({ plan, objective }: Block): Span {
  if (plan?.header) {
    const { keyword, name } = plan.header;
    return { line: keyword.span.line, start: keyword.span.start, end: Math.max(keyword.span.end, name.span.end) };
  }
  if (plan?.role) {
    const { line, keyword, value } = plan.role;
    return { line, start: keyword.span.start, end: Math.max(keyword.span.end, value.span.end) };
  }
  if (plan?.title) return plan.title.span;
  const nodes = [...(plan?.properties ?? []), ...(plan?.notes ?? []), ...(objective ? [objective] : [])];
  const line = nodes.map((node) => node.line).reduce((first, each) => (each.index < first.index ? each : first));
  const start = line.text.length - line.text.trimStart().length;
  return spanOf(line, { start, end: line.text.trimEnd().length });
}

function finish(draft: PlanDraft, inheritsFrom: PlanNode | null): PlanNode {
  const { header, anchor, properties, notes, title, role, objectives } = draft;
  return { kind: 'plan', header, anchor, properties, notes, title, role, inheritsFrom, objectives };
}

/** Plans above an edit keep their place from the top, those below it their place from the bottom. */
function reuse(plan: PlanNode, candidates: readonly (PlanNode | undefined)[]): PlanNode {
  return candidates.find((old) => old && isSame(plan, old)) ?? plan;
}

function isSame(a: PlanNode, b: PlanNode): boolean {
  return (
    a.header === b.header &&
    a.title === b.title &&
    a.role === b.role &&
    a.inheritsFrom === b.inheritsFrom &&
    a.anchor.line === b.anchor.line &&
    a.anchor.start === b.anchor.start &&
    a.anchor.end === b.anchor.end &&
    haveSame(a.objectives, b.objectives) &&
    haveSame(a.properties, b.properties) &&
    haveSame(a.notes, b.notes)
  );
}

function haveSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
