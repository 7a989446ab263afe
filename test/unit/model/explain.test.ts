import { describe, expect, it } from 'vitest';
import { explainKeyResult, explainObjective, explainPlan } from '../../../server/src/model/explain.ts';
import { defaultOptions } from '../../../server/src/model/options.ts';
import { keyResult, objectiveIn, planIn } from './okr.ts';

const on = (asOf: string) => ({ ...defaultOptions, asOf });

describe('why a key result has its numbers', () => {
  const explain = (sentence: string, lines: readonly string[], asOf = '2026-02-10') =>
    explainKeyResult(keyResult(sentence, lines, asOf), on(asOf));

  it('is the way from start to target, the days, and the gap', () => {
    expect(explain('Raise activation from 50% to 65%', ['2026-02-01 58%'])).toMatchObject({
      shape: { kind: 'way', start: 50, target: 65 },
      raw: 8 / 15,
      pace: 'linear',
      window: { from: '2026-01-01', due: '2026-03-31' },
      expected: 40 / 89,
      reason: { kind: 'gap', points: -8 },
      periods: null,
    });
  });

  it('is the start times the change', () => {
    expect(explain('Grow sign-ups by 30%', ['Start: 200', '2026-02-01 230']).shape).toEqual({
      kind: 'way',
      start: 200,
      target: 260,
      relative: true,
    });
  });

  it('is how many periods were kept', () => {
    const weekly = explain('Send 10 mails every week', ['2026-01-05 10', '2026-01-12 4'], '2026-01-20');
    expect(weekly).toMatchObject({ shape: { kind: 'recurring', target: 10 }, periods: { kept: 1, counted: 2 } });
  });

  it.each<[string, string, string[], string, object | null]>([
    ['typed', 'Interview 20 users', ['Status: on track', '2026-01-20 20'], '2026-02-10', { kind: 'typed' }],
    ['complete', 'Interview 20 users', ['2026-01-20 20'], '2026-02-10', { kind: 'complete' }],
    ['overdue', 'Interview 20 users', [], '2026-04-02', { kind: 'overdue', due: '2026-03-31' }],
    ['not started', 'Interview 20 users', [], '2026-02-10', { kind: 'notStarted', from: '2026-01-01' }],
    ['early', 'Interview 20 users', [], '2026-01-03', { kind: 'early', from: '2026-01-01' }],
    ['nothing, without a status', 'Raise churn from 5% to 5%', ['2026-01-20 5%'], '2026-02-10', null],
  ])('is %s', (_, sentence, lines, asOf, reason) => {
    expect(explain(sentence, lines, asOf).reason).toEqual(reason);
  });

  it('never says other numbers than the model', () => {
    const model = keyResult('Keep uptime at 99.9%', ['2026-02-01 - we cannot measure it yet']);
    const { progress, expected, complete, reason } = explainKeyResult(model, on('2026-02-10'));
    expect({ progress, expected, complete }).toEqual({
      progress: model.progress,
      expected: model.expected,
      complete: model.complete,
    });
    expect([reason, model.status]).toEqual([null, null]);
  });
});

describe('why an objective or plan has its numbers', () => {
  it('is what each part counts', () => {
    const objective = objectiveIn(
      [
        'Objective: a',
        'KR: Interview 10 users',
        'Weight: 60%',
        '2026-02-01 10',
        'KR: Win 10 deals',
        'KR: Hire 10 people',
        'KR: Reach 10 cities',
        'Status: dropped',
        'KR: Grow from 5 to 5 shops',
      ].join('\n'),
    );
    const { parts, reason } = explainObjective(objective, on('2026-02-10'));
    const shares = parts.map(({ part, share }) => [part.id, Math.round(share * 1000) / 1000]);
    expect(shares).toEqual([
      ['KR1', 0.75],
      ['KR2', 0.125],
      ['KR3', 0.125],
      ['KR4', 0],
      ['KR5', 0],
    ]);
    const mean = parts.reduce((sum, { part, share }) => sum + share * (part.progress ?? 0), 0);
    expect(objective.progress).toBeCloseTo(mean, 12);
    expect(reason).toEqual({ kind: 'gap', points: -30 });
  });

  it('is no part at all where all weights are 0', () => {
    const { parts } = explainObjective(objectiveIn('Objective: a\nKR: Win 10 deals\nWeight: 0\n'), on('2026-02-10'));
    expect(parts.map(({ share }) => share)).toEqual([0]);
  });

  it('is the cycle, for a plan', () => {
    const plan = planIn('Cycle: 2026-Q1\nObjective: a\nKR: Win 10 deals\nObjective: b\n', '2026-04-01');
    expect(explainPlan(plan, on('2026-04-01'))).toMatchObject({
      window: { from: '2026-01-01', due: '2026-03-31' },
      reason: { kind: 'overdue', due: '2026-03-31' },
    });
    expect(explainPlan(plan, on('2026-04-01')).parts.map(({ part, share }) => [part.text, share])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
    ]);
  });
});
