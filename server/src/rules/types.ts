import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import type { Line, ObjectiveNode, PlanNode, Span } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Profile = 'recommended' | 'strict' | 'relaxed';
export type RuleCategory =
  | 'syntax'
  | 'structure'
  | 'measure'
  | 'time'
  | 'wording'
  | 'alignment'
  | 'people'
  | 'tracking'
  | 'method';
export type OptionValue = number | boolean | string;
export type Options = Readonly<Record<string, OptionValue>>;

/** A message in each language of the interface; a language without one falls back to English. */
export type Messages<P> = { readonly en: (values: P) => string } & {
  readonly [L in Exclude<LocaleId, 'en'>]?: (values: P) => string;
};

/**
 * One check of the method. A rule is one file in `rules/`, and one line in the registry.
 *
 * The scope says what the rule looks at, and with that what has to change before it runs again: an objective rule reads one
 * objective with everything under it and nothing else, a plan rule one plan, a document rule one file, a workspace rule
 * every plan there is.
 */
export interface RuleOf<S extends Scope, O extends Options = Options> {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** Severity or options that a profile changes. */
  readonly profiles?: {
    readonly [P in Exclude<Profile, 'recommended'>]?: {
      readonly severity?: Severity | 'off';
      readonly options?: Partial<O>;
    };
  };
  /** Defaults. The type of the default is the type of the option. */
  readonly options: O;
  readonly scope: S;
  /** Rule page: prose, examples and sources. */
  readonly docs: RuleDocs;
  check(subject: Subjects[S], context: RuleContext<O>): void;
}

export interface Subjects {
  keyResult: { readonly keyResult: KeyResultModel; readonly objective: ObjectiveModel };
  objective: ObjectiveModel;
  plan: PlanModel;
  document: DocumentModel;
  workspace: WorkspaceIndex;
}
export type Scope = keyof Subjects;
export type Rule = { [S in Scope]: RuleOf<S> }[Scope];

export interface RuleContext<O extends Options> {
  readonly options: O;
  /** The language of the interface. */
  readonly locale: LocaleId;
  report(finding: FindingInput): void;
}

export interface FindingInput {
  /** Exactly the word, number or date at fault. */
  readonly span: Span;
  /** In the interface's language: what is wrong and what to write instead. */
  readonly message: string;
  /** Milder or stronger than the rule's severity for this finding, before the user's own setting. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** Best first. */
  readonly fixes?: readonly Fix[];
  /** Workspace rules: the document that the span is in. */
  readonly uri?: string;
}

/** A finding as the engine hands it on. */
export interface Finding extends FindingInput {
  readonly code: string;
  readonly severity: Severity;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
  /** Absent for the same document. */
  readonly uri?: string;
}

/** A change that mends a finding. */
export interface Fix {
  /** In the interface's language, an imperative: "Set the due date to 2026-03-31". */
  readonly title: string;
  readonly edits: readonly TextChange[];
  /** May be applied without asking: changes no meaning. `source.fixAll.okr` and `okr check --fix` apply these only. */
  readonly safe: boolean;
  /** `newText` has `${1:tab stops}`, for editors that know snippets. Never safe. */
  readonly snippet?: boolean;
}

/** Replaces the span; an empty span inserts. */
export interface TextChange {
  readonly span: Span;
  readonly newText: string;
}

export interface RuleDocs {
  /** One sentence for the table of rules. */
  readonly summary: Messages<void>;
  /** Why, in a few sentences: the reasons and what to write instead. Markdown. */
  readonly why: string;
  /** A bad and a good `.okr` text in each language. */
  readonly examples: { readonly [L in LocaleId]: { readonly bad: string; readonly good: string } };
  /** `S4`, `RW` … (docs/rules/sources.md); with a word where they disagree. */
  readonly sources: readonly string[];
}

/** For document rules that speak of a whole node. */
export type Anchor = Line | ObjectiveNode | PlanNode;
