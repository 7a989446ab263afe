import { describe, expect, it } from 'vitest';
import { applyFixes, linedText } from '../../../server/src/features/textChanges.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import type { Finding } from '../../../server/src/rules/types.ts';
import { ruleFixtures, type Section } from './fixtures.ts';
import { lintText } from './linting.ts';

const fixtures = ruleFixtures();

function findingsOf({ asOf, profile, others }: Section, text: string): readonly Finding[] {
  return lintText(text, { asOf, others, config: { profile, rules: {} } });
}

function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ span, code }) => `${span.line.index + 1}: ${code}`).sort();
}

describe.each(fixtures.map((section) => [`${section.code} (${section.language})`, section] as const))(
  '%s',
  (_name, section) => {
    it('raises what its markers say, and nothing else', () => {
      expect(lines(findingsOf(section, section.text))).toEqual([...section.expected].sort());
    });

    it('has no safe fix left after the safe fixes', () => {
      const safe = (text: string) =>
        findingsOf(section, text).flatMap(({ fixes }) => fixes?.filter(({ safe }) => safe).slice(0, 1) ?? []);
      let { text } = section;
      for (let round = 0; round < 5 && safe(text).length > 0; round++) {
        text = applyFixes(
          linedText(text),
          safe(text).map(({ edits }) => edits),
        ).text;
      }
      expect(safe(text)).toEqual([]);
    });

    it('has fixes that apply, each to something else', () => {
      for (const { fixes = [] } of findingsOf(section, section.text)) {
        for (const { title, edits, safe, snippet } of fixes) {
          expect(title).not.toBe('');
          expect(safe && snippet).not.toBe(true);
          const { text, made } = applyFixes(linedText(section.text), [edits]);
          expect(made).toBe(1);
          expect(text).not.toBe(section.text);
        }
      }
    });
  },
);

describe('the fixtures', () => {
  it.each(rules.filter(({ docs }) => docs.examples).map(({ code }) => code))('show %s in every language', (code) => {
    const own = fixtures.filter((section) => section.code === code);
    const shown = own.filter(({ expected }) => expected.some((line) => line.endsWith(`: ${code}`)));
    expect([...new Set(shown.map(({ language }) => language))].sort()).toEqual(['en', 'hu', 'zh']);
  });

  it('are named after rules', () => {
    const codes = new Set(rules.map(({ code }) => code));
    for (const { code } of fixtures) expect(codes).toContain(code);
  });
});
