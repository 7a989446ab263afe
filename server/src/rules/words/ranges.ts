import type { TextRange } from '../../reading/types.ts';

/** Whether a range of a sentence is part of one of the others. */
export function isInside({ start, end }: TextRange, others: readonly TextRange[]): boolean {
  for (const other of others) if (start >= other.start && end <= other.end) return true;
  return false;
}
