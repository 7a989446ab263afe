import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { objectiveRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { findWord } from '../words/marked.ts';

/** A field of a template that nobody filled in. */
export const placeholder = objectiveRule({
  code: 'placeholder',
  category: 'wording',
  severity: 'error',
  docs: {
    summary: {
      en: 'A field of a template that was not filled in: XX, TBD, <date>, ___.',
      zh: '模板中未填写的内容：XX、待定、<日期>、___。',
      hu: 'Egy sablon kitöltetlen mezője: XX, TBD, <dátum>, ___.',
    },
    why: {
      en: 'A sentence with a gap in it can be neither read nor scored. Fill it in, even with a guess: a wrong number is found at the first check-in, a missing one never.',
      zh: '句子里留着空，就读不懂，也评不了分。哪怕先填一个估计值：错的数字第一次更新进展时就会发现，缺的数字永远发现不了。',
      hu: 'A hiányos mondat nem olvasható és nem pontozható. Írjon be akár becslést: a rossz szám az első check-innél kiderül, a hiányzó soha.',
    },
    examples: keyResultExamples({
      en: ['Reach XX active shops', 'Reach 900 active shops'],
      zh: ['活跃门店达到 XX 家', '活跃门店达到 900 家'],
      hu: ['Érjünk el XX aktív boltot', 'Érjünk el 900 aktív boltot'],
    }),
    sources: ['S4: its own example is “completed on XX month XX”.'],
  },
  check({ objective }, { report, say }) {
    for (const model of [objective, ...objective.keyResults]) {
      const range = holeIn(model);
      if (!range) continue;
      const text = model.node.sentence.text.slice(range.start, range.end);
      report({ span: wordsSpan(model.node, range), message: say(message, { text }) });
    }
  },
});

function holeIn(model: ObjectiveModel | KeyResultModel): TextRange | null {
  const words = wordsOf(model);
  const said = findWord(words, 'placeholder');
  if (said) return said;
  if (!mayHaveHole.test(words.text)) return null;
  // "5,000 X followers": with a number of its own, X is a name.
  const standIn = digit.test(words.text) ? undefined : standIns[words.language];
  for (const hole of standIn ? [...holes, standIn] : holes) {
    const match = hole.exec(words.text);
    if (match) return { start: match.index, end: match.index + match[0].length };
  }
  for (const match of words.text.matchAll(brackets)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const inside = words.words.filter(({ start, end }) => start >= range.start && end <= range.end);
    if (inside.length > 0 ? inside.every(({ classes }) => classes.has('field')) : match[0] === '{#}') return range;
  }
  return null;
}

/** Every hole has one of these. */
const mayHaveHole = /[_<{?？[【［ＸXYN]|[xｘ×]{2}/;

const holes: readonly RegExp[] = [
  // `XX`, `XXX`, `ＸＸ`; not `XX. kerület`, a Roman numeral, nor `5xx`
  /(?<![\p{L}\p{N}])[XxＸｘ×]{2,10}(?![\p{L}\p{N}]|\.\s?\p{Ll})|(?<![a-zA-Z\p{N}])[XxＸ]{2,10}(?=[\u3400-\u9fff])/u,
  // `X%`, `from X to Y`, `X 月`
  /(?<![\p{Script=Latin}\p{N}])[XYNＸ]\s?[%％]/u,
  /\bfrom [XN] to [YM]\b|[从從]\s?[XＸ][^，,；;。]{0,8}[到至为為]\s?[YＹ]|(?<![a-zA-Z])[XＸ]\s?[月日年个位家次名万元人条篇场]|\bX-r[őó]l Y-r[ae]/u,
  // `<start>`, `<名称>`
  /<\s?\p{L}[^<>=\d]{0,40}>/u,
  // `___`, `??`, `{{name}}`, `${1:start}`
  /_{3,}|\?{2,}|？{2,}|\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}/u,
];

const digit = /\d/;

/** In the place of a number, and no network: `Reach X new customers`, `grow to X towns`, `X új partnert`. */
const standIns: Partial<Record<LocaleId, RegExp>> = {
  en: /(?<=^\p{L}+\s|\b(?:to|by|at least|more than|over|under|below|above)\s)[XN](?=\s(?!(?:ads|accounts|followers)\b)(?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+s(?!\p{L}))/u,
  hu: /(?<=^|\s)[XN](?=\s(?:\p{Ll}+\s){0,2}\p{Ll}+t(?!\p{L}))/u,
};

const brackets = /[[【［{][^[\]【】［］{}]{1,30}[\]】］}]/g;

const message: Messages<{ text: string }> = {
  en: ({ text }) =>
    `“${text}” was never filled in. Write your best guess: it can be corrected later, a gap cannot be scored.`,
  zh: ({ text }) => `“${text}”还没有填写。请先填一个估计值：以后可以修正，空着则无法评分。`,
  hu: ({ text }) =>
    `„${text}” kitöltetlen maradt. Írjon be akár becslést is: az később javítható, a hiány nem értékelhető.`,
};
