import type { ObjectiveModel } from '../../model/types.ts';
import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import type { MarkedWord } from '../words/marked.ts';

/** Keep, continue, manage: what is done anyway. */
export const objectiveBusinessAsUsual = objectiveRule({
  code: 'objective-business-as-usual',
  category: 'wording',
  severity: 'hint',
  yieldsTo: ['placeholder', 'objective-is-deliverable'],
  words: classesOf('usual'),
  docs: {
    summary: {
      en: 'An objective that keeps, continues or manages what is done anyway.',
      zh: '目标只是保持、继续或管理日常工作。',
      hu: 'A cél csak fenntart, folytat vagy kezel valamit, ami amúgy is megy.',
    },
    why: {
      en: 'Objectives are for what should become different. Daily business needs no objective; watch it with a KPI. Ask what would change if the work were done much better, and write that.',
      zh: '目标用来写应该有所不同的事。日常工作不需要目标，用 KPI 看着就好。想一想：如果做得好得多，会有什么改变？把它写下来。',
      hu: 'A cél arra való, aminek másnak kell lennie. A napi működéshez nem kell cél, azt KPI figyeli. Gondolja végig, mi változna, ha sokkal jobban menne, és azt írja le.',
    },
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
    if (!verb?.classes.has('usual') || changeNamed.test(objective.text) || isChangedToo(objective, verb)) return;
    const text = objective.node.sentence.text.slice(verb.start, verb.end);
    report({ span: wordsSpan(objective.node, verb), message: say(message, { text }) });
  },
});

/** "Run a school where nobody eats alone": what is different is said. */
const changeNamed = /\s(?:where|that|who|so)\s/i;

/** "Maintain and improve": the second verb asks for more. */
function isChangedToo(objective: ObjectiveModel, verb: MarkedWord): boolean {
  const { text, words } = wordsOf(objective);
  const next = words.find(({ start, classes }) => start >= verb.end && !classes.has('filler'));
  if (!next?.classes.hasAny(changing)) return false;
  return joined.test(text.slice(verb.end, next.start));
}

const changing = classesOf('better', 'rise', 'fall', 'make', 'release');
const joined = /^\s*(?:,\s*)?(?:and|és|并|並|和)\s*$/i;

const message: Messages<{ text: string }> = {
  en: ({ text }) => `“${text}” describes what happens anyway. What should be different at the end of the cycle?`,
  zh: ({ text }) => `“${text}”说的是日常工作。周期结束时，应该有什么不一样？`,
  hu: ({ text }) => `„${text}”: ez a napi működés, külön cél nélkül is megy. Minek kell másnak lennie a ciklus végén?`,
};
