import { describe, expect, it } from 'vitest';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { lintText, shown } from './linting.ts';

const languages: readonly LocaleId[] = ['en', 'zh', 'hu'];

describe.each(rules.map((rule) => [rule.code, rule] as const))('the page of %s', (code, { docs, scope }) => {
  const { examples, asOf } = docs;
  if (!examples) {
    it('is one of the engine, which needs no example', () => expect(scope).toBe('engine'));
    return;
  }
  const options = asOf ? { asOf } : {};

  it.each(languages)('has a bad example in %s that raises this rule and no other', (language) => {
    const findings = lintText(examples[language].bad, options);
    expect(shown(findings)).not.toEqual([]);
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
  });

  it.each(languages)('has a good example in %s that raises nothing', (language) => {
    expect(shown(lintText(examples[language].good, options))).toEqual([]);
  });
});
