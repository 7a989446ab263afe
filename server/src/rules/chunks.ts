/** What was worked out of some neighbours in a list. */
interface Chunk<T, R> {
  readonly members: readonly T[];
  /** What it was worked out under. */
  readonly keys: readonly unknown[];
  readonly result: R;
}

/** What is known of chunks, under the first member of each. */
export type Chunks<T extends object, R> = WeakMap<T, Chunk<T, R>>;

/**
 * For lists of thousands, of which an edit changes one: what is worked out of some neighbours is kept for as long as they
 * and the keys stay the same, and only their chunk is worked out again.
 *
 * @returns one result a chunk, in order
 */
export function inChunks<T extends object, R>(
  known: Chunks<T, R>,
  list: readonly T[],
  keys: readonly unknown[],
  workOut: (members: readonly T[]) => R,
): readonly R[] {
  const results: R[] = [];
  for (let from = 0; from < list.length; from += chunkSize) {
    const first = list[from] as T;
    const to = Math.min(from + chunkSize, list.length);
    let chunk = known.get(first);
    if (!chunk || !isSame(chunk.keys, keys, 0, keys.length) || !isSame(chunk.members, list, from, to)) {
      const members = list.slice(from, to);
      chunk = { members, keys, result: workOut(members) };
      known.set(first, chunk);
    }
    results.push(chunk.result);
  }
  return results;
}

/** About the square root of the longest list that is to be fast. */
const chunkSize = 32;

function isSame(own: readonly unknown[], list: readonly unknown[], from: number, to: number): boolean {
  if (own.length !== to - from) return false;
  for (let i = from; i < to; i++) if (own[i - from] !== list[i]) return false;
  return true;
}
