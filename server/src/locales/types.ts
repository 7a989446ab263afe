import type { InterfaceMessages } from './messages.ts';
import type { MethodWords } from './methodTypes.ts';
import type { Words } from './wordTypes.ts';

/** A language that OKRs are written in. */
export type LocaleId = 'en' | 'zh' | 'hu';

/** What a property line may say. The canonical spelling of each, per language, is in `locales`. */
export type PropertyName =
  | 'role'
  | 'cycle'
  | 'parent'
  | 'owner'
  | 'id'
  | 'score'
  | 'status'
  | 'supports'
  | 'type'
  | 'stage'
  | 'origin'
  | 'from'
  | 'due'
  | 'weight'
  | 'confidence'
  | 'metric'
  | 'start'
  | 'target'
  | 'current';

export type PlanLevel = 'company' | 'department' | 'team' | 'person';

/** Everything the server knows of one language. Adding a language is adding one of these. */
export interface Locale {
  readonly id: LocaleId;
  /** The language's name in itself. */
  readonly name: string;
  readonly keywords: Keywords;
  readonly values: ClosedValues;
  /** What the interface says. */
  readonly messages: InterfaceMessages;
  /** What sentences are read by. */
  readonly words: Words;
  /** What the rules of the method look for. */
  readonly method: MethodWords;
}

/**
 * The spellings of each keyword; the first is the one that completions and formatting write. Case and accents do not
 * matter when reading.
 */
export interface Keywords {
  readonly plan: Readonly<Record<PlanLevel, readonly string[]>>;
  readonly objective: readonly string[];
  readonly keyResult: readonly string[];
  /** Opens a list, as `keyResult` does. */
  readonly keyResults: readonly string[];
  readonly note: readonly string[];
  readonly property: Readonly<Record<PropertyName, readonly string[]>>;
  /** Words that may stand beside a cycle in a title (`OKRs for Q1 2026`), besides the keywords above. */
  readonly title: readonly string[];
}

export type ObjectiveType = 'committed' | 'aspirational' | 'learning';
export type Stage = 'research' | 'build' | 'launch' | 'growth' | 'team';
export type Origin = 'top-down' | 'bottom-up';
export type Status = 'not-started' | 'on-track' | 'behind' | 'at-risk' | 'blocked' | 'done' | 'dropped';

/** Spellings of the values of properties that have a closed set; the first is canonical. */
export interface ClosedValues {
  readonly type: Readonly<Record<ObjectiveType, readonly string[]>>;
  readonly stage: Readonly<Record<Stage, readonly string[]>>;
  readonly origin: Readonly<Record<Origin, readonly string[]>>;
  readonly status: Readonly<Record<Status, readonly string[]>>;
}
