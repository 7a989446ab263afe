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
 * and the keys stay the same, and only their chunk is worked out again. A new chunk ends where a known one begins, so that
 * one member more or less does not move all that follow.
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
  // With as many chunks as members in each, an edit costs least.
  const most = Math.max(fewMembers, Math.ceil(Math.sqrt(list.length)));
  for (let from = 0; from < list.length; ) {
    const first = list[from] as T;
    let chunk = known.get(first);
    if (
      !chunk ||
      chunk.keys.length !== keys.length ||
      !isSame(chunk.keys, keys, 0) ||
      !isSame(chunk.members, list, from)
    ) {
      const members = list.slice(from, endOfChunk(known, list, from, most));
      chunk = { members, keys, result: workOut(members) };
      known.set(first, chunk);
    }
    results.push(chunk.result);
    from += chunk.members.length;
  }
  return results;
}

const fewMembers = 16;

function endOfChunk<T extends object>(
  known: Chunks<T, unknown>,
  list: readonly T[],
  from: number,
  most: number,
): number {
  const last = Math.min(from + most, list.length);
  for (let end = from + 1; end < last; end++) {
    const next = known.get(list[end] as T);
    if (next && isSame(next.members, list, end)) return end;
  }
  return last;
}

/** Whether the list has them there. */
function isSame(members: readonly unknown[], list: readonly unknown[], from: number): boolean {
  for (let i = 0; i < members.length; i++) if (members[i] !== list[from + i]) return false;
  return true;
}
