import type { Piece } from '../syntax/tree.ts';
import { readOwners, unique } from './owners.ts';
import type { PropertyReader } from './properties.ts';

/** Names of `Owner:` lines, then of `@name` at the end of the header, each once and without `@`. */
export function ownersOf(reader: PropertyReader, trailing: readonly Piece[]): readonly string[] {
  const properties = reader.all('owner');
  if (properties.length === 0 && trailing.length === 0) return none;
  const names: string[] = [];
  for (const property of properties) {
    const owners = readOwners(property.value.text);
    if (!owners.valid) reader.reject(property, 'owner');
    names.push(...owners.names);
  }
  return unique([...names, ...trailing.map(withoutMark)]);
}

/** The `#tags` at the end of a header, each once and without `#`. */
export function tagsOf(trailing: readonly Piece[]): readonly string[] {
  return trailing.length === 0 ? none : unique(trailing.map(withoutMark));
}

const none: readonly string[] = [];

function withoutMark({ text }: Piece): string {
  return text.replace(/^[#＃@＠]/, '');
}
