import type { LocaleId } from '../locales/types.ts';
import type { Examples } from './types.ts';

/** Something in each language. */
export type In<T> = { readonly [L in LocaleId]: T };

/** A weak text and a better one. */
export type Pair = readonly [bad: string, good: string];

/** What stands around the line that an example is about: a small plan that raises no finding by itself. */
export interface Stage {
  /** Plan, cycle and owner. */
  readonly header: string;
  /** The objective's line. */
  readonly objective: string;
  /** Its key results' lines. */
  readonly keyResults: readonly [string, string];
  /** Objective and key results, without the header. */
  readonly body: string;
  /** A second objective with its key results. */
  readonly second: string;
  /** The keyword of an objective in this language. */
  readonly keyword: string;
}

/** Examples below a plan header with a cycle and an owner, written once for the three languages. */
export function examples<T>(values: In<T>, texts: (stage: Stage, value: T) => Pair): Examples {
  return wholeExamples(values, (stage, value) => {
    const [bad, good] = texts(stage, value);
    return [`${stage.header}\n\n${bad}`, `${stage.header}\n\n${good}`];
  });
}

/** Examples that bring their own plan header. Put together when they are read: only documentation needs them. */
export function wholeExamples<T>(values: In<T>, texts: (stage: Stage, value: T) => Pair): Examples {
  const of = (language: LocaleId) => {
    const [bad, good] = texts(stages()[language], values[language]);
    return { bad: `${bad}\n`, good: `${good}\n` };
  };
  return {
    get en() {
      return of('en');
    },
    get zh() {
      return of('zh');
    },
    get hu() {
      return of('hu');
    },
  };
}

/** Examples for a rule about one key result: its sentence, weak and better, with the lines that belong to it. */
export function keyResultExamples(pairs: In<Pair>): Examples {
  return examples(pairs, ({ objective, keyResults: [, companion] }, [bad, good]) => [
    `${objective}\nKR: ${bad}\n${companion}`,
    `${objective}\nKR: ${good}\n${companion}`,
  ]);
}

/** Examples for a rule about an objective: its sentence, weak and better, with the lines that belong to it. */
export function objectiveExamples(pairs: In<Pair>): Examples {
  return examples(pairs, ({ keyword, keyResults }, [bad, good]) => [
    `${keyword}: ${bad}\n${keyResults.join('\n')}`,
    `${keyword}: ${good}\n${keyResults.join('\n')}`,
  ]);
}

let allStages: In<Stage> | undefined;

function stages(): In<Stage> {
  allStages ??= makeStages();
  return allStages;
}

const makeStages = (): In<Stage> => ({
  en: stage('O', {
    header: 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei',
    objective: 'New users feel at home in their first session',
    keyResults: ['Raise activation from 50% to 65%', 'Cut drop-outs in the first session from 40% to 25%'],
    second: 'Customers recommend us to their colleagues',
    secondKeyResults: ['Raise the referral rate from 10% to 20%', 'Win 30 new customers through referrals'],
  }),
  zh: stage('目标', {
    header: '团队: 增长\n周期: 2026-Q1\n负责人: @mei',
    objective: '新用户第一次使用就得心应手',
    keyResults: ['激活率从 50% 提高到 65%', '首次使用的中途退出率从 40% 降到 25%'],
    second: '老客户乐于把我们推荐给同行',
    secondKeyResults: ['推荐率从 10% 提高到 20%', '通过推荐赢得 30 家新客户'],
  }),
  hu: stage('Cél', {
    header: 'Csapat: Növekedés\nCiklus: 2026-Q1\nFelelős: @anna',
    objective: 'Az új felhasználók az első perctől otthon érzik magukat',
    keyResults: [
      'Az aktiválás növelése 50%-ról 65%-ra',
      'Az első használat közbeni kilépések csökkentése 40%-ról 25%-ra',
    ],
    second: 'Ügyfeleink szívesen ajánlanak minket a kollégáiknak',
    secondKeyResults: ['Az ajánlási arány növelése 10%-ról 20%-ra', '30 új ügyfél megnyerése ajánlás útján'],
  }),
});

interface Sentences {
  readonly header: string;
  readonly objective: string;
  readonly keyResults: readonly [string, string];
  readonly second: string;
  readonly secondKeyResults: readonly [string, string];
}

function stage(keyword: string, { header, objective, keyResults, second, secondKeyResults }: Sentences): Stage {
  const [one, two] = keyResults;
  const lines = (sentence: string, results: readonly string[]) =>
    [`${keyword}: ${sentence}`, ...results.map((result) => `KR: ${result}`)].join('\n');
  return {
    header,
    objective: `${keyword}: ${objective}`,
    keyResults: [`KR: ${one}`, `KR: ${two}`],
    body: lines(objective, keyResults),
    second: lines(second, secondKeyResults),
    keyword,
  };
}
