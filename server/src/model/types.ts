import type { Cycle } from '../calendar/cycle.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { ObjectiveType, Origin, PlanLevel, PropertyName, Stage, Status as TypedStatus } from '../locales/types.ts';
import type { DueReading, Period, Reading } from '../reading/types.ts';
import type {
  CheckInNode,
  KeyResultNode,
  ObjectiveNode,
  OkrDocument,
  PlanNode,
  PropertyNode,
  Span,
} from '../syntax/tree.ts';

/** What the model needs besides the text. The clock is one of these: nothing below reads it. */
export interface ModelOptions {
  readonly asOf: IsoDate;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  /** Gaps in whole percentage points behind the expected progress. */
  readonly pace: { readonly onTrack: number; readonly behind: number };
}

export type Status = TypedStatus | 'overdue';
export type ScoreSource = 'typed' | 'computed' | 'none';

/** The plans of one document. */
export interface DocumentModel {
  readonly document: OkrDocument;
  /** The file's name without folder and extension: what a plan without a header is called. */
  readonly name: string;
  readonly options: ModelOptions;
  readonly plans: readonly PlanModel[];
  /** Of every plan, objective and key result, in text order. */
  readonly invalidValues: readonly InvalidValue[];
}

/** Numbers that every level has. All are 0 to 1, or null where nothing says. */
export interface Standing {
  readonly progress: number | null;
  readonly expected: number | null;
  readonly score: number | null;
  readonly scoreSource: ScoreSource;
  readonly status: Status | null;
  /** Progress is 1, and nothing has to be kept until a due date that is still ahead. */
  readonly complete: boolean;
}

export interface PlanModel extends Standing {
  readonly kind: 'plan';
  readonly node: PlanNode;
  /** `Id:`, else the name, else the file's name without extension. */
  readonly id: string;
  readonly name: string;
  readonly level: PlanLevel | null;
  readonly role: string | null;
  readonly owners: readonly string[];
  readonly cycle: Cycle | null;
  /** Where the cycle is written: `Cycle:` value or title; null without one. */
  readonly cycleSpan: Span | null;
  readonly parent: string | null;
  readonly objectives: readonly ObjectiveModel[];
  /** Of the plan's own properties, without those of its objectives. */
  readonly invalidValues: readonly InvalidValue[];
  /** `O1`, `growth`: `Id:` or label as a reference names it, else by position. */
  idOf(objective: ObjectiveModel): string;
  /** Objectives whose `Id:` or label an earlier one of the plan has. */
  duplicateIds(): readonly DuplicateId<ObjectiveModel>[];
}

export interface ObjectiveModel extends Standing {
  readonly kind: 'objective';
  readonly node: ObjectiveNode;
  readonly text: string;
  /** Names without `@`: own `Owner:` and trailing `@name`. Not inherited. */
  readonly owners: readonly string[];
  /** Without `#`. */
  readonly tags: readonly string[];
  readonly weight: Weight;
  readonly type: ObjectiveType | null;
  readonly stage: Stage | null;
  readonly origin: Origin | null;
  readonly supports: readonly Reference[];
  readonly confidence: number | null;
  /** `From:`, else the cycle's start. */
  readonly from: IsoDate | null;
  readonly due: Due | null;
  /** The day by which all progress is expected: the due date, or where that is no known day, the cycle's end. */
  readonly paceEnd: IsoDate | null;
  /** The sentence read as a key result would be: numbers and dates in an objective, for rules. */
  readonly reading: Reading;
  readonly keyResults: readonly KeyResultModel[];
  /** Key results whose `Id:` or label an earlier one of the objective has. */
  readonly duplicateIds: readonly DuplicateId<KeyResultModel>[];
  /** Of the objective's properties and its key results', in text order. */
  readonly invalidValues: readonly InvalidValue[];
}

export interface KeyResultModel extends Standing {
  readonly kind: 'keyResult';
  readonly node: KeyResultNode;
  /** `KR1`, `leads`: `Id:` or label as a reference names it, else by position in the objective. */
  readonly id: string;
  readonly text: string;
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly weight: Weight;
  readonly confidence: number | null;
  readonly reading: Reading;
  readonly metric: Metric;
  /** `From:`, else the objective's, else the cycle's start. */
  readonly from: IsoDate | null;
  readonly due: Due | null;
  /** The day by which all progress is expected: the due date, or where that is no known day, the one above it. */
  readonly paceEnd: IsoDate | null;
  /** In text order. */
  readonly checkIns: readonly CheckIn[];
  /** What counts on the as-of day; null without a value. */
  readonly measured: Measured | null;
  /** The value of {@link measured}. */
  readonly current: number | null;
  /** Before clamping to 0–1. */
  readonly rawProgress: number | null;
  /** Start and target are the same: there can be no progress, and roll-ups leave it out. */
  readonly unscorable: boolean;
}

/** The value that counts, and where it comes from. */
export interface Measured {
  /** null for `done` where the metric has no target. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly done: boolean;
  readonly source: 'checkIn' | 'current' | 'checkbox';
  /** Present for the source `checkIn`. */
  readonly checkIn: CheckIn | null;
}

/** A name that two siblings have. References mean the first. */
export interface DuplicateId<M> {
  readonly id: string;
  readonly first: M;
  readonly again: M;
}

/** The metric after properties have overridden the reading. */
export interface Metric {
  readonly direction: Reading['direction'];
  readonly start: number | null;
  /** A percent change starts from a number with a unit of its own; else the same as {@link unit}, or null. */
  readonly startUnit: string | null;
  readonly target: number | null;
  readonly unit: string | null;
  /** `week`, `2-weeks`, `half-year`. */
  readonly period: string | null;
  readonly recurrence: Pick<Period, 'unit' | 'count'> | null;
  readonly measurable: boolean;
  readonly binary: boolean;
  readonly activity: boolean;
  readonly keeping: boolean;
  readonly points: boolean;
  readonly source: 'text' | 'property';
  readonly others: readonly { readonly value: number; readonly unit: string | null; readonly text: string }[];
}

export interface Weight {
  /** As typed: 2 for `2`, 30 for `30%`; 1 where nothing is typed. */
  readonly value: number;
  readonly percent: boolean;
  readonly typed: boolean;
}

export interface Due {
  /** null for an event or a placeholder. */
  readonly date: IsoDate | null;
  readonly text: string | null;
  readonly source: 'text' | 'property' | 'objective' | 'cycle';
  /** Where the words stand; null for a date that is inherited from the cycle. */
  readonly span: Span | null;
  readonly reading: DueReading | null;
}

export interface CheckIn {
  readonly node: CheckInNode;
  /** null where the calendar has no such day. */
  readonly date: IsoDate | null;
  /** The measured value after changes (`+3`) and fractions (`8/10`) are worked out; null for a word only. */
  readonly value: number | null;
  readonly unit: string | null;
  /** `done` */
  readonly done: boolean;
  /** `+3`: {@link value} is what it leads to. */
  readonly change: boolean;
  /** The value's unit cannot be that of the key result; such a value does not count. */
  readonly foreignUnit: boolean;
  /** 0 to 1. */
  readonly confidence: number | null;
  readonly comment: string;
  /** Where the value stands, if there is one. */
  readonly valueSpan: Span | null;
  /** The value cannot be read. */
  readonly invalid: boolean;
}

/** `[plan/]objective[/key result]`, not yet resolved. */
export interface Reference {
  readonly parts: readonly string[];
  readonly text: string;
  readonly span: Span;
}

/** A property whose value is outside its type. Rule `invalid-value` reports these. */
export interface InvalidValue {
  readonly property: PropertyNode;
  readonly name: PropertyName;
  /** What it should be. */
  readonly expected:
    | 'score'
    | 'confidence'
    | 'weight'
    | 'date'
    | 'dateOrValue'
    | 'cycle'
    | 'owner'
    | 'status'
    | 'type'
    | 'stage'
    | 'origin'
    | 'metric'
    | 'number'
    | 'reference'
    | 'id';
}
