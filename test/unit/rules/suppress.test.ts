import { describe, expect, it } from 'vitest';
import { suppressFix } from '../../../server/src/rules/suppressFix.ts';
import { lintText, shown, words } from './linting.ts';

const header = 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n\n';
const codes = (body: string) => shown(lintText(header + body)).map((line) => line.replace(/^(\d+): (\S+).*/, '$1 $2'));

describe('a suppression comment', () => {
  const objective = 'O: New users feel at home\n';
  const good = 'KR: Raise activation from 50% to 65%\n';

  it('without one, the rule speaks', () => {
    expect(codes(`${objective}KR: Help sales\n${good}`)).toEqual(['6 kr-activity']);
  });

  it.each([
    ['the next line', 'KR: Help sales\n', '// okr-disable-next-line kr-activity -- agreed\nKR: Help sales\n'],
    [
      'the next line, behind blank lines and comments',
      '',
      '// okr-disable-next-line kr-activity\n\n// and so\nKR: Help sales\n',
    ],
    ['its own line', '', 'KR: Help sales  // okr-disable-line kr-activity -- agreed\n'],
    ['every rule of a line', '', 'KR: Help sales  // okr-disable-line\n'],
    [
      'several rules',
      '',
      '// okr-disable-next-line kr-activity, kr-vague-wording -- agreed\nKR: Help sales smoothly\n',
    ],
    ['a stretch', '', '// okr-disable kr-activity\nKR: Help sales\nKR: Assist support\n// okr-enable kr-activity\n'],
    ['the file, from anywhere', '', 'KR: Help sales\n// okr-disable-file kr-activity\n'],
    ['with full-width marks', '', '// okr-disable-next-line kr-activity，kr-vague-wording\nKR: Help sales smoothly\n'],
  ])('speaks of %s', (_name, _before, lines) => {
    expect(codes(`${objective}${lines}${good}`)).toEqual([]);
  });

  it('ends at okr-enable', () => {
    const text = `${objective}// okr-disable kr-activity\nKR: Help sales\n// okr-enable\nKR: Assist support\n${good}`;
    expect(codes(text)).toEqual(['9 kr-activity']);
  });

  it('is reported when nothing needs it', () => {
    const findings = lintText(
      `${header}${objective}// okr-disable-next-line kr-activity\n${good}${good.replace('50', '40')}`,
    );
    expect(findings.filter(({ code }) => code === 'unused-suppression').map(words)).toEqual(['kr-activity']);
  });

  it('is not reported while its rule is off', () => {
    const config = { profile: 'recommended', rules: { 'kr-activity': { severity: 'off' } } } as const;
    const text = `${header}${objective}// okr-disable-next-line kr-activity\n${good}${good.replace('activation', 'retention')}`;
    expect(shown(lintText(text, { config }))).toEqual([]);
  });

  it('is a warning when no rule has its code, with the code that is meant', () => {
    const [finding] = lintText(`${header}${objective}// okr-disable-next-line kr-activty\n${good}`).filter(
      ({ code }) => code === 'unused-suppression',
    );
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('kr-activity');
    expect(finding?.fixes?.[0]?.edits[0]?.newText).toBe('kr-activity');
  });

  it('is none inside prose', () => {
    expect(
      codes(`${objective}// see okr-disable-line in the manual\n${good}${good.replace('activation', 'retention')}`),
    ).toEqual([]);
  });
});

describe('the fix that suppresses a finding', () => {
  const newText = (text: string) => {
    const [finding] = lintText(header + text);
    if (!finding) throw new Error('no finding');
    return suppressFix(finding, 'en').edits[0];
  };

  it('writes a comment above, indented as the line, with a reason to fill in', () => {
    const edit = newText('O: New users feel at home\n  KR: Help sales\n  KR: Raise activation from 50% to 65%\n');
    expect(edit?.newText).toBe('  // okr-disable-next-line kr-activity -- $' + '{1:why}\n');
    expect(edit?.span).toMatchObject({ start: 0, end: 0 });
  });
});
