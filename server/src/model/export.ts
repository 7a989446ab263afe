import type { IsoDate } from '../calendar/date.ts';
import type { ObjectiveType, Origin, PlanLevel, Stage } from '../locales/types.ts';
import type { Direction } from '../reading/types.ts';
import type { NoteNode } from '../syntax/tree.ts';
import { sharesOf } from './rollUp.ts';
import type {
  CheckIn,
  DocumentModel,
  Due,
  KeyResultModel,
  Metric,
  ObjectiveModel,
  PlanModel,
  Standing,
  Weight,
} from './types.ts';

// What other programs get. Names, order and meaning are fixed; additions are free.

/** Everything that `okr export --format json` writes. */
export interface ExportModel {
  readonly version: 1;
  readonly asOf: IsoDate;
  readonly plans: readonly ExportedPlan[];
}

/** The numbers that every level has, 0 to 1. */
export type ExportedStanding = Pick<Standing, 'progress' | 'score' | 'scoreSource' | 'status' | 'expected'>;

export interface ExportedPlan extends ExportedStanding {
  readonly path: string;
  /** Zero-based, the header's. */
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly level: PlanLevel | null;
  readonly role: string | null;
  readonly owners: readonly string[];
  readonly cycle: { readonly label: string; readonly start: IsoDate; readonly end: IsoDate } | null;
  readonly parent: string | null;
  readonly objectives: readonly ExportedObjective[];
}

export interface ExportedHeader extends ExportedStanding {
  readonly id: string;
  readonly line: number;
  /** Without keyword, label, decoration, and trailing tags and owners. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly tags: readonly string[];
  readonly owners: readonly string[];
  /** Relative to the siblings'; where one of them is in per cent, in per cent. */
  readonly weight: number;
  readonly confidence: number | null;
}

export interface ExportedObjective extends ExportedHeader {
  readonly type: ObjectiveType | null;
  readonly stage: Stage | null;
  readonly origin: Origin | null;
  /** References as written. */
  readonly supports: readonly string[];
  readonly keyResults: readonly ExportedKeyResult[];
}

export interface ExportedKeyResult extends ExportedHeader {
  readonly metric: ExportedMetric;
  readonly due: Pick<Due, 'date' | 'text' | 'source'> | null;
  readonly checkIns: readonly ExportedCheckIn[];
  readonly current: number | null;
  /** Before clamping to 0–1. */
  readonly rawProgress: number | null;
}

export interface ExportedMetric extends Pick<Metric, 'start' | 'target' | 'unit' | 'period' | 'source' | 'others'> {
  readonly direction: Direction;
  readonly measurable: boolean;
  readonly binary: boolean;
  readonly activity: boolean;
}

export interface ExportedCheckIn extends Pick<CheckIn, 'date' | 'value' | 'unit' | 'confidence' | 'comment' | 'done'> {}

/**
 * The plans of a document for other programs.
 *
 * @param path how the document is called there
 */
export function exportPlans({ plans }: DocumentModel, path: string): readonly ExportedPlan[] {
  return plans.map((plan) => exportPlan(plan, path));
}

/** The model of several documents, in the order given. */
export function exportModel(
  documents: Iterable<readonly [path: string, model: DocumentModel]>,
  asOf: IsoDate,
): ExportModel {
  return { version: 1, asOf, plans: [...documents].flatMap(([path, model]) => exportPlans(model, path)) };
}

function exportPlan(plan: PlanModel, path: string): ExportedPlan {
  const { node, id, name, level, role, owners, cycle, parent, objectives } = plan;
  const weights = weightsOf(objectives);
  return {
    path,
    line: node.anchor.line.index,
    id,
    name,
    level,
    role,
    owners,
    cycle: cycle && { label: cycle.label, start: cycle.start, end: cycle.end },
    parent,
    ...standingOf(plan),
    objectives: objectives.map((objective, index) => exportObjective(objective, plan.idOf(objective), weights[index])),
  };
}

function exportObjective(objective: ObjectiveModel, id: string, weight = 1): ExportedObjective {
  const { node, text, tags, owners, type, stage, origin, supports, confidence, keyResults } = objective;
  const weights = weightsOf(keyResults);
  return {
    id,
    line: node.line.index,
    text,
    notes: textsOf(node.notes),
    tags,
    owners,
    weight,
    type,
    stage,
    origin,
    supports: supports.map((reference) => reference.text),
    ...standingOf(objective),
    confidence,
    keyResults: keyResults.map((keyResult, index) => exportKeyResult(keyResult, weights[index])),
  };
}

function exportKeyResult(keyResult: KeyResultModel, weight = 1): ExportedKeyResult {
  const { node, id, text, tags, owners, metric, due, checkIns, current, confidence, rawProgress } = keyResult;
  return {
    id,
    line: node.line.index,
    text,
    notes: textsOf(node.notes),
    tags,
    owners,
    weight,
    metric: exportMetric(metric),
    due: due && { date: due.date, text: due.text, source: due.source },
    checkIns: checkIns.map(exportCheckIn),
    current,
    ...standingOf(keyResult),
    confidence,
    rawProgress,
  };
}

function exportMetric(metric: Metric): ExportedMetric {
  const { direction, start, target, unit, period, measurable, binary, activity, source, others } = metric;
  return { direction, start, target, unit, period, measurable, binary, activity, source, others };
}

function exportCheckIn({ date, value, unit, confidence, comment, done }: CheckIn): ExportedCheckIn {
  return { date, value, unit, confidence, comment, done };
}

function standingOf({ progress, score, scoreSource, status, expected }: Standing): ExportedStanding {
  return { progress, score, scoreSource, status, expected };
}

function weightsOf(siblings: readonly { readonly weight: Weight }[]): readonly number[] {
  return sharesOf(siblings.map(({ weight }) => weight));
}

function textsOf(notes: readonly NoteNode[]): readonly string[] {
  return notes.map(({ sentence }) => sentence.text);
}
