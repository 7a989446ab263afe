import { objectiveRule } from '../define.ts';
import type { Messages } from '../types.ts';
import { isGraded, scoreSpan, tenths } from './graded.ts';
import { scoredExamples } from './scoredExamples.ts';

/** An aspirational objective that was reached in full. */
export const scoreTooEasy = objectiveRule({
  code: 'score-too-easy',
  category: 'tracking',
  severity: 'information',
  options: {
    min: {
      default: 0.95,
      minimum: 0.7,
      maximum: 1,
      summary: 'The score from which an aspirational objective was probably too easy.',
    },
  },
  docs: {
    summary: {
      en: 'An aspirational objective that was graded as reached in full.',
      zh: '挑战型目标被评为完全达成。',
      hu: 'Egy ambiciózus cél teljesült: valószínűleg túl könnyű volt.',
    },
    why: {
      en: 'An aspirational objective is set so high that 0.6 to 0.7 is a good result. A 1.0 says that it could have been higher: aim further in the next cycle, or call it `Type: committed` if it had to be met in full. Only typed scores are looked at.',
      zh: '挑战型目标本来就定得高，0.6 到 0.7 就是好成绩。得了 1.0，说明还可以更高：下个周期请定得更远；如果本来就必须全部完成，请写 `类型: 承诺`。只看手写的评分。',
      hu: 'Az ambiciózus cél olyan magas, hogy már a 0,6–0,7 is jó eredmény. Az 1,0 azt jelzi, hogy lehetett volna magasabb: a következő ciklusban célozzanak messzebbre, vagy ha mindenképp teljesülnie kellett, legyen `Típus: vállalt`. Csak a kézzel beírt pontszámokat nézi.',
    },
    asOf: '2026-04-02',
    examples: scoredExamples('aspirational', '1.0', '0.7'),
    sources: [
      'S4: 1 means that the goal was set too low; RW: the sweet spot is 0.6–0.7.',
      'S4 elsewhere: some goals must be met in full.',
    ],
  },
  check({ objective }, { options: { min }, report, say }) {
    const { score, type } = objective;
    if (type !== 'aspirational' || score === null || score < min || !isGraded(objective)) return;
    report({ span: scoreSpan(objective), message: say(message, { score: tenths(score) }) });
  },
});

const message: Messages<{ score: number }> = {
  en: ({ score }) =>
    `${score.toFixed(1)} for an aspirational objective: it was probably too easy. Aim higher next time, where 0.6–0.7 is a good result, or write “Type: committed” if it had to be met in full.`,
  zh: ({ score }) =>
    `挑战型目标得了 ${score.toFixed(1)} 分，可能定得偏低了。下次不妨定得更高，0.6–0.7 就是好成绩；若必须全部完成，请写“类型: 承诺”。`,
  hu: ({ score }) =>
    `Ambiciózus cél ${score.toFixed(1).replace('.', ',')} ponttal: valószínűleg túl könnyű volt. Legközelebb tűzzék magasabbra, ahol már a 0,6–0,7 is jó eredmény; ha mindenképp teljesülnie kellett, írja be: „Típus: vállalt”.`,
};
