import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { indentOf, insertBelow } from '../edits.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';
import { initiativeKeyword } from './measureFixes.ts';

/** Parts the sentence at the joint and makes the rest a key result of its own; null where it goes over several lines. */
export function splitFix({ node }: KeyResultModel, joint: TextRange, say: RuleContext['say']): Fix | null {
  const [piece, ...more] = node.sentence.pieces;
  if (!piece || more.length > 0) return null;
  const { line, start } = piece.span;
  const rest = line.text.slice(start + joint.end).trim();
  if (rest === '') return null;
  const { syntax } = line;
  const content = syntax.kind === 'keyResult' || syntax.kind === 'text' ? syntax.decoration.content : start;
  const keyword = node.keyword ? `${node.keyword.text}: ` : '';
  return {
    title: say(split, undefined),
    edits: [
      { span: { line, start: start + joint.start, end: line.text.length }, newText: '' },
      insertBelow(line, `${line.text.slice(0, content)}${keyword}${capitalised(rest)}`),
    ],
    safe: false,
  };
}

/** Keeps what is won, and writes the work before the joint below as an initiative; null where it goes over several lines. */
export function meansFix({ node, reading }: KeyResultModel, joint: TextRange, say: RuleContext['say']): Fix | null {
  const [piece, ...more] = node.sentence.pieces;
  if (!piece || more.length > 0) return null;
  const { line, start } = piece.span;
  const work = line.text.slice(start, start + joint.start).trim();
  const rest = line.text.slice(start + joint.end).trim();
  if (rest === '' || work === '') return null;
  return {
    title: say(asMeans, undefined),
    edits: [
      { span: { line, start, end: line.text.length }, newText: capitalised(rest) },
      insertBelow(line, `${indentOf(line)}  ${initiativeKeyword[reading.language]} ${work}`),
    ],
    safe: false,
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const split: Messages<undefined> = {
  en: () => 'Split into two key results',
  zh: () => '拆成两个关键结果',
  hu: () => 'Szétválasztás két kulcseredményre',
};
const asMeans: Messages<undefined> = {
  en: () => 'Make the work an initiative',
  zh: () => '将所做的工作改为举措',
  hu: () => 'A munka legyen kezdeményezés',
};
