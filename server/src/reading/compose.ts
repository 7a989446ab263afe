/** A number word: a value that adds (`twenty`, `五`) or a magnitude that multiplies what stands before it (`hundred`, `万`). */
export interface NumberPart {
  readonly value: number;
  readonly multiplies: boolean;
}

/**
 * The number that a row of number words means, in any language: a magnitude multiplies everything smaller before it.
 * `two hundred and fifty thousand`, `五千万`, `kétszázötvenezer`.
 */
export function compose(parts: readonly NumberPart[]): number {
  const sums: number[] = [];
  for (const part of parts) {
    if (!part.multiplies) {
      sums.push(part.value);
      continue;
    }
    let smaller = 0;
    while (sums.length > 0 && (sums.at(-1) as number) < part.value) smaller += sums.pop() as number;
    sums.push((smaller === 0 ? 1 : smaller) * part.value);
  }
  return clean(sums.reduce((sum, value) => sum + value, 0));
}

/** Takes out what binary fractions add: 1.1 × 1,000,000 is 1,100,000. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
