import type { IsoDate } from '../../../server/src/calendar/date.ts';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { buildModel } from '../../../server/src/model/model.ts';
import { defaultConfig } from '../../../server/src/rules/config.ts';
import { type Lint, lint } from '../../../server/src/rules/lint.ts';
import type { Finding, LintConfig } from '../../../server/src/rules/types.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';

/** How a text is linted where a test says nothing else: on the first day of the cycle of most texts. */
export interface LintOptions {
  readonly asOf?: IsoDate;
  readonly config?: LintConfig;
  readonly locale?: LocaleId;
  /** Further files of the workspace, by name. */
  readonly others?: Readonly<Record<string, string>>;
  readonly lint?: Lint;
}

/** The findings of a text, as a user would get them. */
export function lintText(text: string, options: LintOptions = {}): readonly Finding[] {
  const { asOf = '2026-01-01', config = defaultConfig, locale = 'en', others = {} } = options;
  const modelOf = (source: string, name: string) =>
    buildModel(parse(source), { asOf, fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 }, name });
  const model = modelOf(text, 'plan');
  const documents = new Map([
    ['plan.okr', model],
    ...Object.entries(others).map(([name, source]) => [name, modelOf(source, name)] as const),
  ]);
  return (options.lint ?? lint)(model, 'plan.okr', buildIndex(documents), config, locale);
}

/** `3: kr-activity warning`, one a finding: lines from one, in text order. */
export function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ span, code, severity }) => `${span.line.index + 1}: ${code} ${severity}`);
}

/** The words that a finding points at. */
export function words({ span }: Finding): string {
  return span.line.text.slice(span.start, span.end);
}
