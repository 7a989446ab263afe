/** What a part of the tests came to. */
export interface Outcome {
  readonly passed: number;
  /** The tests that failed, by name. */
  readonly failed: readonly string[];
  /** The tests that did not run, each with what it misses. */
  readonly skipped: readonly string[];
}

export const nothing: Outcome = { passed: 0, failed: [], skipped: [] };

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** The machine lacks something that tests need and that they could not fetch. On a CI machine that is a failure. */
export class Missing extends Error {}
