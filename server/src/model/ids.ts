import type { PropertyNode } from '../syntax/tree.ts';
import { type Named, nameKey, nameOfLabel, nameOfPosition } from './names.ts';
import { type PropertyReader, propertyOf } from './properties.ts';

/** What names a sibling in the text. */
export interface Labelled {
  readonly label: { readonly text: string } | null;
  readonly properties: readonly PropertyNode[];
}

/** The ids of siblings, and which of them have one that an earlier one has. */
export interface Ids {
  /** In the order of the siblings. */
  readonly ids: readonly string[];
  /** Positions of the first and the later one. */
  readonly duplicates: readonly { readonly first: number; readonly again: number }[];
}

/**
 * `Id:` or the label names a sibling. Labels beat positions: one without a label has the number of its place, and where a
 * label took that, the next number that is free.
 */
export function idsOf(siblings: readonly Labelled[], kind: Named): Ids {
  const ids: (string | null)[] = siblings.map((sibling) => givenName(sibling, kind));
  const taken = new Map<string, number>();
  const duplicates: { first: number; again: number }[] = [];
  ids.forEach((id, index) => {
    if (id === null) return;
    const key = nameKey(id, kind);
    const first = taken.get(key);
    if (first === undefined) taken.set(key, index);
    else duplicates.push({ first, again: index });
  });
  const free = (position: number) => !taken.has(nameKey(nameOfPosition(position, kind), kind));
  const waiting: number[] = [];
  ids.forEach((id, index) => {
    if (id !== null) return;
    if (free(index + 1)) ids[index] = nameOfPosition(index + 1, kind);
    else waiting.push(index);
  });
  let next = siblings.length + 1;
  for (const index of waiting) {
    while (!free(next)) next++;
    ids[index] = nameOfPosition(next++, kind);
  }
  return { ids: ids.map((id) => id ?? ''), duplicates };
}

function givenName({ label, properties }: Labelled, kind: Named): string | null {
  const id = propertyOf(properties, 'id')?.value.text.trim();
  if (id) return nameOfLabel(id, kind);
  return label === null ? null : nameOfLabel(label.text, kind);
}

/** The value of `Id:` as written; an empty one is invalid. */
export function readId(properties: PropertyReader): string | null {
  return properties.read('id', 'id', (text) => text.trim() || null);
}
