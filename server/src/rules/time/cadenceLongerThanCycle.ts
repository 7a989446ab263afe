import type { Cycle } from '../../calendar/cycle.ts';
import { daysBetween } from '../../calendar/date.ts';
import type { LocaleId } from '../../locales/types.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import type { Period, TextRange } from '../../reading/types.ts';
import { fold } from '../../text/fold.ts';
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
      hu: 'Olyasmi, ami a ciklusban egyszer sem ismétlődik.',
    },
    why: {
      en: 'What happens twice a year happens once or not at all in a quarter: nothing recurs that could be counted. Write the one date on which it happens, or a shorter rhythm. Without a `Cycle:` a quarter is assumed. Names such as “the annual report” are no rhythm.',
      zh: '一年两次的事，在一个季度里只有一次或根本没有，谈不上重复，也无从计数。请写明发生的日期，或改为更频繁的节奏。没有 `周期:` 时按一个季度算。“年度报告”之类的名称不算节奏。',
      hu: 'Ami évente kétszer történik, az egy negyedévben egyszer vagy egyszer sem: nincs mit számolni. Írja meg azt az egy napot, vagy adjon sűrűbb ütemet. `Ciklus:` nélkül negyedév az alap. Az olyan név, mint az „éves jelentés”, nem ütem.',
    },
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
    if (range && isName(reading.language, node.sentence.text, range)) return;
    report({ span: range ? wordsSpan(node, range) : sentenceSpan(node), message: say(message, undefined) });
  },
});

/** `the annual report`, `年度报告`, `éves jelentés`: a rhythm in the thing's name, unless "every" says it again. */
function isName(language: LocaleId, text: string, { start, end }: TextRange): boolean {
  const lexicon = lexiconOf(language);
  const folded = fold(text);
  const words = folded.slice(start, end);
  const rhythm = lexicon.word(words).rhythm ?? lexicon.longest(words, 0)?.senses.rhythm;
  const beforeNoun = language === 'en' && /^\s+[a-z]/.test(folded.slice(end));
  if (!rhythm || !(rhythm.adjective || beforeNoun)) return false;
  const following = folded.slice(end).split(/[^\p{L}]+/u);
  return !following.some((word) => word.length > 2 && lexicon.word(word).every);
}

const days = { day: 1, week: 7, month: 30, quarter: 91, 'half-year': 181, year: 365 };

function daysOf({ unit, count }: Pick<Period, 'unit' | 'count'>): number {
  return days[unit] * count;
}

/** Days in the cycle, and a few to spare: a quarter in a quarter is once. */
function lengthOf(cycle: Cycle | null): number {
  return (cycle ? daysBetween(cycle.start, cycle.end) + 1 : days.quarter) * 1.2;
}

const message: Messages<undefined> = {
  en: () =>
    'This happens less than once in the cycle, so nothing recurs. Write the date on which it happens, or a shorter rhythm.',
  zh: () => '它在本周期内不会重复。请写明具体日期，或改为更频繁的节奏。',
  hu: () => 'Ez a ciklusban egyszer sem ismétlődik. Írja meg, melyik napon lesz, vagy adjon sűrűbb ütemet.',
};
