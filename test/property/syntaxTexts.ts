import fc from 'fast-check';

/** Lines as people write and break them: every kind, in three languages, with decoration, and noise. */
const whole = [
  '',
  '  ',
  '// a comment',
  'Team: Product',
  'Cycle: 2026-Q1',
  '# OKRs for Q1 2026',
  '2026-Q2',
  'Role: Designer',
  '2. 角色：设计师',
  'Objective: Grow #tag @ann',
  'Objective:',
  '## O1: Grow',
  '目标２：增长',
  '1. Cél: Növekedés',
  'Key results:',
  '关键结果：1. 提高到 20%',
  'Fő eredmények',
  'KR: Raise it from 1 to 2',
  'KR2:',
  '- **KR1** Raise it',
  '- an item',
  '  - a deeper item',
  '• 3. item with two markers',
  '- Growth:',
  '- [x] done',
  'bare text',
  '    indented text',
  'B. Chapter',
  'What next?',
  'Owner: @ann, @bo',
  '- Target: 12',
  'Objective owner: Ann',
  'Ownr: @x',
  'Foo: bar',
  'Objetive: slip',
  '> a note',
  'Why:',
  'Note: text // kept',
  '  2026-01-15 53% 6/10 fine // comment',
  '- 2026-01-15 5',
  'CEO objective 2: care',
  '---',
  '🎯 Objective: emoji',
];
const pieces = [
  'O',
  'KR',
  ':',
  '：',
  '1',
  '.',
  '-',
  ' ',
  '\t',
  '#',
  '@a',
  '>',
  '//',
  '**',
  '(',
  ')',
  '[x]',
  '目标',
  '\u00a0',
  '\ud83c',
  '\0',
  '2026-01-15',
  'Cél',
  '①',
  '"',
];

export const lineText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...whole) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('', ' ', '  ', '    ', '\t', '      '), fc.constantFrom(...whole))
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')) },
);
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

export const text = fc
  .array(fc.tuple(lineText, lineBreak), { maxLength: 25 })
  .chain((lines) => lineText.map((last) => lines.map(([line, eol]) => line + eol).join('') + last));
