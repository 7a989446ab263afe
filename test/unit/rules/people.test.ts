import { describe, expect, it } from 'vitest';
import { type LintOptions, lintText, shown, words } from './linting.ts';

/** Findings about owners. */
function found(text: string, options: LintOptions = {}) {
  return lintText(text, options).filter(({ code }) => code.startsWith('owner-'));
}

const objective = (text: string, ...lines: string[]) =>
  [`O: ${text}`, ...lines.map((line) => `  ${line}`), 'KR: Raise activation from 50% to 65%', 'KR: Win 9 towns'].join(
    '\n',
  );

describe('an owner', () => {
  const plan = `Team: Growth\nCycle: 2026-Q1\n\n${objective('One')}\n${objective('Two')}\n`;

  it('is missing once on a plan that names nobody', () => {
    const findings = found(plan);
    expect(shown(findings)).toEqual(['1: owner-missing hint']);
    expect(findings[0]?.fixes?.[0]?.edits[0]?.newText).toBe(`\nOwner: @${'$'}{1:name}`);
  });

  it('is missing once in a file whose plans name nobody', () => {
    expect(shown(found(`${plan}\n${plan.replace('Growth', 'Care')}`))).toEqual(['1: owner-missing hint']);
  });

  it('is missing on the objectives that have none, where others have', () => {
    expect(shown(found(plan.replace('O: One', 'O: One @mei')))).toEqual(['7: owner-missing hint']);
  });

  it.each([
    ['on the plan', plan.replace('Q1', 'Q1\nOwner: @mei')],
    ['on each objective', plan.replaceAll(/O: \w+/g, '$& @mei')],
    ['on each key result', plan.replaceAll(/KR: .*/g, '$& @mei')],
    ['in the name of a person', plan.replace('Team', 'Person')],
    ['in a role', plan.replace('Q1', 'Q1\nRole: Head of Growth')],
    ['in words before the keyword', plan.replaceAll('O: ', 'CEO Objective: ')],
  ])('may be %s', (_, text) => expect(shown(found(text))).toEqual([]));

  it('is added above the first objective of a plan without a header', () => {
    const [edit] = found(`${objective('One')}\n`)[0]?.fixes?.[0]?.edits ?? [];
    expect(edit).toMatchObject({ newText: `Owner: @${'$'}{1:name}\n`, span: { start: 0, end: 0 } });
  });
});

describe('an owner of many objectives', () => {
  const plan = (name: string, count: number, owner: string, ...lines: string[]) =>
    `Team: ${name}\nCycle: 2026-Q1\nOwner: ${owner}\n\n${Array.from({ length: count }, (_, at) => objective(`${name} ${at}`, ...lines)).join('\n')}\n`;

  it('is named once, where the first one too many stands', () => {
    const text = `${plan('North', 3, '@mei')}\n${plan('South', 4, '@Mei')}`;
    const findings = found(text);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['owner-overloaded', 'information']]);
    expect(findings[0]?.message).toContain('7 objectives');
    expect(findings[0]?.span.line.index).toBe(24);
  });

  it('is named in the file of that objective only', () => {
    const others = { 'north.okr': plan('North', 3, '@mei') };
    expect(found(plan('South', 3, '@mei'), { others })).toHaveLength(1);
    expect(found(plan('South', 3, '@mei'), { others: { 'zz.okr': plan('North', 3, '@mei') } })).toHaveLength(0);
  });

  it('may have five, and more in other cycles', () => {
    expect(shown(found(`${plan('North', 3, '@mei')}\n${plan('South', 2, '@mei')}`))).toEqual([]);
    const next = plan('South', 4, '@mei').replace('2026-Q1', '2026-Q2');
    expect(shown(found(`${plan('North', 4, '@mei')}\n${next}`))).toEqual([]);
  });

  it('is the plan’s matter where all of them stand in one plan without a word on who', () => {
    expect(shown(found(plan('North', 6, '@mei')))).toEqual([]);
    expect(found(plan('North', 6, '@mei', 'Owner: @tom')).map(words)).toEqual(['@tom']);
  });
});
