import { describe, expect, test } from 'vitest';
import { exportCsv } from '../../../server/src/cli/export/csv.ts';
import { importText } from '../../../server/src/cli/import/index.ts';
import { type ExportModel, exportModel } from '../../../server/src/model/export.ts';
import { buildModel } from '../../../server/src/model/model.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

const asOf = '2026-02-10';

/** Plans, objectives and key results of a text, as a person would list them. */
function outline(text: string): string[] {
  return exported(text).plans.flatMap((plan) => [
    ...(plan.objectives.length > 0 ? [`plan ${plan.name}`] : []),
    ...plan.objectives.flatMap((objective) => [
      `  ${objective.text}`,
      ...objective.keyResults.map((keyResult) => `    ${keyResult.text}`),
    ]),
  ]);
}

function exported(text: string): ExportModel {
  const model = buildModel(parse(text), { name: 'plan', asOf, fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 } });
  return exportModel([['plan.okr', model]], asOf);
}

const imported = (source: string) => importText(source, asOf);

describe('tables', () => {
  test('CSV with the headings of another tool', () => {
    const csv = `Team;Objective;Key Result;Owner;Initial value;Target value;Unit;Due by;Colour
Sales;Shops ask for us;Orders again;@mei;50;65;%;2026-03-20;green
;;Win 40 shops;Ann Lee;;;;;
Search;People find things;"Answers in ""one"" step, always";;;;;;`;
    const text = imported(csv);
    expect(outline(text)).toEqual([
      'plan Sales',
      '  Shops ask for us',
      '    Orders again',
      '    Win 40 shops',
      'plan Search',
      '  People find things',
      '    Answers in "one" step, always',
    ]);
    const [first, second] = exported(text).plans[0]?.objectives[0]?.keyResults ?? [];
    expect(first).toMatchObject({
      owners: ['mei'],
      metric: { start: 50, target: 65, unit: '%' },
      due: { date: '2026-03-20' },
    });
    expect(first?.notes).toEqual(['Colour: green']);
    expect(second).toMatchObject({ owners: ['Ann Lee'], metric: { target: 40 } });
  });

  test('our own CSV comes back with the same objectives, key results and numbers', () => {
    const plan = `Team: Sales
Cycle: 2026-Q1

Objective: Shops ask for us  #reach
  Type: aspirational
  Key result: Raise the share of orders from 50% to 65% by 2026-03-20
    Weight: 2
  Key result: Win 40 shops
    Owner: @mei
`;
    const again = imported(exportCsv(exported(plan)));
    const facts = (text: string) =>
      exported(text).plans.map(({ name, cycle, objectives }) => ({
        name,
        cycle,
        objectives: objectives.map((objective) => ({
          text: objective.text,
          type: objective.type,
          keyResults: objective.keyResults.map(({ text, metric, due, weight }) => ({
            text,
            metric,
            due: due?.date,
            weight,
          })),
        })),
      }));
    expect(facts(again)).toEqual(facts(plan));
  });

  test('Markdown, between other text', () => {
    const text = imported(`# Sales 2026

| Objective | Key result |
|---|---|
| Shops **ask** for us | Win 40 shops |
|  | Reach 9 points |

See you on Monday.`);
    expect(outline(text)).toEqual(
      expect.arrayContaining(['  Shops ask for us', '    Win 40 shops', '    Reach 9 points']),
    );
    expect(text).toContain('See you on Monday');
  });

  test('HTML, as copied from a wiki, in Chinese', () => {
    const html = `<table><tr><th>目标</th><th>关键结果</th></tr><tr><td>老用户&nbsp;愿意推荐</td><td>推荐率从 10% 提高到 20%</td></tr></table>`;
    const text = imported(html);
    expect(text).toContain('目标: 老用户 愿意推荐');
    expect(text).toContain('关键结果: 推荐率从 10% 提高到 20%');
  });
});

describe('texts without keywords', () => {
  test('headings with lists are objectives with key results, what holds them is the plan', () => {
    expect(
      outline(
        imported(`# Growth team

## New users feel at home
1. Raise activation to 65%
2. Interview 20 users
   - the quiet ones first

## Regulars bring friends
* 400 invitations a week`),
      ),
    ).toEqual([
      'plan Growth team',
      '  New users feel at home',
      '    Raise activation to 65%',
      '    Interview 20 users',
      '  Regulars bring friends',
      '    400 invitations a week',
    ]);
  });

  test('an indented list', () => {
    expect(
      outline(
        imported('- Új vevők otthon érzik magukat\n  - 20 interjú\n  - 65% aktiválás\n- Visszatérnek\n  - 400 meghívó'),
      ),
    ).toEqual([
      'plan plan',
      '  Új vevők otthon érzik magukat',
      '    20 interjú',
      '    65% aktiválás',
      '  Visszatérnek',
      '    400 meghívó',
    ]);
  });

  test('one sentence', () => {
    expect(
      outline(
        imported('We will delight new users, as measured by activation of 65%, 20 interviews and 1,000 invitations.'),
      ),
    ).toEqual([
      'plan plan',
      '  Delight new users',
      '    Activation of 65%',
      '    20 interviews',
      '    1,000 invitations',
    ]);
  });
});

describe('texts with keywords', () => {
  test('are brought into form', () => {
    expect(outline(imported('O: Grow KR1: Win 40 shops KR2: Reach 9 points\n'))).toEqual([
      'plan plan',
      '  Grow',
      '    Win 40 shops',
      '    Reach 9 points',
    ]);
    expect(outline(imported('## O1: Grow\n- **KR1** Win 40 shops'))).toEqual([
      'plan plan',
      '  Grow',
      '    Win 40 shops',
    ]);
  });
});

test.each(['', '\n\n', 'just words', '|', '||||', '<table>', ',,,\n,,,', '\ud800', '<p>&#0;&#99999999;&nope;'])(
  '%j is imported without an exception, and what it says is kept',
  (source) => {
    const text = imported(source);
    expect(typeof text).toBe('string');
    if (source === 'just words') expect(text).toContain('just words');
  },
);
