import { messagesOf } from '../../features/words.ts';
import type { LocaleId } from '../../locales/types.ts';
import type {
  ExportedKeyResult,
  ExportedObjective,
  ExportedPlan,
  ExportedStanding,
  ExportModel,
} from '../../model/export.ts';
import { type Facts, factsIn } from './facts.ts';

/** A report in Markdown (GitHub's tables), in the reader's language. */
export function exportMarkdown({ asOf, plans }: ExportModel, locale: LocaleId): string {
  const { report } = messagesOf(locale);
  const facts = factsIn(locale);
  const blocks = [`# ${report.title}`, report.asOf(asOf)];
  if (plans.length === 0) blocks.push(report.noPlans);
  for (const plan of plans) blocks.push(...planBlocks(plan, facts, locale));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function planBlocks(plan: ExportedPlan, facts: Facts, locale: LocaleId): readonly string[] {
  return [
    `## ${escaped(plan.name)}`,
    escaped(facts.plan(plan)),
    progressLine(plan, facts),
    ...plan.objectives.flatMap((objective) => objectiveBlocks(objective, facts, locale)),
  ];
}

function objectiveBlocks(objective: ExportedObjective, facts: Facts, locale: LocaleId): readonly string[] {
  return [
    `### ${escaped(objective.id)}: ${escaped(objective.text)}`,
    progressLine(objective, facts),
    escaped(facts.objective(objective)),
    ...objective.notes.map((note) => `> ${escaped(note)}`),
    objective.keyResults.length === 0 ? '' : table(objective.keyResults, facts, locale),
    ...objective.keyResults.flatMap(({ id, notes }) => notes.map((note) => `> **${escaped(id)}** ${escaped(note)}`)),
  ];
}

function table(keyResults: readonly ExportedKeyResult[], facts: Facts, locale: LocaleId): string {
  const { report } = messagesOf(locale);
  const { keyResult, current, target, progress, expected, score, confidence, due, status } = report;
  const head = [keyResult, current, target, progress, expected, score, confidence, due, status];
  const rows = keyResults.map((each) => [
    `**${escaped(each.id)}** ${escaped(withFacts(each.text, facts.keyResult(each)))}`,
    escaped(facts.current(each)),
    escaped(facts.target(each)),
    facts.percent(each.progress),
    facts.percent(each.expected),
    escaped(facts.score(each)),
    facts.percent(each.confidence),
    escaped(facts.due(each)),
    facts.status(each),
  ]);
  return [row(head), '|---|--:|--:|--:|--:|--:|--:|---|---|', ...rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function withFacts(text: string, facts: string): string {
  return facts === '' ? text : `${text} (${facts})`;
}

/** `████▌░░░░░ 45% · Expected 50% · on track`, for readers of plain text too. */
function progressLine(standing: ExportedStanding, facts: Facts): string {
  const { progress } = standing;
  const full = Math.round((progress ?? 0) * barLength);
  const bar = '█'.repeat(full) + '░'.repeat(barLength - full);
  const more = facts.standing(standing);
  return `${bar} ${facts.percent(progress)}${more === '' ? '' : ` · ${escaped(more)}`}`;
}

const barLength = 10;

/** Text that no Markdown in it takes for a mark. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}
