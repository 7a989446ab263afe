import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageConfiguration } from '../../scripts/languageConfiguration.mts';

const written = readFileSync(new URL('../../language-configuration.json', import.meta.url), 'utf8');
const configuration = JSON.parse(written);

type Pattern = string | { pattern: string; flags: string };

function regExp(pattern: Pattern): RegExp {
  return typeof pattern === 'string' ? new RegExp(pattern) : new RegExp(pattern.pattern, pattern.flags);
}

/** The line that Enter begins at the `|`, as the editor applies the first rule that fits. */
function enter(line: string): string {
  const [before = '', after = ''] = line.split('|');
  const indentation = /^\s*/.exec(before)?.[0] ?? '';
  for (const { beforeText, afterText, action } of configuration.onEnterRules) {
    if (!regExp(beforeText).test(before) || (afterText && !regExp(afterText).test(after))) continue;
    return `${indentation}${action.indent === 'indent' ? '  ' : ''}${action.appendText ?? ''}`;
  }
  return indentation;
}

test('the file says what scripts/languageConfiguration.mts writes', () => {
  expect(configuration).toEqual(JSON.parse(languageConfiguration()));
});

describe('Enter', () => {
  test.each([
    ['- one|', '- '],
    ['  * one|', '  * '],
    ['• one|', '• '],
    ['- [x] one|', '- [ ] '],
    ['- **KR1**: one|', '- '],
    ['1. one|', '2. '],
    ['  9) one|', '  10) '],
    ['3、第三|', '4、'],
    ['①第一|', '② '],
    ['> note|', '> '],
    ['// a comment| goes on', '// '],
    ['    2026-01-15 53% 6/10 fine|', '    '],
    ['Objective: Grow|', '  '],
    ['## O1: Grow|', '  '],
    ['目标2：增长|', '  '],
    ['Célkitűzés növekedés: x|', '  '],
    ['Key results:|', '  '],
    ['  **关键结果**：|', '    '],
    ['  KR: one|', '  '],
  ])('%s begins %j', (line, next) => expect(enter(line)).toBe(next));

  test.each(['- |', '-|', '1. |', '- [ ] |', '> |', '1.5 million|', 'Objective:|', '// comment|', 'Olive oil: x|'])(
    '%s begins an empty line',
    (line) => expect(enter(line).trim()).toBe(''),
  );
});

describe('words', () => {
  test.each([
    ['raise a-b by 12.5% until 2026-03-31', ['raise', 'a-b', 'by', '12.5%', 'until', '2026-03-31']],
    ["Kati's Fő eredmény", ["Kati's", 'Fő', 'eredmény']],
    ['@li.wei #tag okr-产品经理 okr-', ['li', 'wei', 'tag', 'okr-产品经理', 'okr-']],
  ])('%s', (text, words) => {
    const { pattern, flags } = configuration.wordPattern;
    expect(text.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
  });
});
