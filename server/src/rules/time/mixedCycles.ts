import type { Cycle } from '../../calendar/cycle.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Due, KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { planRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages, Related, RuleContext } from '../types.ts';
import { quarterOf } from './dated.ts';
import { ownDate, strays } from './strays.ts';

/** An objective with the dates that it and its key results give themselves. */
interface DatedObjective {
  readonly objective: ObjectiveModel;
  readonly dates: readonly { readonly date: IsoDate; readonly span: Span }[];
  /** The quarter that all of them are in. */
  readonly quarter: string | null;
}

/** An objective of another cycle than its plan. */
export const mixedCycles = planRule<Record<never, never>, DatedObjective>({
  code: 'mixed-cycles',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An objective whose dates all belong to another cycle than the plan’s.',
      zh: '某个目标的日期全部属于另一个周期。',
      hu: 'Egy cél, amelynek minden dátuma más ciklusba tartozik, mint a terv.',
    },
    why: 'October dates in a first-quarter plan are last cycle’s text, or next cycle’s. One plan has one cycle: move the objective to the plan of its own cycle, or correct the dates. Without a `Cycle:`, the quarter that most dates of the plan are in stands for it.',
    examples: examples(
      {
        en: [
          'Win 40 new dealers by 15 October 2026',
          'Open 3 stores by 6 November 2026',
          'Win 40 new dealers by 16 February 2026',
          'Open 3 stores by 6 March 2026',
        ],
        zh: [
          '2026 年 10 月 15 日前签约 40 家新经销商',
          '2026 年 11 月 6 日前新开 3 家门店',
          '2026 年 2 月 16 日前签约 40 家新经销商',
          '2026 年 3 月 6 日前新开 3 家门店',
        ],
        hu: [
          'Szerezzünk 40 új kereskedőt 2026. október 15-ig',
          'Érjük el 2026. november 6-ig a 900 új vevőt',
          'Szerezzünk 40 új kereskedőt 2026. február 16-ig',
          'Érjük el 2026. március 6-ig a 900 új vevőt',
        ],
      },
      ({ body, keyword, second }, [bad1, bad2, good1, good2]) => {
        const [line = keyword] = second.split('\n');
        return [`${body}\n\n${line}\nKR: ${bad1}\nKR: ${bad2}`, `${body}\n\n${line}\nKR: ${good1}\nKR: ${good2}`];
      },
    ),
    sources: ['S0: objectives of the fourth quarter among those of the first, under one role.'],
  },
  collect: ({ objective }) => datesOf(objective),
  check({ plan }, { itemsOf, report, say }) {
    const items = itemsOf(plan);
    if (plan.cycle) {
      const { cycle } = plan;
      for (const { objective } of items) reportStrays(strays(objective, cycle), cycle.label, { report, say });
      return;
    }
    const main = mainQuarter(items);
    for (const item of items) {
      const period = ownPeriod(item.objective.due);
      const outside = period ? strays(item.objective, period) : [];
      if (outside.length > 1) {
        reportStrays(outside, item.objective.due?.text ?? '', { report, say });
      } else if (main && item.quarter && item.quarter !== main && (item.dates.length > 1 || ownDate(item.objective))) {
        reportDates(item.dates, main, { report, say });
      }
    }
  },
});

type Say = Pick<RuleContext, 'report' | 'say'>;

function reportStrays(keyResults: readonly KeyResultModel[], cycle: string, context: Say): void {
  if (keyResults.length < 2) return;
  const dates = keyResults.flatMap(({ due }) => (due?.span && due.date ? [{ date: due.date, span: due.span }] : []));
  reportDates(dates, cycle, context);
}

function reportDates([first, ...others]: DatedObjective['dates'], cycle: string, { report, say }: Say): void {
  if (!first) return;
  const related: readonly Related[] = others.map(({ date, span }) => ({ span, message: say(alsoThis, { date }) }));
  report({ span: first.span, message: say(message, { date: first.date, cycle }), related });
}

function datesOf(objective: ObjectiveModel): DatedObjective | null {
  const dates = [objective, ...objective.keyResults].flatMap((model) => {
    const date = ownDate(model);
    return date && model.due?.span ? [{ date, span: model.due.span }] : [];
  });
  const quarters = new Set(dates.map(({ date }) => quarterOf(date).label));
  const [quarter] = quarters;
  return dates.length === 0 ? null : { objective, dates, quarter: quarters.size === 1 ? (quarter ?? null) : null };
}

/** The quarter that most dates are in, where it is more than one date's. */
function mainQuarter(items: readonly DatedObjective[]): string | null {
  const counts = new Map<string, number>();
  for (const { dates } of items) {
    for (const { date } of dates) {
      const { label } = quarterOf(date);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  let main: string | null = null;
  for (const [label, count] of counts) if (count > Math.max(1, counts.get(main ?? '') ?? 0)) main = label;
  return main;
}

/** The quarter that an objective names as its time. */
function ownPeriod(due: Due | null): Pick<Cycle, 'start' | 'end'> | null {
  if (!due?.date || due.source !== 'text' || due.reading?.expression.kind !== 'quarter') return null;
  const { end } = quarterOf(due.date);
  const month = String(Number(end.slice(5, 7)) - 2).padStart(2, '0');
  return { start: `${end.slice(0, 4)}-${month}-01`, end };
}

const message: Messages<{ date: string; cycle: string }> = {
  en: ({ date, cycle }) =>
    `The dates of this objective, such as ${date}, are outside ${cycle}. Correct them, or move the objective to the plan of its own cycle.`,
  zh: ({ date, cycle }) => `这个目标的日期（例如 ${date}）不在 ${cycle} 内。请更正日期，或把目标移到对应周期的计划中。`,
  hu: ({ date, cycle }) =>
    `E cél dátumai, például ${date}, kívül esnek ezen: ${cycle}. Javítsa őket, vagy tegye a célt a saját ciklusának tervébe.`,
};
const alsoThis: Messages<{ date: string }> = {
  en: ({ date }) => `${date} as well`,
  zh: ({ date }) => `${date} 也是`,
  hu: ({ date }) => `${date} is`,
};
