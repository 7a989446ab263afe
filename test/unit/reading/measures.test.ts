import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('a number glued to the symbol of its unit', () => {
  readsAs([
    ['储能规模达到 2.5GW', 'reach 2.5 GW'],
    ['误差小于 0.02mm', 'atMost 0.02 mm'],
    ['电池容量不低于 6000mAh', 'atLeast 6000 mAh'],
    ['氨氮浓度低于 35mg/L', 'atMost 35 mg/L'],
    ['抖动不超过 8μs', 'atMost 8 μs'],
    ['Raise the backbone to 40Gbps', 'reach 40 Gbps'],
    ['Keep the pressure below 1.2MPa', 'atMost 1.2 MPa'],
    ['Raise $2MM', 'reach 2000000 USD'],
    ['河道水位下降 3m', 'reach 3 m'],
    ['待机功率低于 250W', 'atMost 250 W'],
    ['客单价从 2W 提升到 3W', 'increase 20000 > 30000'],
    ['压缩功耗，新增 5w 用户', 'reach 50000 用户'],
    ['上线 5G 套餐', 'milestone'],
    ['2FA 覆盖率达到 90%', 'reach 90 %'],
    ['每月 1v1 沟通 5 次', 'recurring 5 次 / month'],
    ['用户达到 10w', 'reach 100000'],
  ]);
});

describe('Chinese magnitudes', () => {
  readsAs([
    ['接诊 3 万人次', 'reach 30000 人次'],
    ['光伏装机超过 30 万千瓦', 'atLeast 300000 kW'],
    ['变压器容量 2 万千伏安', 'reach 20000 千伏安'],
    ['新增 3 千用户', 'reach 3000 用户'],
    ['营收做到 2 个亿', 'reach 200000000'],
    ['收入 60 多万元', 'atLeast 600000 CNY'],
    ['累计服务 20 余万人次', 'atLeast 200000 人次'],
    ['增加二十一家', 'reach 21 家'],
  ]);
});

describe('Chinese metrics whose name begins with a number', () => {
  readsAs([
    ['万元产值水耗下降 4%', 'percentChange -4 %'],
    ['百万公里违章率下降 15%', 'percentChange -15 %'],
    ['亿元以上企业新增 6 家', 'reach 6 家'],
    ['突破亿元，新增 20 家', 'atLeast 100000000 CNY + 20 家'],
    ['实现百万元营收', 'reach 1000000 CNY'],
  ]);
});

describe('nouns that begin with 多 or 余', () => {
  readsAs([
    ['开设 3 门多媒体课', 'reach 3 媒体'],
    ['清理 4 个冗余库', 'reach 4 个'],
    ['签约 20 多家客户', 'atLeast 20 客户'],
    ['耗材 6 元多', 'atLeast 6 CNY'],
  ]);
});

describe('ratios, arrows and fractions', () => {
  readsAs([
    ['投入产出比达到 1:4.5', 'reach 4.5'],
    ['ROI 由 1:1.5 提升至 1:2.8', 'increase 1.5 > 2.8'],
    ['到课率：70% ➜ 85%', 'increase 70 % > 85 %'],
    ['Attendance: 70% ➡️ 85%', 'increase 70 % > 85 %'],
    ['能耗降低十分之二', 'percentChange -20 %'],
    ['缺陷减少近半', 'percentChange -50 %'],
  ]);
});

describe('a span in two units', () => {
  readsAs([
    ['越野赛在 5 小时 45 分以内完赛', 'atMost 5.75 小时'],
    ['面试时长控制在 1 小时 15 分钟以内', 'atMost 1.25 小时'],
    ['等位时间由 4 分 30 秒降至 2 分钟', 'decrease 4.5 分 > 2 分钟'],
    ['盘点用时从 2 小时 12 分缩短到 48 分钟', 'decrease 2.2 小时 > 48 分钟'],
    ['换模时间压到 6 分 15 秒以下', 'atMost 6.25 分'],
    ['口语平均 80 分，30 秒内作答', 'reach 80 分 + 30 秒'],
    ['Keep the turnaround below 3 hours 15 minutes', 'atMost 3.25 hours'],
    ['Cut the batch run from 1 h 45 min to 50 min', 'decrease 1.75 h > 50 min'],
    ['A betöltés legfeljebb 1 perc 30 másodperc', 'atMost 1.5 perc'],
    ['A leltár 3 óra 45 percről 2 órára csökken', 'decrease 3.75 óra > 2 órára'],
  ]);
});

describe('how much each time is, beside how often', () => {
  readsAs([
    ['每周游泳 2 次，每次不少于 2 公里', 'recurring 2 次 + 2 km / week'],
    ['每月走访 6 家网点，每家停留至少 2 小时', 'recurring 6 网点 + 2 小时 / month'],
    ['每月发布 3 篇攻略，每篇阅读量超过 2000', 'atLeast 2000 + 3 篇'],
    ['每季度开展 1 次拉练，每次达标率不低于 85%', 'atLeast 85 % + 1 拉练'],
  ]);
});

describe('a time of day', () => {
  readsAs([
    ['每天 22 点前熄灯，每月至少 20 天', 'recurring 20 天 / month'],
    ['早上 7 点开门，迟到不超过 2 次', 'atMost 2 次'],
    ['评分提高 3 点', 'reach 3 点'],
  ]);
});

describe('half of a Chinese unit', () => {
  readsAs([
    ['对账周期从一个月缩短到半个月', 'decrease 1 个月 > 0.5 个月'],
    ['换线时间压缩到半小时以内', 'atMost 0.5 小时'],
    ['每天练琴半小时', 'recurring 0.5 小时 / day'],
    ['每半个月盘点 2 次', 'recurring 2 次 / 2 week'],
    ['4 个半小时内完赛', 'reach 4.5 个'],
  ]);
});
