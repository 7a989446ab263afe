import type { Cycle } from '../../calendar/cycle.ts';
import { addDays, earliest, type IsoDate, latest } from '../../calendar/date.ts';
import { withCapitalArticle } from '../../locales/hu/article.ts';
import type { CheckIn, KeyResultModel } from '../../model/types.ts';
import { planRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages, Place, Related, RuleContext } from '../types.ts';

const options = {
  graceDays: {
    default: 7,
    minimum: 0,
    maximum: 366,
    summary: 'Days before and after the cycle in which a first or a last measurement may be taken.',
  },
} as const;

/** What the check-ins of one objective say about the cycle. */
interface Dates {
  readonly inside: number;
  /** Those outside, by key result. */
  readonly outside: readonly (readonly CheckIn[])[];
}

/** A check-in long before or after the plan's cycle. */
export const checkInOutsideCycle = planRule<typeof options, Dates>({
  code: 'check-in-outside-cycle',
  category: 'tracking',
  severity: 'warning',
  options,
  docs: {
    summary: {
      en: 'A check-in dated outside the plan’s cycle.',
      zh: '进展记录的日期不在计划的周期内。',
      hu: 'Egy check-in dátuma kívül esik a terv ciklusán.',
    },
    why: {
      en: 'Either the date is a slip of the pen, or the check-in belongs to the plan of another cycle. A measurement in the days just before and after the cycle, to begin and to end with, is fine. Where every check-in of a plan lies outside, it is the cycle that is wrong, and that is one finding.',
      zh: '要么日期写错了，要么这条进展记录属于另一个周期的计划。周期前后几天内的首次和末次测量没有问题。如果计划的所有进展记录都在周期外，错的就是周期，只报告一次。',
      hu: 'Vagy a dátum elírás, vagy a check-in másik ciklus tervébe való. A ciklus előtti és utáni napok nyitó és záró mérése rendben van. Ha a terv minden check-inje kívül esik, akkor a ciklus a hibás, és ez egyetlen találat.',
    },
    asOf: '2026-02-17',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const steady = `${two}\n  2026-02-16 32%`;
      return [
        `${objective}\n${one}\n  2025-02-02 54%\n  2026-02-16 58%\n${steady}`,
        `${objective}\n${one}\n  2026-02-02 54%\n  2026-02-16 58%\n${steady}`,
      ];
    }),
    sources: ['S0: fourth-quarter objectives with first-quarter dates.'],
  },
  collect({ objective: { keyResults }, place }, { graceDays }) {
    const { cycle } = place;
    let inside = 0;
    const outside: (readonly CheckIn[])[] = [];
    for (const keyResult of keyResults) {
      const { checkIns } = keyResult;
      const found = cycle ? outsideOf(keyResult, cycle, place, graceDays) : checkIns;
      inside += checkIns.length - found.length;
      if (found.length > 0) outside.push(found);
    }
    return cycle && (inside > 0 || outside.length > 0) ? { inside, outside } : null;
  },
  check({ plan }, { collected, report, say }) {
    const { cycle, cycleSpan } = plan;
    if (cycle === null) return;
    const items = collected();
    const outside = items.flatMap((item) => item.outside);
    if (outside.length === 0) return;
    const count = outside.flat().length;
    if (cycleSpan && count > 2 && items.every(({ inside }) => inside === 0)) {
      report({ span: cycleSpan, message: say(every, { ...cycle, count }), related: relatedTo(outside.flat(), say) });
      return;
    }
    for (const [first, ...more] of outside) {
      if (!first?.date) continue;
      report({
        span: first.node.date.span,
        message: say(first.date < cycle.start ? before : after, { ...cycle, date: first.date }),
        related: relatedTo(more, say),
      });
    }
  },
});

/** Those outside the days in which the key result is worked on, with some grace. A later rule speaks of days to come. */
function outsideOf(
  { checkIns, from, paceEnd }: KeyResultModel,
  { start, end }: Cycle,
  { asOf }: Place,
  graceDays: number,
): readonly CheckIn[] {
  const isOutside = ({ date }: CheckIn) => date !== null && date <= asOf && (date < start || date > end);
  if (!checkIns.some(isOutside)) return none;
  const first = addDays(earliest([from, start]) ?? start, -graceDays);
  const last = addDays(latest([paceEnd, end]) ?? end, graceDays);
  return checkIns.filter((each) => isOutside(each) && each.date && (each.date < first || each.date > last));
}

const none: readonly CheckIn[] = [];

function relatedTo(checkIns: readonly CheckIn[], say: RuleContext['say']): readonly Related[] {
  return checkIns.slice(0, mostRelated).map(({ node }) => ({ span: node.date.span, message: say(too, undefined) }));
}

const mostRelated = 10;

const before: Messages<Cycle & { date: IsoDate }> = {
  en: ({ date, label, start }) =>
    `${date} is before the cycle ${label}, which begins on ${start}. Correct the date, or move the check-in to the plan of its cycle.`,
  zh: ({ date, label, start }) =>
    `${date} 早于周期“${label}”（${start} 开始）。请更正日期，或把进展记录移到所属周期的计划中。`,
  hu: ({ date, label, start }) =>
    `${date} megelőzi a ciklust (${label}, kezdete: ${start}). Javítsa a dátumot, vagy vigye át a check-int a saját ciklusának tervébe.`,
};
const after: Messages<Cycle & { date: IsoDate }> = {
  en: ({ date, label, end }) =>
    `${date} is after the cycle ${label}, which ends on ${end}. Correct the date, or move the check-in to the plan of its cycle.`,
  zh: ({ date, label, end }) =>
    `${date} 晚于周期“${label}”（${end} 结束）。请更正日期，或把进展记录移到所属周期的计划中。`,
  hu: ({ date, label, end }) =>
    `${date} már a ciklus utáni nap (${label}, vége: ${end}). Javítsa a dátumot, vagy vigye át a check-int a saját ciklusának tervébe.`,
};
const every: Messages<Cycle & { count: number }> = {
  en: ({ count, label }) => `None of the ${count} check-ins lies in ${label}. Write the cycle that this plan runs in.`,
  zh: ({ count, label }) => `${count} 条进展记录都不在周期“${label}”内。请填写这个计划实际所在的周期。`,
  hu: ({ count, label }) =>
    `${withCapitalArticle(count)} check-in egyike sem esik ebbe a ciklusba: ${label}. Írja be, melyik ciklusra szól a terv.`,
};
const too: Messages<undefined> = {
  en: () => 'This one lies outside too',
  zh: () => '这一条也不在周期内',
  hu: () => 'Ez is kívül esik',
};
