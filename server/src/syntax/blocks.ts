import type { Line } from './tree.ts';

/** Whether the line has anything but white space and comments. */
function hasContent({ syntax }: Line): boolean {
  return syntax.kind !== 'blank' && syntax.kind !== 'comment';
}

/** The first line with content: the one that may be a title without being a heading. */
export function firstContent(lines: readonly Line[]): Line | undefined {
  return lines.find(hasContent);
}

/** Whether a block begins at the line. `first` is the {@link firstContent} of the text. */
function beginsBlock(line: Line, first: Line | undefined): boolean {
  const { syntax } = line;
  switch (syntax.kind) {
    case 'objective':
    case 'plan':
      return true;
    case 'property':
      return syntax.name === 'role';
    case 'title':
      return syntax.decoration.heading > 0 || line === first;
    default:
      return false;
  }
}

/** Cuts lines where blocks begin. */
export function cutBlocks(lines: readonly Line[], first: Line | undefined): (readonly Line[])[] {
  const groups: (readonly Line[])[] = [];
  let start = 0;
  for (let i = 1; i < lines.length; i++) {
    if (beginsBlock(lines[i] as Line, first)) {
      groups.push(lines.slice(start, i));
      start = i;
    }
  }
  if (lines.length > 0) groups.push(lines.slice(start));
  return groups;
}
