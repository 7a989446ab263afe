import type { KeyResultModel, ObjectiveModel } from '../model/types.ts';
import { headVerb } from './words/head.ts';
import { type Marked, type MarkedWord, mark } from './words/marked.ts';

/** The words of a key result or objective. */
export function wordsOf(model: KeyResultModel | ObjectiveModel): Marked {
  return knownOf(model).words;
}

/** The verb a sentence is about; its date words are not part of what it is about. */
export function headOf(model: KeyResultModel | ObjectiveModel): MarkedWord | null {
  const known = knownOf(model);
  if (known.head === undefined) {
    const { due, otherDues } = model.reading;
    known.head = headVerb(known.words, due ? [due, ...otherDues].map(({ phrase }) => phrase) : []);
  }
  return known.head;
}

interface Known {
  readonly model: KeyResultModel | ObjectiveModel;
  readonly words: Marked;
  /** undefined until somebody asks. */
  head: MarkedWord | null | undefined;
}

function knownOf(model: KeyResultModel | ObjectiveModel): Known {
  if (current?.model === model) return current;
  let known = latest.get(model);
  if (known === undefined) {
    const { language, folded } = model.reading;
    known = { model, words: mark(model.text, language, folded), head: undefined };
    if (latest.size >= mostKept) latest.clear();
    latest.set(model, known);
  }
  current = known;
  return known;
}

/** The one asked for last: every rule asks for the same one in turn. */
let current: Known | undefined;

/**
 * The rules look at one sentence after the other, so the latest ones are kept and no more: words of thousands of sentences
 * would only fill the memory.
 */
const latest = new Map<KeyResultModel | ObjectiveModel, Known>();
const mostKept = 128;
