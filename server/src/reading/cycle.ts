import type { Cycle } from '../calendar/cycle.ts';
import { addDays, dayNumber, type IsoDate, lastDayOfMonth, makeDate } from '../calendar/date.ts';
import { locales } from '../locales/index.ts';
import { fold } from '../text/fold.ts';
import { readDate } from './date.ts';
import { noParts, takePart } from './dateParts.ts';
import { sentenceOf } from './sentence.ts';
import type { Token } from './token.ts';

export interface CycleOptions {
  /** Gives cycles without a year (`Q1`, `3-4月`) the year they are in or come next. */
  readonly asOf: IsoDate;
  /**
   * First month of the fiscal year, 1–12. `2026-Q1` begins in 2026; `FY26` is the fiscal year that ends in 2026.
   */
  readonly fiscalYearStart: number;
}

/**
 * The period a `Cycle:` value or a title names: `2026-Q1`, `Q1 2026`, `FY26 Q1`, `23年Q1`, `2026 Q2-Q3`, `2026-03`, `3-4月`,
 * `2026-H1`, `2026年上半年`, `2026`, `2026-W07`, `2026-01-05..2026-03-27`, `2026. I. negyedév`; null for anything else.
 */
export function readCycle(text: string, options: CycleOptions): Cycle | null {
  const label = text.trim();
  if (label.length === 0 || label.length > longestCycle) return null;
  return range(label) ?? named(label, options);
}

const longestCycle = 60;

function range(label: string): Cycle | null {
  for (const separator of ['..', '–', '—', '~', '～', '至', ' to ', ' - ', '-tól ', '-től ', '-től', '-tól', '到']) {
    const at = label.indexOf(separator);
    if (at < 0) continue;
    const start = readDate(label.slice(0, at));
    const end = readDate(label.slice(at + separator.length).replace(/^\.+|-?ig$/g, ''));
    if (start !== null && end !== null) return end < start ? null : { label, start, end, kind: 'range' };
  }
  return null;
}

/** The words of a cycle, in any order: a year, and a quarter, half, month or week or a stretch of quarters or months. */
interface Parts {
  year: number | null;
  fiscal: boolean;
  quarter: readonly [number, number] | null;
  half: number | null;
  month: readonly [number, number] | null;
  week: number | null;
}

function named(label: string, options: CycleOptions): Cycle | null {
  const parts = partsInFigures(fold(label)) ?? partsInWords(label);
  if (parts === null) return null;
  const { year, quarter, half, month, week } = parts;
  const given = [quarter, half, month, week].filter((part) => part !== null).length;
  if (given > 1 || (given === 0 && year === null)) return null;
  // Quarters, halves and years follow the fiscal year; months and weeks are the calendar's.
  if (week !== null) return weekCycle(label, year ?? weekYear(options.asOf), week);
  if (month !== null) {
    const [first, last] = month;
    const length = ((last - first + 12) % 12) + 1;
    return build(label, length === 1 ? 'month' : 'months', year, first, length, options.asOf);
  }
  const shift = options.fiscalYearStart - 1;
  const first = quarter === null ? (half === null ? 1 : half * 6 - 5) : quarter[0] * 3 - 2;
  const length = quarter === null ? (half === null ? 12 : 6) : (quarter[1] - quarter[0] + 1) * 3;
  if (length <= 0) return null;
  const kind = quarter === null ? (half === null ? 'year' : 'half') : length === 3 ? 'quarter' : 'quarters';
  const calendarYear = year === null ? null : parts.fiscal && shift > 0 ? year - 1 : year;
  return build(label, kind, calendarYear, first + shift, length, options.asOf);
}

function build(
  label: string,
  kind: Cycle['kind'],
  year: number | null,
  firstMonth: number,
  length: number,
  asOf: IsoDate,
): Cycle | null {
  const stretch = (y: number): Cycle | null => {
    const start = dateOf(y, firstMonth, false);
    const end = dateOf(y, firstMonth + length - 1, true);
    return start === null || end === null ? null : { label, start, end, kind };
  };
  if (year !== null) return stretch(year);
  const base = Number(asOf.slice(0, 4));
  return [base - 1, base, base + 1].map(stretch).find((cycle) => cycle !== null && cycle.end >= asOf) ?? null;
}

function dateOf(year: number, month: number, last: boolean): IsoDate | null {
  const realYear = year + Math.floor((month - 1) / 12);
  const realMonth = ((month - 1) % 12) + 1;
  return makeDate(realYear, realMonth, last ? lastDayOfMonth(realYear, realMonth) : 1);
}

function weekYear(asOf: IsoDate): number {
  return Number(asOf.slice(0, 4));
}

function weekCycle(label: string, year: number, week: number): Cycle | null {
  const fourth = makeDate(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const start = addDays(fourth, -((dayNumber(fourth) + 3) % 7) + (week - 1) * 7);
  return { label, start, end: addDays(start, 6), kind: 'week' };
}

function partsInFigures(text: string): Parts | null {
  const parts: Parts = { year: null, fiscal: false, quarter: null, half: null, month: null, week: null };
  let rest = text;
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    const match = pattern.exec(rest);
    if (match === null) return;
    use(match);
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  };
  take(/(?<!\d)(\d{4})[-./年 ]{1,3}(0?[1-9]|1[0-2])(?: ?月)?(?![\d月–~至到-])/, (m) => {
    parts.year = Number(m[1]);
    parts.month = [Number(m[2]), Number(m[2])];
  });
  take(/q([1-4]) ?[-–~/至到] ?q?([1-4])(?!\d)/, (m) => {
    parts.quarter = [Number(m[1]), Number(m[2])];
  });
  take(/(?:q([1-4])|(?<!\d)([1-4])q)(?!\d)/, (m) => {
    const quarter = Number(m[1] ?? m[2]);
    parts.quarter = [quarter, quarter];
  });
  take(/(?:h([12])|(?<!\d)([12])h)(?!\d)/, (m) => {
    parts.half = Number(m[1] ?? m[2]);
  });
  take(/(?:cw|kw|w) ?(\d{1,2})(?!\d)/, (m) => {
    parts.week = Number(m[1]);
  });
  take(/(?:第 ?)?(\d{1,2}) ?周/, (m) => {
    parts.week = Number(m[1]);
  });
  take(/(\d{1,2}) ?月? ?[-–~至到] ?(\d{1,2}) ?月/, (m) => {
    parts.month = [Number(m[1]), Number(m[2])];
  });
  take(/(?<!\d)(\d{1,2}) ?月/, (m) => {
    parts.month = [Number(m[1]), Number(m[1])];
  });
  take(/(?:fy|财年) ?'?(\d{4}|\d{2})(?!\d)/, (m) => {
    parts.year = fullYear(m[1] as string);
    parts.fiscal = true;
  });
  take(/(?<!\d)((?:19|20)\d{2}|\d{2}(?= ?年|-q|-h))(?!\d)/, (m) => {
    parts.year = fullYear(m[1] as string);
  });
  take(/'(\d{2})(?!\d)/, (m) => {
    parts.year ??= fullYear(m[1] as string);
  });
  if (parts.year === null && (parts.quarter !== null || parts.half !== null)) {
    take(/(?<!\d)(\d{2})(?!\d)/, (m) => {
      parts.year = fullYear(m[1] as string);
    });
  }
  return /^[\s\-./,()年度财周的a]*$/.test(rest) ? parts : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** The same from words: every word has to belong to the period. */
function partsInWords(text: string): Parts | null {
  for (const { id } of locales) {
    const sentence = sentenceOf(text, id);
    const found = noParts();
    let at = 0;
    while (at < sentence.tokens.length) {
      const taken = takePart(sentence, at, found);
      if (taken === 0 && !fillsCycle.test((sentence.tokens[at] as Token).text)) break;
      at += Math.max(taken, 1);
    }
    const { quarter, half, month, week, year } = found;
    const named = quarter !== null || half !== null || month !== null || week !== null;
    if (at < sentence.tokens.length || !named || found.day !== null || found.part !== null) continue;
    return { year, fiscal: false, quarter: twice(quarter), half, month: twice(month), week };
  }
  return null;
}

const fillsCycle = /^(?:[-.,/()年的]|of|the|a|az)$/;

function twice(value: number | null): readonly [number, number] | null {
  return value === null ? null : [value, value];
}
