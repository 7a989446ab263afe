import type { IsoDate } from '../../calendar/date.ts';
import type { KeyResultModel } from '../../model/types.ts';
import type { KeyResultNode } from '../../syntax/tree.ts';
import { indentOf, insertBelow, tabStop } from '../edits.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** A new check-in for the day, its value a tab stop, below the last one or below the key result's other lines. */
export function checkInFix({ node }: KeyResultModel, asOf: IsoDate, { say }: Pick<RuleContext, 'say'>): Fix {
  const last = node.checkIns.at(-1)?.line;
  return {
    title: say(title, { asOf }),
    edits: [insertBelow(last ?? node.lastLine, `${detailIndent(node)}${asOf} ${tabStop(1, say(value, undefined))}`)],
    safe: false,
    snippet: true,
  };
}

/** As deep as the details that are there, else two columns deeper than the key result. */
function detailIndent({ line, checkIns, properties }: KeyResultNode): string {
  const detail = checkIns.at(-1) ?? properties.at(-1);
  return detail ? indentOf(detail.line) : `${indentOf(line)}  `;
}

const title: Messages<{ asOf: IsoDate }> = {
  en: ({ asOf }) => `Add a check-in for ${asOf}`,
  zh: ({ asOf }) => `添加 ${asOf} 的进展记录`,
  hu: ({ asOf }) => `Check-in beszúrása: ${asOf}`,
};
const value: Messages<undefined> = {
  en: () => 'value',
  zh: () => '数值',
  hu: () => 'érték',
};
