import type { Cycle } from '../../calendar/cycle.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { withArticle } from '../../locales/hu/article.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { insertProperty, replace } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { wordsSpan } from '../spans.ts';
import type { Fix, Messages, RuleContext, TextChange } from '../types.ts';
import { isOutside, ownDate, strays } from './strays.ts';

/** A due date before or after the plan's cycle. */
export const dueOutsideCycle = keyResultRule({
  code: 'due-outside-cycle',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A due date outside the plan’s cycle.',
      zh: '截止日期不在计划的周期内。',
      hu: 'A terv ciklusán kívüli határidő.',
    },
    why: {
      en: 'What is due after the cycle cannot be scored in it, and what was due before it is last cycle’s. Move the date, or move the key result to the plan it belongs to. Where all dates of an objective lie outside, that is one finding: `mixed-cycles`.',
      zh: '周期之后才截止的，本周期无法评分；周期之前截止的，属于上个周期。请调整日期，或把关键结果移到所属的计划。一个目标的日期全在周期外时，只报告一次：`mixed-cycles`。',
      hu: 'Ami a ciklus után esedékes, az ebben nem pontozható; ami előtte volt, az az előző ciklusé. Javítsa a dátumot, vagy vigye át a kulcseredményt a saját tervébe. Ha egy cél minden dátuma kívül esik, az egyetlen találat: `mixed-cycles`.',
    },
    examples: keyResultExamples({
      en: ['Raise activation from 50% to 65% by 15 May 2026', 'Raise activation from 50% to 65% by 15 March 2026'],
      zh: ['2026 年 5 月 15 日前将激活率从 50% 提高到 65%', '2026 年 3 月 15 日前将激活率从 50% 提高到 65%'],
      hu: [
        'Az aktiválás növelése 50%-ról 65%-ra\n  Határidő: 2026-05-15',
        'Az aktiválás növelése 50%-ról 65%-ra\n  Határidő: 2026-03-15',
      ],
    }),
    sources: ['S0: a fourth-quarter objective whose key results are all dated in the first.'],
  },
  check({ keyResult, objective, place: { cycle } }, { report, say }) {
    const date = ownDate(keyResult);
    if (!cycle || !date || !keyResult.due?.span || !isOutside(date, cycle) || strays(objective, cycle).length > 1)
      return;
    report({
      span: keyResult.due.span,
      message: say(message, { date, label: cycle.label, start: cycle.start, end: cycle.end }),
      fixes: fixesOf(keyResult, cycle, say),
    });
  },
});

function fixesOf({ due, node, reading }: KeyResultModel, { end }: Cycle, say: RuleContext['say']): Fix[] {
  if (!due?.span) return [];
  return [{ title: say(move, { end }), edits: [moved()], safe: false }];

  function moved(): TextChange {
    if (due?.source === 'property' && due.span) return replace(due.span, end);
    const phrase = due?.reading?.phrase;
    const words = phrase && until[reading.language](node.sentence.text.slice(phrase.start, phrase.end), end);
    return words ? replace(wordsSpan(node, phrase), words) : insertProperty(node, 'due', end, reading.language);
  }
}

/** The day in place of the date words; null where endings of other words would not fit. */
const until: Record<LocaleId, (words: string, day: IsoDate) => string | null> = {
  en: (words, day) => `${words.startsWith('By') ? 'By' : 'by'} ${day}`,
  zh: (words, day) => (/^[截到至]/.test(words) ? `截止 ${day}` : `${day} 前`),
  hu: () => null,
};

const message: Messages<{ date: string; label: string; start: string; end: string }> = {
  en: ({ date, label, start, end }) =>
    `${date} is outside the cycle ${label} (${start} to ${end}). Move the date into it, or the key result to another plan.`,
  zh: ({ date, label, start, end }) =>
    `${date} 不在周期“${label}”（${start} 至 ${end}）内。请调整日期，或把关键结果移到别的计划。`,
  hu: ({ date, label, start, end }) =>
    `${date} kívül esik ${withArticle(label)} cikluson (${start} – ${end}). Írjon a ciklusba eső dátumot, vagy vigye át a kulcseredményt másik tervbe.`,
};
const move: Messages<{ end: string }> = {
  en: ({ end }) => `Set the due date to the cycle’s last day, ${end}`,
  zh: ({ end }) => `把截止日期改为周期最后一天 ${end}`,
  hu: ({ end }) => `Határidő beállítása a ciklus utolsó napjára: ${end}`,
};
