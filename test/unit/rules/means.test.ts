import { describe, expect, it } from 'vitest';
import { applyFixes, linedText } from '../../../server/src/features/textChanges.ts';
import { lintText, words } from './linting.ts';

function found(sentence: string) {
  const text = `O: We win\nKR: ${sentence}\n`;
  return { text, findings: lintText(text).filter(({ code }) => code === 'kr-several-targets') };
}

describe('work and its outcome in one key result', () => {
  it.each([
    ['Hold 5 open days and win 100 tenants', 'KR: Win 100 tenants\n  Initiative: Hold 5 open days'],
    ['Hold 5 open days to win 100 tenants', 'KR: Win 100 tenants\n  Initiative: Hold 5 open days'],
    ['举办 5 场品鉴会，获得 100 位会员', 'KR: 获得 100 位会员\n  举措: 举办 5 场品鉴会'],
    [
      'Tartsunk 5 nyílt napot, és szerezzünk 100 bérlőt',
      'KR: Szerezzünk 100 bérlőt\n  Kezdeményezés: Tartsunk 5 nyílt napot',
    ],
  ])('%s keeps the outcome and makes the work an initiative', (sentence, mended) => {
    const { text, findings } = found(sentence);
    const [finding] = findings;
    expect(finding?.message).toContain('initiative');
    expect(finding && words(finding)).toContain('5');
    const edits = finding?.fixes?.[0]?.edits ?? [];
    expect(applyFixes(linedText(text), [edits]).text).toBe(`O: We win\n${mended}\n`);
  });

  it.each([
    '每月 3 场品鉴会，复购率达到 40%，满意度达到 90%',
    '每月开设 3 场活动，提升店员参与度至 80%，提升满意度至 90%',
  ])('points at a second outcome rather than at the work: %s', (sentence) => {
    const { findings } = found(sentence);
    expect(findings.map(words)).toEqual(['90%']);
    expect(findings[0]?.message).toContain('second outcome');
  });
});
