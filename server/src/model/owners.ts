import { toPlain } from '../text/normalize.ts';

/** Names without `@`, and whether one of them is not written as a name can be. */
export interface OwnerList {
  readonly names: readonly string[];
  readonly valid: boolean;
}

/**
 * The value of `Owner:`: `@mei`, `@mei, @lin`, `Mei Chen、李雷`. Commas separate; so does a space in front of an `@`. A name
 * with `@` holds letters, digits, `.`, `-` and `_`; a plain name anything.
 */
export function readOwners(text: string): OwnerList {
  const names: string[] = [];
  let valid = true;
  for (const part of splitOwners(text)) {
    const name = part.trim();
    if (name === '') continue;
    if (!isHandle.test(toPlain(name.charAt(0)))) {
      names.push(name);
      continue;
    }
    const handle = name.slice(1);
    if (asciiName.test(handle) || isName(handle)) names.push(handle);
    else valid = false;
  }
  return { names: unique(names), valid: valid && names.length > 0 };
}

/** Each name once, in order; names that differ in case only are one. */
export function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = toPlain(name).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function splitOwners(text: string): readonly string[] {
  return text.split(/[,，、]|\s(?=[@＠])/);
}

const isHandle = /^@$/;
const asciiName = /^[A-Za-z0-9._-]+$/;

/** Apart, because it takes half a millisecond to make. */
function isName(handle: string): boolean {
  return /^[\p{L}\p{M}\p{N}._-]+$/u.test(handle);
}
