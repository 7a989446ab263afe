import { localeOf } from '../../locales/index.ts';
import type { Keywords, LocaleId } from '../../locales/types.ts';
import type { ImportedItem, ImportedPlan, ImportedProperty } from './types.ts';

/** The plans as `.okr` text, with the keywords of that language. */
export function writePlans(plans: readonly ImportedPlan[], language: LocaleId): string {
  const { keywords } = localeOf(language);
  return `${plans.map((plan) => planLines(plan, keywords).join('\n')).join('\n\n')}\n`;
}

function planLines({ name, properties, notes, objectives }: ImportedPlan, keywords: Keywords): string[] {
  const lines: string[] = [];
  if (name !== null) lines.push(`${keywords.plan.team[0]}: ${oneLine(name)}`);
  lines.push(...details(properties, notes, '', keywords));
  for (const objective of objectives) {
    if (lines.length > 0) lines.push('');
    lines.push(
      `${keywords.objective[0]}: ${oneLine(objective.text)}`,
      ...details(objective.properties, objective.notes, '  ', keywords),
    );
    for (const keyResult of objective.keyResults) lines.push(...keyResultLines(keyResult, keywords));
  }
  return lines;
}

function keyResultLines({ text, properties, notes }: ImportedItem, keywords: Keywords): string[] {
  return [`  ${keywords.keyResult[0]}: ${oneLine(text)}`, ...details(properties, notes, '    ', keywords)];
}

function details(
  properties: readonly ImportedProperty[],
  notes: readonly string[],
  indent: string,
  { property }: Keywords,
): string[] {
  return [
    ...properties.map(({ name, value }) => `${indent}${property[name][0]}: ${oneLine(value)}`),
    ...notes.map((note) => `${indent}> ${note.replace(/\s+/g, ' ').trim()}`),
  ];
}

/** What follows ` //` would be a comment. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll(' //', ' / /');
}
