import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** An objective that nobody will remember. */
export const objectiveTooLong = objectiveRule({
  code: 'objective-too-long',
  category: 'wording',
  severity: 'hint',
  options: {
    max: {
      default: 140,
      minimum: 20,
      maximum: 1000,
      summary: 'The most columns that an objective may take; a Chinese character takes two.',
    },
  },
  docs: {
    summary: {
      en: 'An objective that is longer than a line.',
      zh: '目标超过一行。',
      hu: 'Egy sornál hosszabb cél.',
    },
    why: {
      en: 'People should be able to say their objective without looking. Keep one thought, and move the reasons to a note (`> …`) and the numbers to key results.',
      zh: '目标应当不看纸也说得出来。请只保留一个想法，原因移到备注（`> …`），数字移到关键结果。',
      hu: 'A célját mindenki fejből is el tudja mondani. Maradjon egy gondolat, az okok kerüljenek megjegyzésbe (`> …`), a számok kulcseredménybe.',
    },
    examples: objectiveExamples({
      en: [
        'Shoppers of every age find what they came for, are served by people who know the goods, tell their friends about it, and come back before the month is over without any discount',
        'Shoppers find what they came for and come back\n  > Served by people who know the goods, without any discount.',
      ],
      zh: [
        '让各个年龄层的顾客都能在门店里迅速找到想要的商品，得到真正懂商品的店员的热情帮助，主动告诉身边的亲朋好友，并且在当月之内不靠任何折扣再次光临我们的门店，逐渐把这里当作自己家附近的常去之处',
        '顾客一来就找得到想要的商品，还愿意再来\n  > 店员真正懂商品，不靠折扣。',
      ],
      hu: [
        'Minden korosztály vásárlói megtalálják nálunk, amiért jöttek, olyanok szolgálják ki őket, akik értenek az áruhoz, elmesélik az ismerőseiknek, és még a hónapban kedvezmény nélkül is visszatérnek',
        'A vásárlók megtalálják, amiért jöttek, és visszatérnek\n  > Olyanok szolgálják ki őket, akik értenek az áruhoz, kedvezmény nélkül.',
      ],
    }),
    sources: ['RW and PB: short, memorable objectives.'],
  },
  check({ objective: { node } }, { options: { max }, report, say }) {
    const { text } = node.sentence;
    if (text.length * 2 <= max || columnsOf(text) <= max) return;
    report({ span: sentenceSpan(node), message: say(message, undefined) });
  },
});

function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return columns;
}

const message: Messages<undefined> = {
  en: () =>
    'This objective is too long to remember. Keep one thought, and move the rest to a note (“> …”) or into key results.',
  zh: () => '这个目标太长，不易记住。请只保留一个想法，其余移到备注（“> …”）或关键结果中。',
  hu: () =>
    'Ez a cél túl hosszú ahhoz, hogy meg lehessen jegyezni. Maradjon egy gondolat, a többi kerüljön megjegyzésbe („> …”) vagy kulcseredménybe.',
};
