import { readLine } from '../../../server/src/syntax/line.ts';
import type { Columns } from '../../../server/src/syntax/tree.ts';

/** What one line is, as `kind part=words …`, parts in the order of the line's type. */
export function describeLine(text: string): string {
  const { kind, ...syntax } = readLine(text);
  const parts: string[] = [kind];
  for (const [name, value] of Object.entries(syntax)) {
    if (name === 'decoration' || value === null || value === false) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (isColumns(each)) {
        if (each.start < each.end) parts.push(`${name}=${text.slice(each.start, each.end)}`);
      } else parts.push(each === true ? name : `${name}=${each}`);
    }
  }
  return parts.filter((part) => part !== 'colon=:' && part !== 'colon=：').join(' | ');
}

function isColumns(value: unknown): value is Columns {
  return typeof value === 'object' && value !== null && 'start' in value;
}
