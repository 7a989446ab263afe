import { expect, it } from 'vitest';
import { languageOf } from '../../../server/src/reading/language.ts';

it.each([
  ['Raise activation from 50% to 65%', 'en'],
  ['NPS: 70', 'en'],
  ['', 'en'],
  ['Raise a Series A of $5M', 'en'],
  ['A megtartás 40%-ról 55%-ra nő', 'hu'],
  ['Nulla munkahelyi baleset', 'hu'],
  ['NPS 12%-ra', 'hu'],
  ['Havonta 3 demo', 'hu'],
  ['将推荐率提高到 20%', 'zh'],
  ['Ship 邮件系统', 'zh'],
  ['將轉換率提升到 3%', 'zh'],
])('%j is %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
