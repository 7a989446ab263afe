import { daysBetween, type IsoDate } from '../../calendar/date.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { planRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { checkInFix } from './checkInFix.ts';
import { relatedTo } from './gather.ts';
import { isOpen, isOverdue, isTracked, openKeyResults } from './running.ts';

/** Past its due date and not done. */
export const overdue = planRule<Record<never, never>, Item>({
  code: 'overdue',
  category: 'tracking',
  severity: 'information',
  docs: {
    summary: {
      en: 'A key result whose due date has passed before it was done.',
      zh: '关键结果已过截止日期，但尚未完成。',
      hu: 'Egy kulcseredmény határideje lejárt, pedig még nincs kész.',
    },
    why: {
      en: 'A date that passes without a word teaches everybody that dates do not count. Write the last check-in, give it a score, or agree on a new date. Looked at while the cycle runs; several key results that miss the same date of their objective are one finding, and a plan without any check-in is left to `not-started`.',
      zh: '日期过了没人吭声，大家就会觉得日期不算数。请写下最后一条进展记录，给出评分，或商定新的日期。只在周期进行中检查；同一目标下错过同一日期的几个关键结果只报告一次；完全没有进展记录的计划由 `not-started` 报告。',
      hu: 'Ha egy határidő szó nélkül telik le, mindenki azt tanulja meg, hogy a dátum nem számít. Írja be az utolsó check-int, adjon pontszámot, vagy állapodjanak meg új dátumban. Csak a ciklus alatt ellenőrzi; ha egy cél több kulcseredménye ugyanarról a dátumról csúszik le, az egyetlen találat, a check-in nélküli tervet pedig a `not-started` jelzi.',
    },
    asOf: '2026-02-20',
    examples: examples(
      {
        en: ['Publish the setup guide', 'Due'],
        zh: ['发布设置指南', '截止'],
        hu: ['A beállítási útmutató közzététele', 'Határidő'],
      },
      ({ objective, keyResults: [one] }, [guide, due]) => {
        const milestone = `KR: ${guide}\n  ${due}: 2026-02-13`;
        const steady = `${one}\n  2026-02-16 58%`;
        return [
          `${objective}\n${milestone}\n  2026-02-12 80%\n${steady}`,
          `${objective}\n${milestone}\n  2026-02-12 done\n${steady}`,
        ];
      },
    ),
    sources: ['VG: alert “past due”.'],
  },
  collect(subject) {
    const missed = openKeyResults(subject).filter(isOverdue);
    const tracked = isTracked(subject.objective, subject.place.asOf);
    return missed.length > 0 || tracked ? { missed, tracked } : null;
  },
  check({ plan, place: { asOf } }, context) {
    const items = context.collected();
    // Where nobody ever checked in, the missing check-ins are what to speak of.
    if (!isOpen(plan) || !items.some(({ tracked }) => tracked)) return;
    for (const keyResults of items.flatMap(({ missed }) => byDate(missed))) {
      const [first] = keyResults;
      const date = first?.due?.date;
      if (!first || !date) continue;
      const values = { date, days: daysBetween(date, asOf), count: keyResults.length };
      context.report({
        span: first.due?.span ?? sentenceSpan(first.node),
        message: context.say(keyResults.length === 1 ? message : several, values),
        related: relatedTo(keyResults),
        fixes: keyResults.length === 1 ? [checkInFix(first, asOf, context)] : [],
      });
    }
  },
});

/** What one objective has to say of missed dates. */
interface Item {
  readonly missed: readonly KeyResultModel[];
  readonly tracked: boolean;
}

/** Key results that share the words of their objective's date go together. */
function byDate(missed: readonly KeyResultModel[]): readonly (readonly KeyResultModel[])[] {
  const sourceOf = (keyResult: KeyResultModel) => (keyResult.due?.source === 'objective' ? 'objective' : keyResult);
  return [...Map.groupBy(missed, sourceOf).values()];
}

const message: Messages<{ date: IsoDate; days: number }> = {
  en: ({ date, days }) =>
    `This was due on ${date}, ${days === 1 ? 'yesterday' : `${days} days ago`}, and is not done. Write a last check-in or a score, or agree on a new date.`,
  zh: ({ date, days }) => `${date} 到期，已逾期 ${days} 天，尚未完成。请补上最后一条进展记录或评分，或商定新的日期。`,
  hu: ({ date, days }) =>
    `A határidő ${date} volt, ${days} napja lejárt, és még nincs kész. Írja be az utolsó check-int vagy a pontszámot, vagy állapodjanak meg új dátumban.`,
};
const several: Messages<{ date: IsoDate; days: number; count: number }> = {
  en: ({ date, days, count }) =>
    `${count} key results were due on ${date}, ${days === 1 ? 'yesterday' : `${days} days ago`}, and are not done. Write last check-ins or scores, or agree on a new date.`,
  zh: ({ date, days, count }) =>
    `${count} 个关键结果 ${date} 到期，已逾期 ${days} 天，尚未完成。请补上最后一条进展记录或评分，或商定新的日期。`,
  hu: ({ date, days, count }) =>
    `${count} kulcseredmény határideje ${date} volt, ${days} napja lejárt, és egyik sincs kész. Írja be az utolsó check-ineket vagy a pontszámokat, vagy állapodjanak meg új dátumban.`,
};
