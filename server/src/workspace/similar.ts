/** Words longer than this are compared by their beginning, so that a word of 10,000 letters costs nothing. */
const longest = 40;

/** At most this many are worth showing. */
const most = 3;

/**
 * The candidates that are close enough to be meant, best first: about one letter in three may be wrong, and in a word of two
 * letters none.
 *
 * @param keyOf what candidates are compared by, as `key` is
 */
export function similarNames(
  key: string,
  candidates: Iterable<string>,
  keyOf: (candidate: string) => string,
): readonly string[] {
  const word = key.slice(0, longest);
  const limit = Math.floor(word.length / 3) + 1;
  if (limit === 1) return [];
  const close: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const distance = editDistance(word, keyOf(candidate).slice(0, longest), limit);
    if (distance < limit) close.push({ candidate, distance });
  }
  return close
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Letters to add, drop, change or swap to come from one word to the other; `limit` when it is that many or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, change, swap));
    }
    if (Math.min(...row) >= limit) return limit;
    before = previous;
    previous = row;
  }
  return Math.min(at(previous, b.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
