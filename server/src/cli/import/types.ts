/** OKRs as they were found somewhere else, before they are written as `.okr`. Texts are as found, on one line. */
export interface ImportedPlan {
  readonly name: string | null;
  /** Keyword values as found: `2026-Q1`, `@mei`. */
  readonly properties: readonly ImportedProperty[];
  readonly notes: readonly string[];
  readonly objectives: readonly ImportedItem[];
}

/** An objective with its key results, or a key result. */
export interface ImportedItem {
  readonly text: string;
  readonly properties: readonly ImportedProperty[];
  readonly notes: readonly string[];
  readonly keyResults: readonly ImportedItem[];
}

export interface ImportedProperty {
  readonly name: ImportedPropertyName;
  readonly value: string;
}

export type ImportedPropertyName =
  | 'role'
  | 'cycle'
  | 'parent'
  | 'owner'
  | 'type'
  | 'supports'
  | 'due'
  | 'weight'
  | 'start'
  | 'target'
  | 'current'
  | 'score'
  | 'status'
  | 'confidence';

/** An item of which nothing is known but its text. */
export function item(
  text: string,
  keyResults: readonly ImportedItem[] = [],
  notes: readonly string[] = [],
): ImportedItem {
  return { text, properties: [], notes, keyResults };
}
