import type { Standing } from './types.ts';

/** A typed score wins at its own level; without one the score is the computed number. */
export function scoreOf(typed: number | null, computed: number | null): Pick<Standing, 'score' | 'scoreSource'> {
  if (typed !== null) return { score: typed, scoreSource: 'typed' };
  return { score: computed, scoreSource: computed === null ? 'none' : 'computed' };
}
