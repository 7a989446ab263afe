import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/src/syntax/parse.ts';
import { outline } from './outline.ts';

const folder = new URL('../../fixtures/syntax/', import.meta.url);

describe('fixtures', () => {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.okr'))) {
    test(name, async () => {
      const document = parse(readFileSync(new URL(name, folder), 'utf8'));
      await expect(outline(document)).toMatchFileSnapshot(new URL(name.replace(/\.okr$/, '.tree'), folder).pathname);
    });
  }
});
