import type { Origin } from '../../locales/types.ts';
import type { Span } from '../../syntax/tree.ts';
import { planRule } from '../define.ts';
import { wholeExamples } from '../examples.ts';
import type { Messages } from '../types.ts';

const options = {
  minPercent: {
    default: 50,
    minimum: 0,
    maximum: 100,
    summary: 'The percentage of the objectives with an `Origin:` that should come from the bottom up.',
  },
} as const;

/** Where an objective comes from, and where that is written. */
interface Source {
  readonly origin: Origin;
  readonly span: Span;
}

/** Too much of a plan comes from above. */
export const bottomUpShare = planRule<typeof options, Source>({
  code: 'bottom-up-share',
  category: 'alignment',
  severity: 'hint',
  options,
  docs: {
    summary: {
      en: 'Fewer than half of a plan’s objectives come from the bottom up.',
      zh: '计划中自下而上的目标不到一半。',
      hu: 'Egy terv céljainak kevesebb mint fele jön alulról.',
    },
    why: {
      en: 'Objectives that people set for themselves move them more than those they are given, and they know best what is in the way. Only objectives with an `Origin:` count, once at least two of a plan have one.',
      zh: '自己定的目标，比别人派的更有动力；最清楚障碍在哪里的，也是做事的人。只统计写了 `来源:` 的目标，且一个计划至少要有两个。',
      hu: 'A magunk kitűzte cél jobban mozgat, mint a kapott, és azt is az tudja legjobban, mi az akadály, aki a munkát végzi. Csak az `Eredet:` sorral ellátott célok számítanak, ha egy tervben legalább kettő van ilyen.',
    },
    examples: wholeExamples(
      {
        en: ['Origin', 'top-down', 'bottom-up'],
        zh: ['来源', '自上而下', '自下而上'],
        hu: ['Eredet', 'felülről', 'alulról'],
      },
      ({ header, body, second }, [keyword, down, up]) => {
        const from = (text: string, origin: string | undefined) => text.replace('\n', `\n  ${keyword}: ${origin}\n`);
        const plan = (one: string | undefined, two: string | undefined) =>
          [header, from(body, one), from(second, two)].join('\n\n');
        return [plan(down, down), plan(down, up)];
      },
    ),
    sources: ['S4: “sixty percent” and also “about half”.', 'WM: about half.'],
  },
  collect({ objective: { origin, node, status } }) {
    const span = node.properties.find(({ name }) => name === 'origin')?.value.span;
    return origin === null || !span || status === 'dropped' ? null : { origin, span };
  },
  check(_, { options: { minPercent }, collected, report, say }) {
    const sources = collected();
    const fromAbove = sources.filter(({ origin }) => origin === 'top-down');
    const [first] = fromAbove;
    const up = sources.length - fromAbove.length;
    if (!first || sources.length < 2 || (up / sources.length) * 100 >= minPercent) return;
    report({ span: first.span, message: say(message, { up, count: sources.length, minPercent }) });
  },
});

const message: Messages<{ up: number; count: number; minPercent: number }> = {
  en: ({ up, count, minPercent }) =>
    `${up === 0 ? 'None' : up} of the ${count} objectives ${up > 1 ? 'come' : 'comes'} from the bottom up, less than ${minPercent}%. Ask the team what it would set out to do by itself.`,
  zh: ({ up, count, minPercent }) =>
    `${count} 个目标中${up === 0 ? '没有一个' : `只有 ${up} 个`}是自下而上提出的，不到 ${minPercent}%。请问问团队自己最想做成什么。`,
  hu: ({ up, count, minPercent }) =>
    `${count} célból ${up === 0 ? 'egy sem' : up} jön alulról, ez kevesebb, mint ${minPercent}%. Kérdezze meg a csapatot, mit tűzne ki saját magának.`,
};
