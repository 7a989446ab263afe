import { describe, expect, it } from 'vitest';
import { lintText, shown, words } from './linting.ts';

function found(text: string, code: string) {
  return lintText(text).filter((finding) => finding.code === code);
}

describe('numbering-gap', () => {
  const gaps = (...heads: string[]) =>
    found(`O: We win\n${heads.map((head, at) => `${head} Win ${at + 3} towns\n`).join('')}`, 'numbering-gap');

  it.each([
    [['KR1:', 'KR2:']],
    [['KR2:', 'KR3:']],
    [['KR:', 'KR:']],
    [['KR1.1:', 'KR1.2:']],
    [['KR growth:', 'KR3:']],
    [['1.', '2.', '3.']],
    [['1.', '1.', '1.']],
    [['-', '-']],
  ])('is none in %j', (heads) => expect(shown(gaps(...heads))).toEqual([]));

  it.each([
    [['KR1:', 'KR3:'], '3'],
    [['KR 1.1:', 'KR 1.3:'], '3'],
    [['KR一:', 'KR三:'], '三'],
    [['1.', '3.'], '3'],
    [['(1)', '(4)'], '4'],
  ])('is one in %j', (heads, at) => {
    const findings = gaps(...heads);
    expect(shown(findings)).toEqual(['3: numbering-gap hint']);
    expect(findings.map(words)).toEqual([at]);
  });

  it('renumbers all that follow: list marks safely, labels not', () => {
    const [marks] = gaps('1.', '3.', '4.');
    expect(marks?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual(['2', '3']);
    expect(marks?.fixes?.[0]?.safe).toBe(true);
    expect(gaps('KR1:', 'KR3:')[0]?.fixes?.[0]?.safe).toBe(false);
  });

  it('looks at objectives too, and begins anew with each', () => {
    const objective = (label: string) => `${label}: We win\nKR1: Win 3 towns\nKR2: Win 4 lakes\n`;
    expect(shown(found(`${objective('O1')}${objective('O2')}`, 'numbering-gap'))).toEqual([]);
    expect(shown(found(`${objective('O1')}${objective('O')}${objective('O3')}`, 'numbering-gap'))).toEqual([]);
    const [gap] = found(`${objective('O1')}${objective('O4')}`, 'numbering-gap');
    expect(gap?.message).toContain('O4 follows O1');
  });
});

describe('numbering-gap in roles', () => {
  const role = (number: number) =>
    `${number}. Role: Head ${'ABCDE'.charAt(number)}\nO: We win\nKR: Win 3 towns\nKR: Win 4 lakes\n`;

  it('is found across the plans of a file', () => {
    expect(shown(found([1, 2, 3, 1, 2].map(role).join('\n'), 'numbering-gap'))).toEqual([]);
    expect(shown(found([1, 2, 4].map(role).join('\n'), 'numbering-gap'))).toEqual(['11: numbering-gap hint']);
  });
});

describe('mixed-labels', () => {
  const mixed = (text: string) => found(text, 'mixed-labels');
  const objective = (keyword: string, keyResult: string) =>
    `${keyword}: We win\n${keyResult}1: Win 3 towns\n${keyResult}2: Win 4 lakes\n`;

  it('points at the rarer spelling, once', () => {
    const findings = mixed(`${objective('O', 'KR')}${objective('O', 'KR')}${objective('O', 'Key result ')}`);
    expect(shown(findings)).toEqual(['8: mixed-labels hint']);
    expect(findings[0]?.related).toHaveLength(2);
  });

  it('writes the usual one everywhere, with or without a space before the label', () => {
    const [short] = mixed(`${objective('O', 'KR')}${objective('O', 'KR')}${objective('O', 'Key result ')}`);
    expect(short?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual(['KR', 'KR']);
    const [long] = mixed(`${objective('O', 'Key result ')}${objective('O', 'Key result ')}${objective('O', 'KR')}`);
    expect(long?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual(['Key result ', 'Key result ']);
  });

  it.each([
    ['each language its own', `${objective('O', 'KR')}目标: 让客户满意\n关键结果1: 签约 3 家客户\n`],
    ['case as it comes', `${objective('O', 'KR')}${objective('o', 'kr')}`],
    [
      'simplified and traditional',
      '目标: 让客户满意\n关键结果: 签约 3 家客户\n\n目標: 讓客戶滿意\n關鍵結果: 簽約 3 家客戶\n',
    ],
    ['a list header above key results', 'O: We win\nKey results:\nKR1: Win 3 towns\nKR2: Win 4 lakes\n'],
  ])('leaves %s', (_, text) => expect(shown(mixed(text))).toEqual([]));

  it('looks at list headers too', () => {
    const list = (header: string) => `目标: 让客户满意\n${header}:\n1. 签约 3 家客户\n2. 新开 4 家门店\n\n`;
    expect(mixed(`${list('关键结果')}${list('主要结果')}`).map(words)).toEqual(['主要结果']);
  });
});

describe('plan-too-long', () => {
  const plan = (lines: number, line: string) =>
    `Team: Growth\nCycle: 2026-Q1\n\nO: We win\n${`  > ${line}\n`.repeat(lines)}KR: Win 3 towns\nKR: Win 4 lakes\n`;

  it('counts what is printed, a long line twice', () => {
    expect(shown(found(plan(95, 'a word'), 'plan-too-long'))).toEqual([]);
    expect(shown(found(plan(96, 'a word'), 'plan-too-long'))).toEqual(['1: plan-too-long information']);
    expect(shown(found(plan(50, 'a word '.repeat(15)), 'plan-too-long'))).toEqual(['1: plan-too-long information']);
    expect(shown(found(plan(50, '一句话'.repeat(20)), 'plan-too-long'))).toEqual(['1: plan-too-long information']);
  });

  it('leaves out check-ins, comments and blank lines', () => {
    const checkIns = '  2026-01-01 1\n\n// seen\n'.repeat(200);
    expect(shown(found(`${plan(10, 'a word')}${checkIns}`, 'plan-too-long'))).toEqual([]);
  });
});
