import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/syntax/parse.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const found = existsSync(folder);

function countsOf(name: string) {
  const file = readdirSync(folder).find((each) => each.startsWith(name)) as string;
  const { plans } = parse(readFileSync(new URL(file, folder), 'utf8'));
  const objectives = plans.flatMap((plan) => plan.objectives);
  return {
    objectives: objectives.length,
    keyResults: objectives.flatMap((objective) => objective.keyResults).length,
    roles: plans.filter(({ role }) => role).length,
  };
}

describe.skipIf(!found)(
  `articles as they are${found ? '' : ' (skipped: ../shared/seeds is not beside the checkout)'}`,
  () => {
    test('every article is read without loss', () => {
      for (const file of readdirSync(folder)) {
        const text = readFileSync(new URL(file, folder), 'utf8');
        expect(
          parse(text)
            .lines.map((line) => line.text + line.eol)
            .join(''),
        ).toBe(text);
      }
    });

    test('the article on product teams has 14 objectives and 50 key results', () => {
      expect(countsOf('001')).toEqual({ objectives: 14, keyResults: 50, roles: 0 });
    });

    test('the article on marketing and sales has 17 objectives and 85 key results under 8 roles', () => {
      expect(countsOf('002')).toEqual({ objectives: 17, keyResults: 85, roles: 8 });
    });

    test('the Hungarian article has 10 objectives and 31 key results, and three lines that look like more', () => {
      expect(countsOf('003')).toEqual({ objectives: 10, keyResults: 31 + 3, roles: 0 });
    });
  },
);
