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
      zh: '关键结果上方没有目标，或者进展、属性写在了不该出现的位置。',
      hu: 'Kulcseredmény cél nélkül, vagy bejegyzés, tulajdonság olyan helyen, ahol nem állhat.',
    },
    why: 'The line counts for nothing: a key result needs an objective above it, a check-in a key result, a weight an objective or a key result. Move it below its header, or write the header.',
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
    plan: 'a plan',
    objective: 'an objective',
    need: 'a key result',
  },
  zh: {
    checkIn: '进展',
    keyResult: '关键结果',
    listHeader: '关键结果列表',
    property: '属性',
    note: '备注',
    plan: '计划',
    objective: '目标',
    need: '关键结果',
  },
  hu: {
    checkIn: 'bejegyzés',
    keyResult: 'kulcseredmény',
    listHeader: 'kulcseredmény-lista',
    property: 'tulajdonság',
    note: 'megjegyzés',
    plan: 'tervre',
    objective: 'célra',
    need: 'kulcseredményre',
  },
};

const message: Messages<{ what: What; needs: Needs }> = {
  en: ({ what, needs }) =>
    `This ${names.en[what]} needs ${needed('en', needs)} above it and counts for nothing here. Move it, or write what it belongs to.`,
  zh: ({ what, needs }) =>
    `这条${names.zh[what]}上方需要有${needed('zh', needs)}，写在这里不起作用。请移动它，或补上所属的内容。`,
  hu: ({ what, needs }) =>
    `Ez a ${names.hu[what]} itt nem számít: felette ${needed('hu', needs)} van szükség. Helyezze át, vagy írja meg, mihez tartozik.`,
};

function needed(language: keyof typeof names, needs: Needs): string {
  return names[language][needs === 'keyResult' ? 'need' : needs];
}

const addObjective: Messages<undefined> = {
  en: () => 'Write an objective above',
  zh: () => '在上方补写目标',
  hu: () => 'Cél beszúrása fölé',
};
const objectiveText: Messages<undefined> = {
  en: () => 'what will be better',
  zh: () => '将有什么改善',
  hu: () => 'mi lesz jobb',
};
const asNote: Messages<undefined> = {
  en: () => 'Make the line a note',
  zh: () => '改为备注',
  hu: () => 'Legyen megjegyzés',
};
