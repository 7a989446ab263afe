import { describe, expect, it } from 'vitest';
import { lintConfig } from '../../../server/src/rules/config.ts';
import { configFromSettings, readConfig } from '../../../server/src/rules/configFile.ts';
import { rules } from '../../../server/src/rules/registry.ts';

/** What is said of a text, each with the words that it points at. */
function complaints(text: string): readonly string[] {
  return readConfig(text, rules, 'en').findings.map(
    ({ start, end, message }) => `${text.slice(start, end)} | ${message}`,
  );
}

describe('okr.config.json', () => {
  it('is read with comments and trailing commas', () => {
    const { source, findings } = readConfig(
      `{
        // ours
        "$schema": "x",
        "profile": "strict",
        "rules": { "kr-no-baseline": "off", "too-many-objectives": ["error", { "max": 3 }], },
        "fiscalYearStart": 4,
        "pace": { "behind": 30 },
      }`,
      rules,
      'en',
    );
    expect(findings).toEqual([]);
    expect(source).toEqual({
      profile: 'strict',
      rules: {
        'kr-no-baseline': { severity: 'off' },
        'too-many-objectives': { severity: 'error', options: { max: 3 } },
      },
      fiscalYearStart: 4,
      pace: { behind: 30 },
    });
  });

  it.each([
    [
      'an unknown rule',
      '{ "rules": { "kr-activty": "off" } }',
      '"kr-activty" | There is no rule “kr-activty”. Did you mean “kr-activity”?',
    ],
    [
      'an unknown option',
      '{ "rules": { "too-many-objectives": ["error", { "most": 3 }] } }',
      '"most" | The rule “too-many-objectives” has no option “most”. It has: max.',
    ],
    [
      'an option of the wrong type',
      '{ "rules": { "too-many-objectives": ["error", { "max": "3" }] } }',
      '"3" | “max” must be a number from 1 to 100.',
    ],
    [
      'an option out of bounds',
      '{ "rules": { "too-many-objectives": ["error", { "max": 0 }] } }',
      '0 | “max” must be a number from 1 to 100.',
    ],
    [
      'a severity that is none',
      '{ "rules": { "kr-activity": "fatal" } }',
      '"fatal" | “kr-activity” must be one of "off", "error", "warning", "information", "hint".',
    ],
    [
      'an unknown setting',
      '{ "profil": "strict" }',
      '"profil" | There is no setting “profil”. Did you mean “profile”?',
    ],
    [
      'a profile that is none',
      '{ "profile": "harsh" }',
      '"harsh" | “profile” must be one of "recommended", "strict", "relaxed".',
    ],
    ['rules that are no object', '{ "rules": [] }', '[] | “rules” takes an object in braces: { … }.'],
    ['a month that is none', '{ "fiscalYearStart": 13 }', '13 | “fiscalYearStart” must be a number from 1 to 12.'],
  ])('shows %s at its place', (_name, text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('leaves out what is wrong and uses the rest', () => {
    const { source } = readConfig(
      '{ "profile": "harsh", "rules": { "x": "off", "kr-activity": "hint" } }',
      rules,
      'en',
    );
    expect(source).toEqual({ rules: { 'kr-activity': { severity: 'hint' } } });
  });

  it.each(['', '{', '[1]', 'nonsense', '{ "rules": { "kr-activity": } }', '\ufeff', 'null'])(
    'is nothing to go by when it is broken: %j',
    (text) => {
      const { source, findings } = readConfig(text, rules, 'en');
      expect(source).toBeNull();
      expect(findings).toHaveLength(1);
      expect(findings[0]?.severity).toBe('error');
    },
  );

  it('cannot reach into the language', () => {
    const { source } = readConfig('{ "rules": { "__proto__": "off", "constructor": "off" } }', rules, 'en');
    expect(source).toEqual({ rules: {} });
  });

  it.each(['zh', 'hu'] as const)('is explained in %s', (locale) => {
    const [finding] = readConfig('{ "rules": { "kr-activty": "off" } }', rules, locale).findings;
    expect(finding?.message).toContain('kr-activity');
    expect(finding?.message).not.toMatch(/There is/);
  });
});

describe('several sources', () => {
  it('are merged rule by rule, the later ones win', () => {
    const editor = {
      profile: 'relaxed',
      rules: { 'kr-activity': { severity: 'off' }, 'low-target': { severity: 'off' } },
    } as const;
    const file = { rules: { 'kr-activity': { severity: 'error' } } } as const;
    expect(lintConfig(editor, null, file)).toEqual({
      profile: 'relaxed',
      rules: { 'kr-activity': { severity: 'error' }, 'low-target': { severity: 'off' } },
    });
  });

  it('may be whatever an editor sends', () => {
    for (const settings of [undefined, null, 3, 'x', [], { rules: 7 }])
      expect(configFromSettings(settings, rules)).toEqual({});
    expect(configFromSettings({ profile: 'strict' }, rules)).toEqual({ profile: 'strict' });
  });
});
