import { messagesOf } from '../../features/words.ts';
import type { LocaleId } from '../../locales/types.ts';
import { bandOf } from '../../model/bands.ts';
import type {
  ExportedKeyResult,
  ExportedObjective,
  ExportedPlan,
  ExportedStanding,
  ExportModel,
} from '../../model/export.ts';
import { type Facts, factsIn } from './facts.ts';
import { style } from './htmlStyle.ts';

/** A report as one page that needs nothing else: light and dark, for screens, readers and paper, in the reader's language. */
export function exportHtml({ asOf, plans }: ExportModel, locale: LocaleId): string {
  const { report } = messagesOf(locale);
  const facts = factsIn(locale);
  const body = plans.map((plan) => planSection(plan, facts, locale)).join('\n');
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(report.title)} – ${escaped(asOf)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(report.title)}</h1>
<p>${escaped(report.asOf(asOf))}</p>
</header>
<main>
${plans.length === 0 ? `<p>${escaped(report.noPlans)}</p>` : body}
</main>
</body>
</html>
`;
}

function planSection(plan: ExportedPlan, facts: Facts, locale: LocaleId): string {
  return `<section class="plan">
<h2>${escaped(plan.name)}</h2>
${paragraph('facts', facts.plan(plan))}${progressLine(plan, facts, locale)}
${plan.objectives.map((objective) => objectiveArticle(objective, facts, locale)).join('\n')}
</section>`;
}

function objectiveArticle(objective: ExportedObjective, facts: Facts, locale: LocaleId): string {
  const { id, text, notes, keyResults } = objective;
  return `<article>
<h3><span class="id">${escaped(id)}</span> ${escaped(text)}</h3>
${progressLine(objective, facts, locale)}
${paragraph('facts', facts.objective(objective))}${notes.map((note) => paragraph('note', note)).join('')}${
  keyResults.length === 0 ? '' : table(objective, facts, locale)
}</article>`;
}

function table({ id, text, keyResults }: ExportedObjective, facts: Facts, locale: LocaleId): string {
  const { report } = messagesOf(locale);
  const numbers = [report.current, report.target, report.progress, report.expected, report.score, report.confidence];
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(id)}">
<table>
<caption>${escaped(`${id} ${text}`)}</caption>
<thead><tr><th scope="col">${escaped(report.keyResult)}</th>${numbers
    .map((name) => `<th scope="col" class="number">${escaped(name)}</th>`)
    .join('')}<th scope="col">${escaped(report.due)}</th><th scope="col">${escaped(report.status)}</th></tr></thead>
<tbody>
${keyResults.map((keyResult) => row(keyResult, facts)).join('\n')}
</tbody>
</table>
</div>
`;
}

function row(keyResult: ExportedKeyResult, facts: Facts): string {
  const cells: readonly (readonly [kind: string, content: string])[] = [
    ['number', escaped(facts.current(keyResult))],
    ['number', escaped(facts.target(keyResult))],
    ['number progress', `${bar(keyResult)}${facts.percent(keyResult.progress)}`],
    ['number progress', facts.percent(keyResult.expected)],
    ['number', `<span class="score${bandClass(keyResult)}">${escaped(facts.score(keyResult))}</span>`],
    ['number progress', facts.percent(keyResult.confidence)],
    ['date', escaped(facts.due(keyResult))],
    ['state', `<span class="status ${keyResult.status ?? 'none'}">${escaped(facts.status(keyResult))}</span>`],
  ];
  const below = [facts.keyResult(keyResult), ...keyResult.notes].filter((line) => line !== '');
  return `<tr><th scope="row"><span class="id">${escaped(keyResult.id)}</span> ${escaped(keyResult.text)}${below
    .map((line) => `<br><small>${escaped(line)}</small>`)
    .join('')}</th>${cells.map(([kind, content]) => `<td class="${kind}">${content}</td>`).join('')}</tr>`;
}

function progressLine(standing: ExportedStanding, facts: Facts, locale: LocaleId): string {
  const { report } = messagesOf(locale);
  const more = facts.standing(standing);
  const numbers = `${report.progress} ${facts.percent(standing.progress)}${more === '' ? '' : ` · ${more}`}`;
  return `<p class="standing">${bar(standing)} ${escaped(numbers)}</p>`;
}

/** Progress as a bar with a mark where it is expected to be. The numbers stand beside it, so readers skip it. */
function bar(standing: ExportedStanding): string {
  const { progress, expected } = standing;
  const mark = expected === null ? '' : `<i style="left:${css(expected)}"></i>`;
  return `<span class="bar${bandClass(standing)}" aria-hidden="true"><b style="width:${css(progress ?? 0)}"></b>${mark}</span>`;
}

function bandClass({ score }: ExportedStanding): string {
  return score === null ? '' : ` ${bandOf(score)}`;
}

function css(ratio: number): string {
  return `${Math.round(ratio * 1000) / 10}%`;
}

function paragraph(kind: string, text: string): string {
  return text === '' ? '' : `<p class="${kind}">${escaped(text)}</p>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
