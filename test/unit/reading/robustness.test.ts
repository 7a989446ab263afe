import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckIn } from '../../../server/src/reading/checkIn.ts';
import { readCycle } from '../../../server/src/reading/cycle.ts';
import { readDate } from '../../../server/src/reading/date.ts';
import { languageOf } from '../../../server/src/reading/language.ts';
import { readMetric } from '../../../server/src/reading/metric.ts';
import { readQuantity } from '../../../server/src/reading/quantity.ts';
import { read } from '../../../server/src/reading/read.ts';
import type { Reading, TextRange } from '../../../server/src/reading/types.ts';

const pieces = [
  'from',
  'to',
  'by',
  '10',
  '50%',
  '$3M',
  'the end of',
  'March',
  'Q1',
  'every',
  'week',
  'at least',
  'a third',
  '(',
  ')',
  ',',
  '从',
  '到',
  '三',
  '万',
  '月',
  '底',
  '前',
  '每周',
  '个',
  '提高',
  '提升到',
  '%',
  '-ról',
  '-ra',
  'legalább',
  'negyedév',
  'végéig',
  'hét',
  'fele',
  '1:1',
  '24/7',
  '2026',
  '31',
  '.',
  '-',
  '→',
  '“',
  '”',
  '\ud83d',
  '\u0301',
  '\u00a0',
  '３５％',
  'İ',
  'ß',
  '№',
  '①',
  '½',
];
const noise = fc
  .array(fc.constantFrom(...pieces), { maxLength: 25 })
  .chain((words) => fc.constantFrom('', ' ').map((space) => words.join(space)));
const texts = fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 60 }));

function rangesOf({ start, target, others, period, verb, due, otherDues }: Reading): readonly TextRange[] {
  const quantities = [start, target, ...others].flatMap((quantity) =>
    quantity === null ? [] : [quantity.range, quantity.number],
  );
  const dues = [due, ...otherDues].flatMap((each) => (each === null ? [] : [each.range, each.phrase]));
  return [...quantities, ...dues, period?.range ?? null, verb].filter((range) => range !== null);
}

describe('any text', () => {
  it('is read without an exception, into ranges inside it, twice the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        for (const { start, end } of rangesOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(reading.measurable).toBe(reading.target !== null);
        if (reading.direction === 'increase' || reading.direction === 'decrease') expect(reading.start).not.toBeNull();
        expect(read(text)).toEqual(reading);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read by the smaller grammars without an exception', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'zh' as const, 'hu' as const), (text, language) => {
        readCheckIn(text, language);
        readMetric(text, language);
        readQuantity(text, language);
        readDate(text);
        readCycle(text, { asOf: '2026-02-10', fiscalYearStart: 4 });
        languageOf(text);
      }),
      { numRuns: 600 },
    );
  });
});

/** Steps of reading a text: every character and every word that is looked at. */
function stepsOf(text: string): number {
  let steps = 0;
  const { charCodeAt, slice } = String.prototype;
  const { get } = Map.prototype;
  const { has } = Set.prototype;
  String.prototype.charCodeAt = function (this: string, at: number) {
    steps++;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (this: string, ...range) {
    steps++;
    return slice.apply(this, range as [number?, number?]);
  };
  Map.prototype.get = function (this: Map<unknown, unknown>, key) {
    steps++;
    return get.call(this, key);
  };
  Set.prototype.has = function (this: Set<unknown>, value) {
    steps++;
    return has.call(this, value);
  };
  try {
    read(text);
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice });
    Object.assign(Map.prototype, { get });
    Object.assign(Set.prototype, { has });
  }
  return steps;
}

describe('a long line takes steps in proportion to its length', () => {
  it.each([
    '1',
    '1,',
    '1.',
    '1 ',
    '000,',
    '万',
    '一万',
    '1万',
    '%',
    '12%',
    '1/',
    '2026-',
    '31.',
    'a',
    'ab ',
    'a/',
    'a@',
    '://',
    'www.',
    'at least ',
    'from 1 ',
    'to 2 ',
    'by the end of ',
    'Q1 ',
    '三月',
    '月',
    '前',
    '从',
    '通过',
    '和测试',
    '到 3 月底',
    '(',
    '“',
    '"',
    'hét ',
    'két',
    'húsz',
    'a végéig ',
    'the end of the ',
    'one ',
    'a third ',
    '每周',
    '10-',
    'no ',
    'who ',
    '提升到 5 ',
    '-ig',
    'x',
  ])('of %j', (piece) => {
    const text = piece.repeat(Math.ceil(5000 / piece.length));
    // What is remembered of words is filled first, so that both texts find it full.
    stepsOf(text);
    const once = stepsOf(text);
    const twice = stepsOf(text + text);
    expect(twice).toBeLessThan(once * 2.5 + 500);
  });
});
