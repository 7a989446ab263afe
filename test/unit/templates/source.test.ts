// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings
import { describe, expect, it } from 'vitest';
import { renderPlain, renderSnippet } from '../../../server/src/templates/render.ts';
import { readTemplate } from '../../../server/src/templates/source.ts';
import { teamTemplates, withTeamTemplates } from '../../../server/src/templates/team.ts';

const text = `\uFEFF// template: support-lead
// name: Support lead
// description: Quick answers
// team: Support
// role: Support lead
// stage: growth
// prefixes: okr-support-lead, okr-support
// language: en

// Ask Ann about the figures.
Team: \${1:Support}
Cycle: \${2:\${cycle}}

Objective: Customers get help before they lose patience
  From: \${from}

  Key result: Cut the time to the first answer from \${3:9} hours to \${4:2} hours, or $20 back
    Due: \${5:\${due50}}
`;
const template = readTemplate({ path: 'team/support.okr', text }, 'team');
const options = { asOf: '2026-01-02', fiscalYearStart: 1 };

describe('a template file', () => {
  it('says what it is in comments at its top', () => {
    expect(template).toMatchObject({
      id: 'support-lead',
      language: 'en',
      name: 'Support lead',
      description: 'Quick answers',
      team: 'Support',
      role: 'Support lead',
      stage: 'growth',
      prefixes: ['okr-support-lead', 'okr-support'],
      origin: 'team',
    });
  });

  it('has its other comments in the body', () => {
    expect(template.body.startsWith('// Ask Ann about the figures.\nTeam:')).toBe(true);
  });

  it('renders to text, without the line of an empty field', () => {
    expect(renderPlain(template, options)).toBe(`// Ask Ann about the figures.
Team: Support
Cycle: 2026-Q1

Objective: Customers get help before they lose patience

  Key result: Cut the time to the first answer from 9 hours to 2 hours, or $20 back
    Due: 2026-02-13
`);
    expect(renderPlain(template, { ...options, asOf: '2026-02-02' })).toContain('\n  From: 2026-02-02\n');
  });

  it('renders to a snippet that keeps its tab stops', () => {
    expect(renderSnippet(template, options)).toContain('from ${3:9} hours to ${4:2} hours, or \\$20 back');
    expect(renderSnippet(template, options)).toContain('Cycle: ${2:2026-Q1}');
  });

  it('needs none of it: any .okr file is a template', () => {
    const read = (text: string) => readTemplate({ path: 'okrs/our team.okr', text }, 'team');
    expect(read('Objective: Be kind\r\nKR: Answer 90% of mails')).toEqual({
      id: 'our team',
      language: 'en',
      name: 'our team',
      description: '',
      prefixes: ['okr-our-team'],
      team: null,
      role: null,
      stage: null,
      origin: 'team',
      body: 'Objective: Be kind\nKR: Answer 90% of mails',
    });
    expect(read('目標：讓客戶滿意\nKR：回覆 90% 的郵件').language).toBe('zh');
    expect(read('celkituzes: Gyors válaszok\n  Határidő: 2026-03-01').language).toBe('hu');
    expect(read('').language).toBe('en');
  });
});

describe("a team's own templates", () => {
  const library = [
    { ...template, origin: 'library' as const, id: 'product-manager', name: 'Product manager' },
    { ...template, origin: 'library' as const, id: 'product-manager', name: '产品经理', language: 'zh' as const },
    { ...template, origin: 'library' as const, id: 'qa-engineer', name: 'QA engineer' },
  ];

  it('join the library and win by name, in their language', () => {
    const team = teamTemplates([
      { path: 'a/product-manager.okr', text: 'O: Ours' },
      { path: 'a/b.okr', text: '// name: qa ENGINEER\nO: Ours too' },
    ]);
    expect(withTeamTemplates(library, team).map(({ name, origin }) => `${origin} ${name}`)).toEqual([
      'team product-manager',
      'team qa ENGINEER',
      'library 产品经理',
    ]);
  });
});
