import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { jointBetween } from './joined.ts';
import { isAside, isWorkFor } from './means.ts';
import { meansFix, splitFix } from './splitFix.ts';
import { isTime } from './units.ts';

/** Two outcomes in one key result. */
export const krSeveralTargets = keyResultRule({
  code: 'kr-several-targets',
  category: 'measure',
  severity: 'information',
  yieldsTo: ['placeholder'],
  docs: {
    summary: {
      en: 'Two outcomes in one key result.',
      zh: '一个关键结果里写了两个成果。',
      hu: 'Két eredmény egy kulcseredményben.',
    },
    why: {
      en: 'When one half is reached and the other is not, what is the score? Only the first outcome is measured here. Make each a key result of its own, or name the means as an initiative: “3 campaigns” is how, “1,000 leads” is what.',
      zh: '一半达成、一半没达成，该怎么评分？这里只衡量第一个成果。请各写成一个关键结果，或把手段写成举措：“3 场活动”是怎么做，“1000 条线索”才是要什么。',
      hu: 'Ha az egyik fele teljesül, a másik nem, mennyi a pontszám? Itt csak az első eredményt méri a rendszer. Legyen mindegyikből külön kulcseredmény, az eszköz pedig legyen kezdeményezés: a „3 kampány” a hogyan, az „1000 érdeklődő” a mit.',
    },
    examples: keyResultExamples({
      en: ['Win 12 new dealers and cut returns from 9% to 5%', 'Win 12 new dealers'],
      zh: ['新签 12 家经销商，并把退货率从 9% 降到 5%', '新签 12 家经销商'],
      hu: ['Szerezzünk 12 új kereskedőt, és csökkentsük a visszárut 9%-ról 5%-ra', 'Szerezzünk 12 új kereskedőt'],
    }),
    sources: ['S4: simple to judge, yes or no; S0 has eight of them.'],
  },
  check({ keyResult }, { report, say }) {
    const { node, reading, metric } = keyResult;
    const { target } = reading;
    if (metric.source !== 'text' || !target || reading.others.length === 0) return;
    const second = reading.others.flatMap((other) => {
      const joint = jointBetween(keyResult, target.range, other.range);
      if (!joint || isAside(keyResult, target, other)) return [];
      const { range, unit } = other;
      const work = isWorkFor(keyResult, target, range);
      return [{ range, joint, work, time: unit !== null && isTime(unit, reading.language) }];
    });
    // "Within 100 ms" is rather a condition than an outcome, and "5 events" is how the outcome is won.
    const other = second.find(({ work, time }) => !work && !time) ?? second[0];
    if (!other) return;
    const fix = (other.work ? meansFix : splitFix)(keyResult, other.joint, say);
    report({
      span: wordsSpan(node, other.range),
      message: say(other.work ? means : message, undefined),
      related: [{ span: wordsSpan(node, target.range), message: say(measured, undefined) }],
      fixes: fix ? [fix] : [],
    });
  },
});

const means: Messages<undefined> = {
  en: () =>
    'This number says how, and does not count: the score looks at the outcome alone. Make the work an initiative.',
  zh: () => '这个数字写的是做法，不计入评分，评分只看成果。请把所做的工作写成举措。',
  hu: () =>
    'Ez a szám a módját mondja meg, és nem számít: a pontszám csak az eredményt nézi. A munka legyen kezdeményezés.',
};
const message: Messages<undefined> = {
  en: () =>
    'This is a second outcome in one key result, so the score cannot say which one was reached. Write two key results.',
  zh: () => '一个关键结果写了两个成果，评分就看不出达成的是哪一个。请拆成两个关键结果。',
  hu: () =>
    'Ez már a második eredmény ebben a kulcseredményben, így a pontszámból nem derül ki, melyik teljesült. Írjon két kulcseredményt.',
};
const measured: Messages<undefined> = {
  en: () => 'This one is measured',
  zh: () => '以这一个为准',
  hu: () => 'A pontszám ezt méri',
};
