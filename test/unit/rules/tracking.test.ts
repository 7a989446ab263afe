import { describe, expect, it } from 'vitest';
import { type LintOptions, lintText, shown, words } from './linting.ts';

/** Findings about tracking, without those that a plan of few words raises besides. */
function found(text: string, options: LintOptions) {
  return lintText(text, options).filter(({ code }) => tracking.has(code));
}

const tracking = new Set([
  'check-in-stale',
  'not-started',
  'overdue',
  'behind-pace',
  'check-in-order',
  'check-in-future',
  'check-in-value',
  'check-in-outside-cycle',
  'score-too-easy',
  'score-reconsider',
  'committed-missed',
  'weights',
]);

const head = 'Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n\nO: New users feel at home';

describe('the pace of a running plan', () => {
  const asOf = '2026-02-20';

  it('says one thing of a key result: overdue before behind, behind before stale', () => {
    const text = `${head}
KR: Publish the guide
  Due: 2026-02-13
  2026-01-10 10%
KR: Raise activation from 50% to 65%
  2026-01-12 51%
KR: Cut drop-outs from 40% to 25%
  2026-02-02 32%
`;
    const findings = found(text, { asOf });
    expect(shown(findings)).toEqual([
      '7: overdue information',
      '10: behind-pace information',
      '12: check-in-stale information',
    ]);
    expect(findings.map(words)).toEqual(['2026-02-13', '51%', '2026-02-02']);
  });

  it('asks for a first check-in once a week has gone', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n`;
    expect(shown(found(text, { asOf: '2026-01-07' }))).toEqual([]);
    expect(shown(found(text, { asOf: '2026-01-08' }))).toEqual(['6: not-started information']);
  });

  it('asks again after two weeks', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  2026-02-06 56%\n`;
    expect(shown(found(text, { asOf: '2026-02-19' }))).toEqual([]);
    expect(shown(found(text, { asOf: '2026-02-20' }))).toEqual(['7: check-in-stale information']);
  });

  it('lets what is counted by the month rest for a month', () => {
    const text = `${head}\nKR: Publish 2 articles every month\n  2026-01-30 2\n`;
    expect(shown(found(text, { asOf }))).toEqual([]);
  });

  it('is no matter after the cycle, nor without one', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  2026-01-12 51%\n`;
    for (const day of ['2026-04-01', '2027-01-01']) expect(shown(found(text, { asOf: day })), day).toEqual([]);
    expect(shown(found(text.replace('Cycle: 2026-Q1\n', ''), { asOf }))).toEqual([]);
  });

  it.each(['Status: dropped', 'Status: done', 'Score: 0.5', 'Weight: 0'])(
    'is no matter of a key result with %s',
    (line) => {
      const text = `${head}\nKR: Raise activation from 50% to 65%\n  ${line}\nKR: Win 9 towns\n  2026-02-18 5\n`;
      expect(shown(found(text, { asOf }))).toEqual([]);
    },
  );

  it('believes a status that somebody typed', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  Status: at risk\n  2026-02-18 51%\n`;
    expect(shown(found(text, { asOf }))).toEqual([]);
  });

  it('waits for the day that work begins', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  From: 2026-02-16\nKR: Win 9 towns\n  2026-02-18 5\n`;
    expect(shown(found(text, { asOf }))).toEqual([]);
  });

  it('names the date of the objective once for all that miss it', () => {
    const text = `${head}
  Due: 2026-02-13
KR: Raise activation from 50% to 65%
  2026-02-12 60%
KR: Cut drop-outs from 40% to 25%
  2026-02-12 29%
`;
    const findings = found(text, { asOf });
    expect(shown(findings)).toEqual(['6: overdue information']);
    expect(findings[0]?.message).toContain('2 key results');
    expect(findings[0]?.related).toHaveLength(2);
  });

  it('offers a check-in of today below the last one', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  2026-02-02 57%\n  > new tour\n`;
    const [finding] = found(text, { asOf });
    expect(finding?.fixes?.[0]).toMatchObject({ safe: false, snippet: true });
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit?.newText).toBe(`\n  2026-02-20 ${'$'}{1:value}`);
    expect(edit?.span.line.text).toBe('  2026-02-02 57%');
  });
});

describe('a plan that nobody follows', () => {
  const objective = (name: string) =>
    `O: ${name}\nKR: Raise ${name} from 50% to 65%\nKR: Publish the ${name} guide by 2026-01-20\n`;
  const plan = (name: string) =>
    `Team: ${name}\nCycle: 2026-Q1\nOwner: @mei\n\n${objective(`${name} trade`)}\n${objective(`${name} care`)}`;
  const asOf = '2026-02-20';

  it('is one finding for a file without any check-in, whatever is overdue in it', () => {
    const findings = found(`${plan('North')}\n${plan('South')}`, { asOf });
    expect(shown(findings)).toEqual(['1: not-started information']);
    expect(findings[0]?.message).toContain('8 open key results');
  });

  it('is one finding a plan where another plan is followed', () => {
    const followed = plan('South')
      .replace(/^KR: R.*$/gm, '$&\n  2026-02-18 59%')
      .replace(/^KR: P.*$/gm, '$&\n  2026-01-19 done');
    expect(shown(found(`${plan('North')}\n${followed}`, { asOf }))).toEqual(['1: not-started information']);
  });

  it('is one finding an objective where the rest of the plan is followed', () => {
    const text = plan('North')
      .replace(/^KR: Raise North trade.*$/m, '$&\n  2026-02-18 59%')
      .replaceAll(' by 2026-01-20', '');
    expect(shown(found(text, { asOf }))).toEqual(['8: not-started information', '10: not-started information']);
  });

  it('is one finding too when all of it is stale, or far behind', () => {
    const stale = plan('North')
      .replaceAll(/^KR: .*$/gm, '$&\n  2026-01-30 60%')
      .replaceAll(' by 2026-01-20', '');
    expect(shown(found(stale, { asOf }))).toEqual(['1: check-in-stale information']);
    const behind = stale
      .replaceAll('60%', '5%')
      .replaceAll('from 50% to 65%', 'from 0% to 65%')
      .replaceAll('2026-01-30', '2026-02-18');
    expect(shown(found(behind, { asOf }))).toContain('1: behind-pace information');
  });
});

describe('check-ins', () => {
  const asOf = '2026-02-20';
  const keyResult = (...checkIns: string[]) =>
    `${head}\nKR: Raise activation from 50% to 65%\n${checkIns.map((line) => `  ${line}\n`).join('')}`;

  it('are sorted by a safe fix that keeps every line', () => {
    const [finding] = found(keyResult('2026-02-13 57%', '2026-01-30 54% new tour', '2026-02-16 58%'), { asOf });
    expect(finding?.code).toBe('check-in-order');
    expect(finding?.fixes?.[0]?.safe).toBe(true);
    expect(finding?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual([
      '  2026-01-30 54% new tour',
      '  2026-02-13 57%',
    ]);
  });

  it('are not sorted without asking where a note stands between them', () => {
    const [finding] = found(keyResult('2026-02-13 57%', '> of the second week', '2026-01-30 54%', '2026-02-16 58%'), {
      asOf,
    });
    expect(finding?.fixes?.[0]?.safe).toBe(false);
  });

  it('may run from the newest to the oldest for a hint', () => {
    expect(shown(found(keyResult('2026-02-16 58%', '2026-01-30 54%', '2026-01-09 51%'), { asOf }))).toEqual([
      '8: check-in-order hint',
    ]);
  });

  it('of one day may stand in any order', () => {
    expect(shown(found(keyResult('2026-02-16 58%', '2026-02-16 57%'), { asOf }))).toEqual([]);
  });

  it('of days to come are one finding a key result', () => {
    const findings = found(keyResult('2026-02-16 58%', '2026-03-02 60%', '2026-03-09 62%'), { asOf });
    expect(shown(findings)).toEqual(['8: check-in-future warning']);
    expect(findings[0]?.related).toHaveLength(1);
    expect(findings[0]?.fixes?.[0]?.edits[0]?.newText).toBe(asOf);
  });

  it.each([
    ['2026-02-16 $58', '$58'],
    ['2026-02-16 tour shipped', 'tour shipped'],
    ['2026-02-30 58%', '2026-02-30'],
  ])('need a value of the key result: %s', (line, at) => {
    const findings = found(keyResult('2026-02-13 57%', line), { asOf });
    expect(shown(findings)).toEqual(['8: check-in-value warning']);
    expect(findings.map(words)).toEqual([at]);
  });

  it.each([
    '2026-02-16 58%',
    '2026-02-16 58',
    '2026-02-16 +1',
    '2026-02-16 done',
    '2026-02-16 - tour shipped',
    '2026-02-16 8/10 good',
  ])('have many forms: %s', (line) => expect(shown(found(keyResult('2026-02-13 57%', line), { asOf }))).toEqual([]));

  it('may lie a week outside the cycle, and not more', () => {
    expect(shown(found(keyResult('2025-12-28 50%', '2026-02-16 58%'), { asOf }))).toEqual([]);
    expect(shown(found(keyResult('2025-12-20 50%', '2026-02-16 58%'), { asOf }))).toEqual([
      '7: check-in-outside-cycle warning',
    ]);
    expect(shown(found(keyResult('2026-02-16 58%', '2026-04-07 66%'), { asOf: '2026-06-01' }))).toEqual([]);
    expect(shown(found(keyResult('2026-02-16 58%', '2026-04-08 66%'), { asOf: '2026-06-01' }))).toEqual([
      '8: check-in-outside-cycle warning',
    ]);
  });

  it('may lie as far out as the key result itself', () => {
    const text = keyResult('From: 2025-11-01', 'Due: 2026-05-29', '2025-11-10 50%', '2026-05-20 64%');
    expect(shown(found(text, { asOf: '2026-06-01' }))).toEqual([]);
  });

  it('that all lie outside put the cycle in question, once', () => {
    const findings = found(keyResult('2025-07-10 52%', '2025-08-10 54%', '2025-09-10 58%'), { asOf: '2026-01-03' });
    expect(shown(findings)).toEqual(['2: check-in-outside-cycle warning']);
    expect(findings.map(words)).toEqual(['2026-Q1']);
  });
});

describe('scores', () => {
  const asOf = '2026-04-02';
  const scored = (type: string, score: string, below = '') =>
    `${head}\n  Type: ${type}\n  Score: ${score}\n${below}KR: Raise activation from 50% to 65%\nKR: Win 9 towns\n`;

  it.each([
    ['aspirational', '1.0', ['7: score-too-easy information']],
    ['aspirational', '0.95', ['7: score-too-easy information']],
    ['aspirational', '0.9', []],
    ['aspirational', '0.35', []],
    ['aspirational', '0.34', ['7: score-reconsider information']],
    ['learning', '0.1', []],
    ['committed', '1.0', []],
    ['committed', '0.9', ['7: committed-missed information']],
    ['committed', '0.2', ['7: committed-missed information']],
  ])('of %s objectives: %s', (type, score, expected) => {
    expect(shown(found(scored(type, score), { asOf }))).toEqual(expected);
  });

  it('below 1.0 may be explained in a note', () => {
    expect(shown(found(scored('committed', '0.8', '  > The supplier went out of business.\n'), { asOf }))).toEqual([]);
  });

  it('count only once they are typed', () => {
    const text = `${head}\n  Type: aspirational\nKR: Raise activation from 50% to 65%\n  2026-03-20 65%\nKR: Win 9 towns\n  2026-03-20 9\n`;
    expect(shown(found(text, { asOf }))).toEqual([]);
    const typed = text.replaceAll('  2026-03-20', '  Score: 1\n  2026-03-20');
    expect(shown(found(typed, { asOf }))).toEqual(['5: score-too-easy information']);
  });

  it('of single key results ask as well where they are low', () => {
    const text = `${head}\nKR: Raise activation from 50% to 65%\n  Score: 0.2\nKR: Win 9 towns\n`;
    expect(shown(found(text, { asOf }))).toEqual(['7: score-reconsider information']);
  });
});

describe('weights', () => {
  const weighed = (...weights: string[]) =>
    `${head}\n${weights.map((weight, at) => `KR: Win ${at + 3} towns\n${weight ? `  Weight: ${weight}\n` : ''}`).join('')}`;
  const linted = (...weights: string[]) => found(weighed(...weights), { asOf: '2026-01-02' });

  it.each([
    [['60%', '40%']],
    [['33%', '33%', '33%']],
    [['33.3%', '33.3%', '33.4%']],
    [['60%', '']],
    [['2', '1', '']],
    [['60%', '40%', '0']],
    [['1', '0']],
  ])('may be %j', (weights) => expect(shown(linted(...weights))).toEqual([]));

  it('in percent that do not reach 100 are scaled', () => {
    const [finding] = linted('30%', '30%', '30%');
    expect(finding && words(finding)).toBe('30%');
    expect(finding?.message).toContain('90%');
    expect(finding?.fixes?.[0]?.edits.map(({ newText }) => newText)).toEqual(['34%', '33%', '33%']);
  });

  it('must leave something for those without one', () => {
    expect(linted('70%', '30%', '')[0]?.message).toContain('without a weight');
  });

  it('must not all be zero', () => {
    expect(linted('0', '0')[0]?.message).toContain('nothing counts');
  });

  it('of a dropped key result may be counted or not', () => {
    const dropped = (first: string) => weighed(first, '50%', '20%').replace('20%\n', '20%\n  Status: dropped\n');
    expect(shown(found(dropped('50%'), { asOf: '2026-01-02' }))).toEqual([]);
    expect(shown(found(dropped('30%'), { asOf: '2026-01-02' }))).toEqual([]);
    expect(shown(found(dropped('40%'), { asOf: '2026-01-02' }))).toEqual(['7: weights information']);
  });

  it('of objectives are looked at as well', () => {
    const objective = (weight: string) => `O: We win\n  Weight: ${weight}\nKR: Win 3 towns\nKR: Win 4 lakes\n`;
    const text = `Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n\n${objective('50%')}${objective('30%')}`;
    expect(shown(found(text, { asOf: '2026-01-02' }))).toEqual(['6: weights information']);
  });
});
