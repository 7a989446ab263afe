import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grammars, writtenGrammar } from '../../scripts/grammar.mts';
import { locales } from '../../server/src/locales/index.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import { scopesOf, tokenizeText } from './tokenizer.ts';

describe('grammar files', () => {
  for (const [name, text] of grammars()) {
    test(`${name} is what scripts/grammar.mts writes`, () => expect(writtenGrammar(name)).toBe(text));
  }
});

describe.each(locales.map((locale) => [locale.name, locale] as const))('keywords in %s', (_, { keywords, values }) => {
  const cases = [
    ['keyword.control.objective', keywords.objective],
    ['keyword.control.key-result', [...keywords.keyResult, ...keywords.keyResults]],
    ['keyword.control.plan', Object.values(keywords.plan).flat()],
    ['keyword.other.note', keywords.note],
    ['support.type.property-name', Object.values(keywords.property).flat()],
  ] as const;
  test.each(cases)('%s', async (scope, spellings) => {
    for (const spelling of spellings) {
      for (const form of [spelling, spelling.toUpperCase(), spelling.normalize('NFD').replace(/\p{M}/gu, '')]) {
        expect(await scopesOf(`${form}: x`)).toContain(`${form}=${scope}`);
        expect(await scopesOf(`  **${form}**： x`)).toContain(`${form}=${scope}`);
      }
    }
  });

  test('closed values', async () => {
    for (const spelling of Object.values(values).flatMap((each) => Object.values<readonly string[]>(each).flat())) {
      expect(await scopesOf(`Status: ${spelling}`)).toContain(`${spelling}=support.constant.property-value`);
    }
  });
});

describe('lines', () => {
  const rows = {
    'Objective: Grow #tag @ann':
      'Objective=keyword.control.objective | :=punctuation.separator.key-value | Grow=markup.bold.objective | #tag=entity.name.tag | @ann=variable.other.owner',
    '- **KR1** Raise 5% // c':
      '-=punctuation.definition.list.begin | **=punctuation.definition.emphasis | KR=keyword.control.key-result | 1=entity.name.label | **=punctuation.definition.emphasis | 5%=constant.numeric | // c=comment.line.double-slash',
    '目标２：增长':
      '目标=keyword.control.objective | ２=entity.name.label | ：=punctuation.separator.key-value | 增长=markup.bold.objective',
    '2. Cél: Nő':
      '2.=punctuation.definition.list.begin | Cél=keyword.control.objective | :=punctuation.separator.key-value | Nő=markup.bold.objective',
    'Fő eredmények': 'Fő eredmények=keyword.control.key-result',
    'Owner: @mei': 'Owner=support.type.property-name | :=punctuation.separator.key-value | @mei=variable.other.owner',
    'Due: 2026-03-01':
      'Due=support.type.property-name | :=punctuation.separator.key-value | 2026-03-01=constant.other.date',
    'Cycle: 2026-Q1':
      'Cycle=support.type.property-name | :=punctuation.separator.key-value | 2026-Q1=constant.other.date',
    'Metric: 5 -> 10%':
      'Metric=support.type.property-name | :=punctuation.separator.key-value | 5=constant.numeric | ->=keyword.operator | 10%=constant.numeric',
    'Supports: A/O1':
      'Supports=support.type.property-name | :=punctuation.separator.key-value | O1=variable.other.reference',
    '> note // kept': '>=punctuation.definition.quote.begin | note // kept=markup.quote',
    '2026-01-15 53% 6/10 fine // c':
      '2026-01-15=constant.other.date | 53%=constant.numeric.value | 6/10=constant.numeric.confidence | fine=markup.other.check-in | // c=comment.line.double-slash',
    '2026年4月20日 82 天 6/10 好':
      '2026年4月20日=constant.other.date | 82 天=constant.numeric.value | 6/10=constant.numeric.confidence | 好=markup.other.check-in',
    '2026-02-01 - away': '2026-02-01=constant.other.date | -=constant.numeric.value | away=markup.other.check-in',
    '- [x] done': '-=punctuation.definition.list.begin | [x]=constant.language.checkbox',
    '# OKRs for Q1': '#=punctuation.definition.heading | OKRs for=markup.heading | Q1=constant.other.date',
    'see http://a.b': '',
    'Our objective is plain': '',
    '- Team: plain': '-=punctuation.definition.list.begin',
  };
  test.each(Object.entries(rows))('%s', async (line, scopes) => expect(await scopesOf(line)).toBe(scopes));
});

describe('agrees with the parser on the headers in', () => {
  const folder = new URL('../fixtures/syntax/', import.meta.url);
  const scopes: Readonly<Record<string, string>> = {
    objective: 'keyword.control.objective.okr',
    keyResult: 'keyword.control.key-result.okr',
    listHeader: 'keyword.control.key-result.okr',
    plan: 'keyword.control.plan.okr',
  };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.okr'))) {
    test(name, async () => {
      const { lines } = parse(readFileSync(new URL(name, folder), 'utf8'));
      const tokens = await tokenizeText(lines.map(({ text }) => text).join('\n'));
      for (const [i, { text, syntax }] of lines.entries()) {
        // Slips in a keyword and headings of nothing but the keyword are left to the parser.
        const isSlip = 'meant' in syntax && syntax.meant !== null;
        if (isSlip || (syntax.kind === 'objective' && !syntax.colon && !syntax.label)) continue;
        const keywords = tokens[i]
          ?.flatMap((token) => token.scopes)
          .filter((scope) => scope.startsWith('keyword.control'));
        const expected = scopes[syntax.kind];
        expect([text, ...new Set(keywords)]).toEqual(expected ? [text, expected] : [text]);
      }
    });
  }
});

describe('a long row of marks is read in time', () => {
  test.each(['#', '*', '_', '- ', 'KR', '(', '1.', '[', 'a ', '@a ', '#a '])('%j', async (mark) => {
    const [tokens] = await tokenizeText(`${mark.repeat(3000)}!`);
    expect(tokens?.map(({ text }) => text).join('')).toHaveLength(mark.length * 3000 + 1);
  });
});

test('fenced blocks in Markdown are read as OKRs', async () => {
  const lines = await tokenizeText('text\n```okr\nO: Grow\n  - KR: b\n```\nO: text', 'text.html.markdown');
  const keywords = lines.map((tokens) => tokens.find(({ scopes }) => scopes.at(-1)?.startsWith('keyword.'))?.text);
  expect(keywords).toEqual([undefined, undefined, 'O', 'KR', undefined, undefined]);
  expect(lines[2]?.[0]?.scopes).toContain('meta.embedded.block.okr');
});
