import { locales } from '../locales/index.ts';
import { toKey } from '../text/normalize.ts';
import type { Columns } from './tree.ts';

/**
 * The cycle of a title: a text of nothing but a cycle, plan words and "OKR" (`OKRs for Q1 2026`, `23年Q1：`). Null for
 * any other text. Only the shape is read here; `reading/cycle.ts` knows what it means.
 */
export function titleCycle(plain: string, { start, end }: Columns): Columns | null {
  if (end - start > 80 || !mayHoldCycle.test(plain.slice(start, end))) return null;
  let first = -1;
  let last = -1;
  const pattern = cyclePart();
  for (let at = start; at < end; ) {
    pattern.lastIndex = at;
    const part = pattern.exec(plain);
    if (part?.[0] && at + part[0].length <= end && !continuesNumber(plain, at + part[0].length)) {
      if (first < 0) first = at;
      at += part[0].length;
      last = at;
      continue;
    }
    const length = titleWordAt(plain, at, end);
    if (length === 0) return null;
    at += length;
  }
  return first < 0 ? null : { start: first, end: last };
}

const mayHoldCycle = /\d|[季半月]/;

/** Parts of a cycle that are written alike everywhere: years, quarters, halves, weeks, months, days and what joins them. */
const numericParts = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '(?:FY ?)?(?:20\\d\\d|\\d\\d(?=[-年]?[QH][1-4]))(?:[-/. ]?(?:[QH][1-4]|W\\d{1,2}|0[1-9]|1[0-2])(?![\\dA-Za-z]))?\\.?',
  'FY ?\\d\\d',
  "[QH][1-4](?:[-–][QH]?[1-4]|'\\d\\d)?",
  '年?第?[一二三四1-4](?:-[一二三四1-4])?季度',
  '\\d{1,2}(?:[-–]\\d{1,2})?月份?',
  '[上下]半年',
  '年(?!度)',
  '\\.\\.|[-–—~至到](?=\\d)',
];

let cyclePattern: RegExp | undefined;

/** One part of a cycle at a column: a number, or a month, quarter or half in words. */
function cyclePart(): RegExp {
  if (!cyclePattern) {
    const words = locales.flatMap(({ words: { dates } }) => [...dates.months, ...dates.halves, ...dates.quarters]);
    const patterns = words.flatMap((terms) => terms.match(/\S+/g) ?? []).map(termPattern);
    cyclePattern = new RegExp([...numericParts, ...patterns.sort((a, b) => b.length - a.length)].join('|'), 'iuy');
  }
  return cyclePattern;
}

/** `jan.`, `first_quarter`, `i_._negyedév*`: `_` divides words, and a star stands for any ending. */
function termPattern(term: string): string {
  const literal = term.replace(/\*$/, '').replace(/[.]/g, '\\.').replace(/_/g, ' *');
  const isIdeographic = /\p{Script=Han}/u.test(term);
  return literal + (term.endsWith('*') ? '\\p{L}*' : isIdeographic ? '' : '(?!\\p{L})');
}

function continuesNumber(plain: string, at: number): boolean {
  return /\d/.test(plain[at - 1] as string) && /\d/.test(plain[at] ?? '');
}

let words: ReadonlySet<string> | undefined;

function titleWords(): ReadonlySet<string> {
  words ??= new Set(
    locales
      .flatMap(({ keywords }) => [
        ...keywords.title,
        ...keywords.property.cycle,
        ...Object.values(keywords.plan).flat(),
        ...keywords.objective,
        ...keywords.keyResults,
      ])
      .map(toKey),
  );
  return words;
}

/** The length of the title word or punctuation at that column; 0 for any other word. */
function titleWordAt(plain: string, at: number, end: number): number {
  const rest = plain.slice(at, end);
  const punctuation = /^[^\p{L}\p{N}]+/u.exec(rest)?.[0].length;
  if (punctuation) return punctuation;
  const word = /^[A-Za-z\u00c0-\u024f]+(?:-[A-Za-z\u00c0-\u024f]+)?/.exec(rest)?.[0];
  if (word) return titleWords().has(toKey(word)) ? word.length : 0;
  for (let length = Math.min(4, rest.length); length > 0; length--) {
    if (titleWords().has(toKey(rest.slice(0, length)))) return length;
  }
  return 0;
}
