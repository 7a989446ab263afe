import type { KeyResultModel, ObjectiveModel } from '../model/types.ts';
import type { Sentence } from '../syntax/tree.ts';
import { headVerb } from './words/head.ts';
import { type Marked, type MarkedWord, mark } from './words/marked.ts';

/** The words of a key result or objective. */
export function wordsOf({ node, reading }: KeyResultModel | ObjectiveModel): Marked {
  return mark(node.sentence, reading.language);
}

/** The verb a sentence is about; its date words are not part of what it is about. Kept with the sentence. */
export function headOf(model: KeyResultModel | ObjectiveModel): MarkedWord | null {
  const { sentence } = model.node;
  let head = heads.get(sentence);
  if (head === undefined) {
    const { due, otherDues } = model.reading;
    head = headVerb(wordsOf(model), due ? [due, ...otherDues].map(({ phrase }) => phrase) : []);
    heads.set(sentence, head);
  }
  return head;
}

const heads = new WeakMap<Sentence, MarkedWord | null>();
