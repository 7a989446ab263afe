import { daysBetween, type IsoDate } from '../../calendar/date.ts';
import { withArticle } from '../../locales/hu/article.ts';
import { hasStarted } from '../../model/objective.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { documentRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';
import { checkInFix } from './checkInFix.ts';
import { type Found, type FoundInPlan, foundAmong, relatedTo, reportGathered, sumOf } from './gather.ts';
import { daysBefore, isOverdue, isTracked, openKeyResults } from './running.ts';

const options = {
  days: {
    default: 7,
    minimum: 1,
    maximum: 366,
    summary: 'Days that may pass from the start of a key result to its first check-in.',
  },
} as const;

/** The cycle runs, and nobody has said anything of a key result yet. */
export const notStarted = documentRule<typeof options, Item>({
  code: 'not-started',
  category: 'tracking',
  severity: 'information',
  options,
  docs: {
    summary: {
      en: 'A key result without a check-in a week after its start.',
      zh: '关键结果开始一周后仍没有进展记录。',
      hu: 'Egy kulcseredményhez egy héttel a kezdete után sincs check-in.',
    },
    why: {
      en: 'The first check-in shows that the number can be measured and that somebody looks at it. If work begins later, say so with `From:`; with `Status: not started` nobody is asked again. Looked at while the cycle runs; where no key result of an objective, a plan or a file has a check-in, that is one finding.',
      zh: '第一条进展记录说明这个数字测得出来，也有人在看。如果晚些才开工，请用 `开始:` 注明；写了 `状态: 未开始` 就不再提醒。只在周期进行中检查；整个目标、计划或文件都没有进展记录时，只报告一次。',
      hu: 'Az első check-in megmutatja, hogy a szám mérhető, és valaki figyel rá. Ha a munka később indul, jelezze a `Kezdet:` sorral; az `Állapot: nem kezdődött el` sor után nincs több kérdés. Csak a ciklus alatt ellenőrzi; ha egy cél, terv vagy fájl egyetlen kulcseredményéhez sincs check-in, az egyetlen találat.',
    },
    asOf: '2026-01-12',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => [
      `${objective}\n${one}\n${two}\n  2026-01-09 39%`,
      `${objective}\n${one}\n  2026-01-09 51%\n${two}\n  2026-01-09 39%`,
    ]),
    sources: ['VG: alert “not started”.', 'S3: “set a review schedule”.'],
  },
  collect(subject, { days }) {
    const { objective, place } = subject;
    const { asOf } = place;
    const lastStart = daysBefore(asOf, days);
    const open = openKeyResults(subject);
    const hasBegun = ({ from }: KeyResultModel) => from !== null && from <= lastStart;
    const begun = open.every(hasBegun) ? open : open.filter(hasBegun);
    const found = foundAmong(objective, begun, (keyResult) => isSilent(keyResult, asOf));
    const tracked = isTracked(objective, asOf);
    return found || tracked ? { found, tracked } : null;
  },
  check({ document }, context) {
    const { asOf } = document.options;
    reportGathered(context, {
      sum: foundIn,
      finding: ({ first, keyResults, span }) => {
        const days = first.from === null ? 0 : daysBetween(first.from, asOf);
        const values = { days, count: keyResults.length, from: first.from ?? '' };
        return {
          span,
          message: context.say(keyResults.length === 1 ? message : all, values),
          related: relatedTo(keyResults),
          fixes: [checkInFix(first, asOf, context)],
        };
      },
    });
  },
});

/** What one objective says of the first check-ins. */
interface Item {
  readonly found: Found | null;
  readonly tracked: boolean;
}

/** In a plan that is tracked, what is overdue is the matter of another rule; in one that is not, all of it is of this. */
function foundIn(items: readonly Item[]): FoundInPlan {
  const found = items.flatMap((item) => item.found ?? []);
  if (!items.some(({ tracked }) => tracked)) return sumOf(found);
  return sumOf(
    found.map((each) => {
      const overdue = each.keyResults.filter(isOverdue).length;
      return { ...each, open: each.open - overdue, keyResults: each.keyResults.filter((one) => !isOverdue(one)) };
    }),
  );
}

/** Nothing was measured or said; a status typed by hand says that somebody knows. */
function isSilent(keyResult: KeyResultModel, asOf: IsoDate): boolean {
  const said = keyResult.status === 'not-started' && keyResult.node.properties.some(({ name }) => name === 'status');
  return !said && !hasStarted(keyResult, { asOf });
}

interface Values {
  readonly days: number;
  readonly count: number;
  readonly from: IsoDate;
}

const message: Messages<Values> = {
  en: ({ days, from }) =>
    `No check-in in the ${days} days since ${from}. Write where it stands, or write “From:” with the day that work begins.`,
  zh: ({ days, from }) => `自 ${from} 开始已 ${days} 天，还没有进展记录。请写下目前的数值，或用“开始:”注明何时开工。`,
  hu: ({ days, from }) =>
    `${from} óta ${days} nap telt el check-in nélkül. Írja be, hol tart, vagy adja meg a „Kezdet:” sorban, mikor indul a munka.`,
};
const all: Messages<Values> = {
  en: ({ days, count }) =>
    `None of the ${count} open key results has a check-in, ${days} days into the cycle. Write where each stands: a date and a value below it.`,
  zh: ({ days, count }) =>
    `周期已过 ${days} 天，${count} 个未完成的关键结果都没有进展记录。请在每个下面写上日期和目前的数值。`,
  hu: ({ days, count }) =>
    `A ciklusból ${days} nap eltelt, és ${withArticle(count)} nyitott kulcseredmény egyikéhez sincs check-in. Írja mindegyik alá a mai dátumot és az értéket.`,
};
