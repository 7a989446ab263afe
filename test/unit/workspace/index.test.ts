import { describe, expect, it } from 'vitest';
import { parse, reparse } from '../../../server/src/syntax/parse.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';
import type { Target } from '../../../server/src/workspace/types.ts';
import { indexOf, modelOf, placeOf, planNamed } from './workspace.ts';

describe('the index', () => {
  it('has documents and plans in a stable order', () => {
    const index = indexOf({ b: 'Team: B\nO: x\n', a: 'Team: A2\nO: x\nTeam: A1\nO: y\n' });
    expect([...index.documents.keys()]).toEqual(['a', 'b']);
    expect(index.plans.map(({ plan }) => plan.name)).toEqual(['A2', 'A1', 'B']);
  });

  it('knows the plan of an objective', () => {
    const index = indexOf({ a: 'Team: A2\nO: x\nTeam: A1\nO: y\n' });
    const place = planNamed(index, 'A1');
    const objective = place.plan.objectives[0];
    expect(objective && index.placeOf('a', objective)).toBe(place);
    expect(objective && index.placeOf('b', objective)).toBeNull();
  });
});

describe('alignment', () => {
  it('says who supports a plan, an objective, a key result', () => {
    const index = indexOf({
      acme: 'Company: Acme\nObjective growth: a\nKR: Win 20 deals\nO2: b\n',
      web: 'Team: Web\nO1: c\nSupports: Acme/growth, Acme/O1\nO2: d\nSupports: Acme/Ogrowth/KR1; Acme\nO3: e\nSupports: O1\n',
    });
    const acme = planNamed(index, 'Acme');
    const [growth, second] = acme.plan.objectives;
    const deals = growth?.keyResults[0];
    if (!growth || !second || !deals) throw new Error('three targets');
    const supporters = (target: Target) =>
      index.supportersOf(target).map(({ place, objective, reference }) => [place.plan.idOf(objective), reference.text]);
    expect(supporters({ kind: 'objective', place: acme, objective: growth })).toEqual([['O1', 'Acme/growth']]);
    expect(supporters({ kind: 'keyResult', place: acme, objective: growth, keyResult: deals })).toEqual([
      ['O2', 'Acme/Ogrowth/KR1'],
    ]);
    expect(supporters({ kind: 'plan', place: acme })).toEqual([['O2', 'Acme']]);
    expect(supporters({ kind: 'objective', place: acme, objective: second })).toEqual([]);
    const web = planNamed(index, 'Web');
    const first = web.plan.objectives[0];
    expect(first && supporters({ kind: 'objective', place: web, objective: first })).toEqual([['O3', 'O1']]);
  });
});

describe('what stands more than once', () => {
  const index = indexOf({
    a: 'Team: A\nO: Win the market!\nKR: Raise sign-up conversion from 10% to 20%\nKR: Publish the guide\n',
    b: 'Team: B\nO: win the  Market\nKR: Lift sign-up conversion to 25% by March\nKR: publish the guide.\nKR: Win 20 deals\n',
    c: '团队: C\n目标: 增长\nKR: 将推荐率从 10% 提高到 20%\nKR: 将推荐率提升至 30%\n',
  });

  it('is found by its text', () => {
    expect(index.withText('Win the market').map(placeOf)).toEqual(['a:1', 'b:1']);
    expect(index.withText('Lose the market')).toEqual([]);
    expect(index.repeatedTexts().map((group) => group.map(placeOf))).toEqual([
      ['a:1', 'b:1'],
      ['a:3', 'b:3'],
    ]);
  });

  it('is found by what it measures, whatever verbs, numbers and dates stand around', () => {
    expect(index.repeatedMetrics().map((group) => group.map(placeOf))).toEqual([
      ['a:2', 'b:2'],
      ['c:2', 'c:3'],
    ]);
    const deals = planNamed(index, 'B').plan.objectives[0]?.keyResults[2];
    expect(deals && index.withMetricOf(deals).map(placeOf)).toEqual(['b:4']);
  });

  it('is no metric without a target', () => {
    const guide = planNamed(index, 'A').plan.objectives[0]?.keyResults[1];
    expect(guide && index.withMetricOf(guide)).toEqual([]);
  });
});

describe('people and tags', () => {
  const index = indexOf({
    a: 'Team: A\nO: x #Growth @mei\nKR: Win 20 deals @Lin #sales\n',
    b: 'Team: B\nO: y #growth @MEI\nOwner: Li Lei\n',
  });

  it('are counted, as spelt first', () => {
    expect(index.owners()).toEqual([
      { name: 'mei', count: 2 },
      { name: 'Li Lei', count: 1 },
      { name: 'Lin', count: 1 },
    ]);
    expect(index.tags()).toEqual([
      { name: 'Growth', count: 2 },
      { name: 'sales', count: 1 },
    ]);
  });

  it('lead to what they are on', () => {
    expect(index.ownedBy('Mei').map(placeOf)).toEqual(['a:1', 'b:1']);
    expect(index.taggedWith('SALES').map(placeOf)).toEqual(['a:2']);
  });
});

describe('building again', () => {
  const text = 'Team: A\nO: x\nKR: Win 20 deals\nO: y\nKR: Win 30 deals\n';

  it('gives the same index for the same documents', () => {
    const documents = new Map([['a', modelOf(parse(text), 'a')]]);
    const index = buildIndex(documents);
    expect(buildIndex(new Map(documents), index)).toBe(index);
  });

  it('shares the plans of documents that are the same', () => {
    const document = parse(text);
    const other = modelOf(parse('Team: B\nO: z\n'), 'b');
    const before = buildIndex(
      new Map([
        ['a', modelOf(document, 'a')],
        ['b', other],
      ]),
    );
    const edited = reparse(document, { first: 2, end: 3, text: 'KR: Win 40 deals' });
    const after = buildIndex(
      new Map([
        ['a', modelOf(edited, 'a')],
        ['b', other],
      ]),
      before,
    );
    expect(planNamed(after, 'B')).toBe(planNamed(before, 'B'));
    expect(planNamed(after, 'A')).not.toBe(planNamed(before, 'A'));
  });

  it('leaves the index before as it was', () => {
    const document = parse(text);
    const before = buildIndex(new Map([['a', modelOf(document, 'a')]]));
    expect(before.withText('win 20 deals')).toHaveLength(1);
    const edited = reparse(document, { first: 2, end: 3, text: 'KR: Win 40 deals' });
    const after = buildIndex(new Map([['a', modelOf(edited, 'a')]]), before);
    expect(after.withText('win 20 deals')).toHaveLength(0);
    expect(after.withText('win 40 deals')).toHaveLength(1);
    expect(before.withText('win 20 deals')).toHaveLength(1);
  });
});
