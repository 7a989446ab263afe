import type { IsoDate } from '../../calendar/date.ts';
import type { CheckIn } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { lineSpan, replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages } from '../types.ts';

/** A check-in above which a later one stands. */
export const checkInOrder = keyResultRule({
  code: 'check-in-order',
  category: 'tracking',
  severity: 'warning',
  docs: {
    summary: {
      en: 'Check-ins that are not in the order of their dates.',
      zh: '进展记录没有按日期先后排列。',
      hu: 'A check-inek nem időrendben állnak.',
    },
    why: {
      en: 'The latest date counts, wherever it stands, but people read the last line. A date out of order is often a slip of the pen: the month or the year of the line above. Check-ins go from the oldest to the newest; a list that runs from the newest to the oldest throughout is only a hint.',
      zh: '起作用的是最晚的日期，不论写在哪里，但人们只看最后一行。日期乱序往往是笔误：月份或年份抄了上一行。进展记录从旧到新排列；如果从头到尾都是从新到旧，只作提示。',
      hu: 'A legkésőbbi dátum számít, bárhol áll, az emberek viszont az utolsó sort olvassák. A kilógó dátum gyakran elírás: a fölötte álló sor hónapja vagy éve. A check-inek a legrégebbitől a legújabbig állnak; a végig fordított sorrend csak tipp.',
    },
    asOf: '2026-02-17',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const steady = `${two}\n  2026-02-16 32%`;
      return [
        `${objective}\n${one}\n  2026-02-13 57%\n  2026-01-30 54%\n${steady}`,
        `${objective}\n${one}\n  2026-01-30 54%\n  2026-02-13 57%\n${steady}`,
      ];
    }),
    sources: ['The `.okr` language: of several check-ins the latest day counts.'],
  },
  check({ keyResult: { checkIns }, place: { asOf } }, { report, say }) {
    if (checkIns.length < 2 || checkIns.every(({ date }, at) => at === 0 || follows(date, checkIns[at - 1]?.date)))
      return;
    // Of a day to come, another rule speaks.
    const dated = checkIns.filter((checkIn): checkIn is Dated => checkIn.date !== null && checkIn.date <= asOf);
    const at = dated.findIndex(({ date }, index) => index > 0 && date < (dated[index - 1] as Dated).date);
    const [above, misplaced] = [dated[at - 1], dated[at]];
    if (!above || !misplaced) return;
    const newestFirst = dated.length > 2 && isDescending(dated);
    report({
      span: misplaced.node.date.span,
      message: say(newestFirst ? reversed : message, { date: misplaced.date, above: above.date }),
      ...(newestFirst ? { severity: 'hint' as const } : {}),
      related: [{ span: above.node.date.span, message: say(later, undefined) }],
      fixes: dated.length === checkIns.length ? [sortFix(dated, !newestFirst, say(sort, undefined))] : [],
    });
  },
});

/** Whether two neighbours are in order, as nearly all are. */
function follows(date: IsoDate | null, before: IsoDate | null | undefined): boolean {
  return date !== null && before !== null && before !== undefined && date >= before;
}

interface Dated extends CheckIn {
  readonly date: IsoDate;
}

function isDescending(dated: readonly Dated[]): boolean {
  return dated.every(({ date }, index) => index === 0 || date < (dated[index - 1] as Dated).date);
}

/** The lines in order of their days; of two on one day the upper stays above, so that the same one counts. */
function sortFix(dated: readonly Dated[], slip: boolean, title: string): Fix {
  const sorted = dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const edits = dated.flatMap(({ node: { line } }, index) => {
    const { text } = (sorted[index] as Dated).node.line;
    return text === line.text ? [] : [replace(lineSpan(line), text)];
  });
  return { title, edits, safe: slip && areTogether(dated) };
}

/** Nothing stands between the lines that might speak of one of them. */
function areTogether(dated: readonly Dated[]): boolean {
  const first = dated[0]?.node.line.index ?? 0;
  return dated.every(({ node }, index) => node.line.index === first + index);
}

const message: Messages<{ date: IsoDate; above: IsoDate }> = {
  en: ({ date, above }) =>
    `${date} stands below ${above}, which is later. Put the check-ins in order, or correct the date.`,
  zh: ({ date, above }) => `${date} 写在了更晚的 ${above} 下面。请按日期先后排列，或更正日期。`,
  hu: ({ date, above }) =>
    `${date} a nála későbbi ${above} alatt áll. Rakja időrendbe a check-ineket, vagy javítsa a dátumot.`,
};
const reversed: Messages<{ date: IsoDate; above: IsoDate }> = {
  en: () =>
    'These check-ins run from the newest to the oldest. New ones are added at the bottom: put the oldest first.',
  zh: () => '这些进展记录从新到旧排列，而新的记录会加在最下面。请把最早的放在最前面。',
  hu: () => 'Ezek a check-inek a legújabbal kezdődnek, pedig az új mindig alulra kerül. Kezdje a legrégebbivel.',
};
const later: Messages<undefined> = {
  en: () => 'This one is later',
  zh: () => '这一条日期更晚',
  hu: () => 'Ez későbbi',
};
const sort: Messages<undefined> = {
  en: () => 'Sort the check-ins by date',
  zh: () => '按日期排列进展记录',
  hu: () => 'A check-inek időrendbe rakása',
};
