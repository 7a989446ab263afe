import { describe, expect, it } from 'vitest';
import { type Chunks, inChunks } from '../../../server/src/rules/chunks.ts';

interface Member {
  readonly name: number;
}

describe('a list in chunks', () => {
  const list: readonly Member[] = Array.from({ length: 1000 }, (_, name) => ({ name }));

  it('gives every member once, in order', () => {
    expect(namesIn(list)).toEqual(list.map(({ name }) => name));
  });

  it('is worked out once', () => {
    const { known, seen } = workedOut(list);
    expect(seen((count) => inChunks(known, list, [], count))).toBe(0);
  });

  it('is worked out again under other keys', () => {
    const { known, seen } = workedOut(list);
    expect(seen((count) => inChunks(known, list, ['strict'], count))).toBe(1000);
  });

  it.each([
    ['changed', list.with(500, { name: -1 })],
    ['added', list.toSpliced(500, 0, { name: -1 })],
    ['taken out', list.toSpliced(500, 1)],
    ['added in front', [{ name: -1 }, ...list]],
    ['added behind', [...list, { name: -1 }]],
  ])('is worked out again only around a member that was %s', (_, changed) => {
    const { known, seen } = workedOut(list);
    expect(seen((count) => inChunks(known, changed, [], count))).toBeLessThan(70);
    expect(inChunks(known, changed, [], namesOf).flat()).toEqual(changed.map(({ name }) => name));
  });
});

function namesOf(members: readonly Member[]): readonly number[] {
  return members.map(({ name }) => name);
}

function namesIn(list: readonly Member[]): readonly number[] {
  return inChunks(new WeakMap(), list, [], namesOf).flat();
}

/** The list's chunks, and how many members something works out again. */
function workedOut(list: readonly Member[]) {
  const known: Chunks<Member, readonly number[]> = new WeakMap();
  inChunks(known, list, [], namesOf);
  const seen = (work: (count: typeof namesOf) => unknown) => {
    let members = 0;
    work((chunk) => {
      members += chunk.length;
      return namesOf(chunk);
    });
    return members;
  };
  return { known, seen };
}
