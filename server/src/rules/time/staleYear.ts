import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { objectiveRule } from '../define.ts';
import { replace } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages, Place, RuleContext } from '../types.ts';
import { wordsOf } from '../verbs.ts';
import { classesOf } from '../words/classes.ts';

/** "Carry out the 2018 plan" in a later year: copied from an old OKR. */
export const staleYear = objectiveRule({
  code: 'stale-year',
  category: 'time',
  severity: 'hint',
  words: classesOf('ofAYear'),
  docs: {
    summary: {
      en: 'A plan, budget or campaign of a year before the cycle’s.',
      zh: '提到的计划、预算或方案属于本周期之前的年份。',
      hu: 'Egy, a ciklusnál korábbi évre szóló terv, költségvetés vagy kampány.',
    },
    why: {
      en: 'Last year’s text was copied, and the year stayed. Only things made for one year are looked at: a system, a law or a figure to compare with may be old, and so may a plan that is under review.',
      zh: '复制了去年的文字，年份没有改。只看专为某一年制定的东西：系统、法规或用来比较的年份可以是旧的，正在复盘的计划也可以。',
      hu: 'Lemásolták a tavalyi szöveget, és benne maradt az évszám. A szabály csak azt nézi, ami egy évre szól: egy rendszer, törvény vagy összehasonlítás lehet régi, és az a terv is, amelyet éppen értékelnek.',
    },
    examples: keyResultExamples({
      en: [
        'Bring 12 of 20 regions onto the 2023 retention plan',
        'Bring 12 of 20 regions onto the 2026 retention plan',
      ],
      zh: ['20 个大区中有 12 个落实 2023 年留存方案', '20 个大区中有 12 个落实 2026 年留存方案'],
      hu: [
        'A 20 régióból 12 a 2023-as megtartási terv szerint dolgozik',
        'A 20 régióból 12 a 2026-os megtartási terv szerint dolgozik',
      ],
    }),
    sources: ['S0: “the 2018 user acquisition plan” in a text of 2021.'],
  },
  check({ objective, place }, context) {
    checkText(objective, place, context);
    for (const keyResult of objective.keyResults) checkText(keyResult, place, context);
  },
});

function checkText(
  model: ObjectiveModel | KeyResultModel,
  { cycle, asOf }: Place,
  { report, say }: Pick<RuleContext, 'report' | 'say'>,
): void {
  if (!year.test(model.text)) return;
  // Without a cycle, a plan of last year may well be of its time.
  const first = cycle ? yearOf(cycle.start) : yearOf(asOf) - 1;
  const old = yearsIn(model).find(({ range, year }) => year < first && isOfAYear(model, range));
  if (!old) return;
  const span = wordsSpan(model.node, old.range);
  const now = String(yearOf(cycle?.start ?? asOf));
  report({
    span,
    message: say(message, { year: old.year, now }),
    fixes: hasEnding(span) ? [] : [{ title: say(write, { now }), edits: [replace(span, now)], safe: false }],
  });
}

/** Four digits that are no part of a longer number, a version or a date. */
const year = /(?<![\d.,:/-])(?:19|20)\d\d(?!\d|[.,:/-]\d)/;
const years = new RegExp(year, 'g');

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** `2024-es`: another year may have another ending. */
function hasEnding({ line, end }: Span): boolean {
  return line.text.charAt(end) === '-';
}

/** Years that are no amount and no due date. */
function yearsIn({ text, reading }: ObjectiveModel | KeyResultModel): readonly { range: TextRange; year: number }[] {
  const { start, target, others, due, otherDues } = reading;
  const numbers = [start, target, ...others].map((quantity) => quantity?.number);
  const taken = [...numbers, ...[due, ...otherDues].map((each) => each?.phrase)];
  return [...text.matchAll(years)]
    .map(({ 0: digits, index }) => ({ range: { start: index, end: index + digits.length }, year: Number(digits) }))
    .filter(({ range }) => !taken.some((other) => other && range.start >= other.start && range.end <= other.end));
}

/** Whether a plan or the like stands close to the year, and neither is looked back at nor compared with. */
function isOfAYear(model: ObjectiveModel | KeyResultModel, year: TextRange): boolean {
  const { words, language } = wordsOf(model);
  const reach = reaches[language === 'zh' ? 'ideographs' : 'letters'];
  const joined = (from: number, to: number, most: number) =>
    from <= to && to - from <= most && !clause.test(model.text.slice(from, to));
  const plan = words.find(
    ({ classes, start, end }) =>
      classes.has('ofAYear') && (joined(year.end, start, reach.behind) || joined(end, year.start, reach.before)),
  );
  if (!plan) return false;
  const [first, last] = [Math.min(plan.start, year.start), Math.max(plan.end, year.end)];
  return !words.some(
    ({ classes, start, end }) =>
      classes.has('compared') && (joined(end, first, reach.compared) || joined(last, start, reach.compared)),
  );
}

/** In characters: "2018 user acquisition plan", "plan for 2018", "compared with the 2018 plan". */
const reaches = {
  letters: { behind: 45, before: 12, compared: 12 },
  ideographs: { behind: 14, before: 4, compared: 3 },
} as const;

const clause = /[,;:.!?()，；：。！？（）、]/;

const message: Messages<{ year: number; now: string }> = {
  en: ({ year, now }) =>
    `${year} is before this cycle. Is it left over from an older plan? Write ${now}, or what you mean today.`,
  zh: ({ year, now }) => `${year} 年早于本周期，是旧计划里留下的吗？请改为 ${now} 年，或写明现在指的是什么。`,
  hu: ({ year, now }) =>
    `${year} a ciklus előtti év. Régebbi tervből maradt itt? Írja át erre: ${now}, vagy nevezze meg, mire gondol most.`,
};
const write: Messages<{ now: string }> = {
  en: ({ now }) => `Write ${now}`,
  zh: ({ now }) => `改为 ${now}`,
  hu: ({ now }) => `Átírás erre: ${now}`,
};
