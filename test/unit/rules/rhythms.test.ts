import { describe, expect, it } from 'vitest';
import { lintText, shown, words } from './linting.ts';

function found(code: string, text: string, asOf = '2026-01-02') {
  return lintText(text, { asOf }).filter((finding) => finding.code === code);
}

const plan = (cycle: string, ...keyResults: string[]) =>
  `Team: Growth\n${cycle && `Cycle: ${cycle}\n`}Owner: @mei\n\nO: We win\n${keyResults.map((each) => `KR: ${each}\n`).join('')}`;

describe('cadence-longer-than-cycle', () => {
  it.each([
    ['2026-Q1', 'Review 20 suppliers every six months', 'every six months'],
    ['2026-Q1', '每半年评审 20 家供应商', '每半年'],
    ['2026-Q1', 'Félévente 20 beszállító értékelése', 'Félévente'],
    ['2026-03', 'Visit 4 branches every quarter', 'every quarter'],
  ])('in %s: %s', (cycle, sentence, at) => {
    expect(found('cadence-longer-than-cycle', plan(cycle, sentence)).map(words)).toEqual([at]);
  });

  it.each([
    ['2026-Q1', 'Visit 4 branches every quarter'],
    ['2026-Q1', 'Send 2 letters every week'],
    ['2026', 'Review 20 suppliers every six months'],
    ['2026-Q1', 'Raise annual revenue from $1M to $2M'],
    ['2026-Q1', 'Publish the annual report by 2026-03-13'],
    ['2026-Q1', '2026-03-13 前发布年度报告'],
    ['2026-Q1', 'Az éves jelentés közzététele 2026-03-13-ig'],
  ])('is none in %s: %s', (cycle, sentence) => {
    expect(shown(found('cadence-longer-than-cycle', plan(cycle, sentence)))).toEqual([]);
  });
});

describe('stale-year', () => {
  it.each([
    ['Carry out the 2018 user acquisition plan in 10 regions', '2018'],
    ['10 regions work to the plan for 2024', '2024'],
    ['在 10 个大区落实 2018 年用户获取方案', '2018'],
    ['10 régió a 2024-es stratégia szerint dolgozik', '2024'],
  ])('is in “%s”', (sentence, at) => {
    expect(found('stale-year', plan('2026-Q1', sentence)).map(words)).toEqual([at]);
  });

  it.each([
    'Carry out the 2026 user acquisition plan in 10 regions',
    'Move 40% of the load out of the 2017 data centre',
    'The last of 12 servers leaves Windows Server 2012',
    'Review the 2025 plan with 5 partners',
    'Spend 10% less than the 2025 budget',
    'Win 2018 customers for the new plan',
    '2017 年旧机房的月度费用从 48 万元压缩到 12 万元',
    '成本比 2025 年预算低 10%',
    'A 2024-es költségvetéshez képest 10%-kal kevesebbet költünk',
  ])('is not in “%s”', (sentence) => {
    expect(shown(found('stale-year', plan('2026-Q1', sentence)))).toEqual([]);
  });

  it('gives a plan without a cycle the year before', () => {
    const old = plan('', 'Carry out the 2025 plan in 10 regions');
    expect(shown(found('stale-year', old))).toEqual([]);
    expect(shown(found('stale-year', old.replace('2025', '2023')))).toEqual(['5: stale-year hint']);
  });

  it('is corrected, but not where another year has another ending', () => {
    const fixes = (sentence: string) => found('stale-year', plan('2026-Q1', sentence))[0]?.fixes;
    expect(fixes('Carry out the 2018 plan in 10 regions')?.[0]?.edits[0]?.newText).toBe('2026');
    expect(fixes('10 régió a 2024-es stratégia szerint dolgozik')).toEqual([]);
  });
});

describe('all-due-on-last-day', () => {
  const dated = (...dates: string[]) => plan('2026-Q1', ...dates.map((date, at) => `Win ${at + 3} towns by ${date}`));

  it('needs three dates, all of them the last day', () => {
    expect(shown(found('all-due-on-last-day', dated('2026-03-31', '2026-03-31')))).toEqual([]);
    expect(shown(found('all-due-on-last-day', dated('2026-03-31', '2026-03-30', '2026-03-31')))).toEqual([]);
    const [finding] = found('all-due-on-last-day', dated('2026-03-31', '2026-03-31', '2026-03-31'));
    expect(finding && words(finding)).toBe('2026-03-31');
  });

  it('does not mean key results that end with the cycle by themselves', () => {
    expect(shown(found('all-due-on-last-day', plan('2026-Q1', 'Win 3 towns', 'Win 4 lakes', 'Win 5 hills')))).toEqual(
      [],
    );
  });
});

describe('cycle-length', () => {
  const long = (cycle: string, keyword = 'Team') =>
    found('cycle-length', plan(cycle, 'Win 3 towns', 'Win 4 lakes').replace('Team', keyword));

  it.each(['2026', '2026-H1', '2026-W07', '2026-01-05..2026-01-16'])('is out of bounds for a team in %s', (cycle) => {
    expect(long(cycle).map(words)).toEqual([cycle]);
  });

  it.each(['2026-Q1', '2026-03', '2026-01-05..2026-02-13', '2026-01..2026-04'])('is fine in %s', (cycle) => {
    expect(shown(long(cycle))).toEqual([]);
  });

  it('lets a company look a year ahead', () => expect(shown(long('2026', 'Company'))).toEqual([]));
});
