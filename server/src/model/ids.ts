import type { PropertyNode } from '../syntax/tree.ts';
import { letteredKey, type Named, nameKey, nameOfLabel, nameOfPosition, positionKey } from './names.ts';
import { type PropertyReader, propertyOf } from './properties.ts';

/** What names a sibling in the text. */
export interface Labelled {
  readonly label: { readonly text: string } | null;
  readonly properties: readonly PropertyNode[];
}

/** What siblings are called. */
export interface Names {
  /** One for each, in their order. */
  readonly ids: readonly string[];
  /** The sibling of a name, as {@link nameKey} writes names. An id goes before every other way to write a name. */
  readonly byKey: ReadonlyMap<string, number>;
  /** Siblings whose id an earlier one has. */
  readonly duplicates: readonly { readonly first: number; readonly again: number }[];
}

const known = new WeakMap<readonly Labelled[], Names>();

/**
 * The names of siblings: `Id:`, else the label. Labels beat positions: one without a label has the number of its place, and
 * where a label took that, the next number that is free.
 *
 * @param siblings of one kind; asked again for the same list, it answers from memory
 */
export function namesOf(siblings: readonly Labelled[], kind: Named): Names {
  let names = known.get(siblings);
  if (names === undefined) {
    names = nameAll(siblings, kind);
    known.set(siblings, names);
  }
  return names;
}

function nameAll(siblings: readonly Labelled[], kind: Named): Names {
  const given = siblings.map((sibling) => givenName(sibling, kind));
  const byKey = new Map<string, number>();
  const duplicates: { first: number; again: number }[] = [];
  given.forEach((name, index) => {
    if (name === null) return;
    const first = byKey.get(name.key);
    if (first === undefined) byKey.set(name.key, index);
    else duplicates.push({ first, again: index });
  });
  const ids = given.map((name) => name?.id ?? '');
  const take = (position: number, index: number): boolean => {
    const key = positionKey(position, kind);
    if (byKey.has(key)) return false;
    byKey.set(key, index);
    ids[index] = nameOfPosition(position, kind);
    return true;
  };
  const waiting = ids.flatMap((id, index) => (id === '' && !take(index + 1, index) ? [index] : []));
  let next = siblings.length;
  for (const index of waiting) {
    do next++;
    while (!take(next, index));
  }
  given.forEach((name, index) => {
    for (const key of name?.otherKeys ?? []) if (!byKey.has(key)) byKey.set(key, index);
  });
  return { ids, byKey, duplicates };
}

interface GivenName {
  readonly id: string;
  readonly key: string;
  /** Other ways to write it: the label beside an `Id:`, a word with its letter in front. */
  readonly otherKeys: readonly string[];
}

const givenNames = new WeakMap<Labelled, GivenName | null>();

function givenName(sibling: Labelled, kind: Named): GivenName | null {
  let name = givenNames.get(sibling);
  if (name === undefined) {
    name = readName(sibling, kind);
    givenNames.set(sibling, name);
  }
  return name;
}

function readName({ label, properties }: Labelled, kind: Named): GivenName | null {
  const typed = propertyOf(properties, 'id')?.value.text.trim();
  const written = typed || label?.text;
  if (!written) return null;
  const id = nameOfLabel(written, kind);
  const labelKey = typed && label ? nameKey(nameOfLabel(label.text, kind), kind) : null;
  const otherKeys = [labelKey, label && letteredKey(label.text, kind)].filter((key) => key !== null);
  return { id, key: nameKey(id, kind), otherKeys };
}

/** The value of `Id:` as written; an empty one is invalid. */
export function readId(properties: PropertyReader): string | null {
  return properties.read('id', 'id', (text) => text.trim() || null);
}
