import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel, ObjectiveModel, PlanModel } from '../model/types.ts';
import { wholeSpan } from '../syntax/span.ts';
import type { Block, Span } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { crashFindings, limited, unusedFindings } from './engine/reports.ts';
import { rules } from './registry.ts';
import { type Crash, type Item, type Outcome, type Setup, setUp } from './setup.ts';
import { applyDirectives, directivesOf } from './suppress.ts';
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
  const blocks = new WeakMap<Block, Kept>();
  const objectives = new WeakMap<ObjectiveModel, KeptObjective>();
  const plans = new WeakMap<PlanModel, KeptInPlace>();
  const documents = new WeakMap<DocumentModel, Kept>();

  return (model, uri, index, config, locale) => {
    const span = documentSpan(model);
    if (!span) return [];
    const setup = setupOf(config, locale);
    const inside = checkDocument(setup, model, span);
    const outside = setup.run('workspace', { document: model, uri, index }, span);

    const found = [
      ...inside.findings,
      ...outside.findings,
      ...crashFindings([...inside.crashes, ...outside.crashes], setup),
    ];
    const directives = model.document.blocks.flatMap(directivesOf);
    const { kept, unused } = applyDirectives(found, directives, model.document.lines);
    return limited([...kept, ...unusedFindings(unused, setup)], setup);
  };

  function setupOf(config: LintConfig, locale: LocaleId): Setup {
    const byLocale = setups.get(config) ?? new Map<LocaleId, Setup>();
    const setup = byLocale.get(locale) ?? setUp(rules, config, locale);
    setups.set(config, byLocale.set(locale, setup));
    return setup;
  }

  /** Everything that needs no other document. */
  function checkDocument(setup: Setup, model: DocumentModel, span: Span): Outcome {
    const before = documents.get(model);
    if (before?.setup === setup) return before;

    const findings: Finding[] = [];
    const crashes: Crash[] = [];
    const add = (outcome: Outcome) => {
      for (const finding of outcome.findings) findings.push(finding);
      for (const crash of outcome.crashes) crashes.push(crash);
    };

    for (const block of model.document.blocks) add(checkBlock(setup, block, span));
    const items = new Map<string, Map<PlanModel, unknown[]>>();
    for (const plan of model.plans) {
      const place = placeOf(plan, model);
      for (const objective of plan.objectives) {
        const checked = checkObjective(setup, objective, place);
        add(checked);
        for (const item of checked.items) addItem(items, plan, item);
      }
    }
    for (const plan of model.plans) {
      const place = placeOf(plan, model);
      let checked = plans.get(plan);
      if (checked?.setup !== setup || checked.place !== place) {
        checked = { ...setup.run('plan', { plan, place }, plan.node.anchor, { items }), setup, place };
        plans.set(plan, checked);
      }
      add(checked);
    }
    add(setup.run('document', { document: model }, span, { items }));

    const checked = { findings, crashes, setup };
    documents.set(model, checked);
    return checked;
  }

  function checkBlock(setup: Setup, block: Block, span: Span): Outcome {
    let checked = blocks.get(block);
    if (checked?.setup !== setup) {
      checked = { ...setup.run('block', block, span), setup };
      blocks.set(block, checked);
    }
    return checked;
  }

  function checkObjective(setup: Setup, objective: ObjectiveModel, place: Place): KeptObjective {
    const before = objectives.get(objective);
    if (before?.setup === setup && before.place === place) return before;

    const span = wholeSpan(objective.node.sentence);
    const own = setup.run('objective', { objective, place }, span);
    const outcomes = [
      own,
      ...objective.keyResults.map((keyResult) =>
        setup.run('keyResult', { keyResult, objective, place }, wholeSpan(keyResult.node.sentence), own),
      ),
    ];
    const collected = setup.collect({ objective, place }, span);
    const checked = {
      findings: outcomes.flatMap(({ findings }) => findings),
      crashes: [...outcomes.flatMap(({ crashes }) => crashes), ...collected.crashes],
      items: collected.items,
      setup,
      place,
    };
    objectives.set(objective, checked);
    return checked;
  }

  /** The same object for the same place, so that an objective's findings are found again by comparing one reference. */
  function placeOf({ cycle, level, name, role }: PlanModel, { options: { asOf } }: DocumentModel): Place {
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

/** What was found under one setup. */
interface Kept extends Outcome {
  readonly setup: Setup;
}

interface KeptInPlace extends Kept {
  readonly place: Place;
}

interface KeptObjective extends KeptInPlace {
  readonly items: readonly Item[];
}

function addItem(items: Map<string, Map<PlanModel, unknown[]>>, plan: PlanModel, { code, value }: Item): void {
  let ofRule = items.get(code);
  if (!ofRule) {
    ofRule = new Map();
    items.set(code, ofRule);
  }
  const ofPlan = ofRule.get(plan);
  if (ofPlan) ofPlan.push(value);
  else ofRule.set(plan, [value]);
}

/** What a finding about the whole document points at; null where there is no line at all. */
function documentSpan({ plans: [plan], document: { lines } }: DocumentModel): Span | null {
  if (plan) return plan.node.anchor;
  const [line] = lines;
  return line ? { line, start: 0, end: line.text.length } : null;
}

/** Lints with every rule of the method. */
export const lint: Lint = createLinter(rules);
