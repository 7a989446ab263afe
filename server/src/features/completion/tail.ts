/**
 * The longest end of the text whose characters all match. Goes backwards, so it is linear on every line; a pattern with `$`
 * would try each column.
 */
export function tail(text: string, allowed: RegExp): string {
  let start = text.length;
  while (start > 0 && allowed.test(text[start - 1] as string)) start--;
  return text.slice(start);
}

// Made when they are used: patterns of all the letters there are take long to make.
export const wordCharacter = () => /[\p{L}\p{M}\p{N}_-]/u;
export const nameCharacter = () => /[\p{L}\p{M}\p{N}._-]/u;
