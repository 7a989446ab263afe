import type { LintConfig, Profile, RuleSetting } from './types.ts';

export type { LintConfig } from './types.ts';

/** What an `okr.config.json` or the editor's settings say; what they leave out is absent. */
export interface ConfigSource {
  readonly profile?: Profile;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart?: number;
  /** Gaps in whole percentage points behind the expected progress. */
  readonly pace?: { readonly onTrack?: number; readonly behind?: number };
}

/** Everything at its default. */
export const defaultConfig: LintConfig = { profile: 'recommended', rules: {} };

/** The name of the configuration file, looked for in a file's folder and in those above it. */
export const configFileName = 'okr.config.json';

/** One configuration out of several sources, the later ones win: `lintConfig(editor, file)`. */
export function lintConfig(...sources: readonly (ConfigSource | null | undefined)[]): LintConfig {
  let config = defaultConfig;
  for (const source of sources) {
    if (!source) continue;
    config = { profile: source.profile ?? config.profile, rules: { ...config.rules, ...source.rules } };
  }
  return config;
}
