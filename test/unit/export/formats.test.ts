import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../server/src/cli/export/csv.ts';
import { exportHtml } from '../../../server/src/cli/export/html.ts';
import { exportJson, exportNdjson } from '../../../server/src/cli/export/json.ts';
import { exportMarkdown } from '../../../server/src/cli/export/markdown.ts';
import type { ExportedMetric } from '../../../server/src/model/export.ts';
import { exported, keyResult, objective, plan } from './plans.ts';

describe('JSON', () => {
  it('is one document that ends its last line', () => {
    const model = exported(plan());
    expect(exportJson(model).endsWith('}\n')).toBe(true);
    expect(JSON.parse(exportJson(model))).toEqual(model);
  });
});

describe('NDJSON', () => {
  it('has a plan a line', () => {
    const lines = exportNdjson(exported(plan({ name: 'A\nB' }), plan({ name: 'C' }))).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).name)).toEqual(['A\nB', 'C']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: 1, asOf: '2026-02-10', path: 'plans/growth.okr' });
  });

  it('is empty without plans', () => {
    expect(exportNdjson(exported())).toBe('');
  });
});

describe('CSV', () => {
  const rowsOf = (csv: string) => csv.split('\r\n').map((row) => row.split(','));
  const column = (csv: string, name: string) => {
    const [head = [], first = []] = rowsOf(csv);
    return first[head.indexOf(name)];
  };

  it('has a row a key result, and a head', () => {
    const both = objective({ keyResults: [keyResult(), keyResult({ id: 'KR2' })] });
    const rows = rowsOf(exportCsv(exported(plan({ objectives: [both, objective({ keyResults: [] })] }))));
    expect(rows).toHaveLength(4);
    expect(rows[3]).toEqual(['']);
    expect(new Set(rows.slice(0, 3).map((row) => row.length)).size).toBe(1);
  });

  it.each([
    ['path', 'plans/growth.okr'],
    ['line', '5'],
    ['cycle', '2026-Q1'],
    ['owners', 'mei'],
    ['keyResult', 'Raise activation from 50% to 65%'],
    ['target', '65'],
    ['progress', '0.5'],
    ['due', '2026-03-31'],
    ['lastCheckIn', '2026-02-01'],
    ['comment', 'fine'],
    ['role', ''],
  ])('has %s', (name, value) => {
    expect(column(exportCsv(exported(plan())), name)).toBe(value);
  });

  it('quotes what has commas, quotes and line breaks', () => {
    const csv = exportCsv(exported(plan({ name: 'R&D, "Ops"\n2' })));
    expect(csv).toContain(',"R&D, ""Ops""\n2",');
  });

  it('lets no spreadsheet work out a text, and leaves numbers alone', () => {
    const csv = exportCsv(
      exported(plan({ objectives: [objective({ keyResults: [keyResult({ text: '=1+1', current: -3 })] })] })),
    );
    expect(column(csv, 'keyResult')).toBe("'=1+1");
    expect(column(csv, 'current')).toBe('-3');
  });
});

describe('Markdown', () => {
  it('reads as a report', () => {
    const model = exported(
      plan({
        objectives: [
          objective({
            type: 'aspirational',
            owners: ['lin'],
            supports: ['Acme/O1'],
            tags: ['onboarding'],
            notes: ['The first session decides.'],
          }),
        ],
      }),
    );
    expect(exportMarkdown(model, 'en')).toBe(`# OKRs

As of 2026-02-10

## Growth

team · 2026-Q1 (2026-01-01 to 2026-03-31) · Owner: mei

█████░░░░░ 50 % · Expected 45 % · on track · Score 0.5

### O1: Feel at home

█████░░░░░ 50 % · Expected 45 % · on track · Score 0.5

aspirational · Owner: lin · Supports: Acme/O1 · \\#onboarding

> The first session decides.

| Key result | Current | Target | Progress | Expected | Score | Confidence | Due | Status |
|---|--:|--:|--:|--:|--:|--:|---|---|
| **KR1** Raise activation from 50% to 65% | 57.5 % | 50 % → 65 % | 50 % | 45 % | 0.5 | 70 % | 2026-03-31 | on track |
`);
  });

  it('says what was typed, and – for what is not known', () => {
    const unknown = keyResult({
      progress: null,
      expected: null,
      score: 0.7,
      scoreSource: 'typed',
      status: null,
      confidence: null,
      current: null,
      due: { date: null, text: 'code freeze', source: 'text' },
    });
    const report = exportMarkdown(exported(plan({ objectives: [objective({ keyResults: [unknown] })] })), 'en');
    expect(report).toContain('| – | 50 % → 65 % | – | – | 0.7 (typed) | – | code freeze | – |');
  });

  it.each<[string, Partial<ExportedMetric>, string]>([
    ['a limit', { direction: 'atLeast', start: null, target: 99.9 }, '≥ 99.9 %'],
    ['a ceiling', { direction: 'atMost', start: null, target: 60, unit: 'days' }, '≤ 60 days'],
    ['a rise', { direction: 'percentChange', start: null, target: 30 }, '+30 %'],
    ['a cut', { direction: 'percentChange', start: 200, target: -30 }, '200 −30 %'],
    [
      'a rhythm',
      { direction: 'recurring', start: null, target: 10, unit: 'mails', period: 'week' },
      '10 mails every week',
    ],
    ['a rhythm only', { direction: 'recurring', start: null, target: null, period: '2-weeks' }, 'every 2 weeks'],
    ['no target', { direction: 'milestone', start: null, target: null }, '–'],
  ])('shows %s', (_, metric, shown) => {
    const each = keyResult({ metric: { ...keyResult().metric, ...metric } });
    const report = exportMarkdown(exported(plan({ objectives: [objective({ keyResults: [each] })] })), 'en');
    expect(report.split('\n').at(-2)?.split(' | ')[2]).toBe(shown);
  });

  it('takes no text for a mark', () => {
    const text = 'a | b *c* `d` <e> [f](g)';
    const report = exportMarkdown(exported(plan({ objectives: [objective({ text })] })), 'en');
    expect(report).toContain('a \\| b \\*c\\* \\`d\\` \\<e\\> \\[f\\](g)');
  });

  it('speaks the reader’s language', () => {
    expect(exportMarkdown(exported(plan()), 'zh')).toContain('| 关键结果 | 当前值 |');
    expect(exportMarkdown(exported(plan()), 'hu')).toContain('| Kulcseredmény | Jelenleg |');
  });

  it('says that there is no plan', () => {
    expect(exportMarkdown(exported(), 'en')).toBe('# OKRs\n\nAs of 2026-02-10\n\nNo plans.\n');
  });
});

describe('HTML', () => {
  const page = exportHtml(exported(plan()), 'en');

  it('is one page in its language that loads nothing', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(exportHtml(exported(), 'zh')).toContain('<html lang="zh-CN">');
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/);
  });

  it('has one main part, headings in order, and tables with a caption and heads for rows and columns', () => {
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect([...page.matchAll(/<h([1-6])/g)].map(([, level]) => level)).toEqual(['1', '2', '3']);
    expect(page).toContain('<caption>O1 Feel at home</caption>');
    expect(page.match(/<th scope="col"/g)).toHaveLength(9);
    expect(page.match(/<th scope="row"/g)).toHaveLength(1);
  });

  it('says every number beside its bar, and hides the bar from readers', () => {
    expect(page).toMatch(/<span class="bar amber" aria-hidden="true">.*?<\/span>50 %/);
    expect(page).toContain('width:50%');
    expect(page).toContain('left:44.9%');
  });

  it('lets no text become markup', () => {
    const text = '<script>alert("1")</script> & \'2\'';
    const hostile = exportHtml(
      exported(
        plan({ name: text, objectives: [objective({ text, notes: [text], keyResults: [keyResult({ text })] })] }),
      ),
      'en',
    );
    expect(hostile).not.toContain('<script>');
    expect(hostile).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;2&#39;');
  });

  it('closes every element it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', attributes = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
      if (['meta', 'br'].includes(name) || attributes.endsWith('/')) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});
