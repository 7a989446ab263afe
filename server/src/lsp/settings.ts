import type { LocaleId } from '../locales/types.ts';
import { defaultOptions } from '../model/options.ts';
import type { ModelOptions } from '../model/types.ts';
import { type ConfigSource, type LintConfig, lintConfig } from '../rules/config.ts';
import { configFromSettings } from '../rules/configFile.ts';
import { rules } from '../rules/registry.ts';

/** The editor's settings, `okr.*`. */
export interface Settings {
  readonly source: ConfigSource;
  /** What new plans are written in; null for the language of the interface. */
  readonly language: LocaleId | null;
  readonly inlayHints: boolean;
  /** A folder with a team's own templates, relative to a workspace folder; empty for none. */
  readonly templates: string;
}

/** What holds where the editor says nothing. */
export const defaultSettings: Settings = { source: {}, language: null, inlayHints: true, templates: '' };

/** Reads whatever the client sends; what cannot be understood is as if it were not there. */
export function readSettings(value: unknown): Settings {
  const okr = record(value);
  const lint = record(okr.lint);
  const { fiscalYearStart, pace } = okr;
  const given = Object.entries({ profile: lint.profile, rules: lint.rules, fiscalYearStart, pace });
  return {
    source: configFromSettings(Object.fromEntries(given.filter(([, each]) => each != null)), rules),
    language: okr.language === 'en' || okr.language === 'zh' || okr.language === 'hu' ? okr.language : null,
    inlayHints: record(okr.inlayHints).enabled !== false && okr.inlayHints !== false,
    templates: typeof okr.templates === 'string' ? okr.templates : '',
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** What holds for one document: how it is checked and how its numbers are worked out. */
export interface DocumentConfig {
  readonly lint: LintConfig;
  readonly fiscalYearStart: number;
  readonly pace: ModelOptions['pace'];
}

/** Later sources win: `documentConfig(editor, file)`. */
export function documentConfig(...sources: readonly (ConfigSource | null)[]): DocumentConfig {
  const present = sources.filter((source) => source !== null);
  const last = <T>(pick: (source: ConfigSource) => T | undefined, otherwise: T): T =>
    present.map(pick).findLast((value) => value !== undefined) ?? otherwise;
  return {
    lint: lintConfig(...present),
    fiscalYearStart: last((source) => source.fiscalYearStart, defaultOptions.fiscalYearStart),
    pace: {
      onTrack: last((source) => source.pace?.onTrack, defaultOptions.pace.onTrack),
      behind: last((source) => source.pace?.behind, defaultOptions.pace.behind),
    },
  };
}

/** `zh-CN`, `zh_TW.UTF-8` and `zh` are Chinese; a language that the interface does not speak is English. */
export function localeOfTag(tag: string | undefined): LocaleId {
  const language = (tag ?? '').slice(0, 2).toLowerCase();
  return language === 'zh' || language === 'hu' ? language : 'en';
}
