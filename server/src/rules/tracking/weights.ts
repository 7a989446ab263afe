import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { PropertyNode, Span } from '../../syntax/tree.ts';
import { planRule } from '../define.ts';
import { keywordFor, replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** Objectives of a plan, or key results of an objective. */
type Siblings = readonly (ObjectiveModel | KeyResultModel)[];

/** Weights that leave something out by mistake. */
export const weights = planRule<Record<never, never>, Siblings>({
  code: 'weights',
  category: 'tracking',
  severity: 'information',
  docs: {
    summary: {
      en: 'Weights in percent that do not add up to 100, or weights that are all zero.',
      zh: '百分比权重之和不是 100，或权重全部为零。',
      hu: 'A százalékos súlyok összege nem 100, vagy minden súly nulla.',
    },
    why: {
      en: 'Whoever writes 40% and 40% means something else by the rest. Siblings without a weight share what is left to 100, so at 100 they count for nothing. Plain numbers (1, 2, 3) need no sum: they count in proportion. Rounding is forgiven, and dropped ones may be counted or not.',
      zh: '写了 40% 和 40%，剩下的多半另有想法。没写权重的同级分享到 100 为止的余数，合计已到 100 时它们就不计了。纯数字（1、2、3）不必凑成总和，按比例计算。四舍五入的误差可以接受，已放弃的算不算进去都可以。',
      hu: 'Aki kétszer 40%-ot ír, a maradékkal tervezett valamit. A súly nélküliek a 100-ig hiányzó részen osztoznak, 100-nál tehát nem számítanak. A puszta számoknak (1, 2, 3) nem kell kiadniuk semmit: arányosan számítanak. A kerekítés belefér, az elvetett elemek beszámítása mindegy.',
    },
    examples: examples({ en: 'en', zh: 'zh', hu: 'hu' } as const, ({ objective, keyResults: [one, two] }, language) => {
      const weight = (percent: number) => `  ${keywordFor('weight', language)}: ${percent}%`;
      return [
        `${objective}\n${one}\n${weight(60)}\n${two}\n${weight(30)}`,
        `${objective}\n${one}\n${weight(60)}\n${two}\n${weight(40)}`,
      ];
    }),
    sources: ['The `.okr` language: weights are relative, those in percent share 100.'],
  },
  collect: ({ objective: { keyResults } }) => (keyResults.some(({ weight }) => weight.typed) ? keyResults : null),
  check({ plan }, context) {
    for (const siblings of [plan.objectives, ...context.collected()]) checkSiblings(siblings, context);
  },
});

function checkSiblings(siblings: Siblings, { report, say }: Pick<RuleContext, 'report' | 'say'>): void {
  const anyPercent = siblings.some(({ weight }) => weight.percent);
  if (!anyPercent && siblings.some(({ weight, status }) => weight.value > 0 && status !== 'dropped')) return;
  const counted = siblings.filter(({ status }) => status !== 'dropped');
  const [first] = siblings.flatMap(spanOf);
  if (first && counted.length > 0 && counted.every(({ weight }) => weight.value === 0)) {
    report({ span: first, message: say(allZero, undefined) });
    return;
  }
  const percents = counted.filter(({ weight }) => weight.percent);
  const [one, ...others] = percents.flatMap(spanOf);
  if (!one) return;
  const sum = total(percents);
  const sharesRest = counted.some(({ weight }) => !weight.percent && weight.value > 0);
  const fair = (each: number) => Math.abs(each - 100) <= percents.length / 2;
  const related = others.map((span) => ({ span, message: say(andThis, undefined) }));
  if (sharesRest && sum >= 100) {
    report({ span: one, message: say(nothingLeft, { sum }), related });
  } else if (!sharesRest && !fair(sum) && !fair(total(siblings.filter(({ weight }) => weight.percent)))) {
    report({ span: one, message: say(message, { sum }), related, fixes: scaled(percents, sum, say(scale, undefined)) });
  }
}

function total(parts: Siblings): number {
  const sum = parts.reduce((all, { weight }) => all + weight.value, 0);
  return Math.round(sum * 100) / 100;
}

function weightOf({ node }: ObjectiveModel | KeyResultModel): PropertyNode | undefined {
  return node.properties.find(({ name }) => name === 'weight');
}

function spanOf(part: ObjectiveModel | KeyResultModel): readonly Span[] {
  const property = weightOf(part);
  return property ? [property.value.span] : [];
}

/** The same proportions with the sum 100, in whole percent: the largest remainders are rounded up. */
function scaled(parts: Siblings, sum: number, title: string): readonly Fix[] {
  if (sum === 0) return [];
  const exact = parts.map(({ weight }) => (weight.value * 100) / sum);
  const left = 100 - exact.reduce((all, share) => all + Math.floor(share), 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest);
  const up = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  const edits = parts.flatMap((part, index) => {
    const share = Math.floor(exact[index] ?? 0) + (up.has(index) ? 1 : 0);
    return spanOf(part).map((span) => replace(span, `${share}%`));
  });
  return [{ title, edits, safe: false }];
}

const message: Messages<{ sum: number }> = {
  en: ({ sum }) =>
    `These weights add up to ${sum}%, not 100%. Correct them, or write plain numbers such as 1, 2 and 3.`,
  zh: ({ sum }) => `这些权重合计 ${sum}%，而不是 100%。请更正，或改用 1、2、3 这样的数字。`,
  hu: ({ sum }) =>
    `Ezek a súlyok összesen ${String(sum).replace('.', ',')}%-ot adnak 100% helyett. Javítsa őket, vagy írjon arányszámokat, például 1, 2, 3.`,
};
const nothingLeft: Messages<{ sum: number }> = {
  en: ({ sum }) =>
    `These weights add up to ${sum}%, so the ones without a weight count for nothing. Leave something for them, or give each a weight.`,
  zh: ({ sum }) => `这些权重合计 ${sum}%，没写权重的就不计入了。请为它们留出比例，或逐一写明权重。`,
  hu: ({ sum }) =>
    `Ezek a súlyok összesen ${String(sum).replace('.', ',')}%-ot adnak, így a súly nélküliek nem számítanak. Hagyjon nekik is, vagy adjon mindegyiknek súlyt.`,
};
const allZero: Messages<undefined> = {
  en: () => 'Every weight here is 0, so nothing counts and there is no progress. Give at least one a weight above 0.',
  zh: () => '这里的权重全是 0，什么都不计入，也就没有进度。请至少给一项大于 0 的权重。',
  hu: () => 'Itt minden súly 0, így semmi sem számít bele a haladásba. Legalább egynek adjon 0-nál nagyobb súlyt.',
};
const andThis: Messages<undefined> = {
  en: () => 'Part of the sum',
  zh: () => '计入合计',
  hu: () => 'Az összeg része',
};
const scale: Messages<undefined> = {
  en: () => 'Scale the weights to 100%',
  zh: () => '按比例调整为合计 100%',
  hu: () => 'A súlyok arányosítása 100%-ra',
};
