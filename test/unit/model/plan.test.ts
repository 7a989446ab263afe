import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../server/src/model/model.ts';
import { defaultOptions } from '../../../server/src/model/options.ts';
import { parse, reparse } from '../../../server/src/syntax/parse.ts';
import { objectiveIn, okr, planIn, some } from './okr.ts';

describe('a plan', () => {
  it('knows its header and properties', () => {
    const plan = planIn(
      'Team: Growth\nCycle: 2026-Q1\nOwner: @mei, Li Lei\nParent: "R&D/Ops"\nRole: PM\nId: gr\nObjective: a\n',
    );
    expect(plan).toMatchObject({
      id: 'gr',
      name: 'Growth',
      level: 'team',
      role: 'PM',
      owners: ['mei', 'Li Lei'],
      cycle: { start: '2026-01-01', end: '2026-03-31' },
      parent: 'R&D/Ops',
    });
    expect(some(plan.cycleSpan).line.index).toBe(1);
  });

  it('without a header is called after the file', () => {
    expect(planIn('Objective: Grow\nKR: Interview 20 users\n')).toMatchObject({
      id: 'notes',
      name: 'notes',
      level: null,
    });
  });

  it('takes its cycle from the title, unless a property says it', () => {
    expect(planIn('## OKRs for Q1 2026\nObjective: Grow\n').cycle).toMatchObject({ start: '2026-01-01' });
    expect(planIn('## OKRs for Q1 2026\nCycle: 2026-Q2\nObjective: Grow\n').cycle).toMatchObject({
      start: '2026-04-01',
    });
  });

  it('has no cycle where its property is none', () => {
    const model = okr('Team: Growth\nCycle: someday\nObjective: a\n');
    expect(model.plans[0]?.cycle).toBeNull();
    expect(model.invalidValues.map(({ expected }) => expected)).toEqual(['cycle']);
  });

  it('opened by a role takes cycle, owner and parent from the plan above', () => {
    const [above, first, second] = okr(
      [
        'Team: Growth',
        'Cycle: 2026-Q1',
        'Owner: @mei',
        'Parent: Acme',
        'Objective: a',
        'Role: Designer',
        'Objective: b',
        'KR: Interview 20 users',
        'Role: Engineer',
        'Owner: @lin',
        'Cycle: 2026-Q2',
        'Objective: c',
      ].join('\n'),
    ).plans;
    expect(above?.name).toBe('Growth');
    expect(first).toMatchObject({ name: 'Designer', role: 'Designer', level: null, owners: ['mei'], parent: 'Acme' });
    expect(first?.cycle).toMatchObject({ start: '2026-01-01' });
    expect(first?.objectives[0]?.keyResults[0]?.due).toMatchObject({ date: '2026-03-31', source: 'cycle' });
    expect(second).toMatchObject({ name: 'Engineer', owners: ['lin'], parent: 'Acme', cycle: { start: '2026-04-01' } });
  });

  it('rolls up its objectives, and a typed score stays at its level', () => {
    const plan = planIn(
      [
        'Team: Growth',
        'Cycle: 2026-Q1',
        'Objective: a',
        'Score: 0.9',
        'KR: Interview 20 users',
        '2026-02-01 10',
        'Objective: b',
        'KR: Interview 10 users',
        'Score: 0.3',
        '2026-02-01 1',
      ].join('\n'),
    );
    expect(plan.objectives[0]).toMatchObject({ progress: 0.5, score: 0.9, scoreSource: 'typed' });
    expect(plan.objectives[1]).toMatchObject({ progress: 0.1, score: 0.3, scoreSource: 'computed' });
    expect(plan.progress).toBeCloseTo(0.3, 12);
    expect(plan.score).toBeCloseTo(0.6, 12);
    expect(plan.scoreSource).toBe('computed');
  });

  it.each<[string, string, string | null]>([
    ['not started a week after the cycle began', '2026-01-08', 'not-started'],
    ['on track before', '2026-01-07', 'on-track'],
    ['overdue after the cycle', '2026-04-01', 'overdue'],
  ])('is %s', (_, asOf, status) => {
    expect(planIn('Cycle: 2026-Q1\nObjective: a\nKR: Interview 20 users\n', asOf).status).toBe(status);
  });
});

describe('an objective', () => {
  it('knows its properties, tags and owners', () => {
    const objective = objectiveIn(
      [
        'Objective growth: New users feel at home #onboarding #First @ann',
        'Owner: @lin, @Ann',
        'Type: 挑战',
        'Stage: launch',
        'Origin: alulról',
        'Supports: Acme/O1; O2',
        'Confidence: 70%',
        'Weight: 30%',
      ].join('\n'),
    );
    expect(objective).toMatchObject({
      text: 'New users feel at home',
      tags: ['onboarding', 'First'],
      owners: ['lin', 'Ann'],
      type: 'aspirational',
      stage: 'launch',
      origin: 'bottom-up',
      confidence: 0.7,
      weight: { value: 30, percent: true, typed: true },
    });
    expect(objective.supports.map(({ parts }) => parts)).toEqual([['Acme', 'O1'], ['O2']]);
  });

  it('gathers what it supports from several lines', () => {
    const objective = objectiveIn('Objective: a\nSupports: Acme/O1\nSupports: Acme/O2\n');
    expect(objective.supports.map(({ text }) => text)).toEqual(['Acme/O1', 'Acme/O2']);
  });

  it('weighs key results in per cent', () => {
    const objective = objectiveIn(
      'Objective: a\nKR: Interview 10 users\nWeight: 60%\n2026-02-01 10\nKR: Win 10 deals\nKR: Hire 10 people\n2026-02-01 5\n',
    );
    expect(objective.progress).toBeCloseTo(0.7, 12);
  });

  it('is left without progress by dropped key results only', () => {
    const objective = objectiveIn('Objective: a\nKR: Interview 10 users\nStatus: dropped\n2026-02-01 10\n');
    expect(objective).toMatchObject({ progress: null, expected: null, score: null, scoreSource: 'none' });
  });

  it('is done when its key results are', () => {
    expect(objectiveIn('Objective: a\nKR: Interview 10 users\n2026-02-01 10\n')).toMatchObject({
      progress: 1,
      status: 'done',
    });
  });

  it('is not done while something has to be kept', () => {
    const text = 'Objective: a\nKR: Interview 10 users\n2026-02-01 10\nKR: Keep uptime at 99.9%\n2026-02-01 99.9%\n';
    expect(objectiveIn(text)).toMatchObject({ progress: 1, status: 'on-track' });
    expect(objectiveIn(text, '2026-03-31')).toMatchObject({ progress: 1, status: 'done' });
  });
});

describe('ids', () => {
  const idsIn = (text: string) => {
    const plan = planIn(text);
    return plan.objectives.map((objective) => [plan.idOf(objective), ...objective.keyResults.map(({ id }) => id)]);
  };

  it('come from labels in any language, else from positions', () => {
    expect(
      idsIn(
        [
          'O2: a',
          'KR 1.2: x',
          'KR: y',
          'Objective growth: b',
          'KR leads: x',
          '目标三: c',
          'KR-2-1 x',
          'Cél: d',
          'Azonosító: alap',
        ].join('\n'),
      ),
    ).toEqual([['O2', 'KR1.2', 'KR2'], ['growth', 'leads'], ['O3', 'KR2.1'], ['alap']]);
  });

  it('that come twice are told', () => {
    const plan = planIn('O1: a\nKR1: x\nKR: y\nKR1: z\nObjective 1: b\n');
    expect(plan.duplicateIds().map(({ id, first, again }) => [id, first.text, again.text])).toEqual([['O1', 'a', 'b']]);
    expect(plan.objectives[0]?.duplicateIds.map(({ id, first, again }) => [id, first.text, again.text])).toEqual([
      ['KR1', 'x', 'z'],
    ]);
  });
});

describe('building again', () => {
  const options = { ...defaultOptions, asOf: '2026-02-10', name: 'notes' };
  const text = 'Team: Growth\nCycle: 2026-Q1\nObjective: a\nKR: Interview 10 users\nObjective: b\nKR: Win 10 deals\n';

  it('gives the same model for the same document', () => {
    const document = parse(text);
    expect(buildModel(document, options)).toBe(buildModel(document, { ...options, pace: { ...options.pace } }));
  });

  it('keeps the objectives that an edit does not touch', () => {
    const before = parse(text);
    const after = reparse(before, { first: 5, end: 6, text: 'KR: Win 20 deals' });
    const [old, now] = [buildModel(before, options), buildModel(after, options)];
    expect(now.plans[0]?.objectives[0]).toBe(old.plans[0]?.objectives[0]);
    expect(now.plans[0]?.objectives[1]?.keyResults[0]?.metric.target).toBe(20);
  });

  it('does not keep what another day, cycle, setting or file name changes', () => {
    const document = parse(text);
    const old = some(buildModel(document, options).plans[0]);
    const nextDay = some(buildModel(document, { ...options, asOf: '2026-02-11' }).plans[0]);
    expect(nextDay.objectives[0]?.expected).not.toBe(old.objectives[0]?.expected);
    const strict = some(buildModel(document, { ...options, pace: { onTrack: 0, behind: 1 } }).plans[0]);
    expect(strict.objectives[0]).not.toBe(old.objectives[0]);
    const next = buildModel(reparse(document, { first: 1, end: 2, text: 'Cycle: 2026-Q2' }), options);
    expect(next.plans[0]?.objectives[0]?.due?.date).toBe('2026-06-30');
    const unnamed = parse('Objective: a\n');
    expect(buildModel(unnamed, options).plans[0]?.name).toBe('notes');
    expect(buildModel(unnamed, { ...options, name: 'other' }).plans[0]?.name).toBe('other');
  });
});
