import type { Metric } from '../../model/types.ts';
import type { Quantity } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { replace } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Fix, Messages } from '../types.ts';

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
    why: 'Items do not become points, and days do not become percent. Measure both ends in the same unit, or progress means nothing.',
    examples: keyResultExamples({
      en: ['Grow monthly revenue from $20k to 35%', 'Grow monthly revenue from $20k to $27k'],
      zh: ['月收入从 20 万元提高到 35%', '月收入从 20 万元提高到 27 万元'],
      hu: ['A havi bevétel növelése 20 M Ft-ról 35%-ra', 'A havi bevétel növelése 20 M Ft-ról 27 M Ft-ra'],
    }),
    sources: ['S1: its own “from 32 items to 60 points” cannot be measured.'],
  },
  check({ keyResult: { metric, node, reading } }, { report, say }) {
    const { start, target } = reading;
    if (metric.source !== 'text' || !start || !target || !differ(start, target, metric)) return;
    const text = node.sentence.text;
    const unitOf = ({ range }: Quantity) => text.slice(range.start, range.end).trim();
    const fixes: Fix[] = [];
    if (unitBehind(start, text) && unitBehind(target, text)) {
      const span = wordsSpan(node, { start: target.number.end, end: target.range.end });
      const unit = text.slice(start.number.end, start.range.end);
      fixes.push({ title: say(sameUnit, { unit: unit.trim() }), edits: [replace(span, unit)], safe: false });
    }
    report({
      span: wordsSpan(node, target.range),
      message: say(message, { start: unitOf(start), target: unitOf(target) }),
      related: [{ span: wordsSpan(node, start.range), message: say(startHere, undefined) }],
      fixes,
    });
  },
});

/** Both units are written, and no conversion leads from one to the other. */
function differ(start: Quantity, target: Quantity, { direction }: Metric): boolean {
  if (start.unit === null || target.unit === null || start.unit === target.unit) return false;
  if (direction === 'percentChange') return false;
  const [one, other] = [familyOf(start.unit), familyOf(target.unit)];
  if (one !== other) return true;
  return one === 'noun' && !sameNoun(start.unit, target.unit);
}

function familyOf(unit: string): 'percent' | 'currency' | 'time' | 'noun' {
  if (unit === '%' || unit === 'pp') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'currency';
  return times.has(unit) ? 'time' : 'noun';
}

/** Canonical units of time, which do not matter: two hours are shorter than a day. */
const times = new Set(
  ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'half-year', 'year'].flatMap(
    (unit) => [unit, `${unit}s`],
  ),
);

/** `session` and `sessions`, `ügyfél` and `ügyfélre`. */
function sameNoun(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.toLowerCase().startsWith(short.toLowerCase().slice(0, Math.max(3, short.length - 1)));
}

function unitBehind({ number, range }: Quantity, text: string): boolean {
  return number.start === range.start && text.slice(number.end, range.end).trim() !== '';
}

const message: Messages<{ start: string; target: string }> = {
  en: ({ start, target }) => `From “${start}” to “${target}”: these are different units. Measure both in the same one.`,
  zh: ({ start, target }) => `从“${start}”到“${target}”：单位不同。请用同一个单位衡量。`,
  hu: ({ start, target }) => `„${start}” és „${target}”: eltérő mértékegységek. Mérje mindkettőt ugyanabban.`,
};
const startHere: Messages<undefined> = {
  en: () => 'The start',
  zh: () => '起始值',
  hu: () => 'A kiindulás',
};
const sameUnit: Messages<{ unit: string }> = {
  en: ({ unit }) => `Write “${unit}” for the target, too`,
  zh: ({ unit }) => `目标值也写成“${unit}”`,
  hu: ({ unit }) => `A célérték mértékegysége is legyen „${unit}”`,
};
