import { localeOf } from '../../locales/index.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { fold } from '../../text/fold.ts';

/** A quarter that a text names, from 1 to 4, and where. */
export interface NamedQuarter {
  readonly quarter: number;
  readonly range: TextRange;
}

/** The first quarter that the text names, whatever it says of it: `Q4`, `第四季度配额`, `negyedik negyedév`. */
export function quarterNamed(text: string, language: LocaleId): NamedQuarter | null {
  let first: NamedQuarter | null = null;
  for (const [index, pattern] of patternsOf(language).entries()) {
    const match = pattern.exec(fold(text));
    if (!match || (first && first.range.start <= match.index)) continue;
    first = { quarter: index + 1, range: { start: match.index, end: match.index + match[0].length } };
  }
  return first;
}

const patterns = new Map<LocaleId, readonly RegExp[]>();

/** One pattern a quarter, from the words that dates are read by. */
function patternsOf(language: LocaleId): readonly RegExp[] {
  let found = patterns.get(language);
  if (!found) {
    const { words } = localeOf(language);
    found = words.dates.quarters.map((terms) => {
      const spellings = terms
        .split(/\s+/)
        .filter((term) => term !== '')
        .map((term) =>
          term
            .replaceAll('_', ' ')
            .replace(/\*$/, '')
            .replace(/[.\\+?()[\]{}|^$]/g, '\\$&'),
        )
        .sort((a, b) => b.length - a.length);
      return new RegExp(`(?<![a-z\\d])(?:${spellings.join('|')})`);
    });
    patterns.set(language, found);
  }
  return found;
}
