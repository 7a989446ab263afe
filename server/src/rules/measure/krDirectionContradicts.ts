import type { KeyResultModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { replace } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { findWord, hasWord, type MarkedWord } from '../words/marked.ts';

/** Reduce from 10 to 20. */
export const krDirectionContradicts = keyResultRule({
  code: 'kr-direction-contradicts',
  category: 'measure',
  severity: 'warning',
  words: classesOf('rise', 'fall'),
  docs: {
    summary: {
      en: 'The verb says up and the numbers say down, or the other way round.',
      zh: '动词与数字的方向相反。',
      hu: 'Az ige és a számok ellentétes irányba mutatnak.',
    },
    why: {
      en: 'One of the two is a slip, and nobody can tell which. Swap the numbers or change the verb.',
      zh: '两者必有一个是笔误，但别人看不出是哪一个。请对调数字，或更换动词。',
      hu: 'A kettő közül az egyik elírás, de kívülről nem látszik, melyik. Cserélje fel a számokat, vagy írjon más igét.',
    },
    examples: keyResultExamples({
      en: ['Reduce open incidents from 10 to 20', 'Reduce open incidents from 20 to 10'],
      zh: ['未结工单从 10 张减少到 20 张', '未结工单从 20 张减少到 10 张'],
      hu: ['A nyitott hibajegyek csökkentése 10-ről 20-ra', 'A nyitott hibajegyek csökkentése 20-ról 10-re'],
    }),
    sources: ['S1: its “sharply falling sales … reduced” shows how such a slip misleads.'],
  },
  check({ keyResult }, { report, say }) {
    const { metric, node, reading } = keyResult;
    const { start, target } = reading;
    if (metric.source !== 'text' || !start || !target || start.value === target.value) return;
    if (metric.direction === 'percentChange' || (start.unit ?? target.unit) !== (target.unit ?? start.unit)) return;
    const verb = contradicting(keyResult, start.range, target.value > start.value);
    if (!verb) return;
    const text = node.sentence.text;
    const [from, to] = [start.number, target.number];
    report({
      span: wordsSpan(node, verb),
      message: say(message, { verb: text.slice(verb.start, verb.end), rises: target.value > start.value }),
      related: [{ span: wordsSpan(node, target.range), message: say(targetHere, undefined) }],
      fixes: [
        {
          title: say(swap, undefined),
          edits: [
            replace(wordsSpan(node, from), text.slice(to.start, to.end)),
            replace(wordsSpan(node, to), text.slice(from.start, from.end)),
          ],
          safe: false,
        },
      ],
    });
  },
});

/** The only verb of change in the sentence, where it says the opposite of the numbers. */
function contradicting(keyResult: KeyResultModel, from: TextRange, rises: boolean): MarkedWord | null {
  const words = wordsOf(keyResult);
  // Rank 3 is above rank 10, whatever one says.
  if (hasWord(words, 'rank') || hasWord(words, rises ? 'rise' : 'fall')) return null;
  const verb = findWord(words, rises ? 'fall' : 'rise');
  return verb && movesNumbers(keyResult, verb, from) ? verb : null;
}

/** Whether the word is a verb and these are its numbers: "lift outages", "falls prevention", `降噪`, `emelőgép` are things. */
function movesNumbers(keyResult: KeyResultModel, verb: MarkedWord, from: TextRange): boolean {
  const { language, text } = wordsOf(keyResult);
  if (verb.start >= from.start) return language !== 'en';
  if (text.slice(verb.end, from.start).trim().length <= 'from'.length) return true;
  if (language === 'zh' && verb.end - verb.start < 2) return false;
  return verb === headOf(keyResult) && !(language === 'en' && thing.test(verb.text));
}

/** Not as one says what should be done, but a name or what belongs to one: `lifting injuries`. */
const thing = /(?:ing|s)$|^(?:lift|rise)$/;

const message: Messages<{ verb: string; rises: boolean }> = {
  en: ({ verb, rises }) =>
    `The text says “${verb}”, but the numbers ${rises ? 'rise' : 'fall'}. Swap them, or change the verb.`,
  zh: ({ verb, rises }) => `文字写的是“${verb}”，数字却在${rises ? '上升' : '下降'}。请对调数字，或更换动词。`,
  hu: ({ verb, rises }) =>
    `A szöveg szerint „${verb}”, a számok mégis ${rises ? 'nőnek' : 'csökkennek'}. Cserélje fel őket, vagy írjon más igét.`,
};
const targetHere: Messages<undefined> = {
  en: () => 'The target',
  zh: () => '目标值',
  hu: () => 'A célérték',
};
const swap: Messages<undefined> = {
  en: () => 'Swap the numbers',
  zh: () => '对调两个数字',
  hu: () => 'A számok felcserélése',
};
