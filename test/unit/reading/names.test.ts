import { describe, expect, it } from 'vitest';
import { read } from '../../../server/src/reading/read.ts';
import { brief, dueOf } from './brief.ts';

type Row = readonly [text: string, reading: string];

function readsAs(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, reading) => {
    expect(brief(text)).toBe(reading);
  });
}

describe('numbers of names', () => {
  readsAs([
    ['Retire Python 3.8 and 3.9', 'milestone'],
    ['Test on iOS 16, 17 and 18', 'milestone'],
    ['停用 TLS 1.0 和 1.1', 'milestone'],
    ['Support Python 3.11 and 12 packages', 'reach 12 packages'],
    ['2B业务收入增长 12%', 'percentChange 12 %'],
    ['估值达到 2B 美元', 'reach 2000000000 USD'],
    ['Hold 1-on-1s with all 9 tutors', 'reach 9 tutors'],
    ['Answer the hotline 24/7/365', 'milestone'],
    ['Win 1990+ petition signers', 'atLeast 1990 petition signers'],
    ['Rewrite the 2019 policy', 'milestone'],
    ['Publish the results of Term 2', 'milestone'],
    ['Day-30 retention of 18%', 'reach 18 %'],
    ['The board adopts the 5-year plan', 'milestone'],
    ['Coach 60 under-14s', 'reach 60'],
    ['Raise awareness to 30% among 18-24s', 'reach 30 %'],
    ['Swap the old till for a new one', 'milestone'],
    ['Give everyone a badge on day one', 'milestone'],
    ['Publish a one-pager', 'milestone'],
    ['Move the books to double-entry accounting', 'milestone'],
  ]);
});

describe('so many times what it was', () => {
  readsAs([
    ['产量达到去年的 2 倍', 'percentChange 100 %'],
    ['会员数是原来的 1.1 倍', 'percentChange 10 %'],
    ['覆盖率达到 3 倍', 'reach 3 x'],
  ]);
});

describe('rhythms', () => {
  readsAs([
    ['Water the trays every single day', 'recurring / day'],
    ['Hold monthly 1:1s with the tutors', 'recurring / month'],
    ['Hold weekly retention reviews', 'recurring / week'],
    ['Sell 40 loaves of bread a day', 'recurring 40 loaves / day'],
    ['Sleep 7 hours every night', 'recurring 7 hours / day'],
    ['Close the books within 2 weeks of a quarter', 'atMost 2 weeks'],
    ['Close 4 issues every sprint', 'recurring 4 issues / 2 week'],
    ['Havonta 60 munkaórát spórolunk meg', 'recurring 60 munkaórát / month'],
  ]);
});

describe('what is no date and no span of work', () => {
  readsAs([
    ['Draft a plan for the next 3-6 months', 'milestone'],
    ['Legalább 200-an jönnek el', 'atLeast 200'],
    ['Stay within the plan and reach 700 visitors', 'reach 700 visitors'],
    ['Sub-3 day delivery', 'atMost 3 day'],
  ]);

  it.each(['NPS of 40, measured through a survey', 'Finish ahead of schedule', 'Stay ahead of them'])('%s', (text) => {
    expect(dueOf(text)).toBeNull();
  });

  it('but an event is one', () => {
    expect(dueOf('Train 12 guides ahead of the summer season')?.[1]).toEqual({ kind: 'event', name: 'summer season' });
  });
});

describe('ratios', () => {
  readsAs([
    ['Keep the tutor-to-pupil ratio at 1:8', 'atLeast 8'],
    ['Raise ROAS from 2:1 to 5:1', 'increase 2 > 5'],
    ['将投产比从 1:2 提升到 1:4', 'increase 2 > 4'],
    ['Az LTV:CAC arány 2:1-ről 3:1-re nő', 'increase 2 > 3'],
    ['Hold a 1:1 with each tutor', 'milestone'],
    ['Move the stand-up to 9:30', 'milestone'],
  ]);
});

describe('years that begin in another', () => {
  it.each([
    ['Save $3M in FY 2027-28', 'FY 2027-28', 2028],
    ['Hire 6 cooks by end of FY27/28', 'end of FY27/28', 2028],
  ] as const)('%s', (text, words, year) => {
    expect(dueOf(text)?.[0]).toBe(words);
    expect(dueOf(text)?.[1]).toMatchObject({ year });
  });
});

it('counts what stands behind the limit', () => {
  expect(brief('Answer 30 or more emails')).toBe('atLeast 30 emails');
});

describe('a Chinese rank and what is counted from the first on', () => {
  it.each([
    ['走访前 40 大供应商', 40],
    ['签下前 12 个付费客户', 12],
    ['完成 TOP 15 供应商的现场审核', 15],
    ['进入前 8 名', null],
    ['TOP 30 客户续约率达到 95%', 95],
  ] as const)('%s', (text, value) => {
    expect(read(text).target?.value ?? null).toBe(value);
  });
});
