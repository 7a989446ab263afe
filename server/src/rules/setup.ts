import type { LocaleId } from '../locales/types.ts';
import type { PlanModel } from '../model/types.ts';
import type { Span } from '../syntax/tree.ts';
import type {
  Finding,
  LintConfig,
  ObjectiveSubject,
  OptionSpecs,
  OptionValue,
  Rule,
  RuleContext,
  RuleOf,
  Scope,
  Severity,
  Subjects,
} from './types.ts';
import { severities } from './types.ts';
import type { Classes } from './words/classes.ts';

/** The rules of one configuration, ready to run in one language. */
export interface Setup {
  readonly locale: LocaleId;
  /** What the configuration makes of each rule there is. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /**
   * Runs the rules of a scope on one subject. A rule that throws takes no other one with it.
   *
   * @param spanOf what stands for the subject when a rule fails
   * @param around what other rules have said nearby: see {@link RuleOf.yieldsTo}
   */
  run<Sc extends Scope>(scope: Sc, subject: Subjects[Sc], spanOf: () => Span, around?: Around): Outcome;
  /** What plan and document rules want to know of an objective. */
  collect(subject: ObjectiveSubject, spanOf: () => Span): Collected;
  /** Where the rule's item stands in {@link Collected.items}. */
  placeOfItem(code: string): number;
}

export interface Collected {
  /** One for each rule that collects; null where it wants to know nothing. */
  readonly items: readonly unknown[];
  readonly crashes: readonly Crash[];
}

/** What the rules said of one subject. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

/** What a run may look at besides its subject. */
export interface Around {
  readonly items?: Items;
  readonly findings?: readonly Finding[];
  /** The classes of words there are: see {@link RuleOf.words}. */
  readonly words?: Classes;
}

/** Of most subjects no rule has anything to say. */
export const silence: Outcome = { findings: [], crashes: [] };

/** A rule that failed: the engine reports it and goes on. */
export interface Crash {
  readonly code: string;
  readonly error: unknown;
  /** What it was looking at. */
  readonly span: Span;
}

/** What rules wanted to know of the objectives of plans. */
export interface Items {
  of(code: string): readonly unknown[];
  /** See {@link RuleContext.sums}. */
  sums<Sum>(code: string, sum: (items: readonly unknown[], plan: PlanModel) => Sum | null): readonly Sum[];
}

interface ActiveRule {
  readonly rule: RuleOf<Scope>;
  readonly severity: Severity;
  readonly context: RuleContext;
}

/** The rules as the configuration wants them: the rule's own default, then the profile, then the rule's setting. */
export function setUp(rules: readonly Rule[], config: LintConfig, locale: LocaleId): Setup {
  // One context a rule, made once: thousands of subjects pass through each, one at a time.
  // So are the list of findings, which is given away only where something was found, and the rest.
  let sink: Finding[] = [];
  let sinkStart = 0;
  let currentItems = noItems;

  const levels = new Map<string, Severity | 'off'>();
  const active = new Map<Scope, ActiveRule[]>();
  for (const rule of rules) {
    const severity = severityIn(rule, config);
    levels.set(rule.code, severity);
    if (rule.scope === 'engine' || severity === 'off') continue;
    const context: RuleContext = {
      options: optionsIn(rule, config),
      collected: () => currentItems.of(rule.code),
      sums: (sum) => currentItems.sums(rule.code, sum),
      report(finding) {
        if (sink.length - sinkStart >= findingLimit) throw enough;
        sink.push('code' in finding ? (finding as Finding) : context.kept(finding));
      },
      kept: (finding) => ({ ...finding, code: rule.code, severity: severityFor(rule, severity, finding.severity) }),
      say: (messages, values) => messages[locale](values),
    };
    const list = active.get(rule.scope) ?? [];
    active.set(rule.scope, [...list, { rule: rule as RuleOf<Scope>, severity, context }]);
  }
  const collecting = (['plan', 'document', 'workspace'] as const)
    .flatMap((scope) => active.get(scope) ?? [])
    .filter(({ rule }) => rule.collect);
  const places = new Map(collecting.map(({ rule }, place) => [rule.code, place]));

  return {
    locale,
    severities: levels,
    run(scope, subject, spanOf, { items = noItems, findings = none, words } = alone) {
      let crashes: readonly Crash[] = none;
      const found = sink;
      currentItems = items;
      for (const { rule, context } of active.get(scope) ?? none) {
        if (words !== undefined && rule.words !== undefined && !words.hasAny(rule.words)) continue;
        const { yieldsTo } = rule;
        if (yieldsTo && (isSaid(found, yieldsTo, spanOf) || isSaid(findings, yieldsTo, spanOf))) continue;
        sinkStart = found.length;
        try {
          rule.check(subject, context);
        } catch (error) {
          if (error === enough) continue;
          found.length = sinkStart;
          crashes = [...crashes, { code: rule.code, error, span: spanOf() }];
        }
      }
      if (found.length + crashes.length === 0) return silence;
      sink = [];
      return { findings: found, crashes };
    },
    collect(subject, spanOf) {
      let crashes: readonly Crash[] = none;
      const items = collecting.map(({ rule, context }) => {
        try {
          return rule.collect?.(subject, context.options) ?? null;
        } catch (error) {
          crashes = [...crashes, { code: rule.code, error, span: spanOf() }];
          return null;
        }
      });
      return { items, crashes };
    },
    placeOfItem: (code) => places.get(code) ?? -1,
  };
}

function isSaid(findings: readonly Finding[], codes: readonly string[], spanOf: () => Span): boolean {
  if (findings.length === 0) return false;
  const { line } = spanOf();
  return findings.some(({ code, span }) => span.line === line && codes.includes(code));
}

/** More findings than this in one file are left out, the mildest first; and no rule goes on after as many of its own. */
export const findingLimit = 500;

/** Thrown through a rule that has said enough. */
const enough = new Error('enough');

const none: readonly never[] = [];
const alone: Around = {};
const noItems: Items = { of: () => none, sums: () => none };

function severityIn(rule: Rule, config: LintConfig): Severity | 'off' {
  const own = config.rules[rule.code]?.severity;
  if (own) return own;
  if (config.profile === 'recommended') return rule.severity;
  const change = rule.profiles?.[config.profile]?.severity;
  if (change) return change;
  return config.profile === 'relaxed' ? relaxed[rule.severity] : rule.severity;
}

/** What the relaxed profile makes of a rule that does not say otherwise: judgements become hints, hints go. */
const relaxed = { error: 'error', warning: 'warning', information: 'hint', hint: 'off', off: 'off' } as const;

function optionsIn(rule: Rule, config: LintConfig): Record<string, OptionValue> {
  const specs: OptionSpecs = rule.options ?? {};
  const values: Record<string, OptionValue> = {};
  const profile = config.profile === 'recommended' ? undefined : rule.profiles?.[config.profile]?.options;
  for (const [name, spec] of Object.entries(specs)) {
    values[name] = config.rules[rule.code]?.options?.[name] ?? profile?.[name] ?? spec.default;
  }
  return values;
}

/**
 * The severity of a finding. One that its rule calls milder than the rest stays milder whatever the rule is set to; one
 * that it calls stronger is so only while the rule is at its default.
 */
function severityFor(rule: Rule, set: Severity, own: Severity | undefined): Severity {
  if (!own) return set;
  return set === rule.severity || rank(own) > rank(set) ? own : set;
}

/** 0 for an error, 3 for a hint. */
export function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
