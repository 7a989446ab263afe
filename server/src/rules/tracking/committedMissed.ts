import type { ObjectiveModel } from '../../model/types.ts';
import { objectiveRule } from '../define.ts';
import { indentOf, insertBelow, tabStop } from '../edits.ts';
import type { Fix, Messages } from '../types.ts';
import { isGraded, scoreSpan } from './graded.ts';
import { scoredExamples } from './scoredExamples.ts';

/** A promise that was not kept, without a word on why. */
export const committedMissed = objectiveRule({
  code: 'committed-missed',
  category: 'tracking',
  severity: 'information',
  docs: {
    summary: {
      en: 'A committed objective that was graded below 1.0 without a word on why.',
      zh: '承诺型目标的评分低于 1.0，且没有说明原因。',
      hu: 'Egy vállalt cél 1,0 alatti pontszámot kapott, és nincs mellette magyarázat.',
    },
    why: {
      en: 'A committed objective is a promise to others, expected to reach 1.0. Where it does not, they need to know why and what happens now: a note below the score is enough. Only typed scores are looked at.',
      zh: '承诺型目标是对别人的承诺，应达到 1.0。没有达到时，别人需要知道原因和接下来怎么办：在评分下面加一条备注即可。只看手写的评分。',
      hu: 'A vállalt cél ígéret másoknak, 1,0 az elvárás. Ha nem teljesül, tudniuk kell, miért, és mi következik: elég egy megjegyzés a pontszám alatt. Csak a kézzel beírt pontszámokat nézi.',
    },
    asOf: '2026-04-02',
    examples: scoredExamples('committed', '0.8', '1.0'),
    sources: ['PB: a committed OKR that is not met needs an explanation.', 'S4: some goals must be met in full.'],
  },
  check({ objective }, { report, say }) {
    const { score, type, node } = objective;
    if (type !== 'committed' || score === null || score >= full || !isGraded(objective) || isExplained(objective))
      return;
    const line = node.properties.find(({ name }) => name === 'score')?.line;
    const fixes: Fix[] = line
      ? [
          {
            title: say(explain, undefined),
            edits: [insertBelow(line, `${indentOf(line)}> ${tabStop(1, say(reason, undefined))}`)],
            safe: false,
            snippet: true,
          },
        ]
      : [];
    report({ span: scoreSpan(objective), message: say(message, { score }), fixes });
  },
});

/** Less than this is shown as 0.99 or less. */
const full = 0.995;

/** A note below the score, or one below each key result that was missed. */
function isExplained({ node, keyResults }: ObjectiveModel): boolean {
  const line = node.properties.find(({ name }) => name === 'score')?.line;
  if (line && node.notes.some((note) => note.line.index > line.index)) return true;
  const missed = keyResults.filter(({ score, status }) => status !== 'dropped' && (score ?? 0) < full);
  return missed.length > 0 && missed.every((each) => each.node.notes.length > 0);
}

const message: Messages<{ score: number }> = {
  en: ({ score }) =>
    `A committed objective is expected to reach 1.0, not ${short(score)}. Write a note below it: why was it missed, and what happens now?`,
  zh: ({ score }) => `承诺型目标应达到 1.0，而不是 ${short(score)}。请在下面加一条备注：为什么没有达成，接下来怎么办？`,
  hu: ({ score }) =>
    `Egy vállalt céltól 1,0 az elvárás, nem ${short(score).replace('.', ',')}. Írjon alá megjegyzést: mi jött közbe, és mi a következő lépés?`,
};
const explain: Messages<undefined> = {
  en: () => 'Add a note that says why',
  zh: () => '添加说明原因的备注',
  hu: () => 'Megjegyzés beszúrása az okról',
};
const reason: Messages<undefined> = {
  en: () => 'what stood in the way, and what happens now',
  zh: () => '受阻的原因和接下来的做法',
  hu: () => 'mi jött közbe, és mi a következő lépés',
};

function short(score: number): string {
  return String(Math.round(score * 100) / 100);
}
