import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../server/src/locales/index.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

const page = readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8');

describe('docs/language.md', () => {
  test('names every keyword and closed value', () => {
    const cells = new Set(page.split('\n').flatMap((line) => (line.startsWith('|') ? line.split(/[|,]/) : [])));
    const named = new Set([...cells].map((cell) => cell.trim()));
    const words = locales.flatMap(({ keywords, values }) => [
      ...Object.values(keywords.plan).flat(),
      ...keywords.objective,
      ...keywords.keyResult,
      ...keywords.keyResults,
      ...keywords.note,
      ...Object.values(keywords.property).flat(),
      ...Object.values(values).flatMap((each) => Object.values<readonly string[]>(each).flat()),
    ]);
    expect(words.filter((word) => !named.has(word))).toEqual([]);
  });

  const examples = [...page.matchAll(/^```okr\n([\s\S]*?)^```$/gm)].map(([, text]) => text as string);

  test('has examples', () => expect(examples.length).toBeGreaterThan(8));

  test.each(examples)('is right about\n%s', (text) => {
    const problems = parse(text).blocks.flatMap((block) => block.problems.map(({ kind }) => kind));
    expect(problems.filter((kind) => kind !== 'missing-colon')).toEqual([]);
    expect(parse(text).plans.length).toBeGreaterThan(0);
  });
});
