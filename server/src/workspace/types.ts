import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel, Reference } from '../model/types.ts';

/** A snapshot of every plan of the workspace. Immutable; an edit makes a new one that shares what did not change. */
export interface WorkspaceIndex {
  /** By URI (editor) or path (CLI), in a stable order. */
  readonly documents: ReadonlyMap<string, DocumentModel>;
  /** Every plan with its document: by document, then in text order. */
  readonly plans: readonly PlacedPlan[];
  /** The plan that an objective of that document is in; null for one that is not of this snapshot. */
  placeOf(uri: string, objective: ObjectiveModel): PlacedPlan | null;

  /** What a reference in that plan names. */
  resolve(reference: Reference, from: PlacedPlan): Resolution;
  /** The plan that `Parent:` names; null without one, and where it names none or several. */
  parentOf(place: PlacedPlan): PlacedPlan | null;
  /** Plans whose parent this is. */
  childrenOf(place: PlacedPlan): readonly PlacedPlan[];
  /** Objectives whose `Supports:` names the target. */
  supportersOf(target: Target): readonly Supporter[];

  /** Objectives and key results of that text, letters and digits compared; any line of that text is one of them. */
  withText(text: string): readonly Located[];
  /** Key results that measure the same thing, whatever their numbers and dates. */
  withMetricOf(keyResult: KeyResultModel): readonly Located[];
  /** Texts that stand more than once, each with every place. */
  repeatedTexts(): readonly (readonly Located[])[];
  /** Metrics that more than one key result has, each with every place. */
  repeatedMetrics(): readonly (readonly Located[])[];

  /** Everybody who owns an objective or a key result, the most frequent first. */
  owners(): readonly NameUse[];
  ownedBy(name: string): readonly Located[];
  /** Every tag, the most frequent first. */
  tags(): readonly NameUse[];
  taggedWith(tag: string): readonly Located[];
}

export interface PlacedPlan {
  readonly uri: string;
  readonly plan: PlanModel;
}

/** An objective, or where there is a key result, that key result of it. */
export interface Located {
  readonly uri: string;
  readonly objective: ObjectiveModel;
  readonly keyResult: KeyResultModel | null;
}

/** An objective with the reference by which it supports something. */
export interface Supporter {
  readonly place: PlacedPlan;
  readonly objective: ObjectiveModel;
  readonly reference: Reference;
}

/** A name without `@` or `#`, spelt as where it stands first, and on how many headers it is. */
export interface NameUse {
  readonly name: string;
  readonly count: number;
}

export type Target =
  | { readonly kind: 'plan'; readonly place: PlacedPlan }
  | { readonly kind: 'objective'; readonly place: PlacedPlan; readonly objective: ObjectiveModel }
  | {
      readonly kind: 'keyResult';
      readonly place: PlacedPlan;
      readonly objective: ObjectiveModel;
      readonly keyResult: KeyResultModel;
    };

export type Resolution =
  | { readonly kind: 'resolved'; readonly target: Target }
  | { readonly kind: 'ambiguous'; readonly targets: readonly Target[] }
  | { readonly kind: 'unresolved' /** Names that are close, best first. */; readonly similar: readonly string[] };
