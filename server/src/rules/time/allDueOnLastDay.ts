import { withArticle } from '../../locales/hu/article.ts';
import type { KeyResultModel } from '../../model/types.ts';
import { planRule } from '../define.ts';
import { keywordFor } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';
import { ownDate } from './strays.ts';

/** Every key result is due on the cycle's last day. */
export const allDueOnLastDay = planRule({
  code: 'all-due-on-last-day',
  category: 'time',
  severity: 'hint',
  options: {
    min: { default: 3, minimum: 2, maximum: 100, summary: 'The fewest key results of a plan for this to be reported.' },
  },
  docs: {
    summary: {
      en: 'Every key result is due on the cycle’s last day.',
      zh: '所有关键结果都在周期最后一天截止。',
      hu: 'Minden kulcseredmény a ciklus utolsó napján esedékes.',
    },
    why: {
      en: 'If everything is due on the last day, nobody has thought about the way there. Give the key results that must come first an earlier date. Key results without a date of their own are left alone: they end with the cycle, and that is fine.',
      zh: '全都在最后一天截止，说明没人想过过程。请给必须先完成的关键结果更早的日期。没有单独日期的关键结果不在此列：它们随周期结束，没有问题。',
      hu: 'Ha minden az utolsó napon esedékes, senki sem gondolt az odáig vezető útra. Aminek előbb kell meglennie, kapjon korábbi dátumot. A saját dátum nélküli kulcseredményekre ez nem vonatkozik: azok a ciklussal együtt zárulnak, és ez rendben van.',
    },
    examples: examples({ en: 'en', zh: 'zh', hu: 'hu' } as const, ({ body, second }, language) => {
      const due = `  ${keywordFor('due', language)}: `;
      const dated = (dates: readonly string[]) => {
        let next = 0;
        return `${body}\n\n${second}`.replace(/^KR: .*$/gm, (line) => `${line}\n${due}${dates[next++ % dates.length]}`);
      };
      return [dated(['2026-03-31']), dated(['2026-02-20', '2026-03-31'])];
    }),
    sources: [
      'PB: “if all your key results are due on the last day of the quarter, you likely don’t have a real plan”.',
    ],
  },
  collect: ({ objective }) => (objective.keyResults.length ? objective.keyResults : null),
  check({ plan }, { options: { min }, collected, report, say }) {
    const { cycle } = plan;
    if (!cycle) return;
    let first: KeyResultModel | null = null;
    let count = 0;
    for (const keyResults of collected()) {
      for (const keyResult of keyResults) {
        if (ownDate(keyResult) !== cycle.end) return;
        first ??= keyResult;
        count++;
      }
    }
    if (!first?.due?.span || count < min) return;
    report({ span: first.due.span, message: say(message, { count, end: cycle.end }) });
  },
});

const message: Messages<{ count: number; end: string }> = {
  en: ({ count, end }) =>
    `${count === 2 ? 'Both' : `All ${count}`} key results are due on ${end}, the last day. Which of them must come first? Give those an earlier date.`,
  zh: ({ count, end }) => `这 ${count} 个关键结果都在最后一天（${end}）截止。哪些要先完成？请给它们更早的日期。`,
  hu: ({ count, end }) =>
    `${count === 2 ? 'Mindkét' : `Mind ${withArticle(count)}`} kulcseredmény az utolsó napon (${end}) esedékes. Melyiknek kell előbb elkészülnie? Annak adjon korábbi határidőt.`,
};
