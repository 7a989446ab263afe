import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import { wholeSpan } from '../syntax/span.ts';
import type { Block, Span } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { type Chunks, inChunks } from './chunks.ts';
import { crashFindings, limited, unusedFindings } from './engine/reports.ts';
import { rules } from './registry.ts';
import { type Crash, type Items, type Outcome, type Setup, setUp } from './setup.ts';
import { applyDirectives, type Directive, directivesOf } from './suppress.ts';
import type { Finding, LintConfig, Place, Rule } from './types.ts';

/**
 * The findings of one document, in text order.
 *
 * What a rule says of a block, an objective or a plan is kept with it: after an edit only what the edit touched is checked
 * again. Keep the configuration object while it does not change.
 */
export type Lint = (
  model: DocumentModel,
  uri: string,
  index: WorkspaceIndex,
  config: LintConfig,
  locale: LocaleId,
) => readonly Finding[];

/** A linter of these rules, with its own caches. */
export function createLinter(rules: readonly Rule[]): Lint {
  const setups = new WeakMap<LintConfig, Map<LocaleId, Setup>>();
  const places = new Map<string, Place>();
  const blocks: Chunks<Block, CheckedBlocks> = new WeakMap();
  const objectives = new WeakMap<ObjectiveModel, InPlace<CheckedObjectives>>();
  const objectivesInChunks: Chunks<ObjectiveModel, CheckedObjectives> = new WeakMap();
  const plans = new WeakMap<PlanModel, CheckedPlan>();
  const documents = new WeakMap<DocumentModel, Checked<CheckedBlocks>>();

  /** Of the plans that were checked. */
  const items: Items = {
    of: (code, plan) => plans.get(plan)?.items.of(code, plan) ?? [],
    summed: (code, plan, sum) => plans.get(plan)?.items.summed(code, plan, sum) ?? sum([]),
  };

  return (model, uri, index, config, locale) => {
    const span = documentSpan(model);
    if (!span) return [];
    const setup = setupOf(config, locale);
    const inside = checkDocument(setup, model, span);
    const outside = setup.run('workspace', { document: model, uri, index }, span, { items });

    const crashes = crashFindings([...inside.crashes, ...outside.crashes], setup);
    const found = [inside.findings, outside.findings, crashes].flat();
    const { kept, unused } = applyDirectives(found, inside.directives, model.document.lines);
    return limited(unused.length ? [...kept, ...unusedFindings(unused, setup)] : kept, setup);
  };

  function setupOf(config: LintConfig, locale: LocaleId): Setup {
    const byLocale = setups.get(config) ?? new Map<LocaleId, Setup>();
    const setup = byLocale.get(locale) ?? setUp(rules, config, locale);
    setups.set(config, byLocale.set(locale, setup));
    return setup;
  }

  /** Everything that needs no other document. */
  function checkDocument(setup: Setup, model: DocumentModel, span: Span): CheckedBlocks {
    const before = documents.get(model);
    if (before?.setup === setup) return before;

    const inBlocks = inChunks(blocks, model.document.blocks, [setup], (members) => ({
      ...merged(members.map((block) => setup.run('block', block, span))),
      directives: members.flatMap(directivesOf),
    }));
    const inPlans = model.plans.map((plan) => checkPlan(setup, plan, model));
    const whole = setup.run('document', { document: model }, span, { items });
    const checked = {
      ...merged([...inBlocks, ...inPlans, whole]),
      directives: inBlocks.flatMap(({ directives }) => directives),
      setup,
    };
    documents.set(model, checked);
    return checked;
  }

  /** The plan, its objectives and their key results. */
  function checkPlan(setup: Setup, plan: PlanModel, { options: { asOf } }: DocumentModel): CheckedPlan {
    const before = plans.get(plan);
    if (before?.setup === setup && before.place.asOf === asOf) return before;

    const place = placeOf(plan, asOf);
    const parts = inChunks(objectivesInChunks, plan.objectives, [setup, place], (members) =>
      joined(members.map((objective) => checkObjective(setup, objective, place))),
    );
    const items = itemsOf(parts);
    const own = setup.run('plan', { plan, place }, plan.node.anchor, { items });
    const checked = { ...merged([...parts, own]), items, setup, place };
    plans.set(plan, checked);
    return checked;
  }

  function checkObjective(setup: Setup, objective: ObjectiveModel, place: Place): CheckedObjectives {
    const before = objectives.get(objective);
    if (before?.setup === setup && before.place === place) return before;

    const span = wholeSpan(objective.node.sentence);
    const own = setup.run('objective', { objective, place }, span);
    const below = objective.keyResults.map((keyResult) =>
      setup.run('keyResult', { keyResult, objective, place }, wholeSpan(keyResult.node.sentence), own),
    );
    const { items, crashes } = setup.collect({ objective, place }, span);
    const checked = { ...merged([own, ...below, { findings: [], crashes }]), items, setup, place };
    objectives.set(objective, checked);
    return checked;
  }

  /** The same object for the same place, so that an objective's findings are found again by comparing one reference. */
  function placeOf({ cycle, level, name, role }: PlanModel, asOf: string): Place {
    const key = JSON.stringify([cycle, level, name, role, asOf]);
    let place = places.get(key);
    if (!place) {
      if (places.size >= 1000) places.clear();
      place = { cycle, level, name, role, asOf };
      places.set(key, place);
    }
    return place;
  }
}

/** What the rules said, under which setup. */
type Checked<O extends Outcome> = O & { readonly setup: Setup };
type InPlace<O extends Outcome> = Checked<O> & { readonly place: Place };

interface CheckedBlocks extends Outcome {
  readonly directives: readonly Directive[];
}

interface CheckedObjectives extends Outcome {
  /** By rule. */
  readonly items: ReadonlyMap<string, readonly unknown[]>;
}

interface CheckedPlan extends InPlace<Outcome> {
  readonly items: Items;
}

/** One of many; most have nothing to say. */
function merged(outcomes: readonly Outcome[]): Outcome {
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  for (const outcome of outcomes) {
    for (const finding of outcome.findings) findings.push(finding);
    for (const crash of outcome.crashes) crashes.push(crash);
  }
  return { findings, crashes };
}

function joined(parts: readonly CheckedObjectives[]): CheckedObjectives {
  const items = new Map<string, unknown[]>();
  for (const part of parts) {
    for (const [code, values] of part.items) {
      const all = items.get(code);
      if (all) all.push(...values);
      else items.set(code, [...values]);
    }
  }
  return { ...merged(parts), items };
}

/** The items of a plan's objectives, put together when a rule asks for them, and what document rules make of them. */
function itemsOf(parts: readonly CheckedObjectives[]): Items {
  const sums = new Map<string, unknown>();
  const of = (code: string): readonly unknown[] => {
    const [only] = parts;
    if (parts.length === 1 && only) return only.items.get(code) ?? [];
    return parts.flatMap(({ items }) => items.get(code) ?? []);
  };
  return {
    of,
    summed(code, _plan, sum) {
      if (!sums.has(code)) sums.set(code, sum(of(code)));
      return sums.get(code) as ReturnType<typeof sum>;
    },
  };
}

/** What a finding about the whole document points at; null where there is no line at all. */
function documentSpan({ plans: [plan], document: { lines } }: DocumentModel): Span | null {
  if (plan) return plan.node.anchor;
  const [line] = lines;
  return line ? { line, start: 0, end: line.text.length } : null;
}

/** Lints with every rule of the method. */
export const lint: Lint = createLinter(rules);
