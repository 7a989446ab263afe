import { adoptNodes, knownNodes } from './adopt.ts';
import { assemblePlans } from './assemble.ts';
import { cutBlocks, firstContent } from './blocks.ts';
import { foldBlock } from './fold.ts';
import { splitLines } from './lines.ts';
import type { Block, Line, OkrDocument } from './tree.ts';

/** Whole lines `first` to `end` (exclusive) become the lines of `text`, which has no break behind its last line. */
export interface LineEdit {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The tree after an edit, equal to the one that `parse` builds from the edited text. Every line and block that the edit
 * does not touch is the same object. `Line.index` is renumbered in place, so the previous document is out of date
 * afterwards.
 */
export function reparse(previous: OkrDocument, edit: LineEdit): OkrDocument {
  const { lines: oldLines, blocks: oldBlocks } = previous;
  const { start, end, added } = changedLines(oldLines, edit);
  if (start === end && added.length === 0) return previous;
  const lines = oldLines.toSpliced(start, end - start, ...added);
  const first = firstContent(lines);

  // The line above is in a block that may grow, so its block is read again too.
  let top = Math.max(start - 1, 0);
  let bottom = Math.max(end - 1, top);
  for (const title of movedTitles(firstContent(oldLines), first, added)) {
    top = Math.min(top, Math.max(title.index - 1, 0));
    bottom = Math.max(bottom, title.index);
  }
  const from = blockAt(oldBlocks, top);
  const to = blockAt(oldBlocks, bottom) + 1;
  const fromLine = (oldBlocks[from] as Block).lines[0]?.index as number;
  const toLine = ((oldBlocks[to - 1] as Block).lines.at(-1)?.index as number) + 1;

  const growth = added.length - (end - start);
  if (growth !== 0) for (let i = start + added.length; i < lines.length; i++) (lines[i] as Line).index = i;
  const region = cutBlocks(lines.slice(fromLine, toLine + growth), first);
  const blocks = oldBlocks.toSpliced(from, to - from, ...fold(region, oldBlocks.slice(from, to)));
  return { lines, blocks, plans: assemblePlans(blocks, previous.plans) };
}

/** The edit without the lines at its borders that it leaves as they are. */
function changedLines(lines: readonly Line[], edit: LineEdit): { start: number; end: number; added: readonly Line[] } {
  const { first, end, text } = wholeBreaks(lines, edit);
  const eol = (lines[end - 1] as Line).eol;
  const added = splitLines(text + eol, first);
  if (eol !== '') added.pop();
  let head = 0;
  while (head < added.length && first + head < end && isSame(added[head], lines[first + head])) head++;
  let tail = 0;
  while (
    tail < added.length - head &&
    end - tail > first + head &&
    isSame(added[added.length - 1 - tail], lines[end - 1 - tail])
  ) {
    tail++;
  }
  return { start: first + head, end: end - tail, added: added.slice(head, added.length - tail) };
}

/** The edit with at least one line to replace, and with no line break cut in two (`\r` above, `\n` below). */
function wholeBreaks(lines: readonly Line[], edit: LineEdit): LineEdit {
  let first = Math.min(Math.max(edit.first, 0), lines.length);
  let end = Math.min(Math.max(edit.end, first), lines.length);
  let { text } = edit;
  if (first === end) {
    const eol = lines[0]?.eol || '\n';
    if (first === lines.length) text = `${lines[--first]?.text}${eol}${text}`;
    else text = `${text}${eol}${lines[end++]?.text}`;
  }
  const above = lines[first - 1];
  if (above?.eol === '\r' && (text + lines[end - 1]?.eol).startsWith('\n')) {
    text = `${above.text}\r${text}`;
    first--;
  }
  return { first, end, text };
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a?.text === b?.text && a?.eol === b?.eol;
}

/** Lines of the old text that are a title only on top and came to be there, or were and are no more. */
function movedTitles(before: Line | undefined, after: Line | undefined, added: readonly Line[]): readonly Line[] {
  if (before === after) return [];
  return [before, after].filter(
    (line): line is Line =>
      line?.syntax.kind === 'title' && line.syntax.decoration.heading === 0 && !added.includes(line),
  );
}

/** The index of the block that holds the line of that number, by the numbers before the edit. */
function blockAt(blocks: readonly Block[], line: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (((blocks[middle] as Block).lines[0] as Line).index <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Folds groups of lines, taking over the blocks whose lines are all the same, and what stays in the others. */
function fold(groups: readonly (readonly Line[])[], old: readonly Block[]): readonly Block[] {
  const byFirstLine = new Map(old.map((block) => [block.lines[0], block]));
  const known = knownNodes(old);
  return groups.map((group) => {
    const block = byFirstLine.get(group[0]);
    const isUnchanged = block?.lines.length === group.length && group.every((line, i) => line === block.lines[i]);
    return block && isUnchanged ? block : adoptNodes(foldBlock(group), known);
  });
}
