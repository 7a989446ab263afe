import type { Quantity } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { isSameUnit } from './units.ts';

/** From 40% to 40%. */
export const krStartEqualsTarget = keyResultRule({
  code: 'kr-start-equals-target',
  category: 'measure',
  severity: 'warning',
  docs: {
    summary: {
      en: 'Start and target are the same value.',
      zh: '起始值与目标值相同。',
      hu: 'A kiinduló érték és a célérték azonos.',
    },
    why: {
      en: 'Between two equal values there is no progress to measure: the key result cannot be scored. If the value should stay as it is, write “keep … at least …”.',
      zh: '两个相同的数值之间没有进度可言，这个关键结果无法评分。如果只需保持，请写“保持在…以上”。',
      hu: 'Két azonos érték között nincs mit mérni, ezért a kulcseredmény nem pontozható. Ha az értéket csak tartani kell, írja ezt: „legalább … marad”.',
    },
    examples: keyResultExamples({
      en: ['Raise retention from 40% to 40%', 'Raise retention from 40% to 46%'],
      zh: ['留存率从 40% 提高到 40%', '留存率从 40% 提高到 46%'],
      hu: ['A megtartás növelése 40%-ról 40%-ra', 'A megtartás növelése 40%-ról 46%-ra'],
    }),
    sources: ['The scores of the `.okr` language: progress is measured between start and target.'],
  },
  check({ keyResult: { metric, node, reading } }, { report, say }) {
    if (metric.start === null || metric.start !== metric.target || metric.keeping) return;
    if (metric.direction === 'percentChange' || !isSameUnit(metric.startUnit, metric.unit)) return;
    const { text } = node.sentence;
    if (metric.source === 'text' && !sameFigures(text, reading.start, reading.target)) return;
    const range = metric.source === 'text' ? reading.target?.range : null;
    report({ span: range ? wordsSpan(node, range) : sentenceSpan(node), message: say(message, undefined) });
  },
});

/** Both are written alike and stand alone: "1 in 40" is no 1. */
function sameFigures(text: string, start: Quantity | null, target: Quantity | null): boolean {
  if (!start || !target) return false;
  const figures = ({ number }: Quantity) => text.slice(number.start, number.end);
  return figures(start) === figures(target) && !ratio.test(text.slice(target.range.end, target.range.end + 12));
}

const ratio = /^\s*(?:in|of|out of|per|\/|:)\s*\d/;

const message: Messages<undefined> = {
  en: () =>
    'Start and target are the same, so there is nothing to reach. Write another target, or “keep at least …” if it should stay as it is.',
  zh: () => '起始值与目标值相同，看不出要达成什么。请改写目标值；如果只需保持，请写“保持在…以上”。',
  hu: () =>
    'A kiinduló érték és a célérték azonos, így nincs mit elérni. Írjon más célértéket; ha csak tartani kell, írja ezt: „legalább … marad”.',
};
