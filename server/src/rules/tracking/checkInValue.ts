import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import type { CheckIn, KeyResultModel } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { insert } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';

/** A check-in that says no value of its key result. */
export const checkInValue = keyResultRule({
  code: 'check-in-value',
  category: 'tracking',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A check-in without a value, with a value of another unit, or on a day that does not exist.',
      zh: '进展记录没有数值、单位不符，或日期不存在。',
      hu: 'Egy check-innek nincs értéke, más mértékegységű, vagy nem létező napon áll.',
    },
    why: {
      en: 'Only a value of the key result’s own unit moves its progress. After the date comes a value (`58%`, `$1.2M`), `8/10` for eight of ten, a change (`+3`), `done`, or `-` where there is only something to say.',
      zh: '只有与关键结果单位相同的数值才会推动进度。日期后面写数值（`58%`、`120 万元`）、`8/10`（十个中的八个）、变化（`+3`）、`完成`，或只有文字时写 `-`。',
      hu: 'Csak a kulcseredmény saját mértékegységében megadott érték mozdítja a haladást. A dátum után érték áll (`58%`, `1,2 M Ft`), `8/10` (tízből nyolc), változás (`+3`), `kész`, vagy `-`, ha csak szöveg következik.',
    },
    asOf: '2026-02-17',
    examples: examples({ en: '$58', zh: '58 元', hu: '58 Ft' }, ({ objective, keyResults: [one, two] }, money) => {
      const steady = `${two}\n  2026-02-16 32%`;
      return [
        `${objective}\n${one}\n  2026-02-02 57%\n  2026-02-16 ${money}\n${steady}`,
        `${objective}\n${one}\n  2026-02-02 57%\n  2026-02-16 58%\n${steady}`,
      ];
    }),
    sources: ['The `.okr` language.'],
  },
  check({ keyResult }, context) {
    for (const checkIn of keyResult.checkIns) checkOne(checkIn, keyResult, context);
  },
});

function checkOne(checkIn: CheckIn, { metric }: KeyResultModel, { report, say }: RuleContext): void {
  const { date, rest } = checkIn.node;
  if (checkIn.date === null) {
    report({ span: date.span, message: say(noSuchDay, { date: date.text }) });
  } else if (checkIn.invalid) {
    const wordOnly: Fix = {
      title: say(asWord, undefined),
      edits: [insert(rest.span.line, rest.span.start, '- ')],
      // The line counts for nothing before and after.
      safe: true,
    };
    const empty = rest.text === '';
    report({
      span: empty ? date.span : rest.span,
      message: say(empty ? missing : unreadable, undefined),
      fixes: empty ? [] : [wordOnly],
    });
  } else if (checkIn.foreignUnit && checkIn.valueSpan) {
    const { line, start, end } = checkIn.valueSpan;
    report({
      span: checkIn.valueSpan,
      message: say(foreign, { value: line.text.slice(start, end), unit: metric.startUnit ?? metric.unit ?? '' }),
    });
  }
}

const noSuchDay: Messages<{ date: string }> = {
  en: ({ date }) =>
    `There is no ${date} in the calendar, so this check-in does not count. Write a day such as 2026-03-31.`,
  zh: ({ date }) => `日历中没有 ${date}，这条进展记录不起作用。请写存在的日期，例如 2026-03-31。`,
  hu: ({ date }) =>
    `A naptárban nincs ${date}, ezért ez a check-in nem számít. Írjon létező napot, például: 2026-03-31.`,
};
const missing: Messages<undefined> = {
  en: () => 'This check-in has no value yet. Write that day’s value after the date, or “-” and a few words.',
  zh: () => '这条进展记录还没有内容。请在日期后写当天的数值，或写“-”加一句说明。',
  hu: () => 'Ebben a check-inben még nincs érték. Írja a dátum után az aznapi értéket, vagy „-” jelet és néhány szót.',
};
const unreadable: Messages<undefined> = {
  en: () => 'No value can be read here. Begin with one (58%, 8/10, +3, done), or with “-” if it is only a comment.',
  zh: () => '这里读不出数值。请先写数值（58%、8/10、+3、完成）；只有文字说明时，请以“-”开头。',
  hu: () => 'Itt nem olvasható érték. Kezdje értékkel (58%, 8/10, +3, kész), vagy „-” jellel, ha csak szöveg.',
};
const foreign: Messages<{ value: string; unit: string }> = {
  en: ({ value, unit }) =>
    `“${value}” does not count: this key result is measured in “${unit}”. Write its value in that unit.`,
  zh: ({ value, unit }) => `“${value}”不起作用：这个关键结果的单位是“${unit}”。请用同一单位填写。`,
  hu: ({ value, unit }) =>
    `${quotedWithCapitalArticle(value)} nem számít: ennek a kulcseredménynek a mértékegysége „${unit}”. Ebben adja meg az értéket.`,
};
const asWord: Messages<undefined> = {
  en: () => 'Mark it as a comment: begin with “-”',
  zh: () => '标为文字说明：在前面加“-”',
  hu: () => 'Megjelölés szövegként: „-” beszúrása elé',
};
