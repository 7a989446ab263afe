import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('what is brought up to a level reaches it', () => {
  readsAs([
    ['Bring the attendance rate up to 93%', 'reach 93 %'],
    ['Raise the index up to 70', 'reach 70'],
    ['Spend up to $800 on prizes', 'atMost 800 USD'],
    ['Hire up to 4 drivers', 'atMost 4 drivers'],
  ]);
});

describe('praise between the word and its value', () => {
  readsAs([
    ['Raise punctuality from 88% to a steady 95%', 'increase 88 % > 95 %'],
    ['Cut the wait from 9 days to a class-leading 3 days', 'decrease 9 days > 3 days'],
    ['将准点率从 88% 提升到稳定的 95%', 'increase 88 % > 95 %'],
    ['A pontosság 4,1-ről tartósan 4,5-re nő', 'increase 4.1 > 4.5'],
    ['A taglétszám 80-ról legalább 120-ra nő', 'increase 80 > 120'],
  ]);
});

describe('a start that stands behind its target', () => {
  readsAs([
    ['Settle claims in 8 days, down from 21', 'decrease 21 days > 8 days'],
    ['Reach a 93% pass rate, up from 81%', 'increase 81 % > 93 %'],
    ['Bring turnaround down from 9 days to 4 days', 'decrease 9 days > 4 days'],
    ['First reply in 1 hour instead of 6 hours', 'decrease 6 hours > 1 hour'],
    ['Payroll takes 2 days rather than 5', 'decrease 5 days > 2 days'],
    ['Cut refunds to 2% (we are at 4%)', 'decrease 4 % > 2 %'],
    ['Raise the index to 60 (last year: 48)', 'increase 48 > 60'],
    ['Zero spills (currently averaging 3 per month)', 'decrease 3 spills > 0 spills'],
    ['复诊率提升到 40%（目前平均 28%）', 'increase 28 % > 40 %'],
    ['5 nap helyett 2 nap alatt fizetünk', 'decrease 5 nap > 2 nap'],
    ['Survey 30 members (last 30 days)', 'reach 30 members'],
    ['Raise the index to 60 (2025: 48)', 'increase 48 > 60'],
    ['Raise the index to 60 (Q3: 48)', 'increase 48 > 60'],
    ['Raise the index to 60 (48 last year)', 'increase 48 > 60'],
    ['Raise the index to 60 (prev. 48)', 'increase 48 > 60'],
    ['Raise the index to 60 (2025 baseline: 48)', 'increase 48 > 60'],
  ]);
});

describe('by how much beside what it is compared with', () => {
  readsAs([
    ['Increase bookings by 14% vs last year', 'percentChange 14 %'],
    ['Increase bookings by 14% versus Q1', 'percentChange 14 %'],
    ['Donations 9% higher than last year', 'percentChange 9 %'],
    ['Settle claims in 8 days vs 21 days', 'decrease 21 days > 8 days'],
    ['Reduction in energy use: 18%', 'percentChange -18 %'],
    ['Membership growth: 7%', 'percentChange 7 %'],
    ['Price increase acceptance: 80%', 'reach 80 %'],
  ]);
});

describe('by how much, and to where', () => {
  readsAs([
    ['Cut the cost of a meal by $2 to $9', 'atMost 9 USD + 2 USD'],
    ['Lower waste by 2 pp to 4%', 'atMost 4 % + 2 %'],
    ['Cut the cost of a meal by 10 to 15%', 'percentChange -10 % + 15 %'],
  ]);
});

describe('between two values', () => {
  readsAs([
    ['Hire between 4 and 6 cooks', 'atLeast 4 cooks + 6 cooks'],
    ['Occupancy between 70 and 80%', 'atLeast 70 % + 80 %'],
    ['Keep the stock between 2 and 5 days', 'atLeast 2 days + 5 days'],
  ]);
});

describe('those who are counted behind a limit are no start', () => {
  readsAs([
    ['A mark of at least 7 from 40 tasters', 'atLeast 7 + 40 tasters'],
    ['A rating over 4 from 60+ hikers', 'atLeast 4 + 60 hikers'],
    ['Grow from 40 tasters to at least 70', 'increase 40 tasters > 70 tasters'],
  ]);
});

describe('limits in words', () => {
  readsAs([
    ['Cap the print budget at $9k', 'atMost 9000 USD'],
    ['Finish the season with fewer than 5 fines', 'atMost 5 fines'],
    ['Young members make up 30% of the choir', 'reach 30 %'],
    ['Costs should not be more than $4k', 'atMost 4000 USD'],
    ['Occupancy should be more than 75%', 'atLeast 75 %'],
    ['A rating of 4.5/5 or above', 'atLeast 4.5'],
    ['Beat the record of 40 laps', 'atLeast 40 laps'],
  ]);
});

describe('an arrow between two noun groups', () => {
  readsAs([
    ['$8K in tips → $12K in tips', 'increase 8000 USD > 12000 USD'],
    ['35% 30-day retention → 50%', 'increase 35 % > 50 %'],
    ['80 weekly active clubs → 140', 'increase 80 > 140'],
  ]);
});

describe('a rhythm in place of another', () => {
  readsAs([['Release weekly instead of monthly', 'recurring / week']]);
});

describe('those who are asked are no start', () => {
  readsAs([
    ['Ease of use above 4.2 in tests from 15 volunteers', 'atLeast 4.2 + 15 volunteers'],
    ['从 15 位学员中获得至少 9 分', 'atLeast 9 分 + 15 学员'],
    ['At least 40 members, from 18 members', 'increase 18 members > 40 members'],
  ]);
});

describe('the first of two changes is the target', () => {
  readsAs([
    ['Grow bookings by 12% and cut refunds by 5%', 'percentChange 12 % + 5 %'],
    ['Lower waste by 9% and raise yield by 4%', 'percentChange -9 % + 4 %'],
    ['Bővítsük a kört 10%-kal, és csökkentsük a selejtet 15%-kal', 'percentChange 10 % + 15 %'],
    ['将客流提升 10%，并将损耗降低 5%', 'percentChange 10 % + 5 %'],
  ]);
});

describe('a metric between the amount and its growth', () => {
  readsAs([
    ['Deliver 12% membership growth', 'percentChange 12 %'],
    ['Achieve a 9% energy cost reduction', 'percentChange -9 %'],
    ['15%-os forgalomnövekedés', 'percentChange 15 %'],
    ['15%-os árbevétel-növekedés', 'percentChange 15 %'],
    ['实现门票收入 12% 的增长', 'percentChange 12 %'],
    ['Reach a 12% growth rate', 'reach 12 %'],
    ['Estimates land within 8% of the outcome', 'atMost 8 %'],
  ]);
});

describe('一 as an end of a change', () => {
  readsAs([
    ['报销审核由四天压缩为一天', 'decrease 4 天 > 1 天'],
    ['返工从五次减少到一次', 'decrease 5 次 > 1 次'],
    ['由三套账套整合为一套', 'decrease 3 套 > 1 套'],
    ['选址周期从一个月缩短到三周', 'decrease 1 个月 > 3 周'],
    ['补货由一周压缩到 3 天以内', 'decrease 1 周 > 3 天'],
    ['由一名导师为 15 名学员授课', 'reach 15 学员'],
    ['由一个小组完成 4 个项目', 'reach 4 个'],
    ['从零到一搭建物流体系', 'milestone'],
  ]);
});

describe('words that begin with 原', () => {
  readsAs([
    ['撰写 9 篇原创评测，阅读量超过 4000', 'atLeast 4000 + 9 评测'],
    ['采购 20 吨原料，合格率达到 98%', 'reach 98 % + 20 t'],
    ['入住率提升到 72%（原 61%）', 'increase 61 % > 72 %'],
  ]);
});

describe('a Chinese start whose end is no number', () => {
  readsAs([
    ['漏检率由 14% 降到个位数', 'milestone'],
    ['从 4 个方面改善服务', 'milestone'],
    ['漏检率从 14% 降到 6%', 'decrease 14 % > 6 %'],
    ['转化率从 3% 翻倍', 'percentChange 100 %'],
  ]);
});
