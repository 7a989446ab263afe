import { languageOf } from '../../reading/language.ts';
import type { PlanNode } from '../../syntax/tree.ts';
import { documentRule } from '../define.ts';
import { insertAbove, insertBelow, keywordFor, tabStop } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import type { Fix, Messages, RuleContext } from '../types.ts';
import { type Dated, datedIn, quarterOf, saysNoTime, wholePlans } from './dated.ts';

/** Nobody says when: neither the plan nor anything in it. */
export const planWithoutCycle = documentRule<Record<never, never>, Dated>({
  code: 'plan-without-cycle',
  category: 'time',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A plan without a cycle whose key results have no dates either.',
      zh: '计划没有周期，关键结果也没有日期。',
      hu: 'Terv ciklus nélkül, amelynek kulcseredményein sincs dátum.',
    },
    why: {
      en: 'A good OKR always has a time limit, and without one there is no pace and no end at which to score. Write the cycle once, below the plan’s header or at the top of the file: `Cycle: 2026-Q1`. Roles below take it from there. A plan some of whose key results have dates is reported key result by key result, as `kr-no-deadline`.',
      zh: '好的 OKR 都有时限；没有时限，就没有节奏，也没有评分的时点。请把周期写一次，写在计划名称下面或文件开头：`周期: 2026-Q1`，下面的角色都沿用它。如果有的关键结果写了日期，则逐条报告：`kr-no-deadline`。',
      hu: 'A jó OKR-nek mindig van időhatára; nélküle nincs ütem, és nincs vége, amikor pontozni lehetne. Írja be egyszer a ciklust a terv fejléce alá vagy a fájl elejére: `Ciklus: 2026-Q1`; az alatta álló szerepek átveszik. Ha egyes kulcseredményeknek van dátumuk, a többi egyenként kap jelzést: `kr-no-deadline`.',
    },
    examples: wholeExamples(
      {
        en: ['Team: Growth\nOwner: @mei', 'Cycle'],
        zh: ['团队: 增长\n负责人: @mei', '周期'],
        hu: ['Csapat: Növekedés\nFelelős: @anna', 'Ciklus'],
      },
      ({ body }, [header, cycle]) => [`${header}\n\n${body}`, `${header}\n${cycle}: 2026-Q1\n\n${body}`],
    ),
    sources: ['S3: “a good OKR always has a time limit”; S4: quantified in time and quantity; S1 has no date at all.'],
  },
  collect: datedIn,
  check({ document }, context) {
    for (const [root, parts] of wholePlans(context)) {
      if (!saysNoTime(parts)) continue;
      context.report({
        span: root.anchor,
        message: context.say(message, undefined),
        fixes: [cycleFix(root, quarterOf(document.options.asOf).label, context.say)],
      });
    }
  },
});

/** Writes the cycle below the plan's header, or above the first line of a file without one. */
function cycleFix(node: PlanNode, label: string, say: RuleContext['say']): Fix {
  const { line } = node.anchor;
  const first = node.objectives[0]?.sentence.text ?? line.text;
  const text = `${keywordFor('cycle', languageOf(`${line.text} ${first}`))}: ${tabStop(1, label)}`;
  return {
    title: say(addCycle, { label }),
    edits: [node.header || node.role ? insertBelow(line, text) : insertAbove(line, text)],
    safe: false,
    snippet: true,
  };
}

const message: Messages<undefined> = {
  en: () => 'Neither this plan nor its key results say until when. Write the plan’s cycle, such as “Cycle: 2026-Q1”.',
  zh: () => '计划和关键结果都没有写明时间。请写上计划的周期，例如“周期: 2026-Q1”。',
  hu: () =>
    'Sem a tervből, sem a kulcseredményeiből nem derül ki, mikorra készülnek el. Írja meg a terv ciklusát, például „Ciklus: 2026-Q1”.',
};
const addCycle: Messages<{ label: string }> = {
  en: ({ label }) => `Add a cycle: ${label}`,
  zh: ({ label }) => `添加周期：${label}`,
  hu: ({ label }) => `Ciklus beszúrása: ${label}`,
};
