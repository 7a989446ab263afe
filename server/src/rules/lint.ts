import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import { wholeSpan } from '../syntax/span.ts';
import type { Block, Span } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { type Chunks, inChunks } from './chunks.ts';
import { crashFindings, limited, unusedFindings } from './engine/reports.ts';
import { rules } from './registry.ts';
import { type Collected, type Crash, type Items, type Outcome, type Setup, setUp, silence } from './setup.ts';
import { applyDirectives, type Directive, directivesOf } from './suppress.ts';
import type { Finding, LintConfig, Place, Rule } from './types.ts';
import { wordsOf } from './verbs.ts';

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
  const plansInChunks: Chunks<PlanModel, CheckedPlans> = new WeakMap();
  const sums = new Map<string, SumsOfRule>();
  const documents = new WeakMap<DocumentModel, CheckedDocument>();

  return (model, uri, index, config, locale) => {
    const span = documentSpan(model);
    if (!span) return [];
    const setup = setupOf(config, locale);
    const inside = checkDocument(setup, model, span);
    const outside = setup.run('workspace', { document: model, uri, index }, () => span, { items: inside.items });

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
  function checkDocument(setup: Setup, model: DocumentModel, span: Span): CheckedDocument {
    const before = documents.get(model);
    if (before?.setup === setup) return before;

    const spanOf = () => span;
    const inBlocks = inChunks(blocks, model.document.blocks, [setup], (members) => ({
      ...merged(members.map((block) => setup.run('block', block, spanOf))),
      directives: members.flatMap(directivesOf),
    }));
    const inPlans = inChunks(plansInChunks, model.plans, [setup, model.options.asOf], (members) => {
      const checked = members.map((plan) => checkPlan(setup, plan, model));
      return { ...merged(checked), plans: checked };
    });
    const items = itemsOf(inPlans.flatMap((part) => part.plans));
    const whole = setup.run('document', { document: model }, spanOf, { items });
    const checked = {
      ...merged([...inBlocks, ...inPlans, whole]),
      directives: inBlocks.flatMap(({ directives }) => directives),
      items,
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
    const collected = { plan, parts, setup, place };
    const own = setup.run('plan', { plan, place }, () => plan.node.anchor, { items: itemsOf([collected]) });
    const checked = { ...merged([...parts, own]), ...collected };
    plans.set(plan, checked);
    return checked;
  }

  /** What was collected in these plans. */
  function itemsOf(collected: readonly CollectedPlan[]): Items {
    return {
      of: (code) => collected.flatMap((one) => itemsIn(one, code)),
      sums<Sum>(code: string, sum: (items: readonly unknown[], plan: PlanModel) => Sum | null) {
        const known = (sums.get(code) ?? { ofPlans: new WeakMap(), inChunks: new WeakMap() }) as SumsOfRule<Sum>;
        sums.set(code, known);
        const sumOf = (one: CollectedPlan): Sum | null => {
          let result = known.ofPlans.get(one);
          if (result === undefined) {
            result = sum(itemsIn(one, code), one.plan);
            known.ofPlans.set(one, result);
          }
          return result;
        };
        const results = inChunks(known.inChunks, collected, [], (members) =>
          members.map(sumOf).filter((result) => result !== null),
        );
        return results.flat();
      },
    };
  }

  function checkObjective(setup: Setup, objective: ObjectiveModel, place: Place): CheckedObjectives {
    const before = objectives.get(objective);
    if (before?.setup === setup && before.place === place) return before;

    const subject = { objective, place };
    const spanOf = () => wholeSpan(objective.node.sentence);
    let words = wordsOf(objective).classes;
    for (const keyResult of objective.keyResults) words = words.with(wordsOf(keyResult).classes);
    const own = setup.run('objective', subject, spanOf, { words });
    const outcomes = [own];
    for (const keyResult of objective.keyResults) {
      const around = { findings: own.findings, words: wordsOf(keyResult).classes };
      const ownSpan = () => wholeSpan(keyResult.node.sentence);
      outcomes.push(setup.run('keyResult', { keyResult, objective, place }, ownSpan, around));
    }
    const { items, crashes } = setup.collect(subject, spanOf);
    if (crashes.length > 0) outcomes.push({ findings: [], crashes });
    const { findings, crashes: all } = merged(outcomes);
    const checked = { findings, crashes: all, collected: [items], setup, place };
    objectives.set(objective, checked);
    return checked;
  }

  /** The same object for the same place, so that an objective's findings are found again by comparing one reference. */
  function placeOf({ cycle, level, name, role }: PlanModel, asOf: string): Place {
    const time = cycle && `${cycle.kind} ${cycle.start} ${cycle.end} ${cycle.label}`;
    const key = `${asOf}\n${level}\n${role}\n${name}\n${time}`;
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
  /** Of each objective, what was collected. */
  readonly collected: readonly Collected['items'][];
}

interface CollectedPlan {
  readonly plan: PlanModel;
  readonly setup: Setup;
  /** The objectives. */
  readonly parts: readonly CheckedObjectives[];
}

/** What a rule made of each plan, and of plans that stand together. */
interface SumsOfRule<Sum = unknown> {
  readonly ofPlans: WeakMap<CollectedPlan, Sum | null>;
  readonly inChunks: Chunks<CollectedPlan, readonly Sum[]>;
}

type CheckedPlan = CollectedPlan & InPlace<Outcome>;

interface CheckedPlans extends Outcome {
  readonly plans: readonly CheckedPlan[];
}

interface CheckedDocument extends Checked<CheckedBlocks> {
  readonly items: Items;
}

function merged(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.every((outcome) => outcome === silence)) return silence;
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  for (const outcome of outcomes) {
    for (const finding of outcome.findings) findings.push(finding);
    for (const crash of outcome.crashes) crashes.push(crash);
  }
  return { findings, crashes };
}

function joined(parts: readonly CheckedObjectives[]): CheckedObjectives {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return { ...merged(parts), collected: parts.flatMap(({ collected }) => collected) };
}

/** What the rule collected of the plan's objectives. Put together when a rule asks for it. */
function itemsIn({ parts, setup }: CollectedPlan, code: string): readonly unknown[] {
  const place = setup.placeOfItem(code);
  const items: unknown[] = [];
  for (const { collected } of parts) {
    for (const ofObjective of collected) {
      const item = ofObjective[place];
      if (item != null) items.push(item);
    }
  }
  return items;
}

/** What a finding about the whole document points at; null where there is no line at all. */
function documentSpan({ plans: [plan], document: { lines } }: DocumentModel): Span | null {
  if (plan) return plan.node.anchor;
  const [line] = lines;
  return line ? { line, start: 0, end: line.text.length } : null;
}

/** Lints with every rule of the method. */
export const lint: Lint = createLinter(rules);
