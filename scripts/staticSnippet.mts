import { dayAt, self, shareOf } from '../server/src/templates/fields.ts';
import { withoutFrom } from '../server/src/templates/render.ts';
import { escapeText, parseSnippet, toSnippetText } from '../server/src/templates/snippet.ts';
import type { Template } from '../server/src/templates/types.ts';

/**
 * The template as a snippet that VS Code fills in by itself, without a server: dates of the running calendar quarter,
 * worked out from VS Code's date variables.
 */
export function staticSnippet(template: Template): string {
  return toSnippetText(parseSnippet(withoutFrom(template.body)), (name) => {
    if (name === 'owner') return escapeText(self[template.language]);
    if (name === 'today') return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
    if (name === 'cycle') return byQuarter(['Q1', 'Q2', 'Q3', 'Q4']);
    const share = shareOf(name);
    if (share === null) throw new Error(`${template.language}/${template.id}: no VS Code variable for "${name}"`);
    return byQuarter(quarters.map(([start, end]) => dayAt(share, start, end).slice('YYYY-'.length)));
  });
}

// Of a year without a 29 February, so that the days are right in every year.
const quarters = [
  ['2001-01-01', '2001-03-31'],
  ['2001-04-01', '2001-06-30'],
  ['2001-07-01', '2001-09-30'],
  ['2001-10-01', '2001-12-31'],
] as const;

function byQuarter(values: readonly string[]): string {
  const insertions = values.map((value, index) => `\${${index + 1}:+${value}}`).join('');
  return `$CURRENT_YEAR-\${CURRENT_MONTH/(0[1-3])|(0[4-6])|(0[7-9])|(1[0-2])/${insertions}/}`;
}
