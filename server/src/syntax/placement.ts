import type { PropertyName } from '../locales/types.ts';

/** A header that a property may belong to. */
export type Scope = 'plan' | 'objective' | 'keyResult';

const everywhere: readonly Scope[] = ['keyResult', 'objective', 'plan'];
const targets: readonly Scope[] = ['keyResult', 'objective'];

/** From the innermost outward. */
const scopes: Readonly<Record<PropertyName, readonly Scope[]>> = {
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

/** The headers that may have the property, from the innermost outward. `Start:` with a date is a `From:`. */
export function scopesOf(name: PropertyName, value: string): readonly Scope[] {
  return name === 'start' && dateShape.test(value) ? targets : scopes[name];
}

const dateShape = /^\d{4}\s*[-/.年]\s*\d{1,2}/;
