import { engineRule } from '../define.ts';
import { inPlan } from '../examples.ts';
import type { Messages } from '../types.ts';

/** A comment switches off what is not there. */
export const unusedSuppressionRule = engineRule({
  code: 'unused-suppression',
  category: 'syntax',
  severity: 'hint',
  docs: {
    summary: {
      en: 'A comment switches off a rule that finds nothing there, or that does not exist.',
      zh: '注释关闭了一条在此处没有发现问题、或并不存在的规则。',
      hu: 'Egy megjegyzés olyan szabályt kapcsol ki, amely ott nem talál semmit, vagy nem is létezik.',
    },
    why: 'A suppression that nothing needs hides the next mistake. Remove it once the sentence is mended. An unknown code is a warning: it suppresses nothing.',
    examples: {
      en: inPlan('en', {
        bad: `O: New users feel at home in their first session
// okr-disable-next-line kr-activity -- agreed with the team
KR: Raise activation from 50% to 65%
KR: Cut drop-outs in the first session from 40% to 25%`,
        good: `O: New users feel at home in their first session
KR: Raise activation from 50% to 65%
KR: Cut drop-outs in the first session from 40% to 25%`,
      }),
      zh: inPlan('zh', {
        bad: `目标: 新用户第一次使用就得心应手
// okr-disable-next-line kr-activity -- 已与团队商定
KR: 激活率从 50% 提高到 65%
KR: 首次使用的中途退出率从 40% 降到 25%`,
        good: `目标: 新用户第一次使用就得心应手
KR: 激活率从 50% 提高到 65%
KR: 首次使用的中途退出率从 40% 降到 25%`,
      }),
      hu: inPlan('hu', {
        bad: `Cél: Az új felhasználók az első percben otthon érzik magukat
// okr-disable-next-line kr-activity -- a csapattal egyeztetve
KR: Az aktiválás növelése 50%-ról 65%-ra
KR: Az első használat közbeni kilépések csökkentése 40%-ról 25%-ra`,
        good: `Cél: Az új felhasználók az első percben otthon érzik magukat
KR: Az aktiválás növelése 50%-ról 65%-ra
KR: Az első használat közbeni kilépések csökkentése 40%-ról 25%-ra`,
      }),
    },
    sources: [],
  },
});

export const unusedSuppression = {
  code: unusedSuppressionRule.code,
  message: {
    en: ({ code }) => `Nothing is found here that “${code}” would suppress. Remove the comment.`,
    zh: ({ code }) => `这里没有需要用“${code}”屏蔽的问题，请删除这条注释。`,
    hu: ({ code }) => `Itt nincs olyan találat, amelyet a(z) „${code}” elnémítana. Törölje a megjegyzést.`,
  } satisfies Messages<{ code: string }>,
  unknown: {
    en: ({ code, meant }) => `There is no rule “${code}”.${meant ? ` Did you mean “${meant}”?` : ''}`,
    zh: ({ code, meant }) => `没有名为“${code}”的规则。${meant ? `是否想写“${meant}”？` : ''}`,
    hu: ({ code, meant }) => `Nincs „${code}” nevű szabály.${meant ? ` Erre gondolt: „${meant}”?` : ''}`,
  } satisfies Messages<{ code: string; meant: string | null }>,
  correct: {
    en: ({ meant }) => `Write “${meant}”`,
    zh: ({ meant }) => `改为“${meant}”`,
    hu: ({ meant }) => `Javítás erre: „${meant}”`,
  } satisfies Messages<{ meant: string }>,
};
