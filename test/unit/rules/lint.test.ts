import { describe, expect, it } from 'vitest';
import { buildModel } from '../../../server/src/model/model.ts';
import { type ConfigSource, defaultConfig, lintConfig } from '../../../server/src/rules/config.ts';
import { keyResultRule, objectiveRule } from '../../../server/src/rules/define.ts';
import { createLinter } from '../../../server/src/rules/lint.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { findingLimit } from '../../../server/src/rules/setup.ts';
import type { Rule } from '../../../server/src/rules/types.ts';
import { classesOf } from '../../../server/src/rules/words/classes.ts';
import { parse } from '../../../server/src/syntax/parse.ts';
import { reparse } from '../../../server/src/syntax/reparse.ts';
import { buildIndex } from '../../../server/src/workspace/index.ts';
import { lintText, shown, words } from './linting.ts';

const plan = `Team: Growth
Cycle: 2026-Q1
Owner: @mei

O: New users feel at home in their first session
KR: Improve onboarding
KR: Raise activation from 50% to 65%
`;

const docs = { summary: { en: '', zh: '', hu: '' }, why: { en: '', zh: '', hu: '' }, sources: [] };

/** A rule that throws at every key result, as a programming mistake would. */
const broken = keyResultRule({
  code: 'broken',
  category: 'measure',
  severity: 'warning',
  docs,
  check() {
    throw new TypeError('no such thing');
  },
});

describe('a rule that looks for words', () => {
  it('is asked only about sentences that have one', () => {
    const seen: string[] = [];
    const watching = keyResultRule({
      code: 'watching',
      category: 'measure',
      severity: 'hint',
      words: classesOf('rise'),
      docs,
      check({ keyResult }) {
        seen.push(keyResult.text);
      },
    });
    lintText(plan, { lint: createLinter([watching]) });
    expect(seen).toEqual(['Raise activation from 50% to 65%']);
  });
});

describe('lint', () => {
  it('points at the words at fault, in text order', () => {
    const findings = lintText(`${plan}KR: Help the support team\n`);
    expect(shown(findings)).toEqual(['6: kr-not-measurable warning', '8: kr-activity warning']);
    expect(findings.map(words)).toEqual(['Improve onboarding', 'Help']);
  });

  it('speaks the language of the interface', () => {
    const messages = (['en', 'zh', 'hu'] as const).map((locale) => lintText(plan, { locale })[0]?.message);
    expect(messages[0]).toMatch(/number/);
    expect(messages[1]).toMatch(/数字/);
    expect(messages[2]).toMatch(/szám/);
  });

  it('says nothing of an empty text', () => {
    for (const text of ['', '\n', ' ', '\ufeff', '// nothing yet\n'])
      expect(shown(lintText(text)), JSON.stringify(text)).toEqual([]);
  });

  it('answers for any text', () => {
    const hostile = [
      '\ud800',
      'O:',
      'KR:',
      ':',
      '\u0000',
      'O: \ud83d',
      '>',
      'KR: 1',
      '2026-99-99 x',
      'a'.repeat(20_000),
      ':'.repeat(5000),
    ];
    for (const text of [...hostile, hostile.join('\n'), hostile.join('\r')]) {
      expect(lintText(text).map(({ code }) => code)).not.toContain('internal-error');
    }
  });
});

describe('a rule that throws', () => {
  const text = `${plan}KR: Cut drop-outs from 40% to 25%\n`;

  it('is reported once, by name', () => {
    const findings = lintText(text, { lint: createLinter([...rules, broken]) });
    const errors = findings.filter(({ code }) => code === 'internal-error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/“broken”.*no such thing/);
  });

  it('takes no other rule with it', () => {
    const others = lintText(text, { lint: createLinter([broken, ...rules]) }).filter(
      ({ code }) => code !== 'internal-error',
    );
    expect(shown(others)).toEqual(shown(lintText(text)));
  });

  it('is reported once when it fails while collecting', () => {
    const collecting: Rule = {
      ...broken,
      scope: 'plan',
      collect() {
        throw new Error('no');
      },
      check() {},
    };
    const findings = lintText(`${text}\n${text}`, { lint: createLinter([...rules, collecting]) });
    expect(findings.filter(({ code }) => code === 'internal-error')).toHaveLength(1);
  });

  it('leaves nothing half said', () => {
    const half = objectiveRule({
      code: 'half',
      category: 'measure',
      severity: 'warning',
      docs,
      check({ objective }, { report }) {
        report({ span: objective.node.keyword.span, message: 'half' });
        throw new Error('no');
      },
    });
    const codes = lintText(text, { lint: createLinter([...rules, half]) }).map(({ code }) => code);
    expect(codes).not.toContain('half');
  });
});

describe('severities', () => {
  const severityOf = (code: string, config: ConfigSource, text = plan) =>
    lintText(text, { config: lintConfig(config) }).find((finding) => finding.code === code)?.severity;

  it('follow the configuration', () => {
    expect(severityOf('kr-not-measurable', {})).toBe('warning');
    expect(severityOf('kr-not-measurable', { rules: { 'kr-not-measurable': { severity: 'error' } } })).toBe('error');
    expect(severityOf('kr-not-measurable', { rules: { 'kr-not-measurable': { severity: 'off' } } })).toBeUndefined();
  });

  it('stay milder for the findings that the rule calls milder', () => {
    const milestone = plan.replace('Improve onboarding', 'Publish the onboarding guide by 2026-03-20');
    const set = (severity: 'error' | 'hint') => ({ rules: { 'kr-not-measurable': { severity } } });
    expect(severityOf('kr-not-measurable', {}, milestone)).toBe('hint');
    expect(severityOf('kr-not-measurable', set('error'), milestone)).toBe('hint');
  });

  it('follow the profile: relaxed drops hints and makes judgements hints', () => {
    const single = plan
      .replace('KR: Raise activation from 50% to 65%\n', '')
      .replace('Improve onboarding', 'Grow sign-ups by 20%');
    expect(severityOf('too-few-key-results', {}, single)).toBe('information');
    expect(severityOf('too-few-key-results', { profile: 'relaxed' }, single)).toBe('hint');
    expect(severityOf('kr-no-baseline', {}, single)).toBe('hint');
    expect(severityOf('kr-no-baseline', { profile: 'relaxed' }, single)).toBeUndefined();
  });

  it('and options follow the profile, then the setting', () => {
    const five = `${plan}${[30, 40, 50].map((value) => `KR: NPS ${value} -> ${value + 20}\n`).join('')}`;
    expect(severityOf('too-many-key-results', {}, five)).toBeUndefined();
    expect(severityOf('too-many-key-results', { profile: 'strict' }, five)).toBe('warning');
    const six = { 'too-many-key-results': { severity: 'warning', options: { max: 6 } } } as const;
    expect(severityOf('too-many-key-results', { profile: 'strict', rules: six }, five)).toBeUndefined();
  });
});

describe('many findings', () => {
  const many = `${plan}${'KR: Improve things\n'.repeat(700)}`;

  it('are limited, with one note about the rest', () => {
    const findings = lintText(many);
    expect(findings).toHaveLength(findingLimit + 1);
    const notes = findings.filter(({ code }) => code === 'more-findings');
    expect(notes).toHaveLength(1);
    expect(notes[0]?.message).toMatch(/\d+ more/);
  });

  it('keep every error', () => {
    const findings = lintText(`${many}\nO: Nothing measures this\n`);
    expect(findings.map(({ code }) => code)).toContain('objective-without-key-result');
  });
});

describe('an edit', () => {
  const options = { asOf: '2026-01-01', fiscalYearStart: 1, pace: { onTrack: 5, behind: 25 }, name: 'plan' };
  const names = Array.from({ length: 40 }, (_, i) => `Town${'abcdefghij'[i % 10]}${'klmn'[i % 4]}`);
  const large = `Team: Growth\nCycle: 2026-Q1\nOwner: @mei\n\n${names.map((name, i) => `O: Customers of ${name} recommend us\nKR: Improve onboarding\nKR: Raise NPS from ${i} to ${i + 20}\n`).join('\n')}`;

  it('checks again only the objective that it touches', () => {
    const seen: string[] = [];
    const watching = objectiveRule({
      code: 'watching',
      category: 'measure',
      severity: 'hint',
      docs,
      check({ objective }) {
        seen.push(objective.text);
      },
    });
    const lint = createLinter([watching]);
    const before = parse(large);
    const model = buildModel(before, options);
    const index = buildIndex(new Map([['plan.okr', model]]));
    lint(model, 'plan.okr', index, defaultConfig, 'en');
    expect(seen).toHaveLength(40);

    const line = large.split('\n').findIndex((text) => text.startsWith(`O: Customers of ${names[7]} `));
    const after = buildModel(
      reparse(before, { first: line, end: line + 1, text: 'O: Customers of the north recommend us\n' }),
      options,
    );
    lint(after, 'plan.okr', buildIndex(new Map([['plan.okr', after]]), index), defaultConfig, 'en');
    expect(seen.slice(40)).toEqual(['Customers of the north recommend us']);
  });

  it('says of untouched plans the very findings that it said before', () => {
    const before = parse(`${plan}  2026-03-18 60%\n\n${plan.replace('Growth', 'Care').replace('Raise', 'Lift')}`);
    const late = { ...options, asOf: '2026-03-20' };
    const lint = createLinter(rules);
    const model = buildModel(before, late);
    const index = buildIndex(new Map([['plan.okr', model]]));
    const unsaid = lint(model, 'plan.okr', index, defaultConfig, 'en').filter(({ code }) => code === 'not-started');
    expect(unsaid).not.toEqual([]);
    const after = buildModel(reparse(before, { first: 2, end: 3, text: 'Owner: @tom' }), late);
    const again = lint(after, 'plan.okr', buildIndex(new Map([['plan.okr', after]]), index), defaultConfig, 'en');
    expect(again.filter(({ code }) => code === 'not-started').at(-1)).toBe(unsaid.at(-1));
  });

  it('leads to the findings of a text checked from scratch', () => {
    let document = parse(large);
    const lint = createLinter(rules);
    const model = buildModel(document, options);
    const index = buildIndex(new Map([['plan.okr', model]]));
    lint(model, 'plan.okr', index, defaultConfig, 'en');
    for (const [first, end, text] of [
      [4, 6, ''],
      [4, 4, 'O: A new one\nKR: Help\n'],
      [1, 2, ''],
      [5, 6, 'KR: Attend\n// okr-disable-next-line kr-activity\nKR: Help\n'],
    ] as const) {
      document = reparse(document, { first, end, text });
      const edited = buildModel(document, options);
      const source = document.lines.map((line) => line.text + line.eol).join('');
      const found = lint(edited, 'plan.okr', buildIndex(new Map([['plan.okr', edited]]), index), defaultConfig, 'en');
      expect(shown(found)).toEqual(shown(lintText(source)));
    }
  });
});
