/** Words longer than this are compared by their beginning, so that a word of 10,000 letters costs nothing. */
const longest = 40;

/** At most this many are worth showing. */
const most = 3;

/** A name, and what it is compared by. */
export type Candidate = readonly [key: string, name: string];

/**
 * The names that are close enough to be meant, best first: about one letter in three may be wrong, and in a word of two
 * letters none.
 */
export function similarNames(key: string, candidates: Iterable<Candidate>): readonly string[] {
  const word = key.slice(0, longest);
  const limit = Math.floor(word.length / 3) + 1;
  if (limit === 1) return [];
  const close: { name: string; distance: number }[] = [];
  for (const [candidate, name] of candidates) {
    const distance = editDistance(word, candidate.slice(0, longest), limit);
    if (distance < limit) close.push({ name, distance });
  }
  const names = close.sort((a, b) => a.distance - b.distance).map(({ name }) => name);
  return [...new Set(names)].slice(0, most);
}

/** Letters to add, drop, change or swap to come from one word to the other; `limit` when it is that many or more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit <= 0 || Math.abs(a.length - b.length) >= limit || b.length > longest) return limit;
  if (a === '' || b === '') return Math.max(a.length, b.length);
  let [before, previous, row] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    // Cells further from the diagonal than the limit cannot lead below it.
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    row[first - 1] = first === 1 ? i : limit;
    let least = limit;
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = (previous[j - 1] ?? limit) + (same ? 0 : 1);
      cost = Math.min(cost, (row[j - 1] ?? limit) + 1, j === i + limit ? limit : (previous[j] ?? limit) + 1);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    [before, previous, row] = [previous, row, before];
  }
  return Math.min(previous[b.length] ?? limit, limit);
}

/** Scratch for the last three rows of the table: comparing with thousands of names makes no garbage. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
];

/** The one word that is close enough to be meant, if any: "did you mean". */
export function closest(word: string, candidates: Iterable<string>): string | null {
  const pairs = [...candidates].map((candidate): Candidate => [candidate, candidate]);
  return similarNames(word, pairs)[0] ?? null;
}
