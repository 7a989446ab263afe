import type { KeyResultModel, ObjectiveModel } from '../model/types.ts';
import { headVerb } from './words/head.ts';
import { type Marked, type MarkedWord, mark } from './words/marked.ts';

/** The words of a key result or objective. */
export function wordsOf({ node, reading }: KeyResultModel | ObjectiveModel): Marked {
  return mark(node.sentence, reading.language);
}

/** The verb a sentence is about; its date words are not part of what it is about. */
export function headOf(model: KeyResultModel | ObjectiveModel): MarkedWord | null {
  const words = wordsOf(model);
  let head = heads.get(words);
  if (head === undefined) {
    const { due, otherDues } = model.reading;
    head = headVerb(words, due ? [due, ...otherDues].map(({ phrase }) => phrase) : []);
    heads.set(words, head);
  }
  return head;
}

/** For as long as the words are kept. */
const heads = new WeakMap<Marked, MarkedWord | null>();
