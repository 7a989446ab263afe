import type { Candidate } from './candidate.ts';
import { isCurrency } from './money.ts';
import type { Quantity } from './types.ts';

/** Where one end of a change names its unit, the other has it too: "from 22 to 30 percent". */
export function sharedUnit(from: Quantity, to: Quantity): readonly [Quantity, Quantity] {
  const measured = ({ unit }: Quantity): boolean => unit === '%' || isCurrency(unit);
  if (measured(to) && !measured(from)) return [{ ...from, unit: to.unit }, to];
  if ((measured(from) && !measured(to)) || to.unit === null) return [from, { ...to, unit: from.unit }];
  return from.unit === null ? [{ ...from, unit: to.unit }, to] : [from, to];
}

/** The ends of a range, the lower one with what only the upper one says: "10-25%", "3-4 nurses". */
export function rangeEnds(lower: Candidate, upper: Candidate): readonly [lower: Candidate, upper: Candidate] {
  const [from, to] = sharedUnit(lower.found.quantity, upper.found.quantity);
  const { noun, points, duration } = upper.found;
  const shared = lower.found.noun < 0 && lower.found.quantity.unit === null ? { noun, points, duration } : {};
  return [
    {
      ...lower,
      found: { ...lower.found, ...shared, quantity: from },
      roles: upper.roles.by ? { ...lower.roles, by: true } : lower.roles,
    },
    { ...upper, found: { ...upper.found, quantity: to } },
  ];
}
