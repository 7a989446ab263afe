import type {
  ExportedKeyResult,
  ExportedObjective,
  ExportedPlan,
  ExportModel,
} from '../../../server/src/model/export.ts';

const standing = { progress: 0.5, score: 0.5, scoreSource: 'computed', status: 'on-track', expected: 0.449 } as const;

/** A key result as the export has it. */
export function keyResult(rest: Partial<ExportedKeyResult> = {}): ExportedKeyResult {
  return {
    id: 'KR1',
    line: 4,
    text: 'Raise activation from 50% to 65%',
    notes: [],
    tags: [],
    owners: [],
    weight: 1,
    metric: {
      direction: 'increase',
      start: 50,
      target: 65,
      unit: '%',
      period: null,
      measurable: true,
      binary: false,
      activity: false,
      source: 'text',
      others: [],
    },
    due: { date: '2026-03-31', text: null, source: 'cycle' },
    checkIns: [{ date: '2026-02-01', value: 57.5, unit: '%', confidence: 0.7, comment: 'fine', done: false }],
    current: 57.5,
    ...standing,
    confidence: 0.7,
    rawProgress: 0.5,
    ...rest,
  };
}

/** An objective as the export has it. */
export function objective(rest: Partial<ExportedObjective> = {}): ExportedObjective {
  return {
    id: 'O1',
    line: 3,
    text: 'Feel at home',
    notes: [],
    tags: [],
    owners: [],
    weight: 1,
    type: null,
    stage: null,
    origin: null,
    supports: [],
    ...standing,
    confidence: null,
    keyResults: [keyResult()],
    ...rest,
  };
}

/** A plan as the export has it. */
export function plan(rest: Partial<ExportedPlan> = {}): ExportedPlan {
  return {
    path: 'plans/growth.okr',
    line: 0,
    id: 'Growth',
    name: 'Growth',
    level: 'team',
    role: null,
    owners: ['mei'],
    cycle: { label: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
    parent: null,
    ...standing,
    objectives: [objective()],
    ...rest,
  };
}

/** The export of those plans. */
export function exported(...plans: readonly ExportedPlan[]): ExportModel {
  return { version: 1, asOf: '2026-02-10', plans };
}
