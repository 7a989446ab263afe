import type { Recurrence } from '../calendar/recurrence.ts';
import type { Metric } from './types.ts';

/** How progress comes from a value: what a metric is once start, target and direction are known. */
export type Shape =
  /** The way gone from start to target. Where the values are changes in per cent of the start, `relative` is true. */
  | { readonly kind: 'way'; readonly start: number; readonly target: number; readonly relative: boolean }
  /** The part reached of the target. */
  | { readonly kind: 'share'; readonly target: number }
  /** The part reached of a change in per cent or points, where nobody knows from where. */
  | { readonly kind: 'change'; readonly target: number }
  /** Kept or not, the limit included. */
  | { readonly kind: 'limit'; readonly bound: 'atLeast' | 'atMost'; readonly target: number }
  /** Periods in which the target was met; without a target, in which something was done. */
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence; readonly target: number | null }
  /** Done or not, or a percentage. */
  | { readonly kind: 'milestone' }
  /** Start and target are the same: there is no way to go. */
  | { readonly kind: 'nowhere' };

/** What a metric measures, as docs/scores.md tells. */
export function shapeOf(metric: Metric): Shape {
  const { direction, start, target, recurrence } = metric;
  if (direction === 'recurring' && recurrence !== null) return { kind: 'recurring', recurrence, target };
  if (target === null) return { kind: 'milestone' };
  switch (direction) {
    case 'milestone':
      return { kind: 'milestone' };
    case 'percentChange':
      return changeOf(metric, target);
    case 'atLeast':
    case 'atMost':
      return limitOf(metric, direction, target);
    case 'decrease':
      return start === null ? limitOf(metric, 'atMost', target) : wayOf(start, target);
    case 'increase':
    case 'reach':
    case 'recurring':
      if (start !== null) return wayOf(start, target);
      return target === 0 ? { kind: 'limit', bound: 'atMost', target } : { kind: 'share', target };
  }
}

function wayOf(start: number, target: number, relative = false): Shape {
  return start === target ? { kind: 'nowhere' } : { kind: 'way', start, target, relative };
}

function changeOf({ start, startUnit, points }: Metric, target: number): Shape {
  if (target === 0) return { kind: 'nowhere' };
  if (start === null) return { kind: 'change', target };
  const end = points ? start + target : start * (1 + target / 100);
  return wayOf(start, end, startUnit !== '%');
}

/** A limit that the start already keeps is one to keep; one that it does not keep yet is a way to go. */
function limitOf({ start, keeping }: Metric, bound: 'atLeast' | 'atMost', target: number): Shape {
  const limit: Shape = { kind: 'limit', bound, target };
  if (keeping) return limit;
  if (start === null) return bound === 'atLeast' && target > 0 ? { kind: 'share', target } : limit;
  const kept = bound === 'atLeast' ? start > target : start < target;
  return kept ? limit : wayOf(start, target);
}
