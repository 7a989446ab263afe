import { planRule } from '../define.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** What the objectives of the bad example are measured by. */
const metrics = [
  ['NPS 11 → 31', 'CSAT 42% → 54%'],
  ['eNPS 18 → 38', 'SLO 81% → 95%'],
  ['FCR 52% → 70%', 'CES 3.1 → 4.2'],
  ['ASP €31 → €38', 'GMV €4M → €6M'],
] as const;

/** More objectives in one plan than anybody can focus on. */
export const tooManyObjectives = planRule({
  code: 'too-many-objectives',
  category: 'structure',
  severity: 'warning',
  options: {
    max: { default: 5, minimum: 1, maximum: 100, summary: 'The most objectives that a plan may have in its cycle.' },
  },
  profiles: { strict: { options: { max: 4 } }, relaxed: { options: { max: 7 } } },
  docs: {
    summary: {
      en: 'More objectives in a plan than its people can focus on.',
      zh: '一个计划的目标过多，难以聚焦。',
      hu: 'Több cél egy tervben, mint amennyire figyelni lehet.',
    },
    why: {
      en: 'OKRs are there to focus: what is not on the list is what you decided not to do now. Keep the three to five that matter most in this cycle, and move the rest to the next one or to a backlog. Dropped objectives are not counted.',
      zh: 'OKR 是为了聚焦：没列上的，就是决定现在不做的。请保留本周期最重要的三到五个，其余留到下个周期或待办池。已放弃的目标不计。',
      hu: 'Az OKR a figyelmet összpontosítja: ami nincs rajta a listán, arról eldöntötték, hogy most nem csinálják. Maradjon a ciklus három–öt legfontosabb célja, a többi kerüljön a következőbe vagy a várólistára. Az elvetett célok nem számítanak.',
    },
    examples: examples(
      {
        en: [
          'Support answers before anybody has to ask twice',
          'Engineers like to be on call',
          'Our invoices explain themselves',
          'Partners sell our product on their own',
        ],
        zh: ['客服让用户一次就把事办成', '工程师乐意值班', '账单让客户一看就懂', '合作伙伴能独立售出我们的产品'],
        hu: [
          'Az ügyfélszolgálatnál elég egyszer kérdezni',
          'A mérnökök szívesen ügyelnek',
          'Számláink maguktól érthetők',
          'Partnereink önállóan eladják a termékünket',
        ],
      },
      ({ keyword, body, second }, more) => {
        const two = `${body}\n\n${second}`;
        return [`${two}\n\n${more.map((sentence, i) => filled(keyword, sentence, i)).join('\n\n')}`, two];
      },
    ),
    sources: ['S4: up to 5 (also “3 to 5”, “4 to 6”); S3: 2–5; RW and WM: 3 to 5. The strict profile allows 4.'],
  },
  check({ plan }, { options: { max }, report, say }) {
    if (plan.objectives.length <= max) return;
    const kept = plan.objectives.filter(({ status }) => status !== 'dropped');
    const extra = kept[max];
    if (!extra) return;
    report({ span: sentenceSpan(extra.node), message: say(message, { count: kept.length, max }) });
  },
});

/** An objective with two key results that no other one has. */
function filled(keyword: string, sentence: string, index: number): string {
  const [one, two] = metrics[index % metrics.length] ?? [];
  return `${keyword}: ${sentence}\nKR: ${one}\nKR: ${two}`;
}

const message: Messages<{ count: number; max: number }> = {
  en: ({ count, max }) =>
    `This plan has ${count} objectives; more than ${max} are hard to focus on. Keep the ones that matter most in this cycle, and leave the rest for later.`,
  zh: ({ count, max }) => `这个计划有 ${count} 个目标，超过 ${max} 个就难以聚焦。请保留本周期最重要的，其余留到以后。`,
  hu: ({ count, max }) =>
    `Ebben a tervben ${count} cél van; ${max} fölött nehéz mindegyikre figyelni. Maradjanak a ciklus legfontosabb céljai, a többi várjon.`,
};
