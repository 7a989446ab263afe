import { describe, expect, it } from 'vitest';
import { expectedProgress, type Pace, type StatusInput, statusOf } from '../../../server/src/model/pace.ts';

const quarter = { from: '2026-01-01', due: '2026-03-31' };

describe('expected progress', () => {
  it.each<[string, Pace, string | null, string | null, string, number | null]>([
    ['linear: 0 before the start', 'linear', '2026-01-01', '2026-03-31', '2025-12-31', 0],
    ['linear: 0 on the first day', 'linear', '2026-01-01', '2026-03-31', '2026-01-01', 0],
    ['linear: whole days', 'linear', '2026-01-01', '2026-03-31', '2026-02-10', 40 / 89],
    ['linear: not yet 1 the day before', 'linear', '2026-01-01', '2026-03-31', '2026-03-30', 88 / 89],
    ['linear: 1 on the due date', 'linear', '2026-01-01', '2026-03-31', '2026-03-31', 1],
    ['linear: 1 after it', 'linear', '2026-01-01', '2026-03-31', '2026-06-01', 1],
    ['linear: 1 where both are one day', 'linear', '2026-01-01', '2026-01-01', '2026-01-01', 1],
    ['linear: 0 before a due date that is before the start', 'linear', '2026-02-01', '2026-01-15', '2026-01-10', 0],
    ['linear: none without a start', 'linear', null, '2026-03-31', '2026-02-10', null],
    ['linear: none without an end', 'linear', '2026-01-01', null, '2026-02-10', null],
    ['at due: 0 the day before', 'atDue', '2026-01-01', '2026-03-31', '2026-03-30', 0],
    ['at due: 1 from the day on', 'atDue', '2026-01-01', '2026-03-31', '2026-03-31', 1],
    ['at due: needs no start', 'atDue', null, '2026-03-31', '2026-03-30', 0],
    ['from start: 0 before the first day', 'fromStart', '2026-01-01', '2026-03-31', '2025-12-31', 0],
    ['from start: 1 from the first day on', 'fromStart', '2026-01-01', '2026-03-31', '2026-01-01', 1],
    ['no date and no cycle: no pace', 'fromStart', null, null, '2026-01-01', null],
  ])('%s', (_, pace, from, due, asOf, expected) => {
    expect(expectedProgress(pace, { from, due }, asOf)).toBe(expected);
  });
});

describe('status', () => {
  const settings = { onTrack: 5, behind: 25 };
  const statusOn = (asOf: string, input: Partial<StatusInput>) =>
    statusOf(
      { typed: null, complete: false, started: true, progress: 0, expected: 0, ...quarter, ...input },
      { asOf, pace: settings },
    );

  it.each<[string, string, Partial<StatusInput>, string | null]>([
    ['typed wins over everything', '2026-04-01', { typed: 'blocked', complete: true }, 'blocked'],
    ['dropped is typed', '2026-04-01', { typed: 'dropped' }, 'dropped'],
    ['done wins over overdue', '2026-04-01', { complete: true, progress: 1 }, 'done'],
    ['not overdue on the due date', '2026-03-31', { progress: 0.97, expected: 1 }, 'on-track'],
    ['overdue the day after', '2026-04-01', { progress: 0.97, expected: 1 }, 'overdue'],
    ['overdue wins over not started', '2026-04-01', { started: false, progress: null }, 'overdue'],
    ['nobody is late in the first week', '2026-01-07', { started: false, progress: null, expected: 1 }, 'on-track'],
    ['but whoever is due that week', '2026-01-05', { started: false, expected: 1, due: '2026-01-05' }, 'at-risk'],
    ['not started seven days after the start', '2026-01-08', { started: false, expected: 0.05 }, 'not-started'],
    ['not started needs no expectation', '2026-01-08', { started: false, expected: null }, 'not-started'],
    ['a word counts as a start', '2026-01-08', { progress: null, expected: 0.05 }, 'on-track'],
    ['none without anything expected', '2026-02-10', { expected: null }, null],
    ['overdue needs no expectation', '2026-04-01', { expected: null }, 'overdue'],
  ])('%s', (_, asOf, input, expected) => {
    expect(statusOn(asOf, input)?.status ?? null).toBe(expected);
  });

  it.each<[number, number, number, string]>([
    [0.3, 0.5, -20, 'on-track'],
    [0.5, 0.45, 5, 'on-track'],
    [0.5, 0.446, 5, 'on-track'],
    [0.5, 0.445, 6, 'behind'],
    [0.5, 0.25, 25, 'behind'],
    [0.3, 0.05, 25, 'behind'],
    [0.5, 0.24, 26, 'at-risk'],
  ])('expected %d, progress %d: %d points, %s', (expected, progress, points, status) => {
    expect(statusOn('2026-02-10', { expected, progress })).toEqual({ status, reason: { kind: 'gap', points } });
  });

  it('takes the gaps from the settings', () => {
    const input = { typed: null, complete: false, started: true, progress: 0.4, expected: 0.5, ...quarter };
    expect(statusOf(input, { asOf: '2026-02-10', pace: { onTrack: 10, behind: 30 } })?.status).toBe('on-track');
  });
});
