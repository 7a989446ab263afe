import type { TextRange } from '../reading/types.ts';
import { spanIn, wholeSpan } from '../syntax/span.ts';
import type { KeyResultNode, ObjectiveNode, Span } from '../syntax/tree.ts';

/** Keyword and label (`O1`, `Objective growth`), for findings about the whole; the sentence where there is no keyword. */
export function headSpan({ keyword, label, sentence }: ObjectiveNode | KeyResultNode): Span {
  if (!keyword) return wholeSpan(sentence);
  const { span } = keyword;
  return label && label.span.line === span.line ? { ...span, end: Math.max(span.end, label.span.end) } : span;
}

/** The sentence's first line. */
export function sentenceSpan({ sentence }: ObjectiveNode | KeyResultNode): Span {
  return wholeSpan(sentence);
}

/** Words of the sentence, by their offsets in it. */
export function wordsSpan({ sentence }: ObjectiveNode | KeyResultNode, range: TextRange): Span {
  return spanIn(sentence, range);
}
