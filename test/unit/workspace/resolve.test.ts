import { describe, expect, it } from 'vitest';
import { describe as describeResolution, indexOf, planNamed, resolve } from './workspace.ts';

const acme = [
  'Company: Acme',
  'Cycle: 2026-Q1',
  'Objective: Win the market',
  'KR: Earn $2M',
  'Objective growth: Grow',
  'KR: Win 20 deals',
  'KR leads: Win 200 leads',
].join('\n');

describe('a reference', () => {
  const index = indexOf({
    acme,
    ops: 'Department: R&D/Ops\nId: ops\nCycle: 2026-Q1\nO1: Run\nKR1: Serve 10 teams\n',
    product: [
      'Team: Product',
      'Cycle: 2026-Q1',
      'Parent: Acme',
      'Objective 1: Feel at home',
      'KR-1-2 Raise activation from 50% to 65%',
      'Objective Acme: Please Acme',
      'KR: Answer 90% of calls',
      '目标三: Learn',
      'Id: learning',
    ].join('\n'),
  });
  const product = planNamed(index, 'Product');

  it.each<[string, string]>([
    ['O1', 'product: Product/O1'],
    ['Objective 1', 'product: Product/O1'],
    ['目标一', 'product: Product/O1'],
    ['o-1', 'product: Product/O1'],
    ['O1/KR1.2', 'product: Product/O1/KR1.2'],
    ['O1/kr-1-2', 'product: Product/O1/KR1.2'],
    ['learning', 'product: Product/learning'],
    ['O3', 'product: Product/learning'],
    ['acme', 'product: Product/Acme'],
    ['OAcme', 'product: Product/Acme'],
    ['Acme/growth', 'acme: Acme/growth'],
    ['Acme/Growth/LEADS', 'acme: Acme/growth/leads'],
    ['Acme/O1/KR1', 'acme: Acme/O1/KR1'],
    ['ops/O1', 'ops: R&D/Ops/O1'],
    ['ops', 'ops: R&D/Ops'],
  ])('%s names %s', (reference, target) => {
    expect(resolve(index, reference, product)).toBe(target);
  });

  it('names a plan with a slash in quotes', () => {
    const two = indexOf({ a: 'Team: A\nO1: x\nSupports: "R&D/Ops"/O1\n', b: 'Team: R&D/Ops\nO1: y\n' });
    const from = planNamed(two, 'A');
    const [reference] = from.plan.objectives[0]?.supports ?? [];
    expect(reference && describeResolution(two.resolve(reference, from))).toBe('b: R&D/Ops/O1');
  });

  it('of two parts that fits both ways is ambiguous', () => {
    expect(resolve(index, 'Acme/KR1', product)).toBe('product: Product/Acme/KR1');
    const both = indexOf({
      acme: 'Team: growth\nObjective 1: a\n',
      own: 'Team: P\nObjective growth: b\nKR: c\nId: O1\n',
    });
    expect(resolve(both, 'growth/O1', planNamed(both, 'P'))).toEqual([
      'ambiguous',
      'own: P/growth/O1',
      'acme: growth/O1',
    ]);
  });

  it.each<[string, string[]]>([
    ['learnin', ['learning']],
    ['Acme/grwoth', ['Acme/growth']],
    ['Acne/growth', ['Acme/growth']],
    ['Acme/growth/leeds', ['Acme/growth/leads']],
    ['Acme/growht/leads', ['Acme/growth/leads']],
    ['O9', []],
    ['nothing/like/it', []],
  ])('%s names nothing, but perhaps %j was meant', (reference, similar) => {
    expect(resolve(index, reference, product)).toEqual(['unresolved', ...similar]);
  });

  it('is corrected with quotes where a name needs them', () => {
    const two = indexOf({ a: 'Team: A\nO1: x\nSupports: "R&D/Operation"/O1\n', b: 'Team: R&D/Operations\nO1: y\n' });
    const from = planNamed(two, 'A');
    const [reference] = from.plan.objectives[0]?.supports ?? [];
    expect(reference && describeResolution(two.resolve(reference, from))).toEqual([
      'unresolved',
      '"R&D/Operations"/O1',
    ]);
  });
});

describe('plans of one name', () => {
  const year = indexOf({
    q1: 'Team: Growth\nCycle: 2026-Q1\nO1: a\n',
    q2: 'Team: Growth\nCycle: 2026-Q2\nO1: b\nO2: c\n',
    own: 'Team: Web\nCycle: 2026-Q2\nParent: Growth\nO1: d\n',
    half: 'Team: Sales\nCycle: 2026-H1\nParent: Growth\nO1: d\n',
  });

  it('are told apart by their cycles', () => {
    expect(resolve(year, 'Growth/O1', planNamed(year, 'Web'))).toBe('q2: Growth/O1');
    expect(year.parentOf(planNamed(year, 'Web'))?.uri).toBe('q2');
  });

  it('stay ambiguous where both run', () => {
    expect(resolve(year, 'Growth/O1', planNamed(year, 'Sales'))).toEqual([
      'ambiguous',
      'q1: Growth/O1',
      'q2: Growth/O1',
    ]);
    expect(year.parentOf(planNamed(year, 'Sales'))).toBeNull();
  });

  it('are told apart by what they hold', () => {
    expect(resolve(year, 'Growth/O2', planNamed(year, 'Sales'))).toBe('q2: Growth/O2');
  });

  it('mean themselves first', () => {
    const [q1, q2] = year.plans.filter(({ plan }) => plan.name === 'Growth');
    if (!q1 || !q2) throw new Error('two plans');
    expect(resolve(year, 'Growth/O1', q1)).toBe('q1: Growth/O1');
    expect(resolve(year, 'Growth/O1', q2)).toBe('q2: Growth/O1');
  });
});

describe('the plan above', () => {
  it('is found by id or name, never the plan itself', () => {
    const index = indexOf({
      a: 'Company: Product\nId: top\nO1: a\n',
      b: 'Team: Product\nParent: Product\nO1: b\n',
      c: 'Team: Web\nParent: TOP\nO1: c\n',
      d: 'Team: Lost\nParent: Nowhere\nO1: d\n',
    });
    const [top, team] = index.plans.filter(({ plan }) => plan.name === 'Product');
    if (!top || !team) throw new Error('two plans');
    expect(index.parentOf(team)).toBe(top);
    expect(index.parentOf(planNamed(index, 'Web'))).toBe(top);
    expect(index.parentOf(planNamed(index, 'Lost'))).toBeNull();
    expect(index.childrenOf(top).map(({ plan }) => plan.name)).toEqual(['Product', 'Web']);
  });

  it('of a role’s plan is that of the plan it follows', () => {
    const index = indexOf({ a: 'Company: Acme\nO: a\n', b: 'Team: Web\nParent: Acme\nO: b\nRole: Designer\nO: c\n' });
    expect(index.childrenOf(planNamed(index, 'Acme')).map(({ plan }) => plan.name)).toEqual(['Web', 'Designer']);
  });
});
