import type { Cycle } from '../../calendar/cycle.ts';
import { daysBetween } from '../../calendar/date.ts';
import type { Period } from '../../reading/types.ts';
import { keyResultRule } from '../define.ts';
import { keyResultExamples } from '../examples.ts';
import { sentenceSpan, wordsSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** Half-yearly, in a quarter. */
export const cadenceLongerThanCycle = keyResultRule({
  code: 'cadence-longer-than-cycle',
  category: 'time',
  severity: 'information',
  docs: {
    summary: {
      en: 'Something that recurs less than once in the cycle.',
      zh: '重复的频率低于每周期一次。',
      hu: 'Valami, ami a ciklusban egyszer sem ismétlődik.',
    },
    why: 'What happens twice a year happens once or not at all in a quarter: nothing recurs that could be counted. Write the one date on which it happens, or a shorter rhythm. Without a `Cycle:` a quarter is assumed.',
    examples: keyResultExamples({
      en: ['Publish one customer study every six months', 'Publish one customer study every two weeks'],
      zh: ['每半年发布 1 份客户研究', '每两周发布 1 份客户研究'],
      hu: ['Félévente 1 ügyfélkutatást közlünk', 'Kéthetente 1 ügyfélkutatást közlünk'],
    }),
    sources: ['S3: a half-yearly rhythm among quarterly OKRs.'],
  },
  check({ keyResult: { node, metric, reading }, place: { cycle } }, { report, say }) {
    const { recurrence } = metric;
    if (!recurrence || metric.direction !== 'recurring' || daysOf(recurrence) < lengthOf(cycle)) return;
    const range = metric.source === 'text' ? reading.period?.range : null;
    report({ span: range ? wordsSpan(node, range) : sentenceSpan(node), message: say(message, undefined) });
  },
});

const days = { day: 1, week: 7, month: 30, quarter: 91, 'half-year': 181, year: 365 };

function daysOf({ unit, count }: Pick<Period, 'unit' | 'count'>): number {
  return days[unit] * count;
}

/** Days in the cycle, and a few to spare: a quarter in a quarter is once. */
function lengthOf(cycle: Cycle | null): number {
  return (cycle ? daysBetween(cycle.start, cycle.end) + 1 : days.quarter) * 1.2;
}

const message: Messages<undefined> = {
  en: () => 'This recurs less than once in the cycle. Write the date on which it happens, or a shorter rhythm.',
  zh: () => '在本周期内重复不到一次。请写明发生的日期，或改用更短的节奏。',
  hu: () => 'Ez a ciklusban egyszer sem ismétlődik. Írja meg a napját, vagy adjon sűrűbb ritmust.',
};
