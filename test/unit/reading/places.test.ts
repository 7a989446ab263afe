import { describe, expect, it } from 'vitest';
import { brief } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('a change in so many places is the change', () => {
  readsAs([
    ['Cut returns at our 4 outlets by 18%', 'percentChange -18 % + 4 outlets'],
    ['Improve margins in 5 product lines by 6%', 'percentChange 6 % + 5 product lines'],
    ['Lift repeat visits among 300 members by 9%', 'percentChange 9 % + 300 members'],
    ['Raise satisfaction of our 25 trainees by 8 points', 'reach 8 points + 25 trainees'],
    ['Grow enrolments in 3 districts by 150', 'reach 150 + 3 districts'],
    ['把 7 个仓库的破损降低 30%', 'percentChange -30 % + 7 个'],
    ['9 家网点的业绩增长 12%', 'percentChange 12 % + 9 网点'],
    ['A 6 telephelyünk energiaköltségét 15%-kal csökkentjük', 'percentChange -15 % + 6 telephelyünk energiaköltségét'],
    ['A négy bolt forgalma 10%-kal nő', 'percentChange 10 % + 4 bolt'],
  ]);
});

describe('a limit in so many places is the limit', () => {
  readsAs([
    ['Bring waste in our 6 canteens to under 3%', 'atMost 3 % + 6 canteens'],
    ['Raise the fill rate of 12 buses to at least 70%', 'atLeast 70 % + 12 buses'],
    ['Keep the punctuality of our 9 lines above 95%', 'atLeast 95 % + 9 lines'],
    ['Reach an NPS of 45 from at least 80 guests', 'reach 45'],
  ]);
});

describe('a limit that tells which ones are meant is none of the work', () => {
  readsAs([
    ['Halve the invoices older than 60 days', 'percentChange -50 %'],
    ['Grow the number of guests paying over $200 by 12%', 'percentChange 12 %'],
    ['Lift the share of parcels under 2 kg to 35%', 'reach 35 %'],
    ['Bring the loans overdue for more than 90 days down to 4', 'atMost 4'],
    ['Double donations, at least $5M', 'atLeast 5000000 USD'],
  ]);
});

describe('the share that is served in time is the outcome', () => {
  readsAs([
    ['Reply within 3 hours for 85% of members', 'reach 85 % + 3 hours'],
    ['Queue time under 5 minutes on 70% of calls', 'reach 70 % + 5 minutes'],
    ['Keep downtime below 20 minutes for 95% of outages', 'atLeast 95 % + 20 minutes'],
    ['Settle claims within 9 days 80% of the time', 'reach 80 % + 9 days'],
  ]);
});

describe('the rate behind the work is the outcome', () => {
  readsAs([
    ['辅导 60 名学员，结业通过率 95%', 'reach 95 % + 60 学员'],
    ['拜访 18 位客户，复购率 40%', 'reach 40 % + 18 客户'],
    ['辅导 60 名学员', 'reach 60 学员'],
  ]);
});

describe('what goes to many places is what is counted', () => {
  readsAs([
    ['Ship 600 kits across 9 clinics', 'reach 600 kits + 9 clinics'],
    ['Place 30 kiosks across 4 stores', 'reach 30 kiosks + 4 stores'],
  ]);
});

describe('a place is no start', () => {
  readsAs([
    ['Raise NPS in 4 countries to 52', 'reach 52 + 4 countries'],
    ['Raise NPS of our 6 brands to 52', 'reach 52 + 6 brands'],
    ['Grow 3 clients to 8', 'increase 3 clients > 8 clients'],
  ]);
});
