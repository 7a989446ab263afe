import type { FunnelStep } from '../../locales/methodTypes.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { planRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { isProductTeam } from './productTeam.ts';

const steps = [
  'acquisition',
  'activation',
  'retention',
  'referral',
  'revenue',
] as const satisfies readonly FunnelStep[];

/** One step of the funnel and the first key result that is about it. */
interface StepAt {
  readonly step: FunnelStep;
  readonly keyResult: KeyResultModel;
}

/** All of the funnel at once. */
export const funnelFocus = planRule({
  code: 'funnel-focus',
  category: 'method',
  severity: 'hint',
  options: {
    max: {
      default: 2,
      minimum: 1,
      maximum: 5,
      summary: 'The most steps of the funnel that a product team should work on in one cycle.',
    },
  },
  docs: {
    summary: {
      en: 'A product team that works on more than two steps of the AARRR funnel in one cycle.',
      zh: '产品团队在一个周期内同时改善两个以上的 AARRR 环节。',
      hu: 'Egy termékcsapat egy ciklusban az AARRR-tölcsér kettőnél több lépésén dolgozik.',
    },
    why: {
      en: 'Acquisition, activation, retention, referral, revenue: improve one or two in a cycle, best from the beginning, or people never reach the part that you improved. This looks at objectives of `Stage: growth`, and at those of product teams.',
      zh: '获客、激活、留存、推荐、收入：一个周期改善一两个环节，最好从前端开始，否则用户走不到你改善的地方。这条规则只看 `阶段: 增长` 的目标和产品团队的目标。',
      hu: 'Megszerzés, aktiválás, megtartás, ajánlás, bevétel: egy ciklusban egy vagy két lépésen javítson, lehetőleg az elejéről, különben az emberek el sem jutnak oda, ahol jobb lett. A szabály a `Szakasz: növekedés` céljait és a termékcsapatok céljait nézi.',
    },
    examples: wholeExamples(
      {
        en: {
          header: 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei',
          stage: 'Stage: growth',
          third: ['Raise average order revenue from $18 to $24', 'Raise NPS from 20 to 35'],
        },
        zh: {
          header: '团队: 增长\n周期: 2026-Q1\n负责人: @mei',
          stage: '阶段: 增长',
          third: ['客单价从 180 元提高到 240 元', 'NPS 从 20 提高到 35'],
        },
        hu: {
          header: 'Csapat: Növekedés\nCiklus: 2026-Q1\nFelelős: @anna',
          stage: 'Szakasz: növekedés',
          third: ['Az egy vásárlóra jutó bevétel 6000 Ft-ról 8000 Ft-ra nő', 'Az NPS 20-ról 35-re nő'],
        },
      },
      ({ objective, keyResults: [activation, companion] }, { header, stage, third }) => [
        `${header}\n\n${objective}\n  ${stage}\n${activation}\nKR: ${third[0]}\nKR: ${third[1]}`,
        `${header}\n\n${objective}\n  ${stage}\n${activation}\n${companion}`,
      ],
    ),
    sources: ['S1: focus on one or two AARRR categories in a period, from the beginning of the funnel.'],
  },
  collect({ objective, place }): readonly StepAt[] | null {
    if (objective.stage !== 'growth' && !(objective.stage === null && isProductTeam(place))) return null;
    const found = objective.keyResults.flatMap((keyResult): StepAt[] => {
      const step = keyResult.metric.measurable && !keyResult.metric.activity ? stepOf(keyResult) : null;
      return step ? [{ step, keyResult }] : [];
    });
    return found.length ? found : null;
  },
  check(_, { options: { max }, collected, report, say }) {
    const first = new Map<FunnelStep, KeyResultModel>();
    for (const { step, keyResult } of collected().flat()) if (!first.has(step)) first.set(step, keyResult);
    const extra = [...first.values()][max];
    if (!extra) return;
    report({
      span: sentenceSpan(extra.node),
      message: say(message, { count: first.size, max }),
      related: [...first.values()]
        .filter((keyResult) => keyResult !== extra)
        .map(({ node }) => ({ span: sentenceSpan(node), message: say(another, undefined) })),
    });
  },
});

/** The first step that the key result names. */
function stepOf(keyResult: KeyResultModel): FunnelStep | null {
  for (const { classes } of wordsOf(keyResult).words) {
    const step = steps.find((one) => classes.has(one));
    if (step) return step;
  }
  return null;
}

const message: Messages<{ count: number; max: number }> = {
  en: ({ count, max }) =>
    `This plan works on ${count} steps of the funnel at once. Choose ${max === 1 ? 'one' : `at most ${max}`}, best from the beginning.`,
  zh: ({ count, max }) => `这个计划同时改善漏斗的 ${count} 个环节。请最多选 ${max} 个，最好从前端选起。`,
  hu: ({ count, max }) =>
    `Ez a terv egyszerre a tölcsér ${count} lépésén dolgozik. Válasszon legfeljebb ${max} lépést, lehetőleg az elejéről.`,
};
const another: Messages<undefined> = {
  en: () => 'Another step',
  zh: () => '另一个环节',
  hu: () => 'Másik lépés',
};
