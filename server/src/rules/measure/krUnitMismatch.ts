import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import type { Quantity } from '../../reading/types.ts';
import { fold } from '../../text/fold.ts';
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
  check({ keyResult }, { report, say }) {
    const ends = endsOf(keyResult);
    if (!ends) return;
    const { start, target } = ends;
    const { node } = keyResult;
    const text = node.sentence.text;
    const fixes: Fix[] = [];
    if (unitBehind(start, text) && unitBehind(target, text)) {
      const span = wordsSpan(node, { start: target.number.end, end: target.range.end });
      const unit = text.slice(start.number.end, start.range.end);
      fixes.push({ title: say(sameUnit, { unit: unit.trim() }), edits: [replace(span, unit)], safe: false });
    }
    const wordsOf = ({ range }: Quantity) => text.slice(range.start, range.end).trim();
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
  if (metric.source !== 'text' || metric.recurrence) return null;
  const { text } = node.sentence;
  const amounts = [reading.start, reading.target, ...reading.others]
    .filter((amount) => amount !== null)
    .sort((a, b) => a.range.start - b.range.start);
  for (const [index, start] of amounts.entries()) {
    const target = amounts[index + 1];
    if (target && isFromTo(start, target, text, reading.language) && differ(start, target, reading.language))
      return { start, target };
  }
  return null;
}

function isFromTo({ range: from }: Quantity, { range: to }: Quantity, text: string, language: LocaleId): boolean {
  const { before, between, longest } = joining[language];
  const gap = text.slice(from.end, to.start);
  if (gap.length > longest || !between.test(language === 'hu' ? text.slice(from.start, to.start) : gap)) return false;
  return before.test(text.slice(0, from.start));
}

/** How a sentence says from and to around two amounts. */
const joining: Record<LocaleId, { readonly before: RegExp; readonly between: RegExp; readonly longest: number }> = {
  en: { before: /\bfrom\s+(?:an?\s+|about\s+|around\s+)?$/i, between: /^\s*(?:to|→|->)\s*$/i, longest: 6 },
  zh: { before: /[从由自從]\s*$/, between: /^\s*(?:→|->|[^，,。、；]{0,6}[到至为為])\s*$/, longest: 10 },
  hu: { before: /(?:^|\s|\()$/, between: /(?:r[óő]l|t[óő]l|b[óő]l)\s*$/i, longest: 6 },
};

/** Both units are written, and no conversion leads from one to the other. */
function differ(start: Quantity, target: Quantity, language: LocaleId): boolean {
  if (start.unit === null || target.unit === null || start.unit === target.unit) return false;
  const [one, other] = [familyOf(start.unit, language), familyOf(target.unit, language)];
  if (one !== other) return true;
  return one === 'noun' && !sameNoun(start.unit, target.unit);
}

function familyOf(unit: string, language: LocaleId): 'percent' | 'currency' | 'time' | 'noun' {
  if (unit === '%' || unit === 'pp') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'currency';
  return isTime(fold(unit), language) ? 'time' : 'noun';
}

/** Units of time do not matter: two hours are shorter than a day. */
function isTime(unit: string, language: LocaleId): boolean {
  const lexicon = lexiconOf(language);
  if (lexicon.word(unit).time !== null) return true;
  const found = lexicon.longest(unit, 0);
  return found !== null && found.senses.time !== null;
}

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
