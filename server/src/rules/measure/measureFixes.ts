import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { insert, insertProperty, replace, tabStop } from '../edits.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

type Say = RuleContext['say'];

/** Adds "from ⟨start⟩ to ⟨target⟩" to the sentence, with tab stops. */
export function fromToFix({ node, reading }: KeyResultModel, say: Say): Fix {
  const last = node.sentence.pieces.at(-1)?.span;
  const at = last ?? { line: node.line, start: 0, end: node.line.text.length };
  const end = at.end - (/[\s.。！!]*$/.exec(at.line.text.slice(at.start, at.end))?.[0].length ?? 0);
  const words = fromTo[reading.language];
  return {
    title: say(addNumbers, undefined),
    edits: [insert(at.line, end, words)],
    safe: false,
    snippet: true,
  };
}

const fromTo: Record<LocaleId, string> = {
  en: ` from ${tabStop(1, 'start')} to ${tabStop(2, 'target')}`,
  zh: `，从 ${tabStop(1, '起始值')} 到 ${tabStop(2, '目标值')}`,
  hu: ` ${tabStop(1, 'kiinduló érték')}%-ról ${tabStop(2, 'célérték')}%-ra`,
};

/** Says below the sentence how it is measured. */
export function metricFix({ node, reading }: KeyResultModel, say: Say): Fix {
  const value = `${tabStop(1, start[reading.language])} -> ${tabStop(2, target[reading.language])}`;
  return {
    title: say(addMetric, undefined),
    edits: [insertProperty(node, 'metric', value, reading.language)],
    safe: false,
    snippet: true,
  };
}

/** Says below the sentence where the change begins. */
export function baselineFix({ node, reading }: KeyResultModel, say: Say): Fix {
  return {
    title: say(addBaseline, undefined),
    edits: [insertProperty(node, 'start', tabStop(1, start[reading.language]), reading.language)],
    safe: false,
    snippet: true,
  };
}

/** Keeps the sentence as an initiative: work that leads to a result, not the result. */
export function initiativeFix({ node, reading }: KeyResultModel, say: Say): Fix | null {
  const { line, keyword } = node;
  if (line.syntax.kind !== 'keyResult' || !line.syntax.colon || !keyword) return null;
  const span = { line, start: keyword.span.start, end: line.syntax.colon.end };
  return {
    title: say(asInitiative, undefined),
    edits: [replace(span, initiativeKeyword[reading.language])],
    safe: false,
  };
}

const start: Record<LocaleId, string> = { en: 'start', zh: '起始值', hu: 'kiinduló érték' };
const target: Record<LocaleId, string> = { en: 'target', zh: '目标值', hu: 'célérték' };
/** The keyword of an initiative beside a sentence of that language. */
export const initiativeKeyword: Record<LocaleId, string> = { en: 'Initiative:', zh: '举措:', hu: 'Kezdeményezés:' };

const addNumbers: Messages<undefined> = {
  en: () => 'Add “from … to …”',
  zh: () => '补上“从…到…”',
  hu: () => '„…-ról …-ra” beszúrása',
};
const addMetric: Messages<undefined> = {
  en: () => 'Add how it is measured in a line below',
  zh: () => '在下方补写衡量方式',
  hu: () => 'Mérőszám beszúrása alá',
};
const addBaseline: Messages<undefined> = {
  en: () => 'Add the start value in a line below',
  zh: () => '在下方补写起始值',
  hu: () => 'Kiinduló érték beszúrása alá',
};
const asInitiative: Messages<undefined> = {
  en: () => 'Turn it into an initiative, a note of its objective',
  zh: () => '改为举措（作为备注）',
  hu: () => 'Átalakítás kezdeményezéssé (megjegyzéssé)',
};
