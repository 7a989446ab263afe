import { quotedWithCapitalArticle } from '../../locales/hu/article.ts';
import { keyResultRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { findWord } from '../words/marked.ts';
import { isProductTeam } from './productTeam.ts';

/** Sign-ups as the result of a product team's launch. */
export const productTeamMarketingMetric = keyResultRule({
  code: 'product-team-marketing-metric',
  category: 'method',
  severity: 'hint',
  words: classesOf('marketing'),
  docs: {
    summary: {
      en: 'At launch, a product team measured by sign-ups or user counts, which it does not steer.',
      zh: '发布阶段的产品团队用注册量、用户数来衡量，而这些并非它能直接影响。',
      hu: 'Bevezetéskor a termékcsapatot regisztrációkon vagy felhasználószámon mérik, amit nem ő irányít.',
    },
    why: {
      en: 'How many people come is marketing’s work; what they do once they are there is the product’s. In `Stage: launch`, measure use, completion, conversion, errors, ratings. Rates are fine; counts of sign-ups, visitors and downloads belong to marketing’s plan.',
      zh: '来多少人，是市场团队的工作；来了之后做什么，才看产品。在 `阶段: 发布` 中，请衡量使用、完成、转化、错误和评分。比率没有问题；注册量、访客数和下载量属于市场团队的计划。',
      hu: 'Hogy hányan jönnek, az a marketing munkája; hogy mit tesznek, ha már itt vannak, az a terméké. `Szakasz: bevezetés` mellett a használatot, a befejezést, a konverziót, a hibákat és az értékeléseket mérje. Az arányok rendben vannak; a regisztrációk, látogatók és letöltések száma a marketing tervébe való.',
    },
    examples: wholeExamples(
      {
        en: {
          header: 'Team: Product\nCycle: 2026-Q1\nOwner: @mei',
          stage: 'Stage: launch',
          bad: 'Reach 900 sign-ups',
          good: 'Raise trial conversion from 15% to 30%',
        },
        zh: {
          header: '团队: 产品\n周期: 2026-Q1\n负责人: @mei',
          stage: '阶段: 发布',
          bad: '注册量达到 900',
          good: '试用转化率从 15% 提高到 30%',
        },
        hu: {
          header: 'Csapat: Termék\nCiklus: 2026-Q1\nFelelős: @anna',
          stage: 'Szakasz: bevezetés',
          bad: 'Érjünk el 900 regisztrációt',
          good: 'A próbaverzió konverziójának növelése 15%-ról 30%-ra',
        },
      },
      ({ objective, keyResults: [, companion] }, { header, stage, bad, good }) => [
        `${header}\n\n${objective}\n  ${stage}\nKR: ${bad}\n${companion}`,
        `${header}\n\n${objective}\n  ${stage}\nKR: ${good}\n${companion}`,
      ],
    ),
    sources: ['S1: list only product metrics at launch. S3 gives product teams sign-up targets, so it is a hint.'],
  },
  check({ keyResult, objective, place }, { report, say }) {
    const { metric, node } = keyResult;
    if (objective.stage !== 'launch' || !metric.measurable || metric.unit === '%' || !isProductTeam(place)) return;
    const word = findWord(wordsOf(keyResult), 'marketing');
    if (!word) return;
    const text = node.sentence.text.slice(word.start, word.end);
    report({ span: wordsSpan(node, word), message: say(message, { text }) });
  },
});

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” depends on marketing more than on the product team. Measure what people do with the product: use, completion, conversion.`,
  zh: ({ text }) => `“${text}”主要取决于市场推广，而不是产品团队。请衡量用户如何使用产品：使用、完成、转化。`,
  hu: ({ text }) =>
    `${quotedWithCapitalArticle(text)} inkább a marketingen múlik, mint a termékcsapaton. Azt mérje, mit kezdenek az emberek a termékkel: használat, befejezés, konverzió.`,
};
