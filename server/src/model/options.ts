import type { ModelOptions } from './types.ts';

/** Whether two sets of options give the same models. */
export function sameOptions(a: ModelOptions, b: ModelOptions): boolean {
  return (
    a === b ||
    (a.asOf === b.asOf &&
      a.fiscalYearStart === b.fiscalYearStart &&
      a.pace.onTrack === b.pace.onTrack &&
      a.pace.behind === b.pace.behind)
  );
}

/** What holds where no setting says otherwise. */
export const defaultOptions: Omit<ModelOptions, 'asOf'> = { fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 } };
