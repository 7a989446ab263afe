import type { PlanLevel } from '../../locales/types.ts';

const fromTheTop: readonly PlanLevel[] = ['company', 'department', 'team', 'person'];

/** Whether the first level stands above the second. Where one is not known, neither does. */
export function isAbove(a: PlanLevel | null, b: PlanLevel | null): boolean {
  return a !== null && b !== null && fromTheTop.indexOf(a) < fromTheTop.indexOf(b);
}
