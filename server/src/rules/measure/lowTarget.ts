import type { Metric } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** A change too small to be ambitious. */
export const lowTarget = keyResultRule({
  code: 'low-target',
  category: 'measure',
  severity: 'hint',
  options: {
    below: { default: 2, minimum: 0, maximum: 100, summary: 'A change of less than this many percent is reported.' },
  },
  docs: {
    summary: {
      en: 'A change so small that it is not ambitious.',
      zh: '变化太小，不够有挑战。',
      hu: 'Olyan kis változás, hogy nem kihívás.',
    },
    why: {
      en: 'A change of one percent usually happens by itself. Objectives should stretch: ask what would be worth celebrating. Committed objectives are left alone, and so are values close to their limit (99.5% to 99.9%).',
      zh: '百分之一的变化往往自己就会发生。目标应当有挑战：什么样的结果值得庆祝？承诺型目标和已接近上限的数值（99.5% 到 99.9%）不在此列。',
      hu: 'Az egyszázalékos változás többnyire magától is megtörténik. A cél legyen kihívás: mi lenne az, amit érdemes megünnepelni? A vállalt célokra és a felső határukhoz közeli értékekre (99,5%-ról 99,9%-ra) ez nem vonatkozik.',
    },
    examples: keyResultExamples({
      en: ['Grow newsletter readers from 8,000 to 8,080', 'Grow newsletter readers from 8,000 to 10,400'],
      zh: ['公众号粉丝从 8000 人增长到 8080 人', '公众号粉丝从 8000 人增长到 10400 人'],
      hu: ['A hírlevél olvasóinak száma 8000-ről 8080-ra nő', 'A hírlevél olvasóinak száma 8000-ről 10 400-ra nő'],
    }),
    sources: [
      'S3: do not be afraid to dream big; PB: uncomfortable goals. S2 and S4 also say “achievable”, so it is a hint.',
    ],
  },
  check({ keyResult: { metric, node, reading }, objective }, { options: { below }, report, say }) {
    const target = reading.target;
    if (metric.source !== 'text' || !target || objective.type === 'committed' || metric.keeping) return;
    const change = changeOf(metric);
    if (change === null || change === 0 || change >= below) return;
    report({ span: wordsSpan(node, target.range), message: say(message, undefined) });
  },
});

/** The change in percent, of what there is to win: from 99.5% to 99.9% halves the rest and more. */
function changeOf({ direction, start, target, unit, points }: Metric): number | null {
  if (target === null || points) return null;
  if (direction === 'percentChange') return unit === '%' ? Math.abs(target) : null;
  if (start === null || start === 0) return null;
  const base = unit === '%' ? Math.min(Math.abs(start), Math.abs(100 - start)) : Math.abs(start);
  return base === 0 ? null : (Math.abs(target - start) / base) * 100;
}

const message: Messages<undefined> = {
  en: () => 'Such a small change may come by itself. Which target would be worth a quarter of work?',
  zh: () => '这么小的变化可能自然就会发生。什么样的目标值，才值得投入一个季度？',
  hu: () => 'Ekkora változás magától is bekövetkezhet. Milyen célérték érne meg egy negyedévnyi munkát?',
};
