/** What the suite prints to the console of the extension host, each on one line behind the mark, as JSON. */
export const reportMark = 'okr-suite:';

/** The last thing; before it come strings, to be shown as they are. */
export interface SuiteReport {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}
