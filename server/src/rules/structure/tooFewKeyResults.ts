import { objectiveRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** One key result rarely covers an objective. */
export const tooFewKeyResults = objectiveRule({
  code: 'too-few-key-results',
  category: 'structure',
  severity: 'information',
  options: {
    min: { default: 2, minimum: 1, maximum: 10, summary: 'The fewest key results that an objective should have.' },
  },
  docs: {
    summary: {
      en: 'An objective with a single key result.',
      zh: '目标只有一个关键结果。',
      hu: 'Egy cél egyetlen kulcseredménnyel.',
    },
    why: {
      en: 'One number seldom says that an objective is reached, and it tempts people to win the number at the cost of everything else. A second one that guards the quality helps: speed and errors, sales and returns. An objective without any is reported as `objective-without-key-result`.',
      zh: '单独一个数字很少能说明目标已达成，还会让人不惜代价去追它。再加一个守住质量的更好：速度与差错、销量与退货。一个都没有时，由 `objective-without-key-result` 报告。',
      hu: 'Egyetlen szám ritkán mutatja meg, hogy a cél teljesült, és arra csábít, hogy minden más rovására érjék el. Segít egy második, amely a minőséget őrzi: gyorsaság és hibák, eladás és visszáru. A kulcseredmény nélküli célt az `objective-without-key-result` jelzi.',
    },
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one], body }) => [
      `${objective}\n${one}`,
      body,
    ]),
    sources: ['S1: 2–5; WM: 3 to 5; S4: no lower bound.'],
  },
  check({ objective }, { options: { min }, report, say }) {
    const count = objective.keyResults.length;
    if (count === 0 || count >= min || objective.status === 'dropped') return;
    report({ span: sentenceSpan(objective.node), message: say(message, { count, min }) });
  },
});

const message: Messages<{ count: number; min: number }> = {
  en: ({ count, min }) =>
    `${count === 1 ? 'One key result' : `${count} key results`} can hardly prove that this objective is reached. Write at least ${min}: what else would be different then?`,
  zh: ({ count, min }) =>
    `只有 ${count} 个关键结果，很难证明目标已达成。请至少写 ${min} 个：目标达成时，还会有什么不同？`,
  hu: ({ count, min }) =>
    `${count === 1 ? 'Egyetlen' : count} kulcseredmény ritkán bizonyítja, hogy a cél teljesült. Írjon legalább ${min} kulcseredményt: mi lenne még más akkor?`,
};
