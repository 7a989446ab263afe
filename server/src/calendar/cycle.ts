import type { IsoDate } from './date.ts';

/** The period that a plan runs for, both days included. */
export interface Cycle {
  /** What the writer wrote, or the canonical name where the tool made it: `2026-Q1`. */
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly kind: 'week' | 'month' | 'months' | 'quarter' | 'quarters' | 'half' | 'year' | 'range';
}
