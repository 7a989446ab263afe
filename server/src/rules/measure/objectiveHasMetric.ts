import { objectiveRule } from '../define.ts';
import { insertBelow } from '../edits.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** A number in an objective. */
export const objectiveHasMetric = objectiveRule({
  code: 'objective-has-metric',
  category: 'measure',
  severity: 'information',
  yieldsTo: ['placeholder'],
  docs: {
    summary: {
      en: 'An objective with a number in it: numbers belong to key results.',
      zh: '目标里写了数字：数字应放在关键结果里。',
      hu: 'Szám a célban: a számok a kulcseredményekbe valók.',
    },
    why: {
      en: 'An objective says what should become better in words that people remember; its key results say how much. Move the number into a key result. Schools differ: some articles praise objectives such as “raise on-time delivery by 10 points”, so this is information only. Versions, ordinals, quarters and years are no metrics.',
      zh: '目标用让人记得住的话说清什么会变好，关键结果说清变好多少。请把数字移到关键结果里。各家说法不一：有的文章推荐“准时交付率提高 10 个百分点”这样的目标，所以只作提示。版本号、序号、季度和年份不算。',
      hu: 'A cél megjegyezhető szavakkal mondja el, mi lesz jobb; a kulcseredményei azt, hogy mennyivel. A szám a kulcseredménybe való. Az iskolák eltérnek: van, aki az olyan célt is dicséri, mint „10 ponttal pontosabb szállítás”, ezért ez csak észrevétel. A verziószám, a sorszám, a negyedév és az évszám nem számít ide.',
    },
    examples: objectiveExamples({
      en: ['Win 50 new customers in Spain', 'Spanish shops are glad to have us'],
      zh: ['新增 50 家付费客户', '让企业客户觉得这笔钱花得值'],
      hu: ['50 új ügyfél Szlovákiában', 'A szlovák boltok örülnek nekünk'],
    }),
    sources: [
      'S2: an objective is qualitative; WD.',
      'S4 disagrees: it recommends objectives with numbers, and also says they need not be measurable.',
    ],
  },
  check({ objective: { node, reading } }, { report, say }) {
    const { target, start } = reading;
    if (
      !target ||
      !(target.unit || (start && !fromNothing(start.value, target.value))) ||
      reading.direction === 'milestone' ||
      !isAmount(node.sentence.text.slice(target.range.start, target.range.end))
    )
      return;
    const last = node.sentence.pieces.at(-1)?.span.line ?? node.line;
    report({
      span: wordsSpan(node, target.range),
      message: say(message, undefined),
      fixes: [
        {
          title: say(move, undefined),
          edits: [insertBelow(last, `KR: ${node.sentence.text}`)],
          safe: false,
        },
      ],
    });
  },
});

/** "From zero to one" says that something new is made. */
function fromNothing(start: number, target: number): boolean {
  return start === 0 && target === 1;
}

/** Figures, not "one team" or "two hearts". */
function isAmount(text: string): boolean {
  return /[\d０-９%％万亿萬億]/.test(text);
}

const message: Messages<undefined> = {
  en: () => 'Numbers belong in key results. Say in words what will be better, and let a key result carry the number.',
  zh: () => '数字适合写在关键结果里。请用文字说明会有什么改善，把数字移到关键结果中。',
  hu: () =>
    'A számnak a kulcseredményben a helye. A cél szavakkal mondja el, mi lesz jobb; a számot vigye át egy kulcseredménybe.',
};
const move: Messages<undefined> = {
  en: () => 'Add a key result with this sentence',
  zh: () => '用这句话新增一个关键结果',
  hu: () => 'Kulcseredmény beszúrása ezzel a mondattal',
};
