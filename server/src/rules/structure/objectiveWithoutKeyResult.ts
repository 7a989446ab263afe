import { objectiveRule } from '../define.ts';
import { insertBelow, tabStop } from '../edits.ts';
import { examples } from '../examples.ts';
import { sentenceSpan } from '../spans.ts';
import type { Messages } from '../types.ts';

/** An objective that nothing measures. */
export const objectiveWithoutKeyResult = objectiveRule({
  code: 'objective-without-key-result',
  category: 'structure',
  severity: 'error',
  docs: {
    summary: {
      en: 'An objective without a key result.',
      zh: '目标没有关键结果。',
      hu: 'Olyan cél, amelynek nincs kulcseredménye.',
    },
    why: {
      en: 'Key results say how everybody will know that the objective is reached. Without one it cannot be scored. Write two to five below it.',
      zh: '关键结果让大家知道目标何时算达成。没有关键结果，就无法评分。请在下面写两到五个。',
      hu: 'A kulcseredményekből tudja meg mindenki, hogy teljesült-e a cél. Nélkülük nem pontozható. Írjon alá kettőt–ötöt.',
    },
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, body, second }) => [
      `${objective}\n\n${second}`,
      `${body}\n\n${second}`,
    ]),
    sources: ['S0–S4, RW, PB, WM: every objective has key results.'],
  },
  check({ objective }, { report, say }) {
    if (objective.keyResults.length > 0 || objective.status === 'dropped') return;
    const { node } = objective;
    const last = node.sentence.pieces.at(-1)?.span.line ?? node.line;
    report({
      span: sentenceSpan(node),
      message: say(message, undefined),
      fixes: [
        {
          title: say(add, undefined),
          edits: [insertBelow(last, say(keyResult, undefined))],
          safe: false,
          snippet: true,
        },
      ],
    });
  },
});

const message: Messages<undefined> = {
  en: () =>
    'This objective has no key result, so nobody can say when it is reached. Write two to five measurable ones below it.',
  zh: () => '这个目标没有关键结果，无法判断是否达成。请在下面写两到五个可衡量的关键结果。',
  hu: () => 'Ennek a célnak nincs kulcseredménye, így nem tudni, mikor teljesül. Írjon alá 2–5 mérhető kulcseredményt.',
};
const add: Messages<undefined> = {
  en: () => 'Add a key result',
  zh: () => '添加关键结果',
  hu: () => 'Kulcseredmény beszúrása',
};
const keyResult: Messages<undefined> = {
  en: () => `KR: Raise ${tabStop(1, 'metric')} from ${tabStop(2, 'start')} to ${tabStop(3, 'target')}`,
  zh: () => `KR: 将${tabStop(1, '指标')}从 ${tabStop(2, '起始值')} 提高到 ${tabStop(3, '目标值')}`,
  hu: () =>
    `KR: ${tabStop(1, 'A mért érték')} növelése ${tabStop(2, 'kiinduló érték')}%-ról ${tabStop(3, 'célérték')}%-ra`,
};
