import type { Cycle } from '../../calendar/cycle.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Due, KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { documentRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages, Related, RuleContext } from '../types.ts';
import { quarterOf, wholePlans } from './dated.ts';
import { quarterNamed } from './quarterNamed.ts';
import { ownDate, strays } from './strays.ts';

interface DateAt {
  readonly date: IsoDate;
  readonly span: Span;
}

/** An objective with the dates that it and its key results give themselves. */
interface DatedObjective {
  readonly dates: readonly DateAt[];
  /** Those that all lie outside the cycle of the plan, or outside the quarter that the objective itself names. */
  readonly strays: { readonly dates: readonly DateAt[]; readonly cycle: string } | null;
  /** The quarter that all of them are in. */
  readonly quarter: string | null;
  /** Several dates, or one of its own: enough to say that the objective is of that quarter. */
  readonly certain: boolean;
}

/** An objective of another cycle than its plan. */
export const mixedCycles = documentRule({
  code: 'mixed-cycles',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: {
      en: 'An objective whose dates all belong to another cycle than the plan’s.',
      zh: '某个目标的日期全部属于另一个周期。',
      hu: 'Olyan cél, amelynek minden dátuma más ciklusba tartozik, mint a terv.',
    },
    why: {
      en: 'October dates in a first-quarter plan are last cycle’s text, or next cycle’s. One plan has one cycle: move the objective to the plan of its own cycle, or correct the dates. Without a `Cycle:`, the quarter that most dates are in stands for it.',
      zh: '第一季度的计划里出现十月的日期，多半是上个或下个周期的文字。一个计划只有一个周期：请把目标移到对应周期的计划，或更正日期。没有 `周期:` 时，以多数日期所在的季度为准。',
      hu: 'Ha egy első negyedéves tervben októberi dátumok állnak, az az előző vagy a következő ciklus szövege. Egy tervnek egy ciklusa van: vigye át a célt a saját ciklusának tervébe, vagy javítsa a dátumokat. `Ciklus:` nélkül az a negyedév számít, amelybe a legtöbb dátum esik.',
    },
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
  collect: ({ objective, place: { cycle } }) => datesOf(objective, cycle),
  check(_, { sums, report, say }) {
    for (const [, items] of wholePlans({ sums })) {
      const main = mainQuarter(items);
      for (const { dates, strays: outside, quarter, certain } of items) {
        if (outside) reportDates(outside.dates, outside.cycle, { report, say });
        else if (main && quarter && quarter !== main && certain) reportDates(dates, main, { report, say });
      }
    }
  },
});

function reportDates(
  [first, ...others]: readonly DateAt[],
  cycle: string,
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  if (!first) return;
  const related: readonly Related[] = others.map(({ date, span }) => ({ span, message: say(alsoThis, { date }) }));
  report({ span: first.span, message: say(message, { date: first.date, cycle }), related });
}

/** null where nothing can be said of the objective: in a plan with a cycle, all that is inside it. */
function datesOf(objective: ObjectiveModel, cycle: Cycle | null): DatedObjective | null {
  const period = cycle ?? ownPeriod(objective.due);
  const outside = period ? strays(objective, period) : [];
  const outsideDates = outside.length > 1 ? outside.flatMap(dateAt) : [];
  const found = outsideDates.length ? { dates: outsideDates, cycle: period?.label ?? '' } : otherQuarter(objective);
  if (cycle) return found && { dates: [], strays: found, quarter: null, certain: false };

  const dates = [objective, ...objective.keyResults].flatMap(dateAt);
  if (dates.length === 0) return null;
  const quarters = new Set(dates.map(({ date }) => quarterOf(date).label));
  const [quarter = null] = quarters;
  return {
    dates,
    strays: found,
    quarter: quarters.size === 1 ? quarter : null,
    certain: dates.length > 1 || ownDate(objective) !== null,
  };
}

/** "Beat the fourth quarter's quota", and every key result is due in the first. */
function otherQuarter(objective: ObjectiveModel): DatedObjective['strays'] {
  if (objective.due) return null;
  const dates = objective.keyResults.flatMap(dateAt);
  if (dates.length < 3) return null;
  const named = quarterNamed(objective.text, objective.reading.language);
  if (!named || dates.some(({ date }) => quarterOf(date).label.endsWith(`Q${named.quarter}`))) return null;
  return { dates, cycle: objective.text.slice(named.range.start, named.range.end) };
}

function dateAt(model: ObjectiveModel | KeyResultModel): readonly DateAt[] {
  const date = ownDate(model);
  return date && model.due?.span ? [{ date, span: model.due.span }] : [];
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
function ownPeriod(due: Due | null): Pick<Cycle, 'label' | 'start' | 'end'> | null {
  if (!due?.date || due.source !== 'text' || due.reading?.expression.kind !== 'quarter') return null;
  const { label, end } = quarterOf(due.date);
  const month = String(Number(end.slice(5, 7)) - 2).padStart(2, '0');
  return { label, start: `${end.slice(0, 4)}-${month}-01`, end };
}

const message: Messages<{ date: string; cycle: string }> = {
  en: ({ date, cycle }) =>
    `The dates of this objective, such as ${date}, are outside ${cycle}. Correct them, or move the objective to the plan of its own cycle.`,
  zh: ({ date, cycle }) =>
    `这个目标的日期（例如 ${date}）不在周期“${cycle}”内。请更正日期，或把目标移到对应周期的计划中。`,
  hu: ({ date, cycle }) =>
    `E cél dátumai (például ${date}) nem esnek ebbe a ciklusba: ${cycle}. Javítsa őket, vagy vigye át a célt a saját ciklusának tervébe.`,
};
const alsoThis: Messages<{ date: string }> = {
  en: ({ date }) => `${date} as well`,
  zh: ({ date }) => `${date} 也是`,
  hu: ({ date }) => `${date} is`,
};
