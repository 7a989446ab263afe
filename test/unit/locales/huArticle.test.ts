import { expect, test } from 'vitest';
import {
  quotedWithArticle,
  quotedWithCapitalArticle,
  withArticle,
  withCapitalArticle,
} from '../../../server/src/locales/hu/article.ts';

test.each([
  [1, 'az 1'],
  [3, 'a 3'],
  [5, 'az 5'],
  [10, 'a 10'],
  [54, 'az 54'],
  [100, 'a 100'],
  [1000, 'az 1000'],
  ['2026-Q4', 'a 2026-Q4'],
  ['Owner', 'az Owner'],
  ['Határidő', 'a Határidő'],
  ['NPS', 'az NPS'],
  ['Növekedés', 'a Növekedés'],
  ['KR1', 'a KR1'],
  ['@anna', 'az @anna'],
  ['$58', 'az $58'],
  ['"R&D"/O1', 'az "R&D"/O1'],
  ['增长', 'a 增长'],
  ['', 'a '],
])('%s stands behind its article', (said, expected) => {
  expect(withArticle(said)).toBe(expected);
});

test('what is shown may be quoted, and a sentence may begin with it', () => {
  expect(withCapitalArticle('érték', '„érték”')).toBe('Az „érték”');
});

test('the words of the text stand in Hungarian quotation marks', () => {
  expect(quotedWithArticle('Owner')).toBe('az „Owner”');
  expect(quotedWithCapitalArticle('KR1')).toBe('A „KR1”');
});
