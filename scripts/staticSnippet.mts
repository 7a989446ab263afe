import { lastDayOfMonth } from '../server/src/calendar/date.ts';
import { dayAt, self, shareOf } from '../server/src/templates/fields.ts';
import { escapeText, parseSnippet, toSnippetText } from '../server/src/templates/snippet.ts';
import type { Template } from '../server/src/templates/types.ts';

/**
 * The template as a snippet that VS Code fills in by itself, without a server.
 *
 * VS Code's date variables know the month but cannot calculate, so every month brings its own dates: what is left of the
 * calendar quarter after it, or from a quarter's last month on the next quarter.
 */
export function staticSnippet(template: Template): string {
  return toSnippetText(parseSnippet(template.body), (name) => {
    if (name === 'owner') return escapeText(self[template.language]);
    if (name === 'today' || name === 'from') return today;
    if (name === 'cycle') return byMonth(({ quarter }) => `Q${quarter}`);
    const share = shareOf(name);
    if (share === null) throw new Error(`${template.language}/${template.id}: no VS Code variable for "${name}"`);
    return byMonth(({ first, last }) => dayAt(share, first, last).slice('YYYY-'.length));
  });
}

const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** What a plan that is begun in one month can be for. */
interface Rest {
  readonly quarter: number;
  readonly first: string;
  readonly last: string;
}

// Of a year without a 29 February, so that the days are right in every year.
const year = 2001;
const rests: readonly Rest[] = Array.from({ length: 12 }, (_, index) => restAfter(index + 1));

function restAfter(month: number): Rest {
  // The year cannot be counted up, so December stays in its quarter, for the last days of it.
  if (month === 12) return { quarter: 4, first: day(12, 20), last: day(12, 31) };
  const quarter = Math.ceil((month + 1) / 3);
  return { quarter, first: day(month + 1, 1), last: day(quarter * 3, lastDayOfMonth(year, quarter * 3)) };
}

function day(month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function byMonth(value: (rest: Rest) => string): string {
  const months = rests.map((_, index) => `(${String(index + 1).padStart(2, '0')})`).join('|');
  const insertions = rests.map((rest, index) => `\${${index + 1}:+${value(rest)}}`).join('');
  return `$CURRENT_YEAR-\${CURRENT_MONTH/${months}/${insertions}/}`;
}
