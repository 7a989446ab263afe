import type { IsoDate } from './date.ts';

/** The period that a plan runs for, both days included. */
export interface Cycle {
  /** What the writer wrote, or the canonical name where the tool made it: `2026-Q1`. */
  readonly label: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly kind: 'week' | 'month' | 'months' | 'quarter' | 'quarters' | 'half' | 'year' | 'range';
}

/** Whether two cycles have a day in common. */
export function overlap(a: Cycle, b: Cycle): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether two cycles are the same in every respect; null is no cycle. */
export function sameCycle(a: Cycle | null, b: Cycle | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || (a.start === b.start && a.end === b.end && a.label === b.label && a.kind === b.kind);
}
