import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('from one value to another', () => {
  readsAs([
    ['Raise activation from 50% to 65%', 'increase 50 % > 65 %'],
    ['Bring churn to 3%, from 5% last year', 'decrease 5 % > 3 %'],
    ['Pages per visit: 2.4 → 3.5', 'increase 2.4 > 3.5'],
    ['Cut the wait from 3 hours to 40 minutes', 'decrease 3 hours > 40 minutes'],
    ['Win rate from 22 to 30 percent', 'increase 22 % > 30 %'],
    ['Lift the share of annual plans 20%-35%', 'increase 20 % > 35 %'],
    ['将试用转化率从 12% 提高到 18%', 'increase 12 % > 18 %'],
    ['平均等待时间由 15 分钟缩短至 8 分钟', 'decrease 15 分钟 > 8 分钟'],
    ['客单价：80 元 → 95 元', 'increase 80 CNY > 95 CNY'],
    ['將轉換率由 2% 提升到 3%', 'increase 2 % > 3 %'],
    ['A megtartás 40%-ról 55%-ra nő', 'increase 40 % > 55 %'],
    ['Csökkentsük az átfutást 12 napról 7 napra', 'decrease 12 napról > 7 napra'],
    ['A selejt 3,5%-ról 2% alá csökken', 'decrease 3.5 % > 2 %'],
    ['12 nap helyett 5 nap alatt szállítunk', 'decrease 12 nap > 5 nap'],
    ['Refund requests at 8 (currently 15)', 'decrease 15 > 8'],
    ['Exports from Rs 3 Cr to Rs 4.5 Cr', 'increase 30000000 INR > 45000000 INR'],
    ['Move NPS from -5 to +20', 'increase -5 > 20'],
    ['NPS 由 -5 升至 20', 'increase -5 > 20'],
    ['Average queue of 9 people, down from 20', 'decrease 20 people > 9 people'],
    ['62% of tenants pay online, up from 48%', 'increase 48 % > 62 %'],
    ['85% say on day 90 that they stay, up from 70%', 'increase 70 % > 85 %'],
  ]);
});

describe('reaching a value', () => {
  readsAs([
    ['Reach 45% weekly retention', 'reach 45 %'],
    ['NPS of 50', 'reach 50'],
    ['Increase volunteer hours 30% to 6,500', 'reach 6500 + 30 %'],
    ['$1.2M ARR', 'reach 1200000 USD'],
    ['Grow the list to 8,000 readers', 'reach 8000 readers'],
    ['Half of all orders are paid online', 'reach 50 %'],
    ['Fill 9 out of 10 shifts in a day', 'reach 90 %'],
    ['Staff 4 of 5 night shifts from the pool', 'reach 80 %'],
    ['300 of 1,200 drivers join', 'reach 300'],
    ['会员占比达到 45%', 'reach 45 %'],
    ['营收增长率达到 30%', 'reach 30 %'],
    ['Ship the new editor to 100% of teams', 'reach 100 %'],
    ['签约 12 家门店', 'reach 12 门店'],
    ['月活达到 20 万', 'reach 200000'],
    ['Szerezzünk 900 új regisztrációt', 'reach 900 új regisztrációt'],
    ['A csapatok fele használja az új eszközt', 'reach 50 %'],
  ]);
});

describe('limits', () => {
  readsAs([
    ['At least 30 clinics use the widget', 'atLeast 30 clinics'],
    ['Exceed $2M in sales', 'atLeast 2000000 USD'],
    ['60% or more of hires come from referrals', 'atLeast 60 %'],
    ['50+ demos', 'atLeast 50 demos'],
    ['Churn below 2%', 'atMost 2 %'],
    ['p95 < 200 ms', 'atMost 200 ms'],
    ['Costs not to exceed 6% of sales', 'atMost 6 %'],
    ['No more than 5 open findings', 'atMost 5 open findings'],
    ['Reduce build time to 6 minutes', 'atMost 6 minutes'],
    ['Answer every chat within 90 seconds', 'atMost 90 seconds'],
    ['Zero regressions', 'atMost 0 regressions'],
    ['No lost-time injuries on site', 'atMost 0 lost-time injuries'],
    ['Forecast error ±5%', 'atMost 5 %'],
    ['预算偏差控制在 ±5%', 'atMost 5 %'],
    ['两周内回访', 'atMost 2 周'],
    ['Keep uptime at 99.9%', 'atLeast 99.9 %'],
    ['Keep costs at 5% of revenue', 'atMost 5 %'],
    ['Hire 3-4 nurses', 'atLeast 3 nurses + 4 nurses'],
    ['满意度不低于 90%', 'atLeast 90 %'],
    ['每位经理至少辅导 2 名下属', 'atLeast 2'],
    ['Ne legyen 30 napnál régebbi számla', 'atMost 30 napnál'],
    ['Have zero invoices older than 60 days', 'atMost 0 invoices'],
    ['营收突破 3000 万元', 'atLeast 30000000 CNY'],
    ['超额完成 900 万元的销售额', 'atLeast 9000000 CNY'],
    ['将退货率控制在 3% 以内', 'atMost 3 %'],
    ['故障不超过 2 次', 'atMost 2 次'],
    ['零安全事故', 'atMost 0 事故'],
    ['投诉降到零', 'atMost 0'],
    ['Legalább 200 résztvevő', 'atLeast 200 résztvevő'],
    ['A hibaarány maradjon 1% alatt', 'atMost 1 %'],
    ['Az ár ne haladja meg a 15 eurót', 'atMost 15 EUR'],
    ['A válaszidő 2 óránál ne legyen több', 'atMost 2 óránál'],
    ['Minden panaszra 24 órán belül válaszolunk', 'atMost 24 órán'],
    ['Nulla baleset az üzemben', 'atMost 0 baleset'],
    ['Egyetlen baleset se történjen', 'atMost 0 baleset'],
    ['Egy panasz sem érkezik', 'atMost 0 panasz'],
    ['Az ügyintézés ne tartson tovább 3 napnál', 'atMost 3 napnál'],
  ]);
});

describe('changes by an amount', () => {
  readsAs([
    ['比去年多服务 10% 的患者', 'percentChange 10 %'],
    ['线上占比提升 5 个点', 'percentChange 5 % points'],
    ['20%-kal gyorsabb számlázás', 'percentChange 20 %'],
    ['1,5-szeresére növeljük az exportot', 'percentChange 50 %'],
    ['比上季度少用 5% 的电', 'percentChange -5 %'],
    ['比去年多接待 200 位访客', 'reach 200 访客'],
    ['Cut defects by 30%', 'percentChange -30 %'],
    ['Grow revenue 15% over last year', 'percentChange 15 %'],
    ['25% fewer no-shows', 'percentChange -25 %'],
    ['Traffic up 20%', 'percentChange 20 %'],
    ['Churn -2pp', 'percentChange -2 % points'],
    ['Raise margin by 3 percentage points', 'percentChange 3 % points'],
    ['Double the number of referrals', 'percentChange 100 %'],
    ['Halve the backlog', 'percentChange -50 %'],
    ['Reduce paper use by a third', 'percentChange -33.33 %'],
    ['Twice as many students finish', 'percentChange 100 %'],
    ['订单量增长 20%', 'percentChange 20 %'],
    ['投诉减少三成', 'percentChange -30 %'],
    ['毛利率提升 2 个百分点', 'percentChange 2 % points'],
    ['会员翻一番', 'percentChange 100 %'],
    ['产能提升到原来的 3 倍', 'percentChange 200 %'],
    ['10%-kal nő a forgalom', 'percentChange 10 %'],
    ['30%-os csökkenés a hibákban', 'percentChange -30 %'],
    ['Felére csökken a várakozás', 'percentChange -50 %'],
    ['Kétszeresére nő a letöltések száma', 'percentChange 100 %'],
    ['5 százalékponttal javul az arány', 'percentChange 5 % points'],
  ]);

  it('are counts to reach where they are counts', () => {
    expect(brief('Increase sign-ups by 200')).toBe('reach 200');
    expect(brief('新增 200 名会员')).toBe('reach 200 会员');
  });
});

describe('rhythms', () => {
  readsAs([
    ['Send 10 mails every week', 'recurring 10 mails / week'],
    ['Publish two posts a month', 'recurring 2 posts / month'],
    ['Hold a retrospective every two weeks', 'recurring / 2 week'],
    ['Review the risk list quarterly', 'recurring / quarter'],
    ['Call five donors twice a month', 'recurring 5 donors + 2 / month'],
    ['每周拜访 5 家客户', 'recurring 5 客户 / week'],
    ['每月发布一份简报', 'recurring / month'],
    ['每两周召开一次复盘会', 'recurring / 2 week'],
    ['每人每月至少分享一次', 'recurring 1 次 / month'],
    ['Hetente 3 ügyfélinterjú', 'recurring 3 ügyfélinterjú / week'],
    ['Havonta kiadunk egy stabil verziót', 'recurring / month'],
    ['Kéthetente bemutatjuk az eredményt', 'recurring / 2 week'],
  ]);

  it.each([
    'Reach 5,000 monthly active users',
    'Monthly revenue of $50k',
    '月营收达到 50 万元',
    'A havi forgalom elér 5 millió forintot',
  ])('are not read where they belong to the metric: %s', (text) => {
    expect(read(text).period).toBeNull();
  });
});

describe('what is no target', () => {
  it.each([
    'Ship v2 of the importer',
    '发布 3.0 版本',
    'Kiadjuk a 3.2-es verziót',
    'Move the cluster to Kubernetes 1.31',
    'Win the Office 365 rollout',
    'Interview the top 5% of buyers',
    '进入行业前三',
    'Close all P1 defects',
    'Hold 1:1 talks with every colleague',
    'Offer support 24/7',
    'Renew the page https://example.org/2026/42',
    'Write to 3team@example.org',
    'Introduce the 2018 policy in Ghent',
    'Plan the second phase of the move',
    '完成 D 轮融资',
    '完成第一场培训',
    '雇一个新的代理公司',
    'Felveszünk egy új kollégát',
    'Coordinate the 5th anniversary',
    'Write a plan for the first 100 days',
    '输出 36 个月的路线图',
    'Win the “Shop of the Year 2026” award',
    'Lift the CR of the pricing page',
    '100 fős rendezvény szervezése',
  ])('%s', (text) => {
    expect(read(text).target).toBeNull();
  });
});

describe('several numbers', () => {
  readsAs([
    ['Run 3 webinars to win 500 leads', 'reach 500 leads + 3 webinars'],
    ['Generate 1,500 leads from 3 webinars', 'reach 1500 leads + 3 webinars'],
    ['Ship 95% of orders within one day', 'reach 95 % + 1 day'],
    ['20% saved after month three, 35% by month six', 'reach 35 % + 20 %'],
    ['Recruit 150 donors under 25', 'reach 150 donors'],
    ['Write 300 tests covering 20 services', 'reach 300 tests + 20 services'],
    ['把首响时间压到 30 秒以内，好评率 98%', 'atMost 30 秒 + 98 %'],
    ['2 hét alatt kiszállított rendelések aránya 90%', 'reach 90 %'],
    ['5-10k testers on the beta', 'atLeast 5000 testers + 10000 testers'],
    ['完成 3-5 万元的订单', 'atLeast 30000 CNY + 50000 CNY'],
    ['3 公里内的订单占比达到 70%', 'reach 70 % + 3 km'],
    ['举办 5 场沙龙，获取 300 条线索', 'reach 300 线索 + 5 沙龙'],
    ['通过 4 场路演签约 10 家加盟商', 'reach 10 加盟商 + 4 路演'],
    ['8 rendezvényen 400 új kapcsolatot szerzünk', 'reach 400 új kapcsolatot + 8 rendezvényen'],
  ]);
});

describe('activity or result', () => {
  it.each([
    'Interview 20 customers',
    'Publish the guide',
    '完成 12 次访谈',
    '为 60 名员工做急救培训',
    'Tartson négy megbeszélést',
    'Elkészül az új árlista',
    'Hold 3 meetings',
    'Hold business reviews with our top 10 accounts',
    'Hetente két workshop megtartása',
    'Javítsuk ki a 8 legrégebbi hibát',
    'Set up 4 training rooms',
    '开设 2 间创客教室',
    'Improve the onboarding flow',
  ])('%s is done when the team has done something', (text) => {
    expect(read(text).activity).toBe(true);
  });

  it.each([
    'Win 500 leads',
    'Hire 3 engineers',
    'Reach 45% retention',
    'The board approves the budget',
    'Improve customer happiness',
    '获得 3 项专利',
    '招聘 2 名工程师',
    '500 名家长参加开放日',
    '每周新增 5 个客户',
    'Szerezzünk 900 ügyfelet',
    'Öt szerződés megkötése',
    'Build a pipeline of $2M',
    'Az igazgatóság jóváhagyja a tervet',
    '40 schools take part in the fair',
  ])('%s is a result', (text) => {
    expect(read(text).activity).toBe(false);
  });
});

describe('yes or no', () => {
  it.each(['Publish the guide', 'Hire a head of sales', 'Win 1 award', '每月发布简报'])('%s can be checked', (text) => {
    expect(read(text).binary).toBe(true);
  });

  it.each(['Help the sales team', 'Improve morale', 'Better teamwork', 'Become a stronger team', 'Win 12 awards'])(
    '%s cannot',
    (text) => {
      expect(read(text).binary).toBe(false);
    },
  );
});

it('marks keeping a level, which a change is not', () => {
  expect(read('Keep churn under 2%').keeping).toBe(true);
  expect(read('保持续约率 90% 以上').keeping).toBe(true);
  expect(read('Tartsuk a selejtet 2% alatt').keeping).toBe(true);
  expect(read('Hold margin at 40% in 12 shops').keeping).toBe(true);
  expect(read('Hold reviews with 12 partners').keeping).toBe(false);
  expect(read('Raise the share of users who stay from 40% to 60%').keeping).toBe(false);
});

it.each([
  ['Növeljük a megnyert pályázatok értékét 10%-kal', 'Növeljük'],
  ['减少退货占比至 3%', '减少'],
  ['将完成率提高 5 个百分点', '提高'],
])('marks the verb and no word that only describes or names: %s', (text, verb) => {
  const range = read(text).verb;
  expect(text.slice(range?.start, range?.end)).toBe(verb);
});
