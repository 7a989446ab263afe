import { describe, expect, it } from 'vitest';
import { keyResult, objectiveIn, okr, some } from './okr.ts';

describe('the metric', () => {
  it('comes from the sentence', () => {
    expect(keyResult('Raise activation from 50% to 65%').metric).toMatchObject({
      direction: 'increase',
      start: 50,
      target: 65,
      unit: '%',
      measurable: true,
      source: 'text',
    });
  });

  it.each<[string, string, string[], object]>([
    ['a target of its own', 'Raise activation from 50% to 65%', ['Target: 70%'], { start: 50, target: 70 }],
    ['a start of its own', 'Reach 200 orders', ['Start: 80'], { direction: 'reach', start: 80, target: 200 }],
    ['a start written as From', 'Reach 200 orders', ['From: 80'], { start: 80, target: 200 }],
    [
      'a target where the sentence has none',
      'Make onboarding easy',
      ['Target: 30'],
      { direction: 'reach', target: 30 },
    ],
    [
      'both, falling',
      'Make the checkout quick',
      ['Start: 9 days', 'Target: 4 days'],
      { direction: 'decrease', start: 9, target: 4, unit: 'days', measurable: true, binary: false },
    ],
    [
      'a metric, as a whole',
      'Raise activation from 50% to 65%',
      ['Metric: keep >= 99.9%'],
      { direction: 'atLeast', start: null, target: 99.9, keeping: true },
    ],
    [
      'a metric and a target over that',
      'Make onboarding easy',
      ['Metric: 50% -> 65%', 'Target: 70%'],
      { start: 50, target: 70 },
    ],
    ['another size of a cut', 'Cut defects by 30%', ['Target: 40%'], { direction: 'percentChange', target: -40 }],
    [
      'a number in place of a change',
      'Cut defects by 30%',
      ['Start: 90', 'Target: 50'],
      { direction: 'decrease', target: 50 },
    ],
  ])('takes over from properties %s', (_, sentence, lines, expected) => {
    const { metric } = keyResult(sentence, lines);
    expect(metric).toMatchObject({ ...expected, source: 'property' });
  });

  it('keeps further targets', () => {
    const { metric } = keyResult('Win 3 pilots and 120 demo requests');
    expect([metric.target, ...metric.others.map(({ value }) => value)].sort((a, b) => Number(a) - Number(b))).toEqual([
      3, 120,
    ]);
  });

  it('names its period', () => {
    expect(keyResult('Send 10 mails every week').metric).toMatchObject({ period: 'week', target: 10 });
  });
});

describe('the due date', () => {
  it.each<[string, string, string[], object]>([
    [
      'its property',
      'Publish the guide by 2026-02-28',
      ['Due: 2026-03-15'],
      { date: '2026-03-15', source: 'property', text: '2026-03-15' },
    ],
    ['words of its property', 'Publish the guide', ['Due: mid-February'], { date: '2026-02-15', source: 'property' }],
    ['the cycle its property names', 'Publish the guide', ['Due: 2026-02'], { date: '2026-02-28', source: 'property' }],
    [
      'its sentence',
      'Publish the guide by the end of February',
      [],
      { date: '2026-02-28', source: 'text', text: 'the end of February' },
    ],
    ['the cycle', 'Publish the guide', [], { date: '2026-03-31', source: 'cycle', text: null }],
  ])('is that of %s', (_, sentence, lines, expected) => {
    expect(keyResult(sentence, lines).due).toMatchObject(expected);
  });

  it('is the objective’s before the cycle’s', () => {
    const objective = objectiveIn('Objective: Grow\nDue: 2026-03-20\nKR: Publish the guide\n');
    expect(objective.due).toMatchObject({ date: '2026-03-20', source: 'property' });
    expect(some(objective.keyResults[0]).due).toMatchObject({
      date: '2026-03-20',
      source: 'objective',
      text: '2026-03-20',
    });
  });

  it('stands where the words are', () => {
    const due = some(keyResult('Publish the guide by the end of February').due);
    const span = some(due.span);
    expect(span.line.text.slice(span.start, span.end)).toBe('the end of February');
  });

  it('may be an event: then progress is expected by the end of the cycle', () => {
    const event = keyResult('Fix 50 bugs by code freeze');
    expect(event.due).toMatchObject({ date: null, source: 'text' });
    expect(event.paceEnd).toBe('2026-03-31');
  });
});

describe('check-ins', () => {
  const values = (sentence: string, lines: readonly string[]) =>
    keyResult(sentence, lines, '2026-03-31').checkIns.map(({ value, unit }) => [value, unit]);

  it.each<[string, string, string[], (number | string | null)[][]]>([
    [
      'with the unit of the key result',
      'Raise activation from 50% to 65%',
      ['2026-01-15 53%', '2026-01-16 54'],
      [
        [53, '%'],
        [54, '%'],
      ],
    ],
    ['with money', 'Grow revenue from $1M to $2M', ['2026-01-15 $1.2M'], [[1_200_000, 'USD']]],
    ['8 of 10', 'Interview 10 users', ['2026-01-15 8/10'], [[8, 'users']]],
    ['8 of 10 of a percentage', 'Answer 90% of tickets in a day', ['2026-01-15 8/10'], [[80, '%']]],
    ['8 of 10 of a milestone', 'Publish the import guide', ['2026-01-15 8/10'], [[80, '%']]],
    [
      'changes, in order of days',
      'Interview 20 users',
      ['2026-02-01 +3', '2026-01-10 4', '2026-02-03 +2'],
      [
        [7, 'users'],
        [4, 'users'],
        [9, 'users'],
      ],
    ],
    ['a first change from the start', 'Raise activation from 50% to 65%', ['2026-01-15 +3'], [[53, '%']]],
    ['a first change from nothing', 'Interview 20 users', ['2026-01-15 +3'], [[3, 'users']]],
    ['a negative value', 'Raise NPS from -10 to 20', ['2026-01-15 -3'], [[-3, null]]],
    [
      'changes on the same day, the lower later',
      'Interview 20 users',
      ['2026-01-15 4', '2026-01-15 +3'],
      [
        [4, 'users'],
        [7, 'users'],
      ],
    ],
    ['done', 'Interview 20 users', ['2026-01-15 done'], [[20, 'users']]],
    ['a word only', 'Interview 20 users', ['2026-01-15 - nobody had time'], [[null, null]]],
    [
      'the change so far',
      'Grow sign-ups by 30%',
      ['2026-01-15 +5%', '2026-02-15 +12%'],
      [
        [5, '%'],
        [12, '%'],
      ],
    ],
    [
      'weekly changes, added up within a week',
      'Send 10 mails every week',
      ['2026-01-02 +4', '2026-01-05 +6', '2026-01-09 +3'],
      [
        [4, 'mails'],
        [10, 'mails'],
        [3, 'mails'],
      ],
    ],
    ['durations in the unit of the key result', 'Cut load time from 4 s to 2 s', ['2026-01-15 2500 ms'], [[2.5, 's']]],
    ['the same in Chinese', '将响应时间从 3 小时缩短到 1 小时', ['2026-01-15 90 分钟'], [[1.5, '小时']]],
  ])('have values: %s', (_, sentence, lines, expected) => {
    expect(values(sentence, lines)).toEqual(expected);
  });

  it('have values of declined durations too', () => {
    const model = keyResult('Csökkentsük a válaszidőt 3 óráról 1 órára', ['2026-01-15 90 perc']);
    expect(model).toMatchObject({ current: 1.5, progress: 0.75 });
  });

  it('know confidence, comment and where the value stands', () => {
    const [checkIn] = keyResult('Raise activation from 50% to 65%', [
      '  2026-01-15 53% 6/10 shipped to a tenth',
    ]).checkIns;
    expect(checkIn).toMatchObject({
      date: '2026-01-15',
      confidence: 0.6,
      comment: 'shipped to a tenth',
      invalid: false,
    });
    const span = some(checkIn?.valueSpan);
    expect(span.line.text.slice(span.start, span.end)).toBe('53%');
  });

  it.each<[string, string, string[], string]>([
    ['days after the as-of day', 'Interview 20 users', ['2026-01-15 4', '2026-02-11 9'], '4'],
    ['words only', 'Interview 20 users', ['2026-01-15 4', '2026-02-01 - no time'], '4'],
    ['another currency', 'Earn $2M', ['2026-01-15 $1M', '2026-02-01 €1.5M'], '1000000'],
    ['percentages of money', 'Earn $2M', ['2026-01-15 $1M', '2026-02-01 60%'], '1000000'],
    ['days that do not exist', 'Interview 20 users', ['2026-01-15 4', '2026-02-30 9'], '4'],
  ])('do not count: %s', (_, sentence, lines, current) => {
    expect(String(keyResult(sentence, lines).current)).toBe(current);
  });

  it('count on the as-of day itself, the lower of two', () => {
    expect(keyResult('Interview 20 users', ['2026-02-10 4', '2026-02-10 9', '2026-02-09 15']).current).toBe(9);
  });
});

describe('the value that counts', () => {
  it.each<[string, string, string[], number | null, number | null]>([
    ['a check-in before Current', 'Interview 20 users', ['Current: 12', '2026-01-15 4'], 4, 0.2],
    ['Current before nothing', 'Interview 20 users', ['Current: 12'], 12, 0.6],
    ['Current beside words', 'Interview 20 users', ['Current: 12', '2026-01-15 - no time'], 12, 0.6],
    ['nothing', 'Interview 20 users', [], null, null],
    ['a milestone’s Current', 'Publish the import guide', ['Current: 40%'], 40, 0.4],
  ])('is %s', (_, sentence, lines, current, progress) => {
    expect(keyResult(sentence, lines)).toMatchObject({ current, progress });
  });

  it('is the target of a ticked box without check-ins', () => {
    const ticked = (lines: string) =>
      some(objectiveIn(`Objective: Grow\n- [x] KR: Interview 20 users\n${lines}`).keyResults[0]);
    expect(ticked('')).toMatchObject({ current: 20, progress: 1, status: 'done' });
    expect(ticked('  2026-01-15 4\n')).toMatchObject({ current: 4, progress: 0.2 });
  });
});

describe('progress and status', () => {
  it.each<[string, string, string[], string, number | null, number | null, string | null]>([
    [
      'from–to, half-way',
      'Raise activation from 50% to 65%',
      ['2026-02-01 58%'],
      '2026-02-10',
      8 / 15,
      40 / 89,
      'on-track',
    ],
    ['nothing for a week', 'Raise activation from 50% to 65%', [], '2026-01-08', null, 7 / 89, 'not-started'],
    ['the last day', 'Interview 20 users', ['2026-03-01 10'], '2026-03-31', 0.5, 1, 'at-risk'],
    ['the day after', 'Interview 20 users', ['2026-03-01 10'], '2026-04-01', 0.5, 1, 'overdue'],
    ['reached early', 'Interview 20 users', ['2026-01-20 23'], '2026-02-10', 1, 40 / 89, 'done'],
    [
      'a milestone before its day',
      'Publish the guide by 2026-02-28',
      ['2026-02-01 - drafted'],
      '2026-02-10',
      null,
      0,
      'on-track',
    ],
    [
      'a milestone on its day',
      'Publish the guide by 2026-02-28',
      ['2026-02-01 - drafted'],
      '2026-02-28',
      null,
      1,
      'at-risk',
    ],
    ['a milestone done', 'Publish the guide by 2026-02-28', ['2026-02-20 done'], '2026-02-28', 1, 1, 'done'],
    [
      'a milestone in per cent',
      'Publish the guide by 2026-02-28',
      ['2026-02-01 40%'],
      '2026-02-10',
      0.4,
      40 / 58,
      'at-risk',
    ],
    ['a limit that is kept', 'Keep uptime at 99.9%', ['2026-01-20 99.95%'], '2026-02-10', 1, 1, 'on-track'],
    ['a limit that is broken', 'Keep uptime at 99.9%', ['2026-01-20 99.8%'], '2026-02-10', 0, 1, 'at-risk'],
    ['a limit that was kept', 'Keep uptime at 99.9%', ['2026-03-20 99.9%'], '2026-03-31', 1, 1, 'done'],
    ['a change without a start', 'Cut defects by 30%', ['2026-02-01 12%'], '2026-02-10', 0.4, 40 / 89, 'on-track'],
    [
      'start and target the same',
      'Raise activation from 50% to 50%',
      ['2026-02-01 50%'],
      '2026-02-10',
      null,
      null,
      null,
    ],
    [
      'a due date of its own',
      'Interview 20 users',
      ['From: 2026-02-01', 'Due: 2026-02-21', '2026-02-09 5'],
      '2026-02-11',
      0.25,
      0.5,
      'behind',
    ],
    ['typed', 'Interview 20 users', ['Status: blocked', '2026-02-09 20'], '2026-02-11', 1, 41 / 89, 'blocked'],
    ['dropped', 'Interview 20 users', ['Status: dropped'], '2026-04-11', null, 1, 'dropped'],
  ])('%s', (_, sentence, lines, asOf, progress, expected, status) => {
    const model = keyResult(sentence, lines, asOf);
    expect(model.status).toBe(status);
    for (const [value, wanted] of [
      [model.progress, progress],
      [model.expected, expected],
    ]) {
      if (wanted === null || wanted === undefined) expect(value).toBeNull();
      else expect(value).toBeCloseTo(wanted, 12);
    }
  });

  it('shows the raw value behind a clamped progress', () => {
    expect(keyResult('Interview 20 users', ['2026-01-20 23'])).toMatchObject({ rawProgress: 1.15, progress: 1 });
    expect(keyResult('Raise activation from 50% to 60%', ['2026-01-20 48%'])).toMatchObject({
      rawProgress: -0.2,
      progress: 0,
    });
  });

  it('has no pace without a date and a cycle', () => {
    const { keyResults } = some(objectiveInNoCycle('Objective: Grow\nKR: Interview 20 users\n2026-01-20 5\n'));
    expect(keyResults[0]).toMatchObject({ progress: 0.25, expected: null, status: null, due: null });
  });
});

describe('score and confidence', () => {
  it('are typed, or the score is the progress', () => {
    expect(keyResult('Interview 20 users', ['2026-01-20 5', 'Score: 0.7'])).toMatchObject({
      score: 0.7,
      scoreSource: 'typed',
      progress: 0.25,
    });
    expect(keyResult('Interview 20 users', ['2026-01-20 5'])).toMatchObject({ score: 0.25, scoreSource: 'computed' });
    expect(keyResult('Interview 20 users')).toMatchObject({ score: null, scoreSource: 'none' });
  });

  it.each<[string, string[], number | null]>([
    ['the latest check-in that states one', ['Confidence: 0.2', '2026-01-20 5 6/10', '2026-01-27 7'], 0.6],
    ['the property where no check-in does', ['Confidence: 7/10', '2026-01-20 5'], 0.7],
    ['nobody', [], null],
  ])('confidence is that of %s', (_, lines, confidence) => {
    expect(keyResult('Interview 20 users', lines).confidence).toBe(confidence);
  });
});

describe('invalid values', () => {
  it('are told with what they should be, in text order, and count for nothing', () => {
    const objective = objectiveIn(
      [
        'Objective: Grow',
        'Type: vague',
        'Score: 1.7',
        'Supports: a//b',
        'Owner: @me!',
        'KR: Interview 20 users',
        'Weight: -1',
        'Due: soon',
        'Start: perhaps',
        'Confidence: high',
        'Status: fine',
        '2026-01-20 5 6/10',
      ].join('\n'),
    );
    expect(objective.invalidValues.map(({ name, expected }) => [name, expected])).toEqual([
      ['type', 'type'],
      ['score', 'score'],
      ['supports', 'reference'],
      ['owner', 'owner'],
      ['weight', 'weight'],
      ['due', 'date'],
      ['start', 'dateOrValue'],
      ['confidence', 'confidence'],
      ['status', 'status'],
    ]);
    expect(objective).toMatchObject({ type: null, scoreSource: 'computed', owners: [], supports: [] });
    expect(some(objective.keyResults[0])).toMatchObject({
      weight: { value: 1, typed: false },
      due: { source: 'cycle' },
    });
  });
});

function objectiveInNoCycle(text: string) {
  return okr(text).plans[0]?.objectives[0];
}
