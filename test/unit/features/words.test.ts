import { describe, expect, test } from 'vitest';
import { messagesOf, showNumber, showPercent, showScore, showValue } from '../../../server/src/features/words.ts';

describe('numbers', () => {
  test.each([
    [1234, '1234', '1234'],
    [12_345, '12,345', '12 345'],
    [1_234_567.5, '1,234,567.5', '1 234 567,5'],
    [-0.25, '−0.25', '−0,25'],
    [0.1 + 0.2, '0.3', '0,3'],
    [1e21, '1e+21', '1e+21'],
    [0, '0', '0'],
  ])('%d is grouped as the language does', (value, en, hu) => {
    expect(showNumber(value, 'en')).toBe(en);
    expect(showNumber(value, 'zh')).toBe(en);
    expect(showNumber(value, 'hu').replaceAll('\u00a0', ' ')).toBe(hu);
  });

  test('units follow, per cent as each language writes it', () => {
    expect(showValue(50, '%', 'en')).toBe('50 %');
    expect(showValue(50, '%', 'zh')).toBe('50%');
    expect(showValue(20, 'interviews', 'en')).toBe('20 interviews');
    expect(showPercent(0.534, 'hu')).toBe('53%');
  });

  test('a score has one decimal, half up', () => {
    expect(showScore(0.65, 'en')).toBe('0.7');
    expect(showScore((0.6 + 0.7) / 2, 'en')).toBe('0.7');
    expect(showScore(1, 'hu')).toBe('1,0');
    expect(showScore(0.04, 'en')).toBe('0.0');
  });
});

test('every language has every text, and none by accident that of another', () => {
  const leaves = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`))
      : [`${path}: ${typeof value}`];
  const [en, zh, hu] = [messagesOf('en'), messagesOf('zh'), messagesOf('hu')];
  expect(leaves(zh)).toEqual(leaves(en));
  expect(leaves(hu)).toEqual(leaves(en));
  const same = Object.keys(en.property).filter((name) => {
    const key = name as keyof typeof en.property;
    return en.property[key] === zh.property[key] || en.property[key] === hu.property[key];
  });
  expect(same).toEqual([]);
});

test('periods are told in words', () => {
  expect(messagesOf('en').hover.every(1, 'week')).toBe('every week');
  expect(messagesOf('en').hover.every(2, 'month')).toBe('every 2 months');
  expect(messagesOf('zh').hover.every(2, 'month')).toBe('每 2 个月');
  expect(messagesOf('hu').hover.every(1, 'week')).toBe('hetente');
});
