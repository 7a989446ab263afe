import { withArticle } from '../../locales/hu/article.ts';
import type { KeyResultModel } from '../../model/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { documentRule } from '../define.ts';
import { examples } from '../examples.ts';
import type { Messages } from '../types.ts';
import { checkInFix } from './checkInFix.ts';
import { type Found, foundAmong, relatedTo, reportGathered, sumOf } from './gather.ts';
import { isBehindPace, openKeyResults } from './running.ts';

/** Far less progress than the days that have gone would want. */
export const behindPace = documentRule<Record<never, never>, Found>({
  code: 'behind-pace',
  category: 'tracking',
  severity: 'information',
  docs: {
    summary: {
      en: 'A key result far behind the pace that its due date needs.',
      zh: '关键结果的进度远落后于截止日期所需的节奏。',
      hu: 'Egy kulcseredmény messze elmarad attól az ütemtől, amelyet a határideje kíván.',
    },
    why: {
      en: 'Half-way through, there is still time to change the plan, to ask for help or to drop what matters less. Progress is expected in a straight line from the start of the cycle to the due date; the gap that counts as far behind is the setting `okr.pace.behind`, 25 percentage points. A status typed by hand says that somebody knows. Looked at while the cycle runs.',
      zh: '半途发现，还来得及调整计划、求助，或放下次要的事。预期进度从周期开始到截止日期按直线计算；差多少算远远落后，由设置 `okr.pace.behind` 决定，默认 25 个百分点。手写的状态说明已有人知道。只在周期进行中检查。',
      hu: 'Félúton még van idő változtatni a terven, segítséget kérni vagy elengedni, ami kevésbé fontos. A várt haladás egyenes vonalú a ciklus kezdetétől a határidőig; hogy mekkora elmaradás számít nagynak, azt az `okr.pace.behind` beállítás adja meg (25 százalékpont). A kézzel beírt állapot azt jelzi, hogy valaki tud róla. Csak a ciklus alatt ellenőrzi.',
    },
    asOf: '2026-03-01',
    examples: examples({ en: null, zh: null, hu: null }, ({ objective, keyResults: [one, two] }) => {
      const steady = `${two}\n  2026-02-27 30%`;
      return [`${objective}\n${one}\n  2026-02-26 53%\n${steady}`, `${objective}\n${one}\n  2026-02-26 59%\n${steady}`];
    }),
    sources: ['VG: alert “behind”.', 'S4: below 0.4 think about whether to go on.'],
  },
  collect: (subject) => foundAmong(subject.objective, openKeyResults(subject), isBehindPace),
  check({ document }, context) {
    const { asOf } = document.options;
    reportGathered(context, {
      sum: sumOf,
      finding: ({ first, keyResults, span }) =>
        keyResults.length === 1
          ? {
              span: measuredSpan(first) ?? span,
              message: context.say(message, valuesOf(first)),
              fixes: [checkInFix(first, asOf, context)],
            }
          : { span, message: context.say(all, { count: keyResults.length }), related: relatedTo(keyResults) },
    });
  },
});

/** The value that the gap comes from. */
function measuredSpan({ measured, node }: KeyResultModel): Span | null {
  if (measured?.source === 'checkIn') return measured.checkIn?.valueSpan ?? null;
  if (measured?.source !== 'current') return null;
  return node.properties.find(({ name }) => name === 'current')?.value.span ?? null;
}

function valuesOf({ progress, expected }: KeyResultModel): Values {
  return { progress: percent(progress ?? 0), expected: percent(expected ?? 0) };
}

function percent(ratio: number): number {
  return Math.round(ratio * 100);
}

interface Values {
  readonly progress: number;
  readonly expected: number;
}

const message: Messages<Values> = {
  en: ({ progress, expected }) =>
    `Progress is ${progress}%, but ${expected}% is expected by now. Say in a check-in what will change, ask for help, or drop what matters less.`,
  zh: ({ progress, expected }) =>
    `进度为 ${progress}%，而按节奏现在应为 ${expected}%。请在进展记录中写明如何调整，寻求帮助，或放下次要的事。`,
  hu: ({ progress, expected }) =>
    `A haladás ${progress}%, pedig mostanra ${expected}% lenne várható. Írja le egy check-inben, mi fog változni, kérjen segítséget, vagy engedje el, ami kevésbé fontos.`,
};
const all: Messages<{ count: number }> = {
  en: ({ count }) =>
    `${count === 2 ? 'Both' : `All ${count}`} open key results are far behind the pace. Agree on what to change, and drop what matters less.`,
  zh: ({ count }) => `${count} 个未完成的关键结果都远落后于节奏。请一起商定如何调整，并放下次要的事。`,
  hu: ({ count }) =>
    `${count === 2 ? 'Mindkét' : `Mind ${withArticle(count)}`} nyitott kulcseredmény messze elmarad az ütemtől. Beszéljék meg, min változtatnak, és engedjék el, ami kevésbé fontos.`,
};
