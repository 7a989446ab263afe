import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel, Reference } from '../model/types.ts';

/** A snapshot of every plan of the workspace. Immutable; an edit makes a new one that shares what did not change. */
export interface WorkspaceIndex {
  /** By URI (editor) or path (CLI), in a stable order. */
  readonly documents: ReadonlyMap<string, DocumentModel>;
  /** Every plan with its document. */
  readonly plans: readonly PlacedPlan[];
  /** What a reference in that plan names. */
  resolve(reference: Reference, from: PlacedPlan): Resolution;
}

export interface PlacedPlan {
  readonly uri: string;
  readonly plan: PlanModel;
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
