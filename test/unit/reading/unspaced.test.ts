import { describe, expect, it } from 'vitest';
import { brief, dueOf } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('Chinese words whose last character belongs to what follows', () => {
  readsAs([
    ['复购率提升至少 8%', 'percentChange 8 %'],
    ['退货率降低至少 2 个百分点', 'percentChange -2 % points'],
    ['场次增加至少 6 场', 'atLeast 6 场'],
    ['毛利率提升至 35%', 'reach 35 %'],
    ['5周内回访 40 位学员', 'reach 40 学员'],
  ]);

  it('leave a year and a month whole', () => {
    expect(dueOf('2026年内完成认证')?.[0]).toBe('2026年内');
    expect(dueOf('3月内上线')?.[0]).toBe('3月内');
  });
});

describe('Chinese durations', () => {
  readsAs([
    ['20 分钟完成盘点', 'atMost 20 分钟'],
    ['2 天解决退款', 'atMost 2 天'],
    ['2 年以上会员流失率低于 5%', 'atMost 5 %'],
    ['梳理近三年的退货，形成改进清单', 'milestone'],
    ['设备可用时间保持在 98%', 'atLeast 98 %'],
    ['处理时间保持在 3 分钟', 'atMost 3 分钟'],
    ['每月至少 2 次与家长的沟通', 'recurring 2 次 / month'],
    ['每季度 3 次与供应商的复盘会', 'recurring 3 复盘会 / quarter'],
  ]);

  it.each([
    ['在接下来的两个月内，将投诉率从 4% 降到 2%', '接下来的两个月内', 2],
    ['五个月后有 300 名会员', '五个月', 5],
    ['半年后会员达到 3 万', '半年后', 6],
  ] as const)('%s is due', (text, words, count) => {
    expect(dueOf(text)).toEqual([words, { kind: 'nth', unit: 'month', count }]);
  });
});

describe('what is hired leads to what is reached', () => {
  readsAs([
    ['招聘 4 名讲师，课时收入达到 50 万元', 'reach 500000 CNY + 4 讲师'],
    ['Hire 4 tutors and reach $50k in course sales', 'reach 50000 USD + 4 tutors'],
  ]);
});
