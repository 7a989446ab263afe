import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/syntax/parse.ts';

const folder = new URL('../../fixtures/pasted/', import.meta.url);

describe('pasted texts say what a person reads in them', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    test(name, () => {
      const { plans } = parse(readFileSync(new URL(name, folder), 'utf8'));
      const objectives = plans.flatMap((plan) => plan.objectives);
      expect({
        objectives: objectives.length,
        keyResults: objectives.flatMap(({ keyResults }) => keyResults).length,
        plans: plans.length,
        texts: objectives.map(({ sentence }) => sentence.text),
      }).toEqual(JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')));
    });
  }
});
