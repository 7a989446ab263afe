import type { ObjectiveModel } from '../../model/types.ts';
import { objectiveRule } from '../define.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';
import { hasWord, type Marked, type MarkedWord } from '../words/marked.ts';

/** A fixed delivery instead of the change it should bring. */
export const objectiveIsDeliverable = objectiveRule({
  code: 'objective-is-deliverable',
  category: 'wording',
  severity: 'warning',
  yieldsTo: ['placeholder'],
  words: classesOf('release', 'make'),
  docs: {
    summary: {
      en: 'An objective that is a delivery: launch, build, implement, hold.',
      zh: '目标只是一项交付：发布、搭建、实施、举办。',
      hu: 'A cél csak azt mondja meg, mi készül el: bevezetés, építés, szervezés.',
    },
    why: {
      en: 'Version 2.0 can be delivered without anything getting better. Write the change that it should bring to somebody, and make the delivery a dated key result or an initiative. “Build a team that …” and “launch a product that customers love” name the change and are fine.',
      zh: '2.0 版可以交付，却什么也没变好。请写出它会给谁带来什么改变，交付本身可作为有日期的关键结果或举措。“打造一支能…的团队”“推出客户喜爱的产品”已写明改变，没有问题。',
      hu: 'A 2.0 elkészülhet úgy is, hogy semmi sem lesz jobb. Írja meg, kinek milyen változást hoz; az elkészülés legyen határidős kulcseredmény vagy kezdeményezés. Az olyan cél, amely megnevezi a változást („olyan csapatot építünk, amely…”, „olyan terméket vezetünk be, amelyet szeretnek”), rendben van.',
    },
    examples: objectiveExamples({
      en: ['Launch the new customer portal', 'Customers help themselves at any hour'],
      zh: ['上线新的客户门户', '客户随时都能自助办理'],
      hu: ['Elindítjuk az új ügyfélportált', 'Az ügyfelek bármikor maguk is elintézik az ügyeiket'],
    }),
    sources: [
      'S4: no fixed delivery such as “deliver 2.0 this quarter” as an objective.',
      'S1 and S3 use such objectives themselves (“launch v2”).',
    ],
  },
  check({ objective }, { report, say }) {
    const verb = deliveryVerb(objective);
    if (!verb) return;
    const text = objective.node.sentence.text.slice(verb.start, verb.end);
    report({ span: wordsSpan(objective.node, verb), message: say(message, { text }) });
  },
});

function deliveryVerb(objective: ObjectiveModel): MarkedWord | null {
  const verb = headOf(objective);
  if (!verb) return null;
  const marked = wordsOf(objective);
  if (making.test(verb.text) && isMadeSo(marked, verb)) return null;
  const release = verb.classes.has('release');
  if (!release && !verb.classes.has('make')) return null;
  // "… that customers love", "让用户 …", "a culture of …": the change is named.
  if (hasWord(marked, 'become') || hasState(marked.words)) return null;
  // The verb is no object, though releases and designs are.
  if (marked.words.some((word) => word !== verb && word.classes.hasAny(objects)) || version.test(marked.text))
    return verb;
  return release && hasName(marked, verb) ? verb : null;
}

const objects = classesOf('artefact', 'event');

/** "A culture of trust", but not "the loyalty programme". */
function hasState(words: readonly MarkedWord[]): boolean {
  return words.some(({ classes }, at) => classes.has('state') && !words[at + 1]?.classes.has('artefact'));
}

const making = /^mak(?:e|es|ing)$/;

/** "Make meetings inclusive", not "make training videos for them": what is there gets a quality. */
function isMadeSo({ text, words }: Marked, verb: MarkedWord): boolean {
  const first = words.findIndex(({ start, classes }) => start >= verb.end && classes.has('artefact'));
  const behind = words.slice(first).find(({ classes }) => !classes.has('artefact'));
  return first >= 0 && behind !== undefined && !goesOn.test(text.slice((words[first] as MarkedWord).start, behind.end));
}

const goesOn = /[,;.(]|(?<=\s)(?:for|with|to|in|on|and|or|about|from|by|at|of|per|that|which)$/i;

/** `v2`, `2.0`, `3.0 版本` */
const version = /(?<![\p{L}\d.])v\s?\d|(?<![\d.,%$€£¥])\d\.\d(?!\d|\s?%|\s?[a-z]{2,})/iu;

/** A proper name as the object: "implement SAP", `A SAP bevezetése`; a place after a preposition is none. */
function hasName({ language, words }: Marked, verb: MarkedWord): boolean {
  const next = words.find(({ start }) => start >= verb.end);
  const from = language === 'hu' ? 0 : verb.start;
  return words.some(({ start, capital }) => capital && start > from) && !places.has(next?.text ?? '');
}

const places = new Set(['in', 'into', 'across', 'to']);

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” promises a delivery, not a change. Write what will be better for whom; the delivery itself can be a dated key result.`,
  zh: ({ text }) =>
    `“${text}”说的是交付什么，而不是带来什么改变。请写出谁会因此受益；交付本身可以写成有日期的关键结果。`,
  hu: ({ text }) =>
    `„${text}”: ez azt mondja meg, mi készül el, nem azt, mi változik. Írja meg, kinek mi lesz jobb tőle; az elkészülés lehet határidős kulcseredmény.`,
};
