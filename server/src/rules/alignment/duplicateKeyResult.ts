import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { textKey } from '../../workspace/textKey.ts';
import { workspaceRule } from '../define.ts';
import { replace, tabStop } from '../edits.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { modelAt, type Repetition, repetitionsIn } from './repeated.ts';

/** The same key result twice. */
export const duplicateKeyResult = workspaceRule({
  code: 'duplicate-key-result',
  category: 'alignment',
  severity: 'warning',
  docs: {
    summary: {
      en: 'The same key result twice, in a plan or in two plans of the same time.',
      zh: '同一个关键结果出现了两次：在一个计划里，或在同期的两个计划里。',
      hu: 'Ugyanaz a kulcseredmény kétszer: egy tervben vagy két egyidejű tervben.',
    },
    why: {
      en: 'Counted twice, one success lifts two scores; copied from elsewhere, it measures nothing of its objective. Keep it where it belongs. Across plans it is information: give the lower plan a key result of its own. Where the objective is copied as well, that is the finding.',
      zh: '算两次，一份成果就抬高了两个评分；从别处抄来的，也衡量不了这个目标。请只放在该放的地方。跨计划的重复只作提示：请给下级计划写自己的关键结果。如果连目标也相同，则只报告目标。',
      hu: 'Ha kétszer számít, egy siker két pontszámot emel; ha máshonnan másolták, a saját céljáról semmit sem mér. Maradjon ott, ahová tartozik. Két terv között ez csak észrevétel: az alsóbb tervnek legyen saját kulcseredménye. Ha a cél is másolat, csak az kap jelzést.',
    },
    examples: examples({ en: null, zh: null, hu: null }, ({ body, second, keyResults: [one] }) => [
      `${body}\n\n${second}\n${one}`,
      `${body}\n\n${second}`,
    ]),
    sources: ['S0: six key results copied under another objective, and a director’s copied to an account manager.'],
  },
  check({ uri, index }, { report, say }) {
    for (const group of index.repeatedTexts()) {
      const keyResults = group.filter(({ keyResult }) => keyResult !== null);
      if (keyResults.length < 2) continue;
      for (const repetition of repetitionsIn(keyResults, uri, index)) {
        if (objectiveRepeats(repetition)) continue;
        const { first, again, samePlan, firstPlan } = repetition;
        const span = sentenceSpan(modelAt(again).node);
        report({
          span,
          ...(samePlan ? {} : { severity: 'information' as const }),
          message: samePlan ? say(twice, undefined) : say(elsewhere, { plan: firstPlan.plan.name }),
          related: [{ uri: first.uri, span: sentenceSpan(modelAt(first).node), message: say(theFirst, undefined) }],
          fixes: [
            {
              title: say(reword, undefined),
              edits: [replace(span, tabStop(1, modelAt(again).text))],
              safe: false,
              snippet: true,
            },
          ],
        });
      }
    }
  },
});

/** The objective is the same text: that is reported of the objective. */
function objectiveRepeats({ first, again }: Repetition): boolean {
  return first.objective !== again.objective && textKey(first.objective.text) === textKey(again.objective.text);
}

const twice: Messages<undefined> = {
  en: () =>
    'This key result is in the plan already, so one success counts twice. Keep it below the objective that it measures.',
  zh: () => '计划里已经有这个关键结果，同一成果会被计算两次。请只放在它所衡量的目标下。',
  hu: () =>
    'Ez a kulcseredmény már szerepel a tervben, így egy siker kétszer számít. Maradjon annál a célnál, amelyet mér.',
};
const elsewhere: Messages<{ plan: string }> = {
  en: ({ plan }) =>
    `The plan “${plan}” has the same key result. Write what this plan itself will change, or support that one.`,
  zh: ({ plan }) => `计划“${plan}”有相同的关键结果。请写明本计划自己要带来的变化，或改为支撑对方。`,
  hu: ({ plan }) =>
    `${quotedWithCapitalArticle(plan)} tervnek ugyanez a kulcseredménye. Írja meg, mit változtat meg ez a terv, vagy támogassa a másikat.`,
};
const theFirst: Messages<undefined> = {
  en: () => 'The same key result',
  zh: () => '相同的关键结果',
  hu: () => 'Ugyanez a kulcseredmény',
};
const reword: Messages<undefined> = {
  en: () => 'Reword this key result',
  zh: () => '改写这个关键结果',
  hu: () => 'E kulcseredmény átfogalmazása',
};
