import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { isCheckable, isGraded, isLearning, isRanked } from './checkable.ts';
import { fromToFix, initiativeFix, metricFix } from './measureFixes.ts';

/** No number, and nothing that could be ticked off. */
export const krNotMeasurable = keyResultRule({
  code: 'kr-not-measurable',
  category: 'measure',
  severity: 'warning',
  yieldsTo: ['placeholder', 'kr-restates-objective', 'kr-activity'],
  options: {
    milestones: { default: true, summary: 'Also give a hint for milestones, which are done or not done.' },
  },
  profiles: { relaxed: { options: { milestones: false } } },
  docs: {
    summary: {
      en: 'A key result without a number and without a state that could be checked.',
      zh: '关键结果既没有数字，也没有可核实的完成状态。',
      hu: 'Kulcseredmény szám és ellenőrizhető állapot nélkül.',
    },
    why: {
      en: '“It is not a key result unless it has a number.” Say what is measured, where it stands and where it should be: from 50% to 65%. A milestone that is done or not done (“publish the guide by 2026-02-28”) can be checked and gets only a hint: a number would also say how well it went.',
      zh: '“没有数字，就不是关键结果。”请写明衡量什么、现在是多少、要到多少：从 50% 到 65%。只分完成与否的里程碑（“2026-02-28 前发布指南”）可以核实，只给提示：加上数字还能说明做得怎么样。',
      hu: '„Ami nincs számmal leírva, az nem kulcseredmény.” Írja meg, mit mér, hol tart és hová kell eljutnia: 50%-ról 65%-ra. Az olyan mérföldkő, amely vagy kész, vagy nincs kész („az útmutató közzététele 2026-02-28-ig”), ellenőrizhető, ezért csak tippet kap: egy szám azt is megmutatná, mennyire sikerült.',
    },
    examples: keyResultExamples({
      en: ['Improve the satisfaction of new customers', 'Raise the satisfaction of new customers from 3.9 to 4.4'],
      zh: ['提升新客户的满意度', '新客户满意度从 3.9 分提高到 4.4 分'],
      hu: ['Javítjuk az új ügyfelek elégedettségét', 'Az új ügyfelek elégedettségét 3,9-ről 4,4 pontra javítjuk'],
    }),
    sources: [
      'S2: a key result is quantitative; S3: quantify; S4: “did I do it, yes or no”, quantified in time and quantity.',
      'PB: key results are measurable milestones; RW: easy to grade with a number.',
      'They differ on milestones: S2 and S4 count them among their own examples, so they are a hint.',
    ],
  },
  check({ keyResult, objective }, { options: { milestones }, report, say }) {
    const { metric, node, checkIns } = keyResult;
    if (metric.measurable || metric.source === 'property' || keyResult.status === 'dropped' || isGraded(keyResult))
      return;
    if (isCheckable(keyResult)) {
      // A box to tick, or progress in its check-ins, is how such a milestone is followed.
      if (!milestones || node.checkbox !== null || checkIns.length > 0 || isLearning(objective)) return;
      if (isRanked(keyResult)) return;
      report({
        span: sentenceSpan(node),
        severity: 'hint',
        message: say(metric.recurrence ? rhythm : milestone, undefined),
        fixes: [metricFix(keyResult, say)],
      });
      return;
    }
    if (isLearning(objective) && metric.activity) return;
    const initiative = initiativeFix(keyResult, say);
    report({
      span: sentenceSpan(node),
      message: say(message, undefined),
      fixes: [fromToFix(keyResult, say), metricFix(keyResult, say), ...(initiative ? [initiative] : [])],
    });
  },
});

const message: Messages<undefined> = {
  en: () =>
    'There is no number, so nobody can say when this is reached. Write from which value to which, such as “from 50% to 65%”.',
  zh: () => '没有数字，无法判断何时达成。请写明从多少到多少，例如“从 50% 到 65%”。',
  hu: () =>
    'Nincs benne szám, így nem derül ki, mikor teljesül. Írja meg, mennyiről mennyire, például „50%-ról 65%-ra”.',
};
const milestone: Messages<undefined> = {
  en: () => 'A milestone is done or not done. A number would also say how well: what changes once it is done?',
  zh: () => '里程碑只分“完成”和“未完成”。加上数字还能说明效果：完成后会有什么变化？',
  hu: () =>
    'Egy mérföldkő vagy kész, vagy nincs kész. Egy szám azt is megmutatná, mennyire sikerült: mi változik tőle?',
};
const rhythm: Messages<undefined> = {
  en: () => 'This says how often it is done. A number would also say what for: what changes when it is?',
  zh: () => '这里只写了多久做一次。加上数字还能说明效果：坚持下去什么会变化？',
  hu: () => 'Ez azt mondja meg, milyen gyakran történik. Egy szám azt is megmutatná, mire jó: mi változik meg tőle?',
};
