/**
 * Path of a rule's page in the project, from its root: `docs/rules/kr-activity.md`. The edges make a link of it: a file in
 * the extension's folder, or an address in the repository.
 */
export function ruleDocPath(code: string): string {
  return `${ruleDocFolder}/${code}.md`;
}

/** Where the rule pages are, from the project's root. */
export const ruleDocFolder = 'docs/rules';
