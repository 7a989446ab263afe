import { describe, expect, it } from 'vitest';
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
import type { Template } from '../../../server/src/templates/types.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';

/** Days in every part of a quarter: before it, at its start, in its midst, in its last month. */
const days = ['2026-12-20', '2027-01-01', '2027-01-12', '2027-02-10', '2027-03-04'];
const strict = lintConfig({ profile: 'strict' });

describe.each(locales.map(({ id }) => id))('templates in %s', (language) => {
  const all = templates().filter((template) => template.language === language);

  it.each(all.map((template) => [template.id, template] as const))('%s lints clean under strict', (_, template) => {
    for (const asOf of days) expect(findings([template], asOf, language)).toEqual([]);
  });

  it('lint clean in one workspace', () => {
    expect(findings(all, '2027-02-10', language)).toEqual([]);
  });

  it.each(all.map((template) => [template.id, template] as const))('%s measures outcomes', (_, template) => {
    for (const { metric } of keyResultsOf(template)) {
      expect(metric.measurable).toBe(true);
      if (template.stage !== 'research') expect(metric.activity).toBe(false);
    }
  });

  it.each(all.map((template) => [template.id, template] as const))('%s reads as in English', (id, template) => {
    const english = templates().find((each) => each.id === id && each.language === 'en');
    if (!english) throw new Error(`no en/${id}`);
    expect(measures(template)).toEqual(measures(english));
  });
});

function modelOf(template: Template, asOf: string): DocumentModel {
  const document = parse(renderPlain(template, { asOf, fiscalYearStart: 1, owner: template.id }));
  return buildModel(document, { ...defaultOptions, asOf, name: template.id });
}

function findings(all: readonly Template[], asOf: string, language: LocaleId): string[] {
  const models = new Map(all.map((template) => [`file:///${template.id}.okr`, modelOf(template, asOf)]));
  const index = buildIndex(models);
  return [...models].flatMap(([uri, model]) =>
    lint(model, uri, index, strict, language).map(({ code, span }) => `${uri} ${code}: ${span.line.text.trim()}`),
  );
}

function keyResultsOf(template: Template) {
  return modelOf(template, '2027-01-01').plans.flatMap(({ objectives }) =>
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
