import type { KeyResultModel } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { MarkedWord } from '../words/marked.ts';
import { effortWord, isLearning } from './checkable.ts';
import { fromToFix, initiativeFix, metricFix } from './measureFixes.ts';

/** Work instead of its result. */
export const krActivity = keyResultRule({
  code: 'kr-activity',
  category: 'measure',
  severity: 'warning',
  yieldsTo: ['placeholder', 'kr-restates-objective'],
  options: {
    counted: {
      default: true,
      summary: 'Also report numbers of times people are there, such as “attend 3 conferences”.',
    },
  },
  words: classesOf('effort', 'hold', 'presence'),
  docs: {
    summary: {
      en: 'A key result that says what people will do, not what will be different.',
      zh: '关键结果写的是要做的事，而不是做成后的变化。',
      hu: 'A kulcseredmény azt írja le, mit csinálnak, nem azt, mi lesz más.',
    },
    why: {
      en: 'Consulting, helping, analysing, taking part: one can do all that and change nothing. Say what will be different when the work is done, with a number; the work itself is an initiative. In `Stage: research` the work is the result, and this rule is silent. Counting presence (“attend 3 conferences”) is information only.',
      zh: '咨询、协助、分析、参与：全做了也可能什么都没变。请用数字写出做完之后会有什么不同；工作本身是举措。在 `阶段: 研究` 中，工作就是成果，这条规则不作声。统计到场次数（“参加 3 场大会”）只作提示。',
      hu: 'Tanácsot adni, segíteni, elemezni, részt venni: mindezt meg lehet tenni úgy is, hogy semmi sem változik. Írja meg számmal, mi lesz más, ha elkészült; maga a munka kezdeményezés. `Szakasz: kutatás` mellett a munka az eredmény, ott ez a szabály hallgat. A megszámolt jelenlét („részvétel 3 konferencián”) csak észrevétel.',
    },
    examples: keyResultExamples({
      en: [
        'Help the support team with difficult tickets',
        'Raise the share of tickets solved at the first answer from 52% to 70%',
      ],
      zh: ['协助客服处理疑难工单', '首次回复即解决的工单比例从 52% 提高到 70%'],
      hu: [
        'Segítjük az ügyfélszolgálatot a nehéz esetekben',
        'Az első válaszra megoldott esetek aránya 52%-ról 70%-ra nő',
      ],
    }),
    sources: [
      'RW and PB: words such as consult, help, analyze, participate describe activities; describe their impact.',
      'S1: activities belong to research; after launch focus on metrics. S4: not a list of to-do items.',
    ],
  },
  check({ keyResult, objective }, { options: { counted }, report, say }) {
    if (isLearning(objective) || keyResult.status === 'dropped' || keyResult.metric.source === 'property') return;
    const word = effortWord(keyResult);
    if (word) {
      const initiative = initiativeFix(keyResult, say);
      report({
        span: wordsSpan(keyResult.node, word),
        message: say(message, { word: source(keyResult, word) }),
        fixes: [metricFix(keyResult, say), fromToFix(keyResult, say), ...(initiative ? [initiative] : [])],
      });
      return;
    }
    const verb = counted && keyResult.metric.activity ? (headOf(keyResult) ?? governor(keyResult)) : null;
    if (!verb?.classes.has('presence')) return;
    report({
      span: wordsSpan(keyResult.node, verb),
      severity: 'information',
      message: say(presence, { word: source(keyResult, verb) }),
    });
  },
});

/** The verb of a sentence that begins with its subject: "Every baker attends 2 fairs". */
function governor(keyResult: KeyResultModel): MarkedWord | null {
  const { verb } = keyResult.reading;
  return wordsOf(keyResult).words.find(({ start }) => start === verb?.start) ?? null;
}

function source({ node }: KeyResultModel, { start, end }: MarkedWord): string {
  return node.sentence.text.slice(start, end);
}

const message: Messages<{ word: string }> = {
  en: ({ word }) => `“${word}” says what people will do. Write what will be different once it is done, with a number.`,
  zh: ({ word }) => `“${word}”说的是要做的事。请写出做成之后会有什么变化，并带上数字。`,
  hu: ({ word }) => `„${word}”: ez tevékenység, nem eredmény. Írja meg számmal, mi lesz más, ha elkészült.`,
};
const presence: Messages<{ word: string }> = {
  en: ({ word }) =>
    `“${word}” counts being there, not what comes of it. What should it bring: contacts, leads, decisions?`,
  zh: ({ word }) => `“${word}”数的是到场次数，不是成果。希望带来什么：人脉、线索还是决定？`,
  hu: ({ word }) =>
    `„${word}”: ez a jelenlétet számolja, nem a hasznát. Mit hozzon: kapcsolatokat, érdeklődőket, döntéseket?`,
};
