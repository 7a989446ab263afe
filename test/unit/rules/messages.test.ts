import { describe, expect, it } from 'vitest';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { suppressFix } from '../../../server/src/rules/suppressFix.ts';
import { ruleFixtures } from './fixtures.ts';
import { lintText } from './linting.ts';

const languages: readonly LocaleId[] = ['en', 'zh', 'hu'];

/** Everything that the interface says of the fixtures, in one language. */
function textsIn(locale: LocaleId): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { text, asOf, others, profile } of ruleFixtures()) {
    for (const finding of lintText(text, { asOf, others, locale, config: { profile, rules: {} } })) {
      texts.add(finding.message);
      for (const { title } of [...(finding.fixes ?? []), suppressFix(finding, locale)]) texts.add(title);
      for (const { message } of finding.related ?? []) texts.add(message);
    }
  }
  for (const { docs } of rules) texts.add(docs.summary[locale]).add(docs.why[locale]);
  return texts;
}

describe('what the linter says', () => {
  it.each(languages)('is complete in %s', (locale) => {
    for (const text of textsIn(locale)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\$\{/);
    }
  });

  it('is as many different sentences in every language', () => {
    const [en, zh, hu] = languages.map((locale) => textsIn(locale).size) as [number, number, number];
    expect(Math.abs(en - zh)).toBeLessThan(en / 10);
    expect(Math.abs(en - hu)).toBeLessThan(en / 10);
  });

  it('has Chinese punctuation in Chinese', () => {
    const prose = [...textsIn('zh')].map((text) => text.replace(/`[^`]*`/g, ''));
    const wrong = prose.filter((text) => /[\u4e00-\u9fff][,;?!]|[\u4e00-\u9fff]:(?![\s\d]|$|”)/.test(text));
    expect(wrong.filter((text) => !/“[^”]*[,;:?!][^”]*”/.test(text))).toEqual([]);
  });

  it('names no line numbers, which an edit above would make wrong', () => {
    for (const text of textsIn('en')) expect(text).not.toMatch(/\bline \d/);
  });
});

describe('a message', () => {
  it('ends as a sentence', () => {
    for (const { text, asOf, others, profile } of ruleFixtures()) {
      for (const locale of languages) {
        for (const { message } of lintText(text, { asOf, others, locale, config: { profile, rules: {} } })) {
          expect(message).toMatch(/[.?!。？！]”?$/);
        }
      }
    }
  });
});
