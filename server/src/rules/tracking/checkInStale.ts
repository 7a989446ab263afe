import { daysBetween, type IsoDate, latest } from '../../calendar/date.ts';
import type { Recurrence } from '../../calendar/recurrence.ts';
import { withCapitalArticle } from '../../locales/hu/article.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { documentRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';
import { checkInFix } from './checkInFix.ts';
import { type Found, foundAmong, relatedTo, reportGathered, sumOf } from './gather.ts';
import { daysBefore, isBehindPace, isOverdue, lastCheckIn, openKeyResults } from './running.ts';

const options = {
  days: { default: 14, minimum: 1, maximum: 366, summary: 'Days after which a check-in is old in a running cycle.' },
} as const;

/** The last check-in is too old to steer by. */
export const checkInStale = documentRule<typeof options, Found>({
  code: 'check-in-stale',
  category: 'tracking',
  severity: 'information',
  options,
  profiles: { strict: { options: { days: 7 } } },
  docs: {
    summary: {
      en: 'A key result whose last check-in is two weeks old in a running cycle.',
      zh: '周期进行中，关键结果的最近一条进展记录已是两周前。',
      hu: 'Egy kulcseredmény utolsó check-inje kéthetes, pedig a ciklus még tart.',
    },
    why: {
      en: 'A number from two weeks ago says nothing about today, and nobody can help in time. Add a check-in, if only `-` with a word on what is new. What is counted once a month may wait for a month. Looked at while the cycle runs; where every key result of a plan is as old, that is one finding.',
      zh: '两周前的数字说明不了今天，别人也来不及帮忙。请补一条进展记录，哪怕只写 `-` 和一句近况。每月统计一次的，可以隔一个月。只在周期进行中检查；整个计划都这么旧时，只报告一次。',
      hu: 'Egy kéthetes szám semmit sem mond a máról, és senki sem tud időben segíteni. Írjon be egy check-int, akár csak `-` jelet és néhány szót arról, mi az újság. Amit havonta mérnek, az egy hónapig pihenhet. Csak a ciklus alatt ellenőrzi; ha a terv minden kulcseredménye ilyen régi, az egyetlen találat.',
    },
    asOf: '2026-02-20',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const fresh = `${two}\n  2026-02-16 32%`;
      return [
        `${objective}\n${one}\n  2026-02-02 57%\n${fresh}`,
        `${objective}\n${one}\n  2026-02-02 57%\n  2026-02-16 58%\n${fresh}`,
      ];
    }),
    sources: ['VG: alert “no recent check-in”.', 'S4: keep working on key results only if they still matter.'],
  },
  collect(subject, { days }) {
    const { asOf } = subject.place;
    return foundAmong(subject.objective, openKeyResults(subject), (keyResult) => {
      if (isOverdue(keyResult) || isBehindPace(keyResult)) return false;
      const last = lastCheckIn(keyResult, asOf);
      // A check-in from before the start, to begin with, is no older than the start.
      const since = last && latest([last, keyResult.from]);
      return since !== null && since <= daysBefore(asOf, Math.max(days, restOf(keyResult)));
    });
  },
  check({ document }, context) {
    const { asOf } = document.options;
    reportGathered(context, {
      sum: sumOf,
      finding: ({ first, keyResults, span }) => {
        const last = latest(keyResults.map((keyResult) => lastCheckIn(keyResult, asOf))) ?? asOf;
        const alone = keyResults.length === 1;
        const dateSpan = first.node.checkIns.find((_, at) => first.checkIns[at]?.date === last)?.date.span;
        const values = { last, days: daysBetween(last, asOf), count: keyResults.length };
        return {
          span: alone ? (dateSpan ?? span) : span,
          message: context.say(alone ? message : all, values),
          related: relatedTo(keyResults),
          fixes: [checkInFix(first, asOf, context)],
        };
      },
    });
  },
});

/** How long a recurring key result may rest: its own period. */
function restOf({ metric: { recurrence } }: KeyResultModel): number {
  return recurrence === null ? 0 : daysOf[recurrence.unit] * recurrence.count + 1;
}

const daysOf: Readonly<Record<Recurrence['unit'], number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
};

interface Values {
  readonly last: IsoDate;
  readonly days: number;
  readonly count: number;
}

const message: Messages<Values> = {
  en: ({ last, days }) =>
    `The last check-in is ${days} days old (${last}). Add one: today’s value and a word on what is new.`,
  zh: ({ last, days }) => `最近一条进展记录是 ${days} 天前（${last}）的。请补上今天的数值和最新情况。`,
  hu: ({ last, days }) =>
    `Az utolsó check-in ${days} napos (${last}). Írjon be újat: a mai értéket és egy mondatot arról, mi történt azóta.`,
};
const all: Messages<Values> = {
  en: ({ last, days, count }) =>
    `None of the ${count} open key results has had a check-in since ${last}, ${days} days ago. Add one to each that still matters.`,
  zh: ({ last, days, count }) =>
    `${count} 个未完成的关键结果自 ${last} 起已 ${days} 天没有进展记录。请为仍然重要的逐一补上。`,
  hu: ({ last, days, count }) =>
    `${withCapitalArticle(count)} nyitott kulcseredmény egyikéhez sincs check-in ${last} óta (${days} napja). Írjon be egyet mindegyikhez, amely még fontos.`,
};
