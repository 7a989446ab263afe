import { describe, expect, it } from 'vitest';
import { brief, dueOf } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('a Chinese count behind a coverb, before the verb with its own', () => {
  readsAs([
    ['在 6 个省份开设 40 家体验店', 'reach 40 家 + 6 个'],
    ['于 3 个园区铺设 120 公里光缆', 'reach 120 km + 3 个'],
    ['为 60 名学徒做 4 次培训', 'reach 4 培训 + 60 名'],
    ['面向 4 个学院招收 150 名研究生', 'reach 150 名 + 4 个'],
    ['联合 3 家银行推出 5 款产品', 'reach 5 款 + 3 银行'],
    ['与 7 家物流商签订 12 份合同', 'reach 12 合同 + 7 家'],
    ['每月在 4 个小区举办 2 场讲座', 'recurring 2 讲座 + 4 个 / month'],
    ['在 20 名候选人中录用 3 名', 'reach 3 名 + 20 候选人'],
    ['为 8 个部门和 30 个小组开展 6 轮培训', 'reach 6 培训 + 8 部门 + 30 个'],
    ['给 20 个班级送去 600 册图书', 'reach 600 书 + 20 个'],
    ['在 3 公里内覆盖 20 个小区', 'reach 20 个 + 3 km'],
    ['以 5 场直播带动销售 300 单', 'reach 300 单 + 5 直播'],
    ['组织 4 场面向 200 名家长的讲座', 'reach 4 场 + 200 家长'],
  ]);
});

describe('a Chinese count behind a coverb that is the result itself', () => {
  readsAs([
    ['与 5 家伙伴达成合作', 'reach 5 家'],
    ['为 90 名店员做急救培训', 'reach 90 培训'],
    ['培训 30 人与 20 家门店签约', 'reach 30 人 + 20 门店'],
    ['在 15 所中学推广使用', 'reach 15 所'],
  ]);
});

describe('a Chinese change by whatever verb', () => {
  readsAs([
    ['会议室由 12 间整合为 7 间', 'decrease 12 间 > 7 间'],
    ['报表由 30 张归并成 8 张', 'decrease 30 张 > 8 张'],
    ['返修率由 2.4% 改善为 1.1%', 'decrease 2.4 % > 1.1 %'],
    ['账期由 60 天下修至 45 天', 'decrease 60 天 > 45 天'],
    ['网点由 25 家新增至 38 家', 'increase 25 家 > 38 家'],
    ['编制从 6 人扩编到 11 人', 'increase 6 人 > 11 人'],
    ['由 9 项精简为 4 项并上线', 'decrease 9 项 > 4 项'],
    ['把排队时间砍到 4 分钟', 'atMost 4 分钟'],
  ]);
});

describe('由 and 从 before those who do it, and before what is chosen from', () => {
  readsAs([
    ['由 3 名讲师为 200 名员工授课 12 次', 'reach 12 次 + 3 讲师 + 200 员工'],
    ['由 3 名教师组成 5 个小组', 'reach 5 个 + 3 教师'],
    ['从 100 名用户中访谈 20 名', 'reach 20 名 + 100 访谈'],
    ['从 3 名员工培养为 2 名主管', 'reach 2 主管 + 3 员工'],
  ]);
});

describe('a Chinese rate on both sides of a change', () => {
  readsAs([
    ['差评从每周 12 条下降到每周 4 条', 'decrease 12 条 > 4 条'],
    ['停机由每月 6 次降至每月 2 次以内', 'decrease 6 次 > 2 次'],
    ['巡检由每季度 2 次增加到 5 次', 'increase 2 次 > 5 次'],
    ['巡检从每月 1 次提高到每周 1 次', 'recurring 1 次 + 1 次 / week'],
    ['每周巡检 3 次', 'recurring 3 次 / week'],
  ]);
});

describe('a Chinese start or end below zero', () => {
  readsAs([
    ['推荐值由負 12 轉為正 30', 'increase -12 > 30'],
    ['利润率从负 3% 提升到 5%', 'increase -3 % > 5 %'],
    ['减负 5 项', 'reach 5 项'],
  ]);
});

describe('a comparison in Chinese', () => {
  readsAs([
    ['破损率比上月低 2 个百分点', 'percentChange -2 % points'],
    ['采购成本比行业低 8%', 'percentChange -8 %'],
    ['好评率比去年高 4%', 'percentChange 4 %'],
    ['能耗低于去年 6 个百分点', 'percentChange -6 % points'],
    ['转化率低于 5%', 'atMost 5 %'],
    ['破损率+2%，好评率-3%', 'percentChange 2 % + 3 %'],
    ['客诉-15%', 'percentChange -15 %'],
    ['退款率 3%-5%', 'atLeast 3 % + 5 %'],
  ]);
});

describe('a Chinese value in brackets with its period', () => {
  readsAs([
    ['续费率达 42%（2 月：31%）', 'increase 31 % > 42 %'],
    ['续费率达 42%（2025 年 31%）', 'increase 31 % > 42 %'],
    ['续费率达 42%（年初 31%）', 'increase 31 % > 42 %'],
    ['完成 20 场（4 月 8 场）', 'reach 20 场'],
    ['签约 20 家（Q1 5 家，Q2 15 家）', 'reach 20 家'],
  ]);

  it('are not due then', () => {
    expect(dueOf('续费率达 42%（年初 31%）')).toBeNull();
    expect(dueOf('续费率达 42%（年底 50%）')?.[0]).toBe('年底');
  });
});

describe('a value that is reached beside a count that is added', () => {
  readsAs([
    ['题库新增 500 题，通过率提升到 82%', 'reach 82 % + 500 题'],
    ['新增门店 6 家，客诉率降至 2%', 'atMost 2 % + 6 家'],
    ['客单价提升到 90 元，复购率提升到 30%', 'reach 90 CNY + 30 %'],
    ['举办 3 次家长开放日，满意率 93%', 'reach 93 % + 3 次'],
    ['举办 3 次客户沙龙', 'reach 3 沙龙'],
  ]);
});

describe('a change that only says how a Chinese value has changed', () => {
  readsAs([
    ['实现销售收入 900 万元，同比增长 18%', 'reach 9000000 CNY + 18 %'],
    ['三季度末会员达到 4200 人，较二季度末净增 600 人', 'reach 4200 人 + 600 人'],
    ['完成选品，销量同比增长 18%', 'percentChange 18 %'],
    ['一季度末 3 家，二季度末 8 家', 'reach 8 家 + 3 家'],
    ['招募义工 120 名，累计陪伴时长超过 900 小时', 'atLeast 900 小时 + 120 名'],
  ]);
});
