import { expect, test } from 'vitest';
import { parse, reparse } from '../../../server/src/syntax/parse.ts';

const million = 1 << 20;

test.each([
  ['nothing', ''],
  ['20,000 lines of noise', Array.from({ length: 20_000 }, (_, i) => `noise ${i} @ # : ( ${i * 7}`).join('\n')],
  ['20,000 unknown properties', Array.from({ length: 20_000 }, (_, i) => `Wrod${i}: x`).join('\n')],
  ['20,000 objectives without text', 'O:\n'.repeat(20_000)],
  ['20,000 items', `O: x\n${'- y\n'.repeat(20_000)}`],
  ['a long word', 'a'.repeat(million)],
  ['open brackets', '(['.repeat(million / 2)],
  ['digits and commas', '1,'.repeat(million / 2)],
  ['numbers in ideographs', '万'.repeat(million)],
  ['owners', `O: ${'@a '.repeat(million / 4)}`],
  ['tags', '#a '.repeat(million / 4)],
  ['slashes', '//'.repeat(million / 2)],
  ['colons', 'a:'.repeat(million / 2)],
  ['emphasis', '*'.repeat(million)],
  ['list markers', '- '.repeat(million / 2)],
  ['keywords', 'KR '.repeat(million / 4)],
  ['white space', ' '.repeat(million)],
  ['line breaks', '\n\r'.repeat(million / 8)],
  ['lone surrogates', '\ud83c'.repeat(million / 4)],
  ['NUL bytes', '\0'.repeat(million / 4)],
])('reads %s without loss', (_, text) => {
  const document = parse(text);
  expect(document.lines.map((line) => line.text + line.eol).join('') === text).toBe(true);
  const edited = reparse(document, { first: 0, end: 1, text: 'Objective: x' });
  expect(edited.plans[0]?.objectives[0]?.sentence.text).toBe('x');
});

test('an empty text has one line and no plan', () => {
  const document = parse('');
  expect(document.lines).toHaveLength(1);
  expect(document.plans).toEqual([]);
});
