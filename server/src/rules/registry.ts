import { configurationRule } from './engine/configuration.ts';
import { internalErrorRule } from './engine/internalError.ts';
import { moreFindingsRule } from './engine/moreFindings.ts';
import { unusedSuppressionRule } from './engine/unusedSuppression.ts';
import type { Rule } from './types.ts';

/** Every rule there is, in the order of the documentation's table. Adding a rule is adding its file and one line here. */
export const rules: readonly Rule[] = [unusedSuppressionRule, configurationRule, internalErrorRule, moreFindingsRule];

/** The rule of that code. */
export function ruleOf(code: string): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}
