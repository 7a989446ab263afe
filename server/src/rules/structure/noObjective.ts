import { planRule } from '../define.ts';
import { insertBelow, tabStop } from '../edits.ts';
import { wholeExamples } from '../examples.ts';
import type { Messages } from '../types.ts';

/** A plan header with nothing below it. */
export const noObjective = planRule({
  code: 'no-objective',
  category: 'structure',
  severity: 'warning',
  docs: {
    summary: {
      en: 'A plan without an objective.',
      zh: '计划中没有目标。',
      hu: 'Olyan terv, amelyben nincs cél.',
    },
    why: {
      en: 'A plan says where its people want to be at the end of the cycle. Write one to five objectives below its header, or remove the header.',
      zh: '计划要说明周期结束时大家想走到哪里。请在下面写一到五个目标，或删去这个计划。',
      hu: 'A terv azt mondja meg, hová akarnak eljutni az emberek a ciklus végére. Írjon a fejléc alá egy–öt célt, vagy törölje a fejlécet.',
    },
    examples: wholeExamples({ en: null, zh: null, hu: null }, ({ header, body }) => [header, `${header}\n\n${body}`]),
    sources: ['S0, S2, S3, S4: every plan has objectives, every objective key results.'],
  },
  check({ plan: { node, objectives } }, { report, say }) {
    if (objectives.length > 0 || !(node.header || node.title || node.role || node.properties.length)) return;
    const last = node.properties.at(-1)?.line ?? node.anchor.line;
    report({
      span: node.anchor,
      message: say(message, undefined),
      fixes: [
        {
          title: say(add, undefined),
          edits: [
            insertBelow(
              last,
              `\nO: ${tabStop(1, say(objective, undefined))}\nKR: ${tabStop(2, say(keyResult, undefined))}`,
            ),
          ],
          safe: false,
          snippet: true,
        },
      ],
    });
  },
});

const message: Messages<undefined> = {
  en: () => 'This plan has no objective. Write one to five below it: what will be better at the end of the cycle?',
  zh: () => '这个计划没有目标。请在下面写一到五个目标：周期结束时会有什么改善？',
  hu: () => 'Ebben a tervben nincs cél. Írjon alá egy–öt célt: mi lesz jobb a ciklus végén?',
};
const add: Messages<undefined> = {
  en: () => 'Add an objective with a key result',
  zh: () => '添加一个目标和关键结果',
  hu: () => 'Cél és kulcseredmény beszúrása',
};
const objective: Messages<undefined> = {
  en: () => 'The change you want to see',
  zh: () => '希望看到的改变',
  hu: () => 'A változás, amelyet el szeretnénk érni',
};
const keyResult: Messages<undefined> = {
  en: () => 'Raise … from … to …',
  zh: () => '将…从…提高到…',
  hu: () => '… növelése …-ról …-ra',
};
