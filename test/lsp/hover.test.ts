import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { Client } from './client.ts';
import { marked } from './marked.ts';

let english: Client;
let chinese: Client;
let hungarian: Client;
beforeAll(async () => {
  [english, chinese, hungarian] = await Promise.all([
    Client.start({ locale: 'en-US' }),
    Client.start({ locale: 'zh-cn' }),
    Client.start({ locale: 'hu' }),
  ]);
});
afterAll(() => Promise.all([english.stop(), chinese.stop(), hungarian.stop()]));

async function hover(source: string, client = english): Promise<string> {
  const { text, caret } = marked(source);
  const uri = await client.open(text);
  const found = await client.at<Hover | null>('textDocument/hover', uri, caret);
  await client.close(uri);
  return found ? (found.contents as MarkupContent).value : '';
}

const inPlan = (keyResult: string) =>
  `Team: Product\nCycle: 2026-Q1\nObjective: New users feel at home\n${keyResult}\n`;

describe('a key result', () => {
  test('is explained in words: what was read, progress, pace and status with their reasons', async () => {
    const text = await hover(
      inPlan('  KR: Raise acti<|>vation from 50% to 65% by the end of Q1\n    Weight: 2\n    2026-02-01 58% 7/10'),
    );
    expect(text.split('\n\n')).toEqual([
      '**KR1** increase',
      "start 50 %, target 65 %, due 2026-03-31 from 'by the end of Q1'",
      'Progress 53 % = (58 − 50) / (65 − 50), 58 % on 2026-02-01',
      'Expected 45 % on 2026-02-10, on the way from 2026-01-01 to 2026-03-31',
      'Status: on track (8 points ahead of the pace)',
      'Score 0.5 (computed)',
      'Confidence 7/10',
      'Weight 2',
    ]);
  });

  test('is explained in the language of the editor, whatever it is written in', async () => {
    const keyResult = inPlan('  KR: Raise acti<|>vation from 50% to 65% by the end of Q1\n    2026-02-01 58%');
    expect(await hover(keyResult, chinese)).toContain(
      '起始值 50%，目标值 65%，截止 2026-03-31（原文“by the end of Q1”）',
    );
    expect(await hover(keyResult, hungarian)).toContain(
      'kiinduló érték 50%, célérték 65%, határidő 2026-03-31, a szövegben „by the end of Q1”',
    );
  });

  test.each([
    ['KR: Interview 20 churned customers', 'target 20 churned customers, due 2026-03-31, at the end of the cycle'],
    ['KR: Publish the import guide by 2026-02-28', 'done or not done, due 2026-02-28'],
    ['关键结果: 将推荐率从 10% 提高到 20%，截止 2 月底', "start 10 %, target 20 %, due 2026-02-28 from '截止 2 月底'"],
    ['KR: A visszatérők arányát 40%-ról 55%-ra növeljük', 'start 40 %, target 55 %'],
    ['KR: Send 10 mails every week', 'every week'],
  ])('%s', async (keyResult, words) => {
    const at = keyResult.indexOf(':') + 4;
    expect(await hover(inPlan(`  ${keyResult.slice(0, at)}<|>${keyResult.slice(at)}`))).toContain(words);
  });

  test('says what properties have overridden', async () => {
    const text = await hover(inPlan('  KR: Ra<|>ise activation\n    Metric: 50% -> 65%\n    Due: 2026-03-15'));
    expect(text).toContain('from properties');
    expect(text).toContain('start 50 %, target 65 %, due 2026-03-15');
  });

  test('that continues on the next line is explained there too', async () => {
    expect(await hover(inPlan('  KR: Raise activation from 50%\n      to 6<|>5%'))).toContain(
      'start 50 %, target 65 %',
    );
  });
});

describe('what stands around it', () => {
  test('an objective and a plan show what is rolled up', async () => {
    const plan = inPlan('  KR: Win 40 shops\n    2026-02-01 10\n  KR: Reach 9 points\n    2026-02-01 3');
    expect(await hover(plan.replace('New users', 'New u<|>sers'))).toContain('the weighted mean of 2 parts');
    expect(await hover(plan.replace('Product', 'Pro<|>duct'))).toContain(
      '**2026-Q1**: 2026-01-01 to 2026-03-31, 90 days',
    );
  });

  test('a cycle shows its days and how many have gone', async () => {
    const text = await hover(inPlan('').replace('2026-Q1', '2026-<|>Q1'));
    expect(text).toContain('41 of 90 days have passed');
  });

  test('a keyword of a property shows what it is for', async () => {
    expect(await hover(inPlan('  KR: Win 40 shops\n    Wei<|>ght: 2'))).toContain('How much it counts');
    expect(await hover('目标: 增长\n  类<|>型: 承诺', chinese)).toContain('应达到 1.0');
  });

  test('a check-in shows what it means for progress', async () => {
    const text = await hover(inPlan('  KR: Win 40 shops\n    2026-02-01 1<|>0 8/10 two chains'));
    expect(text.split('\n\n')).toEqual(['10 shops on 2026-02-01', 'Progress 25 %', 'Confidence 8/10']);
  });

  test('a note, a comment and an empty line show nothing', async () => {
    expect(await hover(inPlan('  > no<|>te'))).toBe('');
    expect(await hover('// com<|>ment\nObjective: Grow\n')).toBe('');
    expect(await hover('Objective: Grow\n\n<|>\n')).toBe('');
  });

  test('what the writer wrote is shown as it is, never as formatting', async () => {
    expect(await hover('Objective: Gr<|>ow *fast* [now](http://example.org)\n')).toContain('\\*fast\\* \\[now\\]');
  });
});
