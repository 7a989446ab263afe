import { localeOf } from '../../locales/index.ts';
import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { insertBelow } from '../edits.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/**
 * Parts the sentence at the conjunction between two of its statements, and makes the second one a key result of its own.
 * null where the sentence has no such place, or goes over several lines.
 */
export function splitFix(
  { node, reading }: KeyResultModel,
  ranges: readonly TextRange[],
  say: RuleContext['say'],
): Fix | null {
  const [piece, ...more] = node.sentence.pieces;
  if (!piece || more.length > 0) return null;
  const [first, second] = ranges.toSorted((a, b) => a.start - b.start);
  if (!first || !second) return null;
  const between = piece.text.slice(first.end, second.start);
  const joint = [...between.matchAll(joints)].at(0);
  if (!joint) return null;

  const { line, start } = piece.span;
  const cut = start + first.end + joint.index;
  const rest = line.text.slice(cut + joint[0].length).trim();
  if (rest === '') return null;
  const mark = line.text.slice(
    0,
    node.keyword ? (line.syntax.kind === 'keyResult' ? line.syntax.decoration.content : 0) : start,
  );
  const keyword = node.keyword ? `${node.keyword.text || localeOf(reading.language).keywords.keyResult[0]}: ` : '';
  return {
    title: say(split, undefined),
    edits: [
      { span: { line, start: cut, end: line.text.length }, newText: '' },
      insertBelow(line, `${mark}${keyword}${capitalised(rest)}`),
    ],
    safe: false,
  };
}

/** What joins two statements: `, and `, ` and `, `，并`, `、`, ` és `. */
const joints =
  /\s*[,;，；、]\s*(?:and|also|as well as|并且|并|同时|且|和|és|valamint|illetve|majd)?(?=[\s\u3400-\u9fff\d])\s*|\s+(?:and|as well as|plus|és|valamint|illetve)\s+|(?:并且|同时|并|以及|和)/giu;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const split: Messages<undefined> = {
  en: () => 'Split into two key results',
  zh: () => '拆成两个关键结果',
  hu: () => 'Szétválasztás két kulcseredményre',
};
