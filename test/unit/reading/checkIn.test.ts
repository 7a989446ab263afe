import { describe, expect, it } from 'vitest';
import { readCheckIn } from '../../../server/src/reading/checkIn.ts';
import { readDate } from '../../../server/src/reading/date.ts';
import { readMetric } from '../../../server/src/reading/metric.ts';
import { brief } from './brief.ts';

describe('the value of a check-in', () => {
  it.each([
    ['58%', { value: 58, unit: '%' }],
    ['$1.2M', { value: 1_200_000, unit: 'USD' }],
    ['400 万', { value: 4_000_000, unit: null }],
    ['45 days', { value: 45, unit: 'days' }],
    ['12', { value: 12, unit: null }],
    ['8/10', { value: 8, outOf: 10 }],
    ['+3', { value: 3, change: true }],
    ['-3', { value: -3, change: false }],
    ['+2%', { value: 2, unit: '%', change: true }],
    ['done', { value: null, done: true }],
    ['完成', { value: null, done: true }],
    ['kész', { value: null, done: true }],
    ['-', { value: null, done: false, invalid: false }],
    ['no news', { value: null, invalid: true }],
    ['', { value: null, invalid: true }],
  ])('%s', (text, reading) => {
    expect(readCheckIn(text, 'en')).toMatchObject(reading);
  });

  it('is followed by a confidence and a comment, each with its range', () => {
    const text = '58% 6/10 shipped to a tenth of the traffic';
    const reading = readCheckIn(text, 'en');
    expect(reading).toMatchObject({ value: 58, confidence: 0.6, comment: 'shipped to a tenth of the traffic' });
    expect(text.slice(reading.valueRange?.start, reading.valueRange?.end)).toBe('58%');
    expect(text.slice(reading.confidenceRange?.start, reading.confidenceRange?.end)).toBe('6/10');
    expect(text.slice(reading.commentRange?.start)).toBe('shipped to a tenth of the traffic');
  });

  it.each([
    ['en', '5 4/10 upstream works'],
    ['en', '5 4/10'],
    ['zh', '5 4/10 上游施工'],
    ['hu', '5 4/10 építkezés a folyó felső szakaszán'],
  ] as const)('is no share of the confidence (%s: %s)', (language, text) => {
    expect(readCheckIn(text, language)).toMatchObject({ value: 5, unit: null, outOf: null, confidence: 0.4 });
  });

  it('may be nothing but a word', () => {
    expect(readCheckIn('- 4/10 waiting for legal', 'en')).toMatchObject({
      value: null,
      invalid: false,
      confidence: 0.4,
      comment: 'waiting for legal',
    });
  });

  it('leaves counted words to the comment', () => {
    expect(readCheckIn('12 calls, 3 refused', 'en')).toMatchObject({
      value: 12,
      unit: null,
      comment: 'calls, 3 refused',
    });
  });
});

describe('the value of Metric:', () => {
  it.each([
    ['50% -> 65%', 'increase 50 % > 65 %'],
    ['>= 99.9%', 'atLeast 99.9 %'],
    ['keep >= 99.9%', 'atLeast 99.9 %'],
    ['<= 60 days', 'atMost 60 days'],
    ['20 interviews', 'reach 20 interviews'],
    ['10 per week', 'recurring 10 / week'],
    ['0%-30%', 'increase 0 % > 30 %'],
    ['2-5 talks', 'atLeast 2 talks + 5 talks'],
  ])('%s', (text, reading) => {
    expect(readMetric(text, 'en')).not.toBeNull();
    expect(brief(text, 'en')).toBe(reading);
  });

  it('may be a milestone, by name only', () => {
    expect(readMetric('milestone', 'en')).toMatchObject({ direction: 'milestone' });
    expect(readMetric('里程碑', 'zh')).toMatchObject({ direction: 'milestone' });
    expect(readMetric('mérföldkő', 'hu')).toMatchObject({ direction: 'milestone' });
    expect(readMetric('good progress', 'en')).toBeNull();
    expect(readMetric('', 'en')).toBeNull();
  });
});

describe('a date', () => {
  it.each([
    ['2026-01-15', '2026-01-15'],
    ['2026/1/5', '2026-01-05'],
    ['2026.1.5', '2026-01-05'],
    ['2026年1月15日', '2026-01-15'],
    ['2026年1月15號', '2026-01-15'],
    ['2026. 01. 15.', '2026-01-15'],
    ['２０２６－０１－１５', '2026-01-15'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each(['2026-02-30', '15/01/2026', '2026-1', 'soon', ''])('%j is none', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
