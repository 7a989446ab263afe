import type { ObjectiveType } from '../../locales/types.ts';
import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import { objectiveRule } from '../define.ts';
import type { Messages } from '../types.ts';
import { hasTypedScore, isGraded, scoreSpan, tenths } from './graded.ts';
import { scoredExamples } from './scoredExamples.ts';

/** A score so low that it asks whether to go on, and how. */
export const scoreReconsider = objectiveRule({
  code: 'score-reconsider',
  category: 'tracking',
  severity: 'information',
  options: {
    min: {
      default: 0.4,
      minimum: 0,
      maximum: 1,
      summary: 'The score, rounded to one decimal, below which to think again.',
    },
  },
  docs: {
    summary: {
      en: 'An objective or key result that was graded below 0.4.',
      zh: '目标或关键结果的评分低于 0.4。',
      hu: 'Egy cél vagy kulcseredmény 0,4 alatti pontszámot kapott.',
    },
    why: {
      en: 'A low score is no failure, but it is a question: does this still matter, and was it the goal or the way of working that was wrong? Carry it over with another approach, or drop it. Of a learning objective the answer counts, and a committed one is the matter of `committed-missed`. Only typed scores are looked at.',
      zh: '低分不是失败，而是一个问题：它还重要吗？错在目标还是工作方法？请换一种做法带到下个周期，或就此放弃。学习型目标看的是得到了什么答案，承诺型目标由 `committed-missed` 报告。只看手写的评分。',
      hu: 'Az alacsony pontszám nem kudarc, hanem kérdés: fontos-e még, és a cél vagy a munkamódszer volt rossz? Vigyék tovább másképp, vagy engedjék el. Tanulási célnál a válasz számít, a vállaltról a `committed-missed` szól. Csak a kézzel beírt pontszámokat nézi.',
    },
    asOf: '2026-04-02',
    examples: scoredExamples('aspirational', '0.2', '0.6'),
    sources: ['S4: below 0.4 ask whether to go on; also: there may be a problem with the working method.', 'RW'],
  },
  check({ objective }, { options: { min }, report, say }) {
    const { type, status, keyResults } = objective;
    if (left.has(type) || status === 'dropped' || !hasTypedScore(objective)) return;
    const isLow = ({ score }: ObjectiveModel | KeyResultModel) => score !== null && tenths(score) < min;
    const low = isGraded(objective)
      ? [objective].filter(isLow)
      : keyResults.filter((each) => each.scoreSource === 'typed' && each.status !== 'dropped' && isLow(each));
    for (const each of low) {
      report({ span: scoreSpan(each), message: say(message, { score: tenths(each.score ?? 0) }) });
    }
  },
});

/** Of a learning objective the answer counts; a committed one has to be explained. */
const left: ReadonlySet<ObjectiveType | null> = new Set<ObjectiveType>(['learning', 'committed']);

const message: Messages<{ score: number }> = {
  en: ({ score }) =>
    `${score.toFixed(1)}: does this still matter, and what stood in the way, the goal or the way of working? Carry it over with another approach, or drop it.`,
  zh: ({ score }) =>
    `得分 ${score.toFixed(1)}：它还重要吗？问题出在目标还是工作方法？请换一种做法带到下个周期，或就此放弃。`,
  hu: ({ score }) =>
    `${score.toFixed(1).replace('.', ',')} pont: fontos-e még, és min múlt: a célon vagy a munkamódszeren? Vigyék tovább másképp, vagy engedjék el.`,
};
