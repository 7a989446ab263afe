import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import type { Quantity } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { replace } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Fix, Messages } from '../types.ts';
import { differ, unitBehind } from './units.ts';

/** From 32 items to 60 points. */
export const krUnitMismatch = keyResultRule({
  code: 'kr-unit-mismatch',
  category: 'measure',
  severity: 'warning',
  docs: {
    summary: {
      en: 'Start and target have different units.',
      zh: '起始值与目标值的单位不同。',
      hu: 'A kiinduló érték és a célérték mértékegysége eltér.',
    },
    why: {
      en: 'Items do not become points, and days do not become percent. Measure both ends in the same unit, or progress means nothing.',
      zh: '“个”变不成“分”，“天”也变不成“%”。两端请用同一个单位，否则进度没有意义。',
      hu: 'Darabból nem lesz pont, napból nem lesz százalék. Mindkét értéket ugyanabban a mértékegységben adja meg, különben a haladás semmit sem jelent.',
    },
    examples: keyResultExamples({
      en: ['Grow monthly revenue from $20k to 35%', 'Grow monthly revenue from $20k to $27k'],
      zh: ['月收入从 20 万元提高到 35%', '月收入从 20 万元提高到 27 万元'],
      hu: ['A havi bevétel növelése 20 M Ft-ról 35%-ra', 'A havi bevétel növelése 20 M Ft-ról 27 M Ft-ra'],
    }),
    sources: ['S1: its own “from 32 items to 60 points” cannot be measured.'],
  },
  check({ keyResult }, { report, say }) {
    const ends = endsOf(keyResult);
    if (!ends) return;
    const { start, target } = ends;
    const { node } = keyResult;
    const text = node.sentence.text;
    const [startUnit, targetUnit] = [unitBehind(start, text), unitBehind(target, text)];
    const fixes: Fix[] = [];
    if (startUnit && targetUnit) {
      const unit = text.slice(startUnit.start, startUnit.end);
      fixes.push({
        title: say(sameUnit, { unit: unit.trim() }),
        edits: [replace(wordsSpan(node, targetUnit), unit)],
        safe: false,
      });
    }
    const wordsOf = (amount: Quantity) =>
      text.slice(amount.range.start, unitBehind(amount, text)?.end ?? amount.range.end).trim();
    report({
      span: wordsSpan(node, target.range),
      message: say(message, { start: wordsOf(start), target: wordsOf(target) }),
      related: [{ span: wordsSpan(node, start.range), message: say(startHere, undefined) }],
      fixes,
    });
  },
});

/**
 * Two amounts that the sentence joins as from and to, where no conversion leads from one unit to the other. The reader may
 * have taken them for two targets, because of their units.
 */
function endsOf({ metric, node, reading }: KeyResultModel): { start: Quantity; target: Quantity } | null {
  // Nearly always there is a start and a target of one unit, or no start.
  if (reading.others.length === 0 && (!reading.start || reading.start.unit === reading.target?.unit)) return null;
  if (metric.source !== 'text' || metric.recurrence) return null;
  const { text } = node.sentence;
  const amounts = [reading.start, reading.target, ...reading.others]
    .filter((amount) => amount !== null)
    .sort((a, b) => a.range.start - b.range.start);
  for (const [index, start] of amounts.entries()) {
    const target = amounts[index + 1];
    if (!target || !differ(start.unit, target.unit, reading.language)) continue;
    if (isFromTo(start, target, text, reading.language)) return { start, target };
  }
  return null;
}

function isFromTo(start: Quantity, target: Quantity, text: string, language: LocaleId): boolean {
  const { before, between, longest } = joining[language];
  // In Hungarian the ending of the first amount says "from".
  const from = language === 'hu' ? start.range.start : (unitBehind(start, text)?.end ?? start.range.end);
  const gap = text.slice(from, target.range.start);
  if (gap.length > longest || !between.test(gap) || !before.test(text.slice(0, start.range.start))) return false;
  return language !== 'hu' || toEnding.test(text.slice(target.number.end, target.number.end + 30));
}

/** `35%-ra`, `60 pontra`: the second amount is where it leads to. */
const toEnding = /^[\s-]*[^\s,;.]{0,24}r[ae](?![\p{L}])/u;

/** How a sentence says from and to around two amounts. */
const joining: Record<LocaleId, { readonly before: RegExp; readonly between: RegExp; readonly longest: number }> = {
  en: { before: /\bfrom\s+(?:an?\s+|about\s+|around\s+)?$/i, between: /^\s*(?:to|→|->)\s*$/i, longest: 6 },
  zh: { before: /[从由自從]\s*$/, between: /^\s*(?:→|->|[^，,。、；]{0,6}[到至为為])\s*$/, longest: 10 },
  hu: { before: /(?:^|\s|\()$/, between: /(?:r[óő]l|t[óő]l)\s*$/i, longest: 30 },
};

const message: Messages<{ start: string; target: string }> = {
  en: ({ start, target }) =>
    `“${start}” and “${target}” are in different units, so there is no progress to measure. Write both in the same unit.`,
  zh: ({ start, target }) => `“${start}”和“${target}”的单位不同，无法衡量进度。请统一成同一个单位。`,
  hu: ({ start, target }) =>
    `„${start}” és „${target}” mértékegysége eltér, így nem mérhető a haladás. Adja meg mindkettőt ugyanabban.`,
};
const startHere: Messages<undefined> = {
  en: () => 'The start',
  zh: () => '起始值',
  hu: () => 'A kiinduló érték',
};
const sameUnit: Messages<{ unit: string }> = {
  en: ({ unit }) => `Use “${unit}” for the target as well`,
  zh: ({ unit }) => `把目标值的单位也改为“${unit}”`,
  hu: ({ unit }) => `„${unit}” használata a célértéknél is`,
};
