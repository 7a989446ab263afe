import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel, ObjectiveModel } from '../../model/types.ts';
import type { TextRange } from '../../reading/types.ts';
import { objectiveRule } from '../define.ts';
import { replace } from '../edits.ts';
import { objectiveExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Messages, Place } from '../types.ts';

/** A year before the cycle's. */
export const staleYear = objectiveRule({
  code: 'stale-year',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: {
      en: 'A year before the plan’s own.',
      zh: '出现了早于计划周期的年份。',
      hu: 'A terv événél korábbi évszám.',
    },
    why: 'A year that has passed usually means that the sentence was copied from an old plan. Correct it, or say that it is the comparison: “from 2025’s 40%”, “compared with 2025”.',
    examples: objectiveExamples({
      en: ['Retailers carry out our 2023 growth plan with joy', 'Retailers carry out our 2026 growth plan with joy'],
      zh: ['让零售商乐于落实 2023 年增长方案', '让零售商乐于落实 2026 年增长方案'],
      hu: [
        'A kereskedők örömmel viszik a 2023-as növekedési tervünket',
        'A kereskedők örömmel viszik a 2026-os növekedési tervünket',
      ],
    }),
    sources: ['S0: a plan of 2018 in an article of 2021.'],
  },
  check({ objective, place }, { report, say }) {
    const current = yearOf(place);
    for (const model of [objective, ...objective.keyResults]) {
      for (const { year, range } of staleYears(model, current)) {
        const span = wordsSpan(model.node, range);
        report({
          span,
          message: say(message, { year, current }),
          fixes: [{ title: say(correct, { current }), edits: [replace(span, String(current))], safe: false }],
        });
      }
    }
  },
});

function yearOf({ cycle, asOf }: Place): number {
  return Number((cycle?.start ?? asOf).slice(0, 4));
}

function staleYears({ node, reading }: ObjectiveModel | KeyResultModel, current: number) {
  const { text } = node.sentence;
  const found: { year: number; range: TextRange }[] = [];
  if (!text.includes('20') && !text.includes('19')) return found;
  for (const match of text.matchAll(years)) {
    const year = Number(match[0]);
    const range = { start: match.index, end: match.index + 4 };
    if (year < current && !isNumber(reading, range) && !isCompared(text, range, reading.language))
      found.push({ year, range });
  }
  return found;
}

/** Four digits from 1990 on, that are no part of a longer number, a version or a name such as `ISO 9001:2015`. */
const years = /(?<![\d.,:#/A-Za-z$€£¥-])(?:199\d|20\d\d)(?![\d%]|[.,:/]\d|-\d{2})/g;

/** The digits are an amount: 2,000 users may be written as 2000. */
function isNumber({ start, target, others }: ObjectiveModel['reading'], range: TextRange): boolean {
  return [start, target, ...others].some(
    (one) => one && one.number.start <= range.start && one.number.end >= range.end,
  );
}

/** The year is what something is compared with, or belongs to a product's name. */
function isCompared(text: string, { start, end }: TextRange, language: LocaleId): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 14);
  return comparing[language].before.test(before) || comparing[language].after.test(after) || name.test(before);
}

/** A capitalised word directly in front: `Office 2019`, `WCAG 2018`. */
const name = /(?:^|\s)[A-Z][\w-]*[A-Z\d][\w-]*\s$|\b(?:Office|Windows|Server|Agenda|Vision|Euro|ISO|Horizon)\s$/;

const comparing: Record<LocaleId, { readonly before: RegExp; readonly after: RegExp }> = {
  en: {
    before:
      /(?:\b(?:than|vs\.?|versus|since|from|against|compared (?:with|to)|over|on|of|in|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:the\s+)?)$/i,
    after: /^(?:[’']s\b|\s+(?:baseline|level|levels|average|figures?|results?|survey|total)\b)/i,
  },
  zh: {
    before: /(?:比|较|与|从|自|相比|对比|超过|高于|低于)\s*$/,
    after: /^\s*年?(?:的?(?:基线|水平|同期|平均|全年|以来|底|末|第|[一二三四]季度)|相比|Q[1-4])/,
  },
  hu: {
    before: /(?:óta|képest|a)\s+(?:a\s+)?$/i,
    after:
      /^(?:-[a-záéíóöőúüű]*(?:hoz|hez|höz|hoz képest|tól|től|nál|nél)|\s+óta|-(?:es|as|ös|os)\s+(?:szint|érték|átlag|adat|bázis))/i,
  },
};

const message: Messages<{ year: number; current: number }> = {
  en: ({ year, current }) => `${year} has passed; the plan is about ${current}. Was this copied from an old plan?`,
  zh: ({ year, current }) => `${year} 年已经过去，计划是 ${current} 年的。是不是从旧计划复制来的？`,
  hu: ({ year, current }) => `${year} már elmúlt; a terv ${current}-ra szól. Régi tervből maradt itt?`,
};
const correct: Messages<{ current: number }> = {
  en: ({ current }) => `Write ${current}`,
  zh: ({ current }) => `改为 ${current}`,
  hu: ({ current }) => `Javítás erre: ${current}`,
};
