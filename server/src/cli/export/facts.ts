import { messagesOf, showPercent, showScore, showValue } from '../../features/words.ts';
import type { HoverMessages, PeriodWord } from '../../locales/messages.ts';
import type { LocaleId } from '../../locales/types.ts';
import type { ExportedKeyResult, ExportedObjective, ExportedPlan, ExportedStanding } from '../../model/export.ts';

/** Shown where there is no value. */
export const none = '–';

/** What reports for people say of the numbers, in the reader's language. Plain text: each format escapes it. */
export interface Facts {
  /** `team · 2026-Q1 (2026-01-01 to 2026-03-31) · Owner: mei` */
  plan(plan: ExportedPlan): string;
  /** `aspirational · Owner: lin · Supports: Acme/O1 · #onboarding` */
  objective(objective: ExportedObjective): string;
  /** `Expected 45% · on track · Score 0.4` */
  standing(standing: ExportedStanding): string;
  percent(ratio: number | null): string;
  /** `0.7`, and where a person gave it, that. */
  score(standing: ExportedStanding): string;
  status(standing: ExportedStanding): string;
  current(keyResult: ExportedKeyResult): string;
  /** `50% → 65%`, `≥ 99.9%`, `+30%`, `10 mails every week`. */
  target(keyResult: ExportedKeyResult): string;
  due(keyResult: ExportedKeyResult): string;
  /** `Owner: lin · weight 2 · #tag`; empty where there is nothing to add. */
  keyResult(keyResult: ExportedKeyResult): string;
}

/** The facts in a language. */
export function factsIn(locale: LocaleId): Facts {
  const { report, hover, status: statusWords, level: levelWords } = messagesOf(locale);
  const percent = (ratio: number | null) => (ratio === null ? none : showPercent(ratio, locale));
  const value = (number: number, unit: string | null) => showValue(number, unit, locale);
  const people = (names: readonly string[]) => (names.length === 0 ? null : report.owner(names.join(', ')));
  const tagged = (tags: readonly string[]) => (tags.length === 0 ? null : tags.map((tag) => `#${tag}`).join(' '));
  const score = ({ score, scoreSource }: ExportedStanding) => {
    if (score === null) return none;
    return scoreSource === 'typed' ? `${showScore(score, locale)} (${report.typed})` : showScore(score, locale);
  };
  const status = ({ status }: ExportedStanding) => (status === null ? none : statusWords[status]);
  return {
    plan: ({ level, role, name, cycle, owners, parent }) =>
      joined([
        level && levelWords[level],
        role === name ? null : role,
        cycle && report.cycle(cycle.label, cycle.start, cycle.end),
        people(owners),
        parent && report.parent(parent),
      ]),
    objective: ({ type, owners, supports, tags }) =>
      joined([
        type && report.type[type],
        people(owners),
        supports.length === 0 ? null : report.supports(supports.join(', ')),
        tagged(tags),
      ]),
    standing: (standing) =>
      joined([
        standing.expected === null ? null : `${report.expected} ${percent(standing.expected)}`,
        standing.status && statusWords[standing.status],
        standing.score === null ? null : `${report.score} ${score(standing)}`,
      ]),
    percent,
    score,
    status,
    current: ({ current, metric }) => (current === null ? none : value(current, metric.unit)),
    target: ({ metric }) => {
      const rhythm = metric.period === null ? null : rhythmOf(metric.period, hover.every);
      return joined([targetOf(metric, value), rhythm], ' ') || none;
    },
    due: ({ due }) => due?.date ?? due?.text ?? none,
    keyResult: ({ owners, weight, tags }) =>
      joined([people(owners), weight === 1 ? null : report.weight(String(weight)), tagged(tags)]),
  };
}

function targetOf(
  { direction, start, target, unit }: ExportedKeyResult['metric'],
  value: (number: number, unit: string | null) => string,
): string | null {
  if (target === null) return null;
  const to = value(target, unit);
  if (direction === 'percentChange') {
    const change = target > 0 ? `+${to}` : to;
    return start === null ? change : `${value(start, null)} ${change}`;
  }
  if (direction === 'atLeast') return `≥ ${to}`;
  if (direction === 'atMost') return `≤ ${to}`;
  return start === null ? to : `${value(start, unit)} → ${to}`;
}

/** `2-weeks` in words. */
function rhythmOf(period: string, every: HoverMessages['every']): string | null {
  const [, count, unit] = /^(?:(\d+)-)?([a-z-]+?)s?$/.exec(period) ?? [];
  return unit === undefined ? null : every(count === undefined ? 1 : Number(count), unit as PeriodWord);
}

function joined(facts: readonly (string | null)[], separator = ' · '): string {
  return facts.filter((fact) => fact).join(separator);
}
