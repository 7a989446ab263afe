import { daysBetween } from '../../calendar/date.ts';
import { planRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import type { Messages } from '../types.ts';

/** A cycle that is no month and no quarter. */
export const cycleLength = planRule({
  code: 'cycle-length',
  category: 'time',
  severity: 'information',
  options: {
    min: { default: 20, minimum: 1, maximum: 366, summary: 'The fewest days of a cycle.' },
    max: {
      default: 124,
      minimum: 1,
      maximum: 1000,
      summary: 'The most days of a cycle; a year is always allowed for a company.',
    },
  },
  docs: {
    summary: {
      en: 'A cycle that is too short or too long to steer by.',
      zh: '周期太短或太长，不便于管理。',
      hu: 'Túl rövid vagy túl hosszú ciklus.',
    },
    why: {
      en: 'Too long a cycle makes goals nobody can foresee, too short a one makes a to-do list. A quarter is the common choice, a month is possible. A year is fine for a company’s direction: a `Company:` plan is not reported.',
      zh: '周期太长，目标没人看得清；太短，又成了待办清单。通常用季度，也可以用月。一年适合公司的方向：`公司:` 的计划不报告。',
      hu: 'Túl hosszú ciklusban senki sem látja előre a célokat, túl rövidben teendőlista lesz belőlük. A negyedév a szokásos, a hónap is lehetséges. Az év a vállalat irányához jó: a `Vállalat:` terve nem kap jelzést.',
    },
    examples: wholeExamples(
      {
        en: ['Team: Growth', 'Cycle', 'Owner: @mei'],
        zh: ['团队: 增长', '周期', '负责人: @mei'],
        hu: ['Csapat: Növekedés', 'Ciklus', 'Felelős: @anna'],
      },
      ({ body }, [team, cycle, owner]) => [
        `${team}\n${cycle}: 2026\n${owner}\n\n${body}`,
        `${team}\n${cycle}: 2026-Q1\n${owner}\n\n${body}`,
      ],
    ),
    sources: [
      'S4: a quarter is recommended, a month allowed; yearly, half-yearly and weekly are not. It also praises yearly OKRs as direction.',
      'S3: monthly or quarterly.',
    ],
  },
  collect: ({ objective: { due }, place }) =>
    !place.cycle && due?.span && due.reading?.expression.kind === 'year' ? due : null,
  check({ plan }, { options: { min, max }, collected, report, say }) {
    const { cycle, cycleSpan, level, node } = plan;
    if (!cycle) {
      const [first] = collected();
      if (first?.span && level !== 'company') report({ span: first.span, message: say(tooLong, undefined) });
      return;
    }
    // A plan that takes its cycle from the one above is not where it is written.
    if (node.inheritsFrom && !node.properties.some(({ name }) => name === 'cycle')) return;
    const days = daysBetween(cycle.start, cycle.end) + 1;
    const tooMany = days > max && level !== 'company';
    if (tooMany || days < min)
      report({ span: cycleSpan ?? node.anchor, message: say(tooMany ? tooLong : tooShort, undefined) });
  },
});

const tooLong: Messages<undefined> = {
  en: () =>
    'This cycle is longer than a quarter, and goals that far off are hard to foresee. Plan a quarter, or make it the direction of the company (“Company:”).',
  zh: () => '周期超过一个季度，目标难以预见。请按季度制定，或作为公司层面的方向（“公司:”）。',
  hu: () =>
    'Ez a ciklus hosszabb egy negyedévnél, és ilyen messzire nehéz előre látni. Tervezzen negyedévre, vagy legyen belőle vállalati irány („Vállalat:”).',
};
const tooShort: Messages<undefined> = {
  en: () => 'This cycle is shorter than a month, so key results turn into a to-do list. Plan a month or a quarter.',
  zh: () => '周期不足一个月，关键结果会变成待办清单。请按月或按季度制定。',
  hu: () =>
    'Ez a ciklus rövidebb egy hónapnál, így a kulcseredményekből teendőlista lesz. Tervezzen hónapra vagy negyedévre.',
};
