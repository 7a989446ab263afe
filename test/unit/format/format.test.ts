import { describe, expect, test } from 'vitest';
import { format, formatEdits } from '../../../server/src/format/format.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

/** The lines of the canonical form. */
function formatted(...lines: readonly string[]): string[] {
  return format(parse(lines.join('\n')))
    .split('\n')
    .slice(0, -1);
}

describe('indentation', () => {
  test('shows what belongs to what', () => {
    expect(
      formatted(
        '    Team: Product',
        'Objective: Grow',
        'Owner: @ann',
        '      > why',
        'KR: one',
        'Due: 2026-03-01',
        '2026-01-15 5',
        '- detail',
        '    - deeper',
        'Key results:',
        '• item',
        '\t- detail of the item',
        'Weight: 2',
      ),
    ).toEqual([
      'Team: Product',
      '',
      'Objective: Grow',
      '  Owner: @ann',
      '  > why',
      '  KR: one',
      '    Due: 2026-03-01',
      '    2026-01-15 5',
      '    - detail',
      '      - deeper',
      'Key results:',
      '  - item',
      '    - detail of the item',
      '    Weight: 2',
    ]);
  });

  test('keeps bare text from seeming to continue the line above', () => {
    expect(formatted('Objective: Grow', 'Words about it.', '      KR: one', '      stray words')).toEqual([
      'Objective: Grow',
      'Words about it.',
      '  KR: one',
      'stray words',
    ]);
  });

  test('puts what continues a sentence deeper', () => {
    expect(formatted('Objective: Grow', ' and grow', 'Key results:', '- one', ' and more', '  and more')).toEqual([
      'Objective: Grow',
      '  and grow',
      'Key results:',
      '  - one',
      '    and more',
      '    and more',
    ]);
  });

  test('puts a comment where the line below it stands', () => {
    expect(
      formatted('O: a', '  // okr-disable-next-line kr-activity -- agreed', '      KR: b', '        // about b'),
    ).toEqual(['O: a', '  // okr-disable-next-line kr-activity -- agreed', '  KR: b', '        // about b']);
  });
});

describe('keywords, labels and marks', () => {
  test.each([
    ['OBJECTIVE :Grow', 'Objective: Grow'],
    ['o1:Grow', 'O1: Grow'],
    ['O 1 : Grow', 'O1: Grow'],
    ['Objective2: Grow', 'Objective 2: Grow'],
    ['Objective  growth: Grow', 'Objective growth: Grow'],
    ['celkituzes: Nő', 'Célkitűzés: Nő'],
    ['目标 2 ：增长', '目标2：增长'],
    ['目标 增长 : 老客户', '目标 增长: 老客户'],
    ['目標：增長', '目標：增長'],
    ['CEO OBJECTIVE 2: Grow', 'CEO OBJECTIVE 2: Grow'],
    ['##  O1:  Grow', '## O1: Grow'],
    ['**O1:**Grow', '**O1:**Grow'],
    ['* [x]  Objective: Grow', '- [x] Objective: Grow'],
    ['1、Objective: Grow', '1. Objective: Grow'],
    ['①目标：增长', '1. 目标：增长'],
    ['O1 Grow', 'O1 Grow'],
    ['Objective 1  -  Grow', 'Objective 1 - Grow'],
    ['Objective: Grow   #tag  @ann   // why', 'Objective: Grow   #tag  @ann   // why'],
    ['Objetive: Grow', 'Objetive: Grow'],
  ])('%s', (line, expected) => expect(formatted(line)).toEqual([expected]));

  test.each([
    ['key  result 1:a', '  Key result 1: a'],
    ['KR-1-2 :  a', '  KR-1-2: a'],
    ['KR1 (30%) : a', '  KR1 (30%): a'],
    ['KRS：', 'KRs：'],
    ['- **KR1** a', '  - **KR1** a'],
    ['due DATE :  2026-03-01 // c', '  Due date: 2026-03-01 // c'],
    ['határidő：x', '  Határidő：x'],
    ['Objective owner :  Ann', '  Objective owner :  Ann'],
    ['>   because', '  > because'],
    ['WHY:because', '  Why: because'],
    ['- NOTE : because', '  - Note: because'],
  ])('under an objective: %s', (line, expected) => expect(formatted('O: x', line)).toEqual(['O: x', expected]));

  test('check-ins have one space behind the date', () => {
    expect(formatted('O: x', 'KR: y', '2026-01-15\t 53%  6/10')).toEqual([
      'O: x',
      '  KR: y',
      '    2026-01-15 53%  6/10',
    ]);
  });
});

describe('blank lines', () => {
  test('are single, and one stands above each objective', () => {
    expect(formatted('', 'Team: A', 'O: a', '', '', 'KR: a1', 'O: b', 'Role: C', 'O: c', '', '')).toEqual([
      'Team: A',
      '',
      'O: a',
      '',
      '  KR: a1',
      '',
      'O: b',
      '',
      'Role: C',
      '',
      'O: c',
    ]);
  });

  test('stand above the comments on top of an objective', () => {
    expect(formatted('// top', 'O: a', '// about b', '// and more', 'O: b')).toEqual([
      '// top',
      'O: a',
      '',
      '// about b',
      '// and more',
      'O: b',
    ]);
  });

  test('of an empty text are none', () => {
    expect(format(parse(''))).toBe('');
    expect(format(parse(' \n\n'))).toBe('');
  });
});

describe('what stays', () => {
  test('unknown and misplaced lines', () => {
    const lines = ['prose  with   gaps', '  *  a list of its own', 'KR :  without objective', '', '---', 'Ownr :  x'];
    expect(formatted(...lines)).toEqual(lines);
  });

  test('the kind of line breaks and a byte order mark', () => {
    expect(format(parse('\ufeffO :a\r\nKR: b'))).toBe('\ufeffO: a\r\n  KR: b\r\n');
    expect(format(parse('O :a\rKR: b'))).toBe('O: a\r  KR: b\r');
  });
});

describe('edits', () => {
  test('change only the columns that differ', () => {
    expect(formatEdits(parse('O: a\nKR : b\n'))).toEqual([
      { start: { line: 1, character: 0 }, end: { line: 1, character: 3 }, newText: '  KR' },
    ]);
  });

  test('bring and remove blank lines', () => {
    expect(formatEdits(parse('O: a\nO: b\n\n\n  KR: c\n\n'))).toEqual([
      { start: { line: 0, character: 4 }, end: { line: 1, character: 0 }, newText: '\n\n' },
      { start: { line: 2, character: 0 }, end: { line: 4, character: 0 }, newText: '\n' },
      { start: { line: 4, character: 7 }, end: { line: 6, character: 0 }, newText: '\n' },
    ]);
  });

  test('of a canonical text are none', () => {
    expect(formatEdits(parse('O: a\n  KR: b\n'))).toEqual([]);
  });
});
