import type { KeyResultModel } from '../../model/types.ts';
import { keyResultRule } from '../define.ts';
import { insertProperty } from '../edits.ts';
import { keyResultExamples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';
import { headOf, wordsOf } from '../verbs.ts';
import { hasWord } from '../words/marked.ts';

/** Keep uptime at 99.9%: a health metric. */
export const kpiNotOkr = keyResultRule({
  code: 'kpi-not-okr',
  category: 'method',
  severity: 'hint',
  yieldsTo: ['placeholder', 'kr-activity'],
  docs: {
    summary: {
      en: 'A value that is only kept: a health metric, better watched as a KPI.',
      zh: '只是保持某个数值：属于健康指标，更适合作为 KPI。',
      hu: 'Egy érték, amelyet csak tartani kell: ez inkább KPI.',
    },
    why: {
      en: 'A key result says what will be different. What must merely stay as it is, is a health metric: watch it beside the objective, so that nobody wins the number at its cost. Give it `Weight: 0`, and it is shown but not counted.',
      zh: '关键结果说的是会有什么不同。只需保持不变的，是健康指标：放在目标旁边看着，免得为了数字牺牲它。写上 `权重: 0`，就只显示、不计分。',
      hu: 'A kulcseredmény azt mondja meg, mi lesz más. Aminek csak meg kell maradnia, az KPI: tartsa szemmel a cél mellett, hogy senki se ennek a rovására érje el a számát. `Súly: 0` mellett látszik, de nem számít bele.',
    },
    examples: keyResultExamples({
      en: ['Keep uptime at 99.9%', 'Keep uptime at 99.9%\n  Weight: 0'],
      zh: ['保持系统可用性 99.9%', '保持系统可用性 99.9%\n  权重: 0'],
      hu: [
        'Tartsuk a rendelkezésre állást legalább 99,9%-on',
        'Tartsuk a rendelkezésre állást legalább 99,9%-on\n  Súly: 0',
      ],
    }),
    sources: ['S4: OKRs suit change, operations suit KPIs.'],
  },
  check({ keyResult }, { report, say }) {
    if (keyResult.weight.value === 0 || !keepsOnly(keyResult)) return;
    report({
      span: sentenceSpan(keyResult.node),
      message: say(message, undefined),
      fixes: [
        {
          title: say(noWeight, undefined),
          edits: [insertProperty(keyResult.node, 'weight', '0', keyResult.reading.language)],
          safe: false,
        },
      ],
    });
  },
});

function keepsOnly(keyResult: KeyResultModel): boolean {
  const { metric, weight } = keyResult;
  if (weight.typed || metric.recurrence || metric.start !== null || metric.others.length > 0) return false;
  // Meetings are held, which Hungarian says with the word for keeping.
  if (hasWord(wordsOf(keyResult), 'meeting')) return false;
  const head = headOf(keyResult);
  if (head && !keeping.some((one) => head.classes.has(one)) && doing.some((one) => head.classes.has(one))) return false;
  return metric.keeping || (!metric.measurable && head?.classes.has('keep') === true);
}

/** A verb of these decides, whatever else in the sentence sounds of keeping: `fenntarthatósági jelentés`. */
const doing = ['effort', 'make', 'release'] as const;
const keeping = ['keep', 'usual'] as const;

const message: Messages<undefined> = {
  en: () =>
    'This keeps a value where it is, which is the job of a KPI. Write what should change, or give it “Weight: 0” so that it is watched but not counted.',
  zh: () => '这是在保持某个数值，更像 KPI。请写出应有的变化，或写“权重: 0”，只观察、不计分。',
  hu: () =>
    'Ez egy szint tartásáról szól, az inkább KPI. Írja meg, mi változzon, vagy írja alá: „Súly: 0”, és akkor csak figyeli, nem számít bele.',
};
const noWeight: Messages<undefined> = {
  en: () => 'Watch it without counting it: add a weight of 0',
  zh: () => '只观察、不计分：把权重设为 0',
  hu: () => 'Nulla súly beszúrása: csak figyelje, ne számítson',
};
