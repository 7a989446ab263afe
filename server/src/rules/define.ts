import type { OptionSpecs, Rule, RuleInfo, RuleOf, Scope } from './types.ts';

/** A rule without its scope, which the function that defines it adds. */
type Definition<Sc extends Scope, S extends OptionSpecs> = Omit<RuleOf<Sc, S>, 'scope' | 'collect'>;
type Collecting<Sc extends Scope, S extends OptionSpecs, Item> = Omit<RuleOf<Sc, S, Item>, 'scope'>;

/** A rule that reads one block of the tree: what the parser could not read. */
export function blockRule<S extends OptionSpecs>(rule: Definition<'block', S>): Rule {
  return { ...rule, scope: 'block' } as RuleOf<'block', S> as Rule;
}

/** A rule that reads one key result, with its objective and the plan's cycle. */
export function keyResultRule<S extends OptionSpecs>(rule: Definition<'keyResult', S>): Rule {
  return { ...rule, scope: 'keyResult' } as RuleOf<'keyResult', S> as Rule;
}

/** A rule that reads one objective with its key results. */
export function objectiveRule<S extends OptionSpecs>(rule: Definition<'objective', S>): Rule {
  return { ...rule, scope: 'objective' } as RuleOf<'objective', S> as Rule;
}

/** A rule that reads one plan. `collect` says what it needs of each objective. */
export function planRule<S extends OptionSpecs, Item = never>(rule: Collecting<'plan', S, Item>): Rule {
  return { ...rule, scope: 'plan' } as unknown as Rule;
}

/** A rule that reads one file. `collect` says what it needs of each objective. */
export function documentRule<S extends OptionSpecs, Item = never>(rule: Collecting<'document', S, Item>): Rule {
  return { ...rule, scope: 'document' } as unknown as Rule;
}

/** A rule that reads one file in the light of every other plan. `collect` says what it needs of each objective of the file. */
export function workspaceRule<S extends OptionSpecs, Item = never>(rule: Collecting<'workspace', S, Item>): Rule {
  return { ...rule, scope: 'workspace' } as unknown as Rule;
}

/** Something that the engine reports by itself. */
export function engineRule(rule: RuleInfo): Rule {
  return { ...rule, scope: 'engine' };
}
