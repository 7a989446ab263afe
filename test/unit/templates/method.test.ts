import { describe, expect, it } from 'vitest';
import { staticSnippet } from '../../../scripts/staticSnippet.mts';
import { locales } from '../../../server/src/locales/index.ts';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { buildModel } from '../../../server/src/model/model.ts';
import { defaultOptions } from '../../../server/src/model/options.ts';
import type { DocumentModel } from '../../../server/src/model/types.ts';
import { lintConfig } from '../../../server/src/rules/config.ts';
import { lint } from '../../../server/src/rules/lint.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { templates } from '../../../server/src/templates/library.ts';
import { renderPlain } from '../../../server/src/templates/render.ts';
import { parseSnippet, toPlainText } from '../../../server/src/templates/snippet.ts';
import type { Template } from '../../../server/src/templates/types.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';

/** Days in every part of a quarter: before it, at its start, in its midst, in its last month. */
const days = ['2026-12-20', '2027-01-01', '2027-01-12', '2027-02-10', '2027-03-04'];
const strict = lintConfig({ profile: 'strict' });

describe.each(locales.map(({ id }) => id))('templates in %s', (language) => {
  const all = templates().filter((template) => template.language === language);
  const plans = all.map((template) => [template.id, template] as const);

  it.each(plans)('%s lints clean under strict', (_, template) => {
    for (const asOf of days) {
      const models = new Map([[template.id, plainModelOf(template, asOf)]]);
      expect(findings(models, language)).toEqual([]);
    }
  });

  it.each(plans)('%s lints clean as VS Code fills it in, in every month', (id, template) => {
    for (let month = 1; month <= 12; month++) {
      const asOf = `2027-${String(month).padStart(2, '0')}-15`;
      const models = new Map([[id, modelOf(asVsCodeFillsIn(staticSnippet(template), asOf), id, asOf)]]);
      expect(findings(models, language)).toEqual([]);
    }
  });

  it('lint clean in one workspace', () => {
    const models = new Map(all.map((template) => [template.id, plainModelOf(template, '2027-02-10')]));
    expect(findings(models, language)).toEqual([]);
  });

  it.each(plans)('%s measures outcomes', (_, template) => {
    for (const { metric } of keyResultsOf(template)) {
      expect(metric.measurable).toBe(true);
      if (template.stage !== 'research') expect(metric.activity).toBe(false);
    }
  });

  it.each(plans)('%s reads as in English', (id, template) => {
    const english = templates().find((each) => each.id === id && each.language === 'en');
    if (!english) throw new Error(`no en/${id}`);
    expect(measures(template)).toEqual(measures(english));
  });
});

function plainModelOf(template: Template, asOf: string): DocumentModel {
  return modelOf(renderPlain(template, { asOf, fiscalYearStart: 1, owner: template.id }), template.id, asOf);
}

function modelOf(text: string, name: string, asOf: string): DocumentModel {
  return buildModel(parse(text), { ...defaultOptions, asOf, name });
}

function findings(models: ReadonlyMap<string, DocumentModel>, language: LocaleId): string[] {
  const index = buildIndex(models);
  return [...models].flatMap(([uri, model]) =>
    lint(model, uri, index, strict, language).map(({ code, span }) => `${uri} ${code}: ${span.line.text.trim()}`),
  );
}

/** The text that VS Code's snippet engine makes: variables, their transformations, then the tab stops. */
function asVsCodeFillsIn(snippet: string, today: string): string {
  const [year = '', month = '', date = ''] = today.split('-');
  const filled = snippet
    .replace(/\$\{CURRENT_MONTH\/([^/]*)\/([^/]*)\/\}/g, (_, pattern: string, insertions: string) => {
      const groups = new RegExp(pattern).exec(month) ?? [];
      return insertions.replace(/\$\{(\d+):\+([^}]*)\}/g, (_, group: string, text: string) =>
        groups[Number(group)] ? text : '',
      );
    })
    .replaceAll('$CURRENT_YEAR', year)
    .replaceAll('$CURRENT_MONTH', month)
    .replaceAll('$CURRENT_DATE', date);
  return toPlainText(parseSnippet(filled), (name) => expect.fail(name)).replace(/\\([\\$}])/g, '$1');
}

function keyResultsOf(template: Template) {
  return plainModelOf(template, '2027-01-01').plans.flatMap(({ objectives }) =>
    objectives.flatMap(({ keyResults }) => keyResults),
  );
}

function measures(template: Template) {
  return keyResultsOf(template).map(({ metric: { direction, start, target, others }, due }) => ({
    direction,
    start,
    target,
    others,
    due: due?.date,
    source: due?.source,
  }));
}
