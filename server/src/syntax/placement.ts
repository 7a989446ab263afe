import type { PropertyName } from '../locales/types.ts';
import type { HeaderKind } from './tree.ts';

export type { HeaderKind as Scope } from './tree.ts';

const everywhere: readonly HeaderKind[] = ['keyResult', 'objective', 'plan'];
const targets: readonly HeaderKind[] = ['keyResult', 'objective'];

/** From the innermost outward. */
const scopes: Readonly<Record<PropertyName, readonly HeaderKind[]>> = {
  role: ['plan'],
  cycle: ['plan'],
  parent: ['plan'],
  owner: everywhere,
  id: everywhere,
  score: everywhere,
  status: everywhere,
  supports: ['objective'],
  type: ['objective'],
  stage: ['objective'],
  origin: ['objective'],
  from: targets,
  due: targets,
  weight: targets,
  confidence: targets,
  metric: ['keyResult'],
  start: ['keyResult'],
  target: ['keyResult'],
  current: ['keyResult'],
};

/**
 * The headers that may have the property, from the innermost outward; only the one that it names (`Objective owner:`),
 * if that may have it. `Start:` with a date is a `From:`.
 */
export function scopesOf(name: PropertyName, value: string, of: HeaderKind | null = null): readonly HeaderKind[] {
  const all = name === 'start' && dateShape.test(value) ? targets : scopes[name];
  return of && all.includes(of) ? [of] : all;
}

const dateShape = /^\d{4}\s*[-/.年]\s*\d{1,2}/;
