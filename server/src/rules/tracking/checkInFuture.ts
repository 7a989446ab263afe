import type { IsoDate } from '../../calendar/date.ts';
import type { CheckIn } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { replace } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';

/** A check-in of a day that has not come. */
export const checkInFuture = keyResultRule({
  code: 'check-in-future',
  category: 'tracking',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A check-in dated after today.',
      zh: '进展记录的日期在今天之后。',
      hu: 'Egy check-in dátuma a mai nap utáni.',
    },
    why: {
      en: 'Nobody can have measured it, so it does not count until that day comes. Most often the month or the year is a slip of the pen. What is planned belongs into a note or into a due date.',
      zh: '还没到的日子不可能测量过，所以到那天之前不起作用。多半是月份或年份写错了。计划要做的，请写进备注或截止日期。',
      hu: 'Ezt még senki sem mérhette meg, ezért addig a napig nem számít. Többnyire a hónap vagy az év elírás. Ami csak terv, az megjegyzésbe vagy határidőbe való.',
    },
    asOf: '2026-02-17',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const steady = `${two}\n  2026-02-16 32%`;
      return [
        `${objective}\n${one}\n  2026-02-13 57%\n  2026-03-16 58%\n${steady}`,
        `${objective}\n${one}\n  2026-02-13 57%\n  2026-02-16 58%\n${steady}`,
      ];
    }),
    sources: ['The `.okr` language: a check-in counts from its day on.'],
  },
  check({ keyResult: { checkIns }, place: { asOf } }, { report, say }) {
    const isAhead = ({ date }: CheckIn) => date !== null && date > asOf;
    // Nearly always there is none.
    if (!checkIns.some(isAhead)) return;
    const [first, ...more] = checkIns.filter(isAhead);
    if (!first?.date) return;
    const { span } = first.node.date;
    report({
      span,
      message: say(message, { date: first.date, asOf }),
      related: more.map(({ node }) => ({ span: node.date.span, message: say(too, { asOf }) })),
      fixes: [{ title: say(today, { asOf }), edits: [replace(span, asOf)], safe: false }],
    });
  },
});

const message: Messages<{ date: IsoDate; asOf: IsoDate }> = {
  en: ({ date, asOf }) =>
    `${date} is after today (${asOf}), so this check-in does not count yet. Write the day on which it was measured.`,
  zh: ({ date, asOf }) => `${date} 在今天（${asOf}）之后，这条进展记录还不起作用。请写实际测量的日期。`,
  hu: ({ date, asOf }) =>
    `${date} még nem jött el (ma ${asOf} van), ezért ez a check-in nem számít. Írja be a mérés napját.`,
};
const too: Messages<{ asOf: IsoDate }> = {
  en: ({ asOf }) => `This one is after ${asOf} too`,
  zh: ({ asOf }) => `这一条也在 ${asOf} 之后`,
  hu: ({ asOf }) => `Ez is ${asOf} utáni`,
};
const today: Messages<{ asOf: IsoDate }> = {
  en: ({ asOf }) => `Set the date to ${asOf}`,
  zh: ({ asOf }) => `把日期改为 ${asOf}`,
  hu: ({ asOf }) => `Dátum átírása erre: ${asOf}`,
};
