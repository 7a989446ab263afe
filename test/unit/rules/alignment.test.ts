import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../server/src/rules/alignment/circles.ts';
import { type LintOptions, lintText, shown, words } from './linting.ts';

/** Findings about what supports what. */
function found(text: string, options: LintOptions = {}) {
  return lintText(text, options).filter(({ code }) => alignment.has(code));
}

const alignment = new Set([
  'reference-unresolved',
  'reference-ambiguous',
  'reference-cycle',
  'alignment-level',
  'alignment-cycle-overlap',
  'objective-unaligned',
  'child-copies-key-result',
  'bottom-up-share',
]);

const objective = (text: string, ...lines: string[]) =>
  [`O: ${text}`, ...lines.map((line) => `  ${line}`), 'KR: Raise activation from 50% to 65%', 'KR: Win 9 towns'].join(
    '\n',
  );

const acme = `Company: Acme
Cycle: 2026-Q1
Owner: @rosa

${objective('Families trust us with dinner')}

${objective('Every meal arrives fresh')}
`;
const team = (...lines: string[]) => `Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n${lines.join('\n')}\n`;

describe('references', () => {
  it('find other plans of the file and of the workspace', () => {
    const text = team('', objective('New users feel at home', 'Supports: Acme/O1, Acme/O2/KR1'));
    expect(shown(found(`${acme}\n${text}`))).toEqual([]);
    expect(shown(found(text, { others: { 'acme.okr': acme } }))).toEqual([]);
  });

  it('that name nothing are corrected where a name is close', () => {
    const findings = found(`${acme}\n${team('', objective('New users feel at home', 'Supports: Amce/O1'))}`);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['reference-unresolved', 'error']]);
    expect(findings.map(words)).toEqual(['Amce/O1']);
    expect(findings[0]?.fixes?.[0]?.edits[0]?.newText).toBe('Acme/O1');
  });

  it('to a plan that is not there are one finding', () => {
    const text = team(
      'Parent: Zenith',
      '',
      objective('New users feel at home', 'Supports: Zenith/O1'),
      objective('Old users come back', 'Supports: Zenith/O2/KR1'),
    );
    const findings = found(text, { others: { 'acme.okr': acme } });
    expect(shown(findings)).toEqual(['4: reference-unresolved error']);
    expect(findings[0]?.related).toHaveLength(2);
    expect(found(text.replace('Parent: Zenith\n', '')).map(words)).toEqual(['Zenith/O1']);
  });

  it('to the parent of a file that stands alone are only information', () => {
    const text = team('Parent: Zenith', '', objective('New users feel at home', 'Supports: Zenith/O1'));
    expect(shown(found(text))).toEqual(['4: reference-unresolved information']);
  });

  it('to a word that an objective speaks of can label it', () => {
    const text = `${acme}\n${team('', objective('New users feel at home', 'Supports: Acme/dinner'))}`;
    const fix = found(text)[0]?.fixes?.find(({ title }) => title.startsWith('Label'));
    expect(fix?.edits.map(({ newText, span }) => [newText, span.line.text])).toEqual([
      [' dinner', 'O: Families trust us with dinner'],
    ]);
  });

  it('that may mean two things offer both', () => {
    const above = acme.replace('O: Every', 'O growth: Every');
    const own = 'O acme: New users feel at home\nKR growth: Raise activation from 50% to 65%\nKR: Win 9 towns\n';
    const findings = found(`${above}\n${team('', own, objective('Old users come back', 'Supports: Acme/growth'))}`);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['reference-ambiguous', 'error']]);
    expect(findings[0]?.fixes?.map(({ edits }) => edits[0]?.newText)).toEqual(['Growth/acme/growth']);
    expect(findings[0]?.related?.map(({ span }) => span.line.text)).toEqual([
      'KR growth: Raise activation from 50% to 65%',
      'O growth: Every meal arrives fresh',
    ]);
  });

  it('to two plans of one name are ambiguous, unless one runs in the same cycle', () => {
    const text = team('Parent: Acme', '', objective('New users feel at home', 'Supports: Acme/O1'));
    const others = { 'a.okr': acme, 'b.okr': acme };
    expect(shown(found(text, { others }))).toEqual(['4: reference-ambiguous error', '7: reference-ambiguous error']);
    expect(shown(found(text, { others: { ...others, 'b.okr': acme.replace('2026-Q1', '2025-Q1') } }))).toEqual([]);
  });
});

describe('circles', () => {
  it('of objectives are one finding a file, with the way around', () => {
    const text = team(
      '',
      objective('One', 'Supports: O2'),
      objective('Two', 'Supports: O3/KR1'),
      objective('Three', 'Supports: O1'),
    );
    const findings = found(text);
    expect(shown(findings)).toEqual(['6: reference-cycle error']);
    expect(findings[0]?.related?.map(({ message }) => message)).toEqual([
      '… and from here to “O3/KR1”',
      '… and from here to “O1”',
    ]);
  });

  it('may be as small as one objective', () => {
    expect(found(team('', objective('One', 'Supports: O1/KR1'))).map(words)).toEqual(['O1/KR1']);
  });

  it('go through other files', () => {
    const other = `Team: Care\nCycle: 2026-Q1\nOwner: @tom\n\n${objective('Answers', 'Supports: Growth/O1')}\n`;
    const findings = found(team('', objective('One', 'Supports: Care/O1')), { others: { 'care.okr': other } });
    expect(shown(findings)).toEqual(['6: reference-cycle error']);
    expect(findings[0]?.related?.[0]?.uri).toBe('care.okr');
  });

  it('are none where two support the same', () => {
    const text = team('', objective('One', 'Supports: O3'), objective('Two', 'Supports: O3, O1'), objective('Three'));
    expect(shown(found(text))).toEqual([]);
  });

  it('of parents are found too, and a plan that is its own', () => {
    const other = 'Team: Care\nParent: Growth\nCycle: 2026-Q1\nOwner: @tom\n';
    const text = team('Parent: Care', '', objective('One', 'Supports: Care'));
    expect(shown(found(text, { others: { 'care.okr': other } }))).toEqual(['4: reference-cycle error']);
    expect(shown(found(team('Parent: Growth', '', objective('One', 'Supports: O2'), objective('Two'))))).toContain(
      '4: reference-cycle error',
    );
  });

  it('are found in a chain of any length', () => {
    const length = 50_000;
    const next = (node: number) => [(node + 1) % length];
    const nodes = Array.from({ length }, (_, node) => node);
    expect(circlesOf(nodes, next).map((circle) => circle.length)).toEqual([length]);
    expect(circlesOf(nodes, (node) => (node + 1 < length ? [node + 1] : []))).toEqual([]);
  });
});

describe('levels and cycles', () => {
  it('may be the same or higher above', () => {
    const neighbours = `Team: Care\nCycle: 2026-Q1\nOwner: @tom\n\n${objective('Answers', 'Supports: Growth/O1')}\n`;
    expect(shown(found(`${team('', objective('One'))}\n${neighbours}`))).toEqual([]);
  });

  it('are named once for two plans, however many references there are', () => {
    const text = `${acme.replace('dinner', 'dinner\n  Supports: Growth/O1').replace('fresh', 'fresh\n  Supports: Growth/O1/KR2')}\n${team('', objective('One'))}`;
    const findings = found(text);
    expect(findings.map(({ code }) => code)).toEqual(['alignment-level']);
    expect(findings[0]?.related).toHaveLength(1);
  });

  it('that have no day in common are one finding', () => {
    const text = team('Parent: Acme', '', objective('One', 'Supports: Acme/O1'), objective('Two', 'Supports: Acme/O2'));
    const others = { 'acme.okr': acme.replace('2026-Q1', '2025') };
    expect(shown(found(text, { others }))).toEqual(['4: alignment-cycle-overlap information']);
    expect(shown(found(text, { others: { 'acme.okr': acme.replace('2026-Q1', '2026') } }))).toEqual([]);
  });
});

describe('an objective below a parent', () => {
  it('should say what it supports, with a fix for each objective above', () => {
    const text = `${acme}\n${team('Parent: Acme', '', objective('One', 'Supports: Acme/O1'), objective('Two'))}`;
    const findings = found(text);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['objective-unaligned', 'hint']]);
    expect(findings[0]?.fixes?.map(({ edits }) => edits[0]?.newText)).toEqual([
      '\n  Supports: Acme/O1',
      '\n  Supports: Acme/O2',
    ]);
  });

  it('is one finding on the parent where no objective says so', () => {
    const findings = found(`${acme}\n${team('Parent: Acme', '', objective('One'), objective('Two'))}`);
    expect(findings.map(words)).toEqual(['Acme']);
  });

  it('must not copy a key result from above', () => {
    const text = `${acme}\n${team('', objective('win 9 TOWNS.'))}`;
    const findings = found(text);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['child-copies-key-result', 'warning']]);
    expect(findings[0]?.fixes?.[0]?.edits[0]?.newText).toBe('\n  Supports: Acme/O1/KR2');
  });

  it('may have the text of a key result that is not above', () => {
    const below = `Person: Tom\nCycle: 2026-Q1\n\n${objective('Answers')}\n`;
    expect(shown(found(`${below}\n${team('', objective('Win 9 towns'))}`))).toEqual([]);
    const other = acme.replace('2026-Q1', '2025-Q1');
    expect(shown(found(`${other}\n${team('', objective('Win 9 towns'))}`))).toEqual([]);
  });
});

describe('the share of objectives from the bottom up', () => {
  const plan = (...origins: string[]) =>
    team('', ...origins.map((origin, at) => objective(`Number ${at}`, ...(origin ? [`Origin: ${origin}`] : []))));

  it.each([[['top-down']], [['top-down', '']], [['top-down', 'bottom-up']], [['', '']]])('is fine with %j', (origins) =>
    expect(shown(found(plan(...origins)))).toEqual([]),
  );

  it('is too small below a half', () => {
    const findings = found(plan('bottom-up', 'top-down', 'top-down'));
    expect(findings.map(({ code }) => code)).toEqual(['bottom-up-share']);
    expect(findings.map(words)).toEqual(['top-down']);
  });
});
