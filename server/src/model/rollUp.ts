import type { Standing, Weight } from './types.ts';

/** What a roll-up needs of each part. */
export interface Part extends Pick<Standing, 'progress' | 'expected' | 'score' | 'status' | 'complete'> {
  readonly weight: Weight;
  /** Start and target are the same: there can be no progress, so the part is left out instead of counting as 0. */
  readonly unscorable?: boolean;
}

/** The numbers of an objective or a plan before it says a score or a status of its own. */
export type RolledUp = Pick<Standing, 'progress' | 'expected' | 'score' | 'complete'>;

/**
 * Rolls progress up from progress, expected from expected and score from scores: weighted means with the same weights.
 * What is dropped is left out. A part without progress or score counts as 0, unless none has one; one of which nothing can
 * be expected says nothing about the others.
 */
export function rollUp(parts: readonly Part[]): RolledUp {
  const shares = sharesOf(parts.map(({ weight }) => weight));
  const progress = new WeightedMean();
  const expected = new WeightedMean();
  const score = new WeightedMean();
  let complete = true;
  parts.forEach((part, index) => {
    const share = shares[index] ?? 0;
    if (share <= 0 || part.status === 'dropped') return;
    if (part.score !== null || !part.unscorable) score.addOrCountAsNone(share, part.score);
    if (part.unscorable) return;
    progress.addOrCountAsNone(share, part.progress);
    if (part.expected !== null) expected.addOrCountAsNone(share, part.expected);
    complete &&= part.complete;
  });
  return {
    progress: progress.value,
    expected: expected.value,
    score: score.value,
    complete: complete && progress.value === 1,
  };
}

/**
 * What each sibling counts, relative to the others: its weight, 1 where none is typed. Where one is written in per cent, so
 * are all: those without per cent share the rest to 100, each as much as its weight.
 */
export function sharesOf(weights: readonly Weight[]): readonly number[] {
  if (!weights.some((weight) => weight.percent)) return weights.map((weight) => weight.value);
  let stated = 0;
  let unstated = 0;
  for (const { value, percent } of weights) {
    if (percent) stated += value;
    else unstated += value;
  }
  const rest = Math.max(0, 100 - stated);
  return weights.map(({ value, percent }) => {
    if (percent) return value;
    return unstated === 0 ? 0 : (rest * value) / unstated;
  });
}

class WeightedMean {
  #sum = 0;
  #shares = 0;
  #known = false;

  addOrCountAsNone(share: number, value: number | null): void {
    this.#sum += share * (value ?? 0);
    this.#shares += share;
    this.#known ||= value !== null;
  }

  /** null where no part had a value. */
  get value(): number | null {
    return this.#known ? this.#sum / this.#shares : null;
  }
}
