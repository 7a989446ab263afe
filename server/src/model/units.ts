import type { Metric } from './types.ts';

/**
 * Whether a value with that unit can be one of the metric: a percentage is no amount of money, and euros are no dollars.
 * Counted nouns are taken as written, so two of them are never held to be different things.
 */
export function fits(unit: string | null, metric: Metric): boolean {
  if (unit === null || metric.target === null) return true;
  const own = metric.unit;
  if (metric.direction === 'percentChange') {
    return unit === '%' || (metric.start !== null && fitsUnit(unit, metric.startUnit));
  }
  return fitsUnit(unit, own);
}

function fitsUnit(unit: string, own: string | null): boolean {
  if (own === null || unit === own) return true;
  return kindOf(unit) === 'noun' && kindOf(own) === 'noun';
}

function kindOf(unit: string): 'percent' | 'currency' | 'noun' {
  if (unit === '%') return 'percent';
  return isCurrencyCode.test(unit) ? 'currency' : 'noun';
}

const isCurrencyCode = /^[A-Z]{3}$/;
