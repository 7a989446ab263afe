import { documentRule } from '../define.ts';
import { insertProperty, tabStop } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { type Dated, datedIn, quarterOf, saysNoTime, wholePlans } from './dated.ts';

/** A key result without a date, in a plan without a cycle where others have one. */
export const krNoDeadline = documentRule<Record<never, never>, Dated>({
  code: 'kr-no-deadline',
  category: 'time',
  severity: 'hint',
  docs: {
    summary: {
      en: 'Neither the key result nor its objective nor the plan says when.',
      zh: '关键结果、目标和计划都没有说明何时完成。',
      hu: 'Sem a kulcseredmény, sem a célja, sem a terv nem mondja meg, mikorra.',
    },
    why: {
      en: 'Without a date nobody can say whether a key result is late. Give it a due date, in the sentence (“by the end of February”) or as `Due:`, or give the plan a cycle. Where nothing in the plan has a date, that is one finding on the plan: `plan-without-cycle`.',
      zh: '没有日期，就说不清关键结果是否延误。请写上截止日期，写在句子里（“2 月底前”）或写成 `截止:`，或给计划写上周期。整个计划都没有日期时，只在计划上报告一次：`plan-without-cycle`。',
      hu: 'Dátum nélkül senki sem tudja megmondani, késik-e egy kulcseredmény. Adjon neki határidőt a mondatban („február végéig”) vagy a `Határidő:` sorban, vagy adjon ciklust a tervnek. Ha a tervben sehol sincs dátum, az egyetlen találat: `plan-without-cycle`.',
    },
    examples: wholeExamples(
      {
        en: ['Team: Growth\nOwner: @mei', 'Due'],
        zh: ['团队: 增长\n负责人: @mei', '截止'],
        hu: ['Csapat: Növekedés\nFelelős: @anna', 'Határidő'],
      },
      ({ objective, keyResults: [one, two] }, [header, due]) => [
        `${header}\n\n${objective}\n${one}\n  ${due}: 2026-03-20\n${two}`,
        `${header}\n\n${objective}\n${one}\n  ${due}: 2026-03-20\n${two}\n  ${due}: 2026-03-27`,
      ],
    ),
    sources: ['S3 and S4: a time limit for every OKR; S0: most key results carry one, the others inherit it.'],
  },
  collect: datedIn,
  check({ document }, { sums, report, say }) {
    const { end } = quarterOf(document.options.asOf);
    for (const [, parts] of wholePlans({ sums })) {
      if (saysNoTime(parts)) continue;
      for (const { node, reading } of parts.flatMap(({ undated }) => undated)) {
        report({
          span: sentenceSpan(node),
          message: say(message, undefined),
          fixes: [
            {
              title: say(addDue, { end }),
              edits: [insertProperty(node, 'due', tabStop(1, end), reading.language)],
              safe: false,
              snippet: true,
            },
          ],
        });
      }
    }
  },
});

const message: Messages<undefined> = {
  en: () =>
    'There is no date, so nobody can say whether this is late. Write “by …” in the sentence, “Due:” below, or a cycle for the plan.',
  zh: () => '没有日期，无法判断是否延误。请在句中写“…前”，在下方写“截止:”，或为计划写上周期。',
  hu: () =>
    'Nincs határidő, így nem látszik, ha késik. Írja a mondatba („…-ig”), alá („Határidő:”), vagy adjon ciklust a tervnek.',
};
const addDue: Messages<{ end: string }> = {
  en: ({ end }) => `Add a due date: ${end}`,
  zh: ({ end }) => `添加截止日期：${end}`,
  hu: ({ end }) => `Határidő beszúrása: ${end}`,
};
