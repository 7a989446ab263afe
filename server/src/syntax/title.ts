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
  for (let at = start; at < end; ) {
    cyclePart.lastIndex = at;
    const part = cyclePart.exec(plain);
    if (part && at + part[0].length <= end && !continuesNumber(plain, at + part[0].length)) {
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

const mayHoldCycle = /\d|[季半月]|negyed|félév/i;

/** One part of a cycle: years, quarters, halves, weeks, months, full dates and what joins them. */
const cyclePart = new RegExp(
  [
    '\\d{4}-\\d{1,2}-\\d{1,2}',
    '(?:FY ?)?(?:20\\d\\d|\\d\\d(?=年))(?:[-/. ]?(?:[QH][1-4]|W\\d{1,2}|0[1-9]|1[0-2])(?![\\dA-Za-z]))?\\.?',
    'FY ?\\d\\d',
    '[QH][1-4](?:[-–][QH]?[1-4])?',
    '年?第?[一二三四1-4](?:-[一二三四1-4])?季度',
    '\\d{1,2}(?:[-–]\\d{1,2})?月份?',
    '[上下]半年',
    '年',
    '(?:[1-4]|IV|I{1,3})\\. ?(?:negyedéve?|féléve?)',
    '(?:első|második|harmadik|negyedik) (?:negyedéve?|félévi?)',
    '\\.\\.|[-–—~至到](?=\\d)',
  ].join('|'),
  'iy',
);

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
