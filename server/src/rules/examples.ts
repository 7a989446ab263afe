import type { LocaleId } from '../locales/types.ts';
import type { Examples } from './types.ts';

/** A weak wording and a better one. */
type Pair = readonly [bad: string, good: string];
type PairOf = { readonly [L in LocaleId]: Pair };

interface Stage {
  readonly header: string;
  readonly objective: string;
  readonly keyResults: readonly [string, string];
}

/** What stands around the line that an example is about: without a finding itself. */
const stages: { readonly [L in LocaleId]: Stage } = {
  en: {
    header: 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei',
    objective: 'O: New users feel at home in their first session',
    keyResults: ['KR: Raise activation from 50% to 65%', 'KR: Cut drop-outs in the first session from 40% to 25%'],
  },
  zh: {
    header: '团队: 增长\n周期: 2026-Q1\n负责人: @mei',
    objective: '目标: 新用户第一次使用就得心应手',
    keyResults: ['KR: 激活率从 50% 提高到 65%', 'KR: 首次使用的中途退出率从 40% 降到 25%'],
  },
  hu: {
    header: 'Csapat: Növekedés\nCiklus: 2026-Q1\nFelelős: @anna',
    objective: 'Cél: Az új felhasználók az első percben otthon érzik magukat',
    keyResults: [
      'KR: Az aktiválás növelése 50%-ról 65%-ra',
      'KR: Az első használat közbeni kilépések csökkentése 40%-ról 25%-ra',
    ],
  },
};

/** The texts below a plan header with a cycle and an owner. */
export function inPlan(language: LocaleId, texts: { readonly bad: string; readonly good: string }) {
  const { header } = stages[language];
  return { bad: `${header}\n\n${texts.bad}\n`, good: `${header}\n\n${texts.good}\n` };
}

/** Examples for a rule about one key result: a pair of sentences, or of lines where properties or check-ins follow. */
export function keyResultExamples(pairs: PairOf): Examples {
  return examples((language) => {
    const { objective, keyResults } = stages[language];
    const [bad, good] = pairs[language];
    return inPlan(language, {
      bad: `${objective}\nKR: ${bad}\n${keyResults[1]}`,
      good: `${objective}\nKR: ${good}\n${keyResults[1]}`,
    });
  });
}

/** Examples for a rule about an objective: a pair of sentences, or of lines where properties follow. */
export function objectiveExamples(pairs: PairOf): Examples {
  const keyword = { en: 'O', zh: '目标', hu: 'Cél' };
  return examples((language) => {
    const list = stages[language].keyResults.join('\n');
    const [bad, good] = pairs[language];
    return inPlan(language, {
      bad: `${keyword[language]}: ${bad}\n${list}`,
      good: `${keyword[language]}: ${good}\n${list}`,
    });
  });
}

/** Examples for a rule about a whole plan: what stands below the header. */
export function planExamples(pairs: PairOf): Examples {
  return examples((language) => {
    const [bad, good] = pairs[language];
    return inPlan(language, { bad, good });
  });
}

function examples(of: (language: LocaleId) => { bad: string; good: string }): Examples {
  return { en: of('en'), zh: of('zh'), hu: of('hu') };
}
