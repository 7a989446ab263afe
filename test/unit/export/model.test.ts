import { describe, expect, it } from 'vitest';
import { exportModel, exportPlans } from '../../../server/src/model/export.ts';
import { okr } from '../model/okr.ts';

const text = [
  '// plans of the growth team',
  'Team: Growth',
  'Cycle: 2026-Q1',
  'Owner: @mei',
  'Parent: Acme',
  '',
  'Objective: People stay after their first week  #retention @ann',
  '  Type: aspirational',
  '  Stage: growth',
  '  Origin: bottom-up',
  '  Supports: Acme/O1, "R&D/Ops"/O2/KR1',
  '  Weight: 3',
  '  > One in three leaves on day two.',
  '  KR churn: Cut first-week churn from 34% to 20% by mid-March #churn @lin',
  '    Weight: 60%',
  '    2026-01-12 31% 5/10 reminder mail sent',
  '    2026-02-02 27%',
  '  KR: Interview 12 people who left',
  '    Score: 0.8',
].join('\n');

describe('the export model', () => {
  const model = exportModel([['plans/growth.okr', okr(text)]], '2026-02-10');

  it('has every field with its value', () => {
    expect(model).toEqual({
      version: 1,
      asOf: '2026-02-10',
      plans: [
        {
          path: 'plans/growth.okr',
          line: 1,
          id: 'Growth',
          name: 'Growth',
          level: 'team',
          role: null,
          owners: ['mei'],
          cycle: { label: '2026-Q1', start: '2026-01-01', end: '2026-03-31' },
          parent: 'Acme',
          progress: expect.closeTo(0.3, 12),
          score: expect.closeTo(0.62, 12),
          scoreSource: 'computed',
          status: 'behind',
          expected: expect.closeTo((0.6 * 40) / 73 + (0.4 * 40) / 89, 12),
          objectives: [
            {
              id: 'O1',
              line: 6,
              text: 'People stay after their first week',
              notes: ['One in three leaves on day two.'],
              tags: ['retention'],
              owners: ['ann'],
              weight: 3,
              type: 'aspirational',
              stage: 'growth',
              origin: 'bottom-up',
              supports: ['Acme/O1', '"R&D/Ops"/O2/KR1'],
              progress: expect.closeTo(0.3, 12),
              score: expect.closeTo(0.62, 12),
              scoreSource: 'computed',
              status: 'behind',
              expected: expect.closeTo((0.6 * 40) / 73 + (0.4 * 40) / 89, 12),
              confidence: null,
              keyResults: [
                {
                  id: 'churn',
                  line: 13,
                  text: 'Cut first-week churn from 34% to 20% by mid-March',
                  notes: [],
                  tags: ['churn'],
                  owners: ['lin'],
                  weight: 60,
                  metric: {
                    direction: 'decrease',
                    start: 34,
                    target: 20,
                    unit: '%',
                    period: null,
                    measurable: true,
                    binary: false,
                    activity: false,
                    source: 'text',
                    others: [],
                  },
                  due: { date: '2026-03-15', text: 'mid-March', source: 'text' },
                  checkIns: [
                    {
                      date: '2026-01-12',
                      value: 31,
                      unit: '%',
                      confidence: 0.5,
                      comment: 'reminder mail sent',
                      done: false,
                    },
                    { date: '2026-02-02', value: 27, unit: '%', confidence: null, comment: '', done: false },
                  ],
                  current: 27,
                  progress: 0.5,
                  score: 0.5,
                  scoreSource: 'computed',
                  status: 'on-track',
                  expected: expect.closeTo(40 / 73, 12),
                  confidence: 0.5,
                  rawProgress: 0.5,
                },
                {
                  id: 'KR2',
                  line: 17,
                  text: 'Interview 12 people who left',
                  notes: [],
                  tags: [],
                  owners: [],
                  weight: 40,
                  metric: expect.objectContaining({ direction: 'reach', target: 12, measurable: true, activity: true }),
                  due: { date: '2026-03-31', text: null, source: 'cycle' },
                  checkIns: [],
                  current: null,
                  progress: null,
                  score: 0.8,
                  scoreSource: 'typed',
                  status: 'not-started',
                  expected: expect.closeTo(40 / 89, 12),
                  confidence: null,
                  rawProgress: null,
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('has its fields in the order of the contract, further ones last', () => {
    const [plan] = model.plans;
    const [objective] = plan?.objectives ?? [];
    const [keyResult] = objective?.keyResults ?? [];
    const standing = 'progress score scoreSource status expected';
    const header = 'id line text notes tags owners weight';
    expect(Object.keys(model).join(' ')).toBe('version asOf plans');
    expect(Object.keys(plan ?? {}).join(' ')).toBe(
      `path line id name level role owners cycle parent ${standing} objectives`,
    );
    expect(Object.keys(objective ?? {}).join(' ')).toBe(
      `${header} type stage origin supports ${standing} confidence keyResults`,
    );
    expect(Object.keys(keyResult ?? {}).join(' ')).toBe(
      `${header} metric due checkIns current ${standing} confidence rawProgress`,
    );
    expect(Object.keys(keyResult?.metric ?? {}).join(' ')).toBe(
      'direction start target unit period measurable binary activity source others',
    );
    expect(Object.keys(keyResult?.due ?? {}).join(' ')).toBe('date text source');
    expect(Object.keys(keyResult?.checkIns[0] ?? {}).join(' ')).toBe('date value unit confidence comment done');
  });

  it('has null where there is nothing', () => {
    expect(exportPlans(okr('Objective: a\nKR: Learn\n'), 'notes.okr')).toMatchObject([
      {
        line: 0,
        id: 'notes',
        level: null,
        role: null,
        owners: [],
        cycle: null,
        parent: null,
        progress: null,
        score: null,
        scoreSource: 'none',
        status: null,
        expected: null,
        objectives: [{ type: null, confidence: null, keyResults: [{ due: null, current: null, status: null }] }],
      },
    ]);
  });

  it('of a text without anything has one empty plan or none, never an error', () => {
    for (const nothing of ['', '\n', '// only a comment', '\u0000\ud800']) {
      expect(exportPlans(okr(nothing), 'empty.okr').flatMap(({ objectives }) => objectives)).toEqual([]);
    }
  });
});
