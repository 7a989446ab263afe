import { blockRule } from '../define.ts';
import { insert, insertAbove, tabStop } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Fix, Messages } from '../types.ts';

/** A line that is fine in itself but stands where nothing can own it. */
export const misplacedLine = blockRule({
  code: 'misplaced-line',
  category: 'syntax',
  severity: 'error',
  docs: {
    summary: {
      en: 'A key result without an objective above it, or a check-in or property where none can be.',
      zh: '关键结果上方没有目标，或者进展记录、属性写在了不该出现的位置。',
      hu: 'Kulcseredmény cél nélkül, vagy check-in, tulajdonság olyan helyen, ahol nem állhat.',
    },
    why: {
      en: 'The line counts for nothing: a key result needs an objective above it, a check-in a key result, a weight an objective or a key result. Move it below its header, or write the header.',
      zh: '这一行不起作用：关键结果上方要有目标，进展记录上方要有关键结果，权重上方要有目标或关键结果。请移到对应的内容下面，或补写上方的内容。',
      hu: 'A sor így nem számít: a kulcseredmény fölé cél kell, a check-in fölé kulcseredmény, a súly fölé cél vagy kulcseredmény. Vigye a helyére, vagy írja meg, ami fölé való.',
    },
    examples: examples(
      { en: '2026-01-05 52%', zh: '2026-01-05 52%', hu: '2026-01-05 52%' },
      ({ objective, keyResults: [one, two] }, checkIn) => [
        `${objective}\n${checkIn}\n${one}\n${two}`,
        `${objective}\n${one}\n  ${checkIn}\n${two}`,
      ],
    ),
    asOf: '2026-01-05',
    sources: ['The `.okr` language.'],
  },
  check({ problems }, { report, say }) {
    for (const problem of problems) {
      if (problem.kind !== 'misplaced-line') continue;
      const { span, what, needs } = problem;
      const fixes: Fix[] = [];
      if (what === 'keyResult' || what === 'listHeader') {
        fixes.push({
          title: say(addObjective, undefined),
          edits: [insertAbove(span.line, `O: ${tabStop(1, say(objectiveText, undefined))}`)],
          safe: false,
          snippet: true,
        });
      }
      fixes.push({
        title: say(asNote, undefined),
        edits: [insert(span.line, contentColumn(span.line.text), '> ')],
        safe: false,
      });
      report({ span, message: say(message, { what, needs }), fixes });
    }
  },
});

function contentColumn(text: string): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}

type What = 'checkIn' | 'keyResult' | 'listHeader' | 'property' | 'note';
type Needs = 'plan' | 'objective' | 'keyResult';

const names = {
  en: {
    checkIn: 'check-in',
    keyResult: 'key result',
    listHeader: 'list of key results',
    property: 'property',
    note: 'note',
    plan: 'plan',
    objective: 'objective',
  },
  zh: {
    checkIn: '这条进展记录',
    keyResult: '这个关键结果',
    listHeader: '这个关键结果列表',
    property: '这项属性',
    note: '这条备注',
    plan: '计划',
    objective: '目标',
    need: '关键结果',
  },
  hu: {
    checkIn: 'check-in',
    keyResult: 'kulcseredmény',
    listHeader: 'kulcseredménylista',
    property: 'tulajdonság',
    note: 'megjegyzés',
    plan: 'terv',
    objective: 'cél',
  },
};

const message: Messages<{ what: What; needs: Needs }> = {
  en: ({ what, needs }) =>
    `This ${names.en[what]} belongs below ${needs === 'objective' ? 'an' : 'a'} ${names.en[needs]}; here it counts for nothing. Move it there, or write the ${names.en[needs]} above it.`,
  zh: ({ what, needs }) => {
    const above = names.zh[needs === 'keyResult' ? 'need' : needs];
    return `${names.zh[what]}应写在${above}下面，放在这里不起作用。请把它移过去，或在上方补写${above}。`;
  },
  hu: ({ what, needs }) =>
    `Ez a ${names.hu[what]} ${names.hu[needs]} alá való, itt nem számít. Vigye a helyére, vagy írja fölé, mihez tartozik.`,
};

const addObjective: Messages<undefined> = {
  en: () => 'Add an objective above',
  zh: () => '在上方添加目标',
  hu: () => 'Cél beszúrása fölé',
};
const objectiveText: Messages<undefined> = {
  en: () => 'The change you want to see',
  zh: () => '希望看到的改变',
  hu: () => 'A változás, amelyet el szeretnénk érni',
};
const asNote: Messages<undefined> = {
  en: () => 'Turn the line into a note',
  zh: () => '把这一行改为备注',
  hu: () => 'A sor átalakítása megjegyzéssé',
};
