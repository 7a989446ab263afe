import { objectiveRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** An objective with more key results than can be steered. */
export const tooManyKeyResults = objectiveRule({
  code: 'too-many-key-results',
  category: 'structure',
  severity: 'warning',
  options: {
    max: { default: 5, minimum: 1, maximum: 100, summary: 'The most key results that an objective may have.' },
  },
  profiles: { strict: { options: { max: 4 } }, relaxed: { options: { max: 7 } } },
  docs: {
    summary: {
      en: 'An objective with more key results than can be steered.',
      zh: '一个目标的关键结果过多。',
      hu: 'Túl sok kulcseredmény egy célhoz.',
    },
    why: {
      en: 'A long list is a list of everything that could be measured. Choose the two to five that would prove the objective, and leave the rest to notes and tasks. Dropped key results are not counted.',
      zh: '长长一列，只是把能衡量的都列了出来。请选出能证明目标达成的两到五个，其余放到备注和任务里。已放弃的不计。',
      hu: 'A hosszú lista mindent felsorol, ami mérhető. Válassza ki azt a két–öt kulcseredményt, amely bizonyítja a célt, a többi legyen megjegyzés vagy feladat. Az elvetett kulcseredmények nem számítanak.',
    },
    examples: examples(
      {
        en: [
          'Raise the second-day return rate from 20% to 30%',
          'Cut sign-up time from 6 to 3 minutes',
          'Raise the setup completion rate from 45% to 70%',
          'Raise first-week NPS from 12 to 30',
        ],
        zh: [
          '次日留存率从 20% 提高到 30%',
          '注册用时从 6 分钟缩短到 3 分钟',
          '设置完成率从 45% 提高到 70%',
          '首周 NPS 从 12 提高到 30',
        ],
        hu: [
          'A másnapi visszatérés növelése 20%-ról 30%-ra',
          'A regisztráció idejének csökkentése 6 percről 3 percre',
          'A beállítások befejezési arányának növelése 45%-ról 70%-ra',
          'Az első heti NPS növelése 12-ről 30-ra',
        ],
      },
      ({ body }, more) => [[body, ...more.map((sentence) => `KR: ${sentence}`)].join('\n'), body],
    ),
    sources: ['S1: 2–5; S4: “up to 4” and “5 or fewer”; WM: 3 to 5. The strict profile allows 4.'],
  },
  check({ objective }, { options: { max }, report, say }) {
    if (objective.keyResults.length <= max) return;
    const count = objective.keyResults.filter(({ status }) => status !== 'dropped').length;
    if (count > max) report({ span: sentenceSpan(objective.node), message: say(message, { count, max }) });
  },
});

const message: Messages<{ count: number; max: number }> = {
  en: ({ count, max }) =>
    `This objective has ${count} key results; more than ${max} are hard to steer. Keep those that would prove it, and turn the rest into notes.`,
  zh: ({ count, max }) =>
    `这个目标有 ${count} 个关键结果，超过 ${max} 个就难以兼顾。请保留最能证明目标达成的，其余改为备注。`,
  hu: ({ count, max }) =>
    `Ennek a célnak ${count} kulcseredménye van; ${max} fölött nehéz kézben tartani őket. Maradjanak azok, amelyek bizonyítják a célt, a többi legyen megjegyzés.`,
};
