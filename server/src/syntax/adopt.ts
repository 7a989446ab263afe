import type { Block, KeyResultNode, Line, NoteNode, ObjectiveNode, Sentence } from './tree.ts';

/** Nodes by the line that they begin on. */
export type KnownNodes = ReadonlyMap<Line, ObjectiveNode | KeyResultNode>;

/** The nodes of the blocks that may be taken over. */
export function knownNodes(blocks: readonly Block[]): KnownNodes {
  const objectives = blocks.flatMap(({ objective }) => objective ?? []);
  return new Map(objectives.flatMap((each) => [each, ...each.keyResults]).map((node) => [node.line, node]));
}

/**
 * The block with known key results and sentences in the place of new ones that say the same on the same lines, so that
 * what was computed from them still counts.
 */
export function adoptNodes(block: Block, known: KnownNodes): Block {
  const { objective } = block;
  if (!objective) return block;
  const before = known.get(objective.line)?.sentence;
  return {
    ...block,
    objective: {
      ...objective,
      sentence: before && isSameSentence(objective.sentence, before) ? before : objective.sentence,
      keyResults: objective.keyResults.map((keyResult) => {
        const old = known.get(keyResult.line);
        return old?.kind === 'keyResult' && isSameKeyResult(keyResult, old) ? old : keyResult;
      }),
    },
  };
}

/** A line is immutable, so nodes that take the same lines in the same places are equal. */
function isSameKeyResult(a: KeyResultNode, b: KeyResultNode): boolean {
  return (
    a.line === b.line &&
    a.lastLine === b.lastLine &&
    (a.keyword === null) === (b.keyword === null) &&
    isSameSentence(a.sentence, b.sentence) &&
    areSame(a.checkIns, b.checkIns, isOnSameLine) &&
    areSame(a.properties, b.properties, isOnSameLine) &&
    areSame(a.notes, b.notes, isSameNote)
  );
}

function isSameNote(a: NoteNode, b: NoteNode): boolean {
  return a.line === b.line && isSameSentence(a.sentence, b.sentence);
}

function isSameSentence(a: Sentence, b: Sentence): boolean {
  return areSame(
    a.pieces,
    b.pieces,
    (one, other) => one.span.line === other.span.line && one.span.start === other.span.start,
  );
}

function isOnSameLine(a: { readonly line: Line }, b: { readonly line: Line }): boolean {
  return a.line === b.line;
}

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => isSame(one, b[index] as T));
}
