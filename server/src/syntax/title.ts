import { locales } from '../locales/index.ts';
import { toKey } from '../text/normalize.ts';
import type { Columns } from './tree.ts';

/**
 * The cycle of a title: a text of nothing but a cycle, plan words and "OKR" (`OKRs for Q1 2026`, `23年Q1：`), or of these and
 * one name (`City of Larkton OKRs Q4 2026`). Null for any other text. Only the shape is read here; `reading/cycle.ts` knows
 * what it means.
 */
export function titleCycle(plain: string, { start, end }: Columns): Columns | null {
  const text = plain.slice(start, end);
  if (text.length > longestTitle || !mayHoldCycle.test(text)) return null;
  const mayBeNamed = saysOkr.test(text) && !endsSentence.test(text);
  const cycle = newStretch();
  const name = newStretch();
  let okr = -1;
  const pattern = cyclePart();
  for (let at = start; at < end; ) {
    pattern.lastIndex = at;
    const part = pattern.exec(plain);
    if (part?.[0] && at + part[0].length <= end && !continuesNumber(plain, at + part[0].length)) {
      at = extend(cycle, at, part[0].length);
      continue;
    }
    const length = titleWordAt(plain, at, end);
    if (length > 0) {
      if (saysOkr.test(plain.slice(at, at + length))) okr = at;
      at += length;
      continue;
    }
    const other = mayBeNamed ? otherWord.exec(plain.slice(at, end))?.[0].length : undefined;
    if (other === undefined) return null;
    at = extend(name, at, other);
  }
  if (cycle.start < 0) return null;
  if (name.start < 0) return cycle;
  const named = okr >= 0 && !isWithin(name, okr) && isApart(name, cycle) && name.end - name.start <= longestName;
  return named ? cycle : null;
}

const longestTitle = 80;
/** Of a team or organisation; what is longer is prose. */
const longestName = 40;
const saysOkr = /okr/i;
const otherWord = /^(?:\p{Script=Han}|[\p{L}\p{M}&'’]+)/u;
const endsSentence = /[.!?。！？]$/;

interface Stretch {
  start: number;
  end: number;
}

function newStretch(): Stretch {
  return { start: -1, end: -1 };
}

/** Makes the stretch reach over the word there; the column behind the word. */
function extend(stretch: Stretch, at: number, length: number): number {
  if (stretch.start < 0) stretch.start = at;
  stretch.end = at + length;
  return stretch.end;
}

function isWithin({ start, end }: Stretch, at: number): boolean {
  return at >= start && at < end;
}

function isApart(a: Stretch, b: Stretch): boolean {
  return a.end <= b.start || b.end <= a.start;
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
