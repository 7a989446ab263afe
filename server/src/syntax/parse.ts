import { assemblePlans } from './assemble.ts';
import { cutBlocks, firstContent } from './blocks.ts';
import { foldBlock } from './fold.ts';
import { splitLines } from './lines.ts';
import type { OkrDocument } from './tree.ts';

export { type LineEdit, reparse } from './reparse.ts';

/** The tree of a text. Never throws, and every line of the text is in exactly one block. */
export function parse(text: string): OkrDocument {
  const lines = splitLines(text, 0);
  const blocks = cutBlocks(lines, firstContent(lines)).map(foldBlock);
  return { lines, blocks, plans: assemblePlans(blocks) };
}
