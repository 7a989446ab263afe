import { spanOf } from './span.ts';
import type {
  Block,
  NoteNode,
  ObjectiveNode,
  Piece,
  PlanHeader,
  PlanNode,
  PlanPart,
  PropertyNode,
  Span,
} from './tree.ts';

/**
 * The plans of a row of blocks. A plan header opens a plan; a role line or a title after a plan's first objective opens
 * one that inherits from the plan above. Plans that `previous` has with the same parts stay the same objects.
 */
export function assemblePlans(blocks: readonly Block[], previous: readonly PlanNode[] = []): readonly PlanNode[] {
  const drafts = draftPlans(blocks);
  const finished = new Map<PlanDraft, PlanNode>();
  for (const [index, draft] of drafts.entries()) {
    const inheritsFrom = (draft.inheritsFrom && finished.get(draft.inheritsFrom)) ?? null;
    // Plans above an edit keep their place from the top, those below it their place from the bottom.
    const candidates = [previous[index], previous.at(index - drafts.length)];
    const plan = finish(draft, inheritsFrom);
    finished.set(draft, candidates.find((old) => old && isSame(plan, old)) ?? plan);
  }
  return [...finished.values()];
}

function draftPlans(blocks: readonly Block[]): readonly PlanDraft[] {
  const drafts: PlanDraft[] = [];
  /** Stands above the first plan header and speaks for every plan of the file. */
  let fileTitle: Piece | null = null;
  for (const block of blocks) {
    const { plan, objective } = block;
    if (!plan && !objective) continue;
    let draft = drafts.at(-1);
    if (!draft || opensPlan(block, draft)) {
      const inheritsFrom: PlanDraft | null = draft && !plan?.header ? (draft.inheritsFrom ?? draft) : null;
      draft = newDraft(block, inheritsFrom, plan?.header ? fileTitle : null);
      drafts.push(draft);
    }
    if (plan) addPart(draft, plan, block);
    if (objective) draft.objectives.push(objective);
    if (drafts.length === 1 && !draft.header) fileTitle = draft.title;
  }
  return drafts;
}

interface PlanDraft {
  header: PlanHeader | null;
  anchor: Span;
  /** The anchor is a header, role or title, and only a header takes its place. */
  anchorIsFirm: boolean;
  title: Piece | null;
  role: PropertyNode | null;
  readonly properties: PropertyNode[];
  readonly notes: NoteNode[];
  readonly inheritsFrom: PlanDraft | null;
  readonly objectives: ObjectiveNode[];
}

function newDraft(block: Block, inheritsFrom: PlanDraft | null, title: Piece | null): PlanDraft {
  return {
    header: null,
    anchor: anchorOf(block),
    anchorIsFirm: false,
    title,
    role: null,
    properties: [],
    notes: [],
    inheritsFrom,
    objectives: [],
  };
}

function opensPlan({ plan }: Block, current: PlanDraft): boolean {
  if (plan?.header) return current.header !== null || current.objectives.length > 0;
  return Boolean(plan?.role || plan?.title) && current.objectives.length > 0;
}

function addPart(draft: PlanDraft, part: PlanPart, block: Block): void {
  if (part.header || (!draft.anchorIsFirm && (part.role || part.title))) {
    draft.anchor = anchorOf(block);
    draft.anchorIsFirm = true;
  }
  draft.header ??= part.header;
  draft.title = part.title ?? draft.title;
  draft.role = part.role ?? draft.role;
  draft.properties.push(...part.properties);
  draft.notes.push(...part.notes);
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
