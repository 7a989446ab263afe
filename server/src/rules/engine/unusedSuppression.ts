import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { engineRule } from '../define.ts';
import { examples } from '../examples.ts';
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
      hu: 'Egy komment olyan szabályt kapcsol ki, amely ott nem talál semmit, vagy nem is létezik.',
    },
    why: {
      en: 'A suppression that nothing needs hides the next mistake. Remove it once the sentence is fixed. An unknown code is a warning: it suppresses nothing.',
      zh: '不再需要的屏蔽会掩盖下一个错误。句子改好之后，请把它删掉。代码不存在时是警告：它什么也屏蔽不了。',
      hu: 'A fölösleges elnémítás elrejti a következő hibát. Törölje, ha a mondat már rendben van. Az ismeretlen kód figyelmeztetés: semmit sem némít el.',
    },
    examples: examples(
      { en: 'agreed with the team', zh: '已与团队商定', hu: 'a csapattal egyeztetve' },
      ({ objective, keyResults: [one, two], body }, why) => [
        `${objective}\n// okr-disable-next-line kr-activity -- ${why}\n${one}\n${two}`,
        body,
      ],
    ),
    sources: [],
  },
});

export const unusedSuppression = {
  code: unusedSuppressionRule.code,
  message: {
    en: ({ code }) => `“${code}” finds nothing here, so this comment is not needed. Remove it.`,
    zh: ({ code }) => `“${code}”在这里没有发现问题，这条注释已不需要，请删除。`,
    hu: ({ code }) => `${quotedWithCapitalArticle(code)} itt nem talál semmit, így ez a komment fölösleges. Törölje.`,
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
