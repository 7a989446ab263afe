import type { ObjectiveModel } from '../../model/types.ts';
import type { NoteNode, PropertyNode, Sentence } from '../../syntax/tree.ts';
import { planRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import type { Messages } from '../types.ts';

const options = {
  maxLines: {
    default: 100,
    minimum: 10,
    maximum: 100_000,
    summary: 'The most printed lines that a plan may have; check-ins, comments and blank lines are not counted.',
  },
} as const;

/** A plan that does not fit on two pages. */
export const planTooLong = planRule<typeof options, number>({
  code: 'plan-too-long',
  category: 'structure',
  severity: 'information',
  options,
  docs: {
    summary: {
      en: 'A plan that is longer than two printed pages.',
      zh: '计划超过两页打印纸。',
      hu: 'Egy terv hosszabb két nyomtatott oldalnál.',
    },
    why: {
      en: 'A plan is read again every week, and what does not fit on a page is not read. Keep the objectives and key results; move explanations to where the work is described, and what others own to their own plans. Check-ins, comments and blank lines are not counted; a line of more than 100 columns counts as two.',
      zh: '计划每周都要重看，一页放不下的就没人读。请保留目标和关键结果；说明移到描述工作的地方，别人负责的移到他们自己的计划。进展记录、注释和空行不计；超过 100 列的一行算两行。',
      hu: 'A tervet minden héten újra elolvassák, és ami nem fér egy oldalra, azt nem olvassák el. Maradjanak a célok és a kulcseredmények; a magyarázat kerüljön oda, ahol a munka leírása van, a másoké a saját tervükbe. A check-inek, a kommentek és az üres sorok nem számítanak; a 100 oszlopnál hosszabb sor kettőnek számít.',
    },
    examples: wholeExamples(
      { en: 'Seen in week', zh: '观察到的情况，第', hu: 'Megfigyelés a héten:' },
      ({ header, body }, note) => {
        const notes = Array.from({ length: 110 }, (_, at) => `  > ${note} ${at + 1}`).join('\n');
        const [objective, ...keyResults] = body.split('\n');
        return [[header, '', objective, notes, ...keyResults].join('\n'), `${header}\n\n${body}`];
      },
    ),
    sources: ['S4: “one page is best, two pages the limit”.'],
  },
  collect: ({ objective }) => linesOf(objective),
  check({ plan }, { options: { maxLines }, collected, report, say }) {
    const { node } = plan;
    const own = (node.header || node.title ? 1 : 0) + detailLines(node.properties, node.notes);
    const lines = collected().reduce((all, one) => all + one, own);
    if (lines > maxLines) report({ span: node.anchor, message: say(message, { lines, maxLines }) });
  },
});

function linesOf({ node: objective }: ObjectiveModel): number {
  let lines = sentenceLines(objective.sentence) + detailLines(objective.properties, objective.notes);
  for (const { sentence, properties, notes } of objective.keyResults) {
    lines += sentenceLines(sentence) + detailLines(properties, notes);
  }
  return lines;
}

function detailLines(properties: readonly PropertyNode[], notes: readonly NoteNode[]): number {
  let lines = properties.length;
  for (const { sentence } of notes) lines += sentenceLines(sentence);
  return lines;
}

function sentenceLines({ pieces }: Sentence): number {
  let lines = 0;
  for (const { span } of pieces) lines += linesOfText(span.line.text);
  return lines;
}

/** What fits on a printed line. */
const columns = 100;

const hasWide = /[\u2e80-\uffff]/;

function linesOfText(text: string): number {
  return text.length * 2 <= columns ? 1 : Math.ceil(widthOf(text) / columns);
}

/** An ideograph is as wide as two letters. */
function widthOf(text: string): number {
  if (!hasWide.test(text)) return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) >= 0x2e80 ? 2 : 1;
  return width;
}

const message: Messages<{ lines: number; maxLines: number }> = {
  en: ({ lines, maxLines }) =>
    `This plan has ${lines} lines; two pages hold ${maxLines}. Keep what people need every week, and move the rest elsewhere or to a plan of its own.`,
  zh: ({ lines, maxLines }) =>
    `这个计划有 ${lines} 行，两页只容得下 ${maxLines} 行。请只保留每周要看的内容，其余移到别处或单独成计划。`,
  hu: ({ lines, maxLines }) =>
    `Ez a terv ${lines} soros, pedig két oldalra ${maxLines} sor fér. Csak az maradjon benne, ami hetente kell; a többi kerüljön máshová vagy külön tervbe.`,
};
