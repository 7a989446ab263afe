import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf } from '../verbs.ts';

/** Keep, continue, manage: what is done anyway. */
export const objectiveBusinessAsUsual = objectiveRule({
  code: 'objective-business-as-usual',
  category: 'wording',
  severity: 'hint',
  yieldsTo: ['placeholder', 'objective-is-deliverable'],
  docs: {
    summary: {
      en: 'An objective that keeps, continues or manages what is done anyway.',
      zh: '目标只是保持、继续或管理日常工作。',
      hu: 'A cél csak fenntart, folytat vagy kezel valamit, ami amúgy is megy.',
    },
    why: 'Objectives are for what should become different. Daily business needs no objective; watch it with a KPI. Ask what would change if the work were done much better, and write that.',
    examples: objectiveExamples({
      en: ['Manage the product life cycle', 'Every product earns its place in our range'],
      zh: ['管理产品生命周期', '让每款产品都值得留在货架上'],
      hu: ['A termék életciklusának kezelése', 'Minden termékünk megérdemli a helyét a polcon'],
    }),
    sources: [
      'RW and PB: avoid goals that do not push for new achievements, such as keep, maintain, continue.',
      'S0: an objective that is a job description.',
    ],
  },
  check({ objective }, { report, say }) {
    const verb = headOf(objective);
    if (!verb?.classes.has('usual')) return;
    const text = objective.node.sentence.text.slice(verb.start, verb.end);
    report({ span: wordsSpan(objective.node, verb), message: say(message, { text }) });
  },
});

const message: Messages<{ text: string }> = {
  en: ({ text }) => `“${text}” describes what happens anyway. What should be different at the end of the cycle?`,
  zh: ({ text }) => `“${text}”说的是日常工作。周期结束时，应该有什么不一样？`,
  hu: ({ text }) => `„${text}”: ez a napi működés, külön cél nélkül is megy. Minek kell másnak lennie a ciklus végén?`,
};
