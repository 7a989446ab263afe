import type { Cycle } from '../calendar/cycle.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { LocaleId, PlanLevel } from '../locales/types.ts';
import type { DocumentModel, KeyResultModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import type { Block, Span } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import type { Classes } from './words/classes.ts';

/** From the strongest to the mildest. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

export const profiles = ['recommended', 'strict', 'relaxed'] as const;
export type Profile = (typeof profiles)[number];

export const ruleCategories = [
  'syntax',
  'structure',
  'measure',
  'time',
  'wording',
  'alignment',
  'people',
  'tracking',
  'method',
] as const;
export type RuleCategory = (typeof ruleCategories)[number];

// What a rule reports.

/** What a rule hands to `report`. */
export interface FindingInput {
  /** Exactly the word, number or date at fault. */
  readonly span: Span;
  /** In the interface's language: what is wrong and what to write instead. Names no line numbers: lines move. */
  readonly message: string;
  /** Milder or stronger than the rule's own severity, for this finding. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  /** Best first. */
  readonly fixes?: readonly Fix[];
}

/** A finding as the engine hands it on. */
export interface Finding extends FindingInput {
  readonly code: string;
  readonly severity: Severity;
}

/** Another place that a finding speaks of. */
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

// What a rule is.

/** A text of the interface in every language, as a function of its values. */
export type Messages<V = void> = { readonly [L in LocaleId]: (values: V) => string };

export type OptionValue = number | boolean | readonly string[];

/** One option of a rule. The type of the default is the type of the option. */
export interface OptionSpec<V extends OptionValue = OptionValue> {
  readonly default: V;
  /** For the rule's page and the settings' schema: English, one sentence. */
  readonly summary: string;
  /** Bounds of a number, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a rule's options, as `check` gets them. */
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: Widen<S[K]['default']> };
type Widen<V> = V extends number ? number : V extends boolean ? boolean : readonly string[];

/** What `okr rules`, the rule pages, the settings' schema and the documentation know of a rule. */
export interface RuleInfo<S extends OptionSpecs = OptionSpecs> {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly category: RuleCategory;
  /** In the profile `recommended`. */
  readonly severity: Severity | 'off';
  readonly options?: S;
  /** What a profile changes. */
  readonly profiles?: { readonly [P in Exclude<Profile, 'recommended'>]?: ProfileChange<S> };
  readonly docs: RuleDocs;
}

export interface ProfileChange<S extends OptionSpecs> {
  readonly severity?: Severity | 'off';
  readonly options?: Partial<OptionValues<S>>;
}

export interface RuleDocs {
  /** One sentence for the table of rules. */
  readonly summary: { readonly [L in LocaleId]: string };
  /** The reasons and what to write instead, in a few sentences. Markdown. */
  readonly why: { readonly [L in LocaleId]: string };
  /**
   * A bad and a good text in each language; the bad one raises this rule and no other, the good one nothing. Only rules of
   * the engine itself may have none.
   */
  readonly examples?: Examples;
  /** The day the examples are read on, for rules about check-ins. */
  readonly asOf?: IsoDate;
  /** `S4`, `RW` … (docs/rules/sources.md) with a word on what they say, above all where they disagree. */
  readonly sources: readonly string[];
}

export type Examples = { readonly [L in LocaleId]: { readonly bad: string; readonly good: string } };

/**
 * What a rule looks at, and with that what has to change before it looks again: a `block` rule reads one block of the
 * tree, a `keyResult` or `objective` rule one objective with everything under it and its {@link Place}, a `plan` rule one
 * plan, a `document` rule one file. A `workspace` rule reads one file and every other plan there is.
 */
export interface Subjects {
  block: Block;
  keyResult: KeyResultSubject;
  objective: ObjectiveSubject;
  plan: PlanSubject;
  document: DocumentSubject;
  workspace: WorkspaceSubject;
}
export type Scope = keyof Subjects;

export interface KeyResultSubject extends ObjectiveSubject {
  readonly keyResult: KeyResultModel;
}

export interface ObjectiveSubject {
  readonly objective: ObjectiveModel;
  readonly place: Place;
}

export interface PlanSubject {
  readonly plan: PlanModel;
  readonly place: Place;
}

export interface DocumentSubject {
  readonly document: DocumentModel;
}

export interface WorkspaceSubject {
  readonly document: DocumentModel;
  readonly uri: string;
  readonly index: WorkspaceIndex;
}

/** What an objective may know of the plan around it. When it changes, the objective is checked again. */
export interface Place {
  readonly cycle: Cycle | null;
  readonly level: PlanLevel | null;
  readonly name: string;
  readonly role: string | null;
  readonly asOf: IsoDate;
}

/** One check of the method: one file, and one line in the registry. */
export interface RuleOf<Sc extends Scope, S extends OptionSpecs = OptionSpecs, Item = unknown> extends RuleInfo<S> {
  readonly scope: Sc;
  /**
   * Where one of these rules has reported the same line, this one stays silent: one cause, one finding. They look at the
   * same objective or key result, and stand before this rule in the registry.
   */
  readonly yieldsTo?: readonly string[];
  /**
   * For rules about key results and objectives: classes of words without which there is nothing to find. One of them has to
   * be in the key result; for an objective rule, in the objective or one of its key results. Most sentences have none, and
   * are passed over by this alone.
   */
  readonly words?: Classes;
  /**
   * What a plan, document or workspace rule has to know of one objective; null for nothing. Kept with the objective for as long as
   * it lives, so that a plan of thousands of objectives is not gone through for every edit.
   */
  collect?(subject: ObjectiveSubject, options: OptionValues<S>): Item | null;
  check(subject: Subjects[Sc], context: RuleContext<S, Item>): void;
}

/** What the engine itself reports: it has a severity and a page as every rule, but looks at no subject. */
export interface EngineRule extends RuleInfo {
  readonly scope: 'engine';
}

/** A rule that looks at a part of the text. */
export type CheckingRule = { [Sc in Scope]: RuleOf<Sc> }[Scope];

/** Any rule, as the registry holds it. */
export type Rule = CheckingRule | EngineRule;

export interface RuleContext<S extends OptionSpecs = OptionSpecs, Item = unknown> {
  readonly options: OptionValues<S>;
  /** For plan rules: what {@link RuleOf.collect} returned for the plan's objectives, without null, in text order. */
  collected(): readonly Item[];
  /**
   * For document and workspace rules: what the items of each plan of the document come to, without null. Kept for as long as
   * the plan and the settings stay the same, so that a file of hundreds of plans is not gone through for every edit.
   */
  sums<Sum>(sum: (items: readonly Item[], plan: PlanModel) => Sum | null): readonly Sum[];
  report(finding: FindingInput): void;
  /** What to report, for a rule that keeps it: reported again, it is the same finding, and nothing is made of it anew. */
  kept(finding: FindingInput): Finding;
  /** The message in the language of the interface. */
  say<V>(messages: Messages<V>, values: V): string;
}

// How rules are set.

/** How a workspace wants its OKRs checked. Keep the object while nothing changes: findings are cached under it. */
export interface LintConfig {
  readonly profile: Profile;
  /** By code. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}
