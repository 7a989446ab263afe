import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormatEdit, format, formatEdits } from '../../server/src/format/format.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { meaning } from '../unit/format/meaning.ts';
import { text } from './syntaxTexts.ts';

describe('format', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = format(parse(source));
        expect(format(parse(once))).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes no meaning', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = parse(source);
        expect(meaning(parse(format(document)))).toEqual(meaning(document));
      }),
      { numRuns: 2000 },
    );
  });

  test('loses no word', () => {
    // Keywords change their case and accents, list markers their form, and spaces come and go.
    const words = (source: string) => {
      const plain = source.toLowerCase().normalize('NFKD');
      return plain.match(/[a-z0-9\u4e00-\u9fff@#/]/g)?.join('') ?? '';
    };
    fc.assert(
      fc.property(text, (source) => {
        expect(words(format(parse(source)))).toEqual(words(source));
      }),
      { numRuns: 1000 },
    );
  });

  test('is what its edits amount to', () => {
    fc.assert(
      fc.property(text, (source) => {
        const document = parse(source);
        expect(applied(source, formatEdits(document))).toBe(format(document));
      }),
      { numRuns: 1000 },
    );
  });
});

function applied(source: string, edits: readonly FormatEdit[]): string {
  const { lines } = parse(source);
  const starts: number[] = [0];
  for (const { text, eol } of lines) starts.push((starts.at(-1) as number) + text.length + eol.length);
  const offset = ({ line, character }: FormatEdit['start']) => (starts[line] as number) + character;
  let result = '';
  let next = 0;
  for (const { start, end, newText } of edits) {
    expect(offset(start)).toBeGreaterThanOrEqual(next);
    result += source.slice(next, offset(start)) + newText;
    next = offset(end);
  }
  return result + source.slice(next);
}
