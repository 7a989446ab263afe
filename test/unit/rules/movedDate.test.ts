import { describe, expect, it } from 'vitest';
import { applyFixes, linedText } from '../../../server/src/features/textChanges.ts';
import { lintText } from './linting.ts';

describe('a due date outside the cycle', () => {
  it.each([
    ['en', 'Open 40 stalls by 15 May 2026', 'Open 40 stalls by 2026-03-31'],
    ['en', 'By the end of May, 40 stalls sell our bread', 'By 2026-03-31, 40 stalls sell our bread'],
    ['en', 'Open 40 stalls in May', 'Open 40 stalls by 2026-03-31'],
    ['zh', '5 月底前新开 40 个摊位', '2026-03-31 前新开 40 个摊位'],
    ['zh', '新开 40 个摊位，截止 5 月中旬', '新开 40 个摊位，截止 2026-03-31'],
    ['hu', 'Nyissunk 40 standot május 15-ig', 'Nyissunk 40 standot május 15-ig\n  Határidő: 2026-03-31'],
  ])('is moved where it stands (%s: %s)', (_language, weak, better) => {
    const plan = (keyResult: string) =>
      `Team: Bakery\nCycle: 2026-Q1\nOwner: @mei\n\nO: Neighbours meet at our stalls\nKR: ${keyResult}\n`;
    const finding = lintText(plan(weak)).find(({ code }) => code === 'due-outside-cycle');
    const edits = finding?.fixes?.[0]?.edits ?? [];
    const { text } = applyFixes(linedText(plan(weak)), [edits]);
    expect(text).toBe(plan(better));
    expect(lintText(text).map(({ code }) => code)).not.toContain('due-outside-cycle');
  });
});
