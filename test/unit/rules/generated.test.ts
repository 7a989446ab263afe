import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleFiles } from '../../../scripts/rule-docs.mts';
import { rules } from '../../../server/src/rules/registry.ts';
import { ruleCategories } from '../../../server/src/rules/types.ts';

const root = join(import.meta.dirname, '../../..');

describe('the files generated from the registry', () => {
  it.each([...ruleFiles()])('%s is up to date (npx node scripts/rule-docs.mts)', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });

  it('are all that is in the folder, beside the sources', () => {
    const names = rules.map(({ code }) => `${code}.md`);
    expect(readdirSync(join(root, 'docs/rules')).sort()).toEqual([...names, 'README.md', 'sources.md'].sort());
  });
});

describe('the registry', () => {
  it('has every code once, in kebab-case', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('has a rule behind those that it yields to', () => {
    const before = new Set<string>();
    for (const rule of rules) {
      for (const code of rule.scope === 'engine' ? [] : (rule.yieldsTo ?? []))
        expect(before, rule.code).toContain(code);
      before.add(rule.code);
    }
  });

  it('knows the category of every rule', () => {
    for (const { category } of rules) expect(ruleCategories).toContain(category);
  });

  it('names sources that docs/rules/sources.md explains', () => {
    const explained = readFileSync(join(root, 'docs/rules/sources.md'), 'utf8');
    for (const { docs } of rules) {
      for (const source of docs.sources) {
        for (const [letters] of source.matchAll(/\b(?:S\d|RW|PB|WM|VG|WD|TI)\b/g))
          expect(explained).toContain(`| ${letters} |`);
      }
    }
  });
});
