import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';
import { dueOf } from './brief.ts';

type Row = readonly [text: string, words: string, expression: object];

function duesAre(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, words, expression) => {
    const due = dueOf(text);
    expect(due?.[0]).toBe(words);
    expect(due?.[1]).toMatchObject(expression);
  });
}

describe('due dates in English', () => {
  duesAre([
    ['Publish the guide by 2026-02-28', '2026-02-28', { kind: 'date', date: '2026-02-28' }],
    ['Publish the guide by 31/03/2026', '31/03/2026', { kind: 'date', date: '2026-03-31' }],
    ['Publish the guide by March 31, 2026', 'March 31, 2026', { kind: 'date', date: '2026-03-31' }],
    ['Publish the guide by 31 March', '31 March', { kind: 'day', month: 3, day: 31 }],
    ['Publish the guide by the 5th of May', 'the 5th of May', { kind: 'day', month: 5, day: 5 }],
    ['Publish the guide by 9/30', '9/30', { kind: 'day', month: 9, day: 30 }],
    ['Publish the guide by the end of February', 'the end of February', { kind: 'month', month: 2, part: 'end' }],
    ['Publish the guide by mid-March', 'mid-March', { kind: 'month', month: 3, part: 'middle' }],
    ['Publish the guide in early May', 'early May', { kind: 'month', month: 5, part: 'early' }],
    ['Publish the guide before December', 'December', { kind: 'month', month: 12, part: 'before' }],
    ['Publish the guide by June 2027', 'June 2027', { kind: 'month', month: 6, year: 2027, part: 'end' }],
    ['Publish the guide by Q3', 'Q3', { kind: 'quarter', quarter: 3, part: 'end' }],
    ['Publish the guide by 2027Q3', '2027Q3', { kind: 'quarter', quarter: 3, year: 2027 }],
    ['Publish the guide by Q3/27', 'Q3/27', { kind: 'quarter', quarter: 3, year: 2027 }],
    ["Publish the guide by H1'27", "H1'27", { kind: 'half', half: 1, year: 2027 }],
    ["Publish the guide by May '27", "May '27", { kind: 'month', month: 5, year: 2027 }],
    ['Publish the guide by 15-Mar-27', '15-Mar-27', { kind: 'date', date: '2027-03-15' }],
    ['Publish the guide by 31-Dec-2027', '31-Dec-2027', { kind: 'date', date: '2027-12-31' }],
    ['Publish the guide by 15-Mar', '15-Mar', { kind: 'day', month: 3, day: 15 }],
    ['Publish the guide by 31/12/27', '31/12/27', { kind: 'date', date: '2027-12-31' }],
    ['Publish the guide by wk 12', 'wk 12', { kind: 'nth', unit: 'week', count: 12 }],
    ['Publish the guide by fy-end', 'fy-end', { kind: 'year', year: null, part: 'end' }],
    ['Publish the guide by fall 2027', 'fall 2027', { kind: 'event', name: 'fall 2027' }],
    ['Hire 4 cooks by the spring of 2027', 'the spring of 2027', { kind: 'event' }],
    ['Publish the guide in six months', 'six months', { kind: 'nth', unit: 'month', count: 6 }],
    ['Publish the guide before the start of Term 2', 'the start of Term 2', { kind: 'event' }],
    ['Publish the guide by mid Q2 2026', 'mid Q2 2026', { kind: 'quarter', quarter: 2, year: 2026, part: 'middle' }],
    ['Open the office in the second half of the year', 'the second half of the year', { kind: 'half', half: 2 }],
    ['Publish the guide by EOQ', 'EOQ', { kind: 'relative', unit: 'quarter', offset: 0, part: 'end' }],
    ['Publish the guide this quarter', 'this quarter', { kind: 'relative', unit: 'quarter', offset: 0 }],
    [
      'Publish the guide by the end of next month',
      'the end of next month',
      { kind: 'relative', unit: 'month', offset: 1 },
    ],
    ['Publish the guide by year end', 'year end', { kind: 'year', year: null, offset: 0, part: 'end' }],
    ['Halve emissions by 2027', '2027', { kind: 'year', year: 2027 }],
    ['Publish the guide by the end of week 6', 'the end of week 6', { kind: 'nth', unit: 'week', count: 6 }],
    ['Win 200 users in the first month', 'the first month', { kind: 'nth', unit: 'month', count: 1 }],
    ['Win 200 users within six months', 'six months', { kind: 'nth', unit: 'month', count: 6 }],
    ['Publish the guide before the launch', 'the launch', { kind: 'event', name: 'launch' }],
    ['Publish the guide by code freeze', 'code freeze', { kind: 'event', name: 'code freeze' }],
    ['Publish the guide before the school year starts', 'the school year starts', { kind: 'event' }],
    ['Finish the tests on XX month XX', 'XX month XX', { kind: 'placeholder' }],
    ['Q2 revenue reaches $2M in May', 'May', { kind: 'month', month: 5 }],
  ]);
});

describe('due dates in Chinese', () => {
  duesAre([
    ['截止 2 月底拜访 6 家客户', '2 月底', { kind: 'month', month: 2, part: 'end' }],
    ['二月中旬前发布指南', '二月中旬前', { kind: 'month', month: 2, part: 'middle' }],
    ['三月初上线新官网', '三月初', { kind: 'month', month: 3, part: 'early' }],
    ['12 月之前制定计划', '12 月之前', { kind: 'month', month: 12, part: 'before' }],
    ['6 月 30 日前完成验收', '6 月 30 日前', { kind: 'day', month: 6, day: 30 }],
    ['2026年3月31日前上线', '2026年3月31日前', { kind: 'date', date: '2026-03-31' }],
    ['第一季度沟通 50 名工程师', '第一季度', { kind: 'quarter', quarter: 1, part: 'end' }],
    ['截止 Q1 结束完成盘点', 'Q1 结束', { kind: 'quarter', quarter: 1, part: 'end' }],
    ['上半年新开 8 家门店', '上半年', { kind: 'half', half: 1 }],
    ['年底前拿到认证', '年底前', { kind: 'year', offset: 0, part: 'end' }],
    ['明年一季度末前完成切换', '明年一季度末前', { kind: 'quarter', quarter: 1, yearOffset: 1 }],
    ['本月内谈定价格', '本月内', { kind: 'relative', unit: 'month', offset: 0 }],
    ['下个月15号之前完成评审', '下个月15号之前', { kind: 'relative', unit: 'month', offset: 1, day: 15 }],
    ['首月取得 10000 次下载', '首月', { kind: 'nth', unit: 'month', count: 1 }],
    ['第六周前完成联调', '第六周前', { kind: 'nth', unit: 'week', count: 6 }],
    ['双十一前完成压测', '双十一前', { kind: 'event', name: '双十一' }],
    ['董事会召开前交出方案', '董事会召开前', { kind: 'event' }],
    ['第三季底前導入新系統', '第三季底前', { kind: 'quarter', quarter: 3, part: 'end' }],
  ]);
});

describe('due dates in Hungarian', () => {
  duesAre([
    ['Elkészül az útmutató 2026. március 31-ig', '2026. március 31-ig', { kind: 'date', date: '2026-03-31' }],
    ['Elkészül az útmutató február 15-ig', 'február 15-ig', { kind: 'day', month: 2, day: 15 }],
    ['Elkészül az útmutató 09. 30-ig', '09. 30-ig', { kind: 'day', month: 9, day: 30 }],
    ['Elkészül az útmutató március végéig', 'március végéig', { kind: 'month', month: 3, part: 'end' }],
    ['Elkészül az útmutató április elejére', 'április elejére', { kind: 'month', month: 4, part: 'early' }],
    [
      'Érjünk el 20 000 olvasót a második negyedévre',
      'a második negyedévre',
      { kind: 'quarter', quarter: 2, part: 'end' },
    ],
    ['Q2-ben 12 új partner', 'Q2-ben', { kind: 'quarter', quarter: 2 }],
    [
      '2026 II. negyedévének végéig elindul a bolt',
      '2026 II. negyedévének végéig',
      { kind: 'quarter', quarter: 2, year: 2026 },
    ],
    ['A félév végére kész a terv', 'A félév végére', { kind: 'relative', unit: 'half', part: 'end' }],
    ['Az év végéig lezárjuk a leltárt', 'Az év végéig', { kind: 'year', offset: 0, part: 'end' }],
    [
      'A negyedév közepéig bekötjük a bankot',
      'A negyedév közepéig',
      { kind: 'relative', unit: 'quarter', part: 'middle' },
    ],
    ['Ebben a negyedévben közzétesszük', 'Ebben a negyedévben', { kind: 'relative', unit: 'quarter', offset: 0 }],
    ['A 10. hét végéig kész a térkép', 'A 10. hét végéig', { kind: 'nth', unit: 'week', count: 10 }],
    ['Húsvét előtt elindítjuk', 'Húsvét előtt', { kind: 'event', name: 'Húsvét' }],
    ['A közgyűlésig elkészül a jelentés', 'A közgyűlésig', { kind: 'event' }],
    ['Idén 10 rendezvényen veszünk részt', 'Idén', { kind: 'year', offset: 0 }],
  ]);
});

describe('due dates in Chinese, in other forms', () => {
  duesAre([
    ['五月三十一日前完成招标', '五月三十一日前', { kind: 'day', month: 5, day: 31 }],
    ['十二月卅一日前完成招标', '十二月卅一日前', { kind: 'day', month: 12, day: 31 }],
    ['2 季度末完成验收', '2 季度末', { kind: 'quarter', quarter: 2, part: 'end' }],
    ['4 季度新增会员 300 人', '4 季度', { kind: 'quarter', quarter: 4 }],
    ['3 项活动于第 2 季初开跑', '第 2 季初', { kind: 'quarter', quarter: 2, part: 'early' }],
    ['115 年 6 月底前取得认证', '115 年 6 月底前', { kind: 'month', month: 6, year: 2026 }],
    ['民國 116 年底前開業', '116 年底前', { kind: 'year', year: 2027 }],
    ['115 年第 4 季底完成', '115 年第 4 季底', { kind: 'quarter', quarter: 4, year: 2026 }],
    ['26/3/31 前提交报告', '26/3/31 前', { kind: 'date', date: '2026-03-31' }],
    ['26-03-31 前提交报告', '26-03-31 前', { kind: 'date', date: '2026-03-31' }],
    ['20260430 前完成迁移', '20260430 前', { kind: 'date', date: '2026-04-30' }],
    ['26Q2 上线小程序', '26Q2', { kind: 'quarter', quarter: 2, year: 2026 }],
    ['FY26Q1 交付 3 个模块', 'FY26Q1', { kind: 'quarter', quarter: 1, year: 2026 }],
    ['「双十二」前上线', '双十二」前', { kind: 'event', name: '双十二' }],
    ['8 月 28 日开学前完成装修', '8 月 28 日', { kind: 'day', month: 8, day: 28 }],
    ['九月开学前完成装修', '开学前', { kind: 'event' }],
    ['3 月 15 日完成开发，双十一前上线', '双十一前', { kind: 'event' }],
  ]);
});

describe('dates that are no due dates', () => {
  it.each([
    'Plan the features for Q3',
    'Agree the Q4 campaign with the agency',
    'Sell 5% more than last quarter',
    'Serve customers since 2019',
    'Improve over Q2 2025',
    'Raise the index to 60 (Q3: 48)',
    'Raise the index to 60 (48 in Q3)',
    'Cut refunds to 40, down from 65 in 2025',
    'Refunds 20% down on 2025',
    'Grow year on year bookings by 10%',
    'Cut the month-end close to 4 days',
    'Payback in 12 months',
    '确保 Q3 产品功能具有成功指标',
    '完成三月份的 2 个原型',
    '制定下季度的目标',
    '将用户测试整合到发布前的计划中',
    '从三月起每周发布简报',
    '5 月起试行新制度',
    '连续 4 季度增长',
    '一月一次例会',
    '企业成立 100 年',
    'Az első negyedévi jelentés elkészítése',
    'Kivezetjük a 2019-ben bevezetett rendszert',
    'Tavaly óta nő a forgalom',
  ])('%s', (text) => {
    expect(read(text).due).toBeNull();
  });
});

it('takes the last of several dates, and keeps the others', () => {
  const { due, otherDues } = read('Draft the plan by March and publish it by the end of May');
  expect(due?.text).toBe('the end of May');
  expect(otherDues.map(({ text }) => text)).toEqual(['March']);
});

describe('Chinese words that are no due date', () => {
  it.each([
    '走访前 30 大门店',
    '服务前 80 位会员',
    '签下前 12 个付费客户',
    '退货率较 3 月底降低 15%',
    '产值相比一季度末增长 12%',
    '能耗比 9 月 30 日下降 8%',
    '回本周期由 20 个月缩短至 14 个月',
  ])('%s', (text) => {
    expect(read(text).due).toBeNull();
  });

  it('keeps the date that the comparison is made on', () => {
    expect(read('11 月底会员数比 5 月底增长 18%').due?.text).toBe('11 月底');
    expect(read('上线前 2 周完成压测').due?.text).toBe('上线前');
  });
});
