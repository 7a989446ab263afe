import { describe, expect, test } from 'vitest';
import { locales } from '../../../server/src/locales/index.ts';
import { readLine } from '../../../server/src/syntax/line.ts';
import { toKey } from '../../../server/src/text/normalize.ts';

/** The forms in which a keyword may be written. */
function formsOf(spelling: string): readonly string[] {
  const fullWidth = spelling.replace(/[!-~]/g, (ascii) => String.fromCharCode(ascii.charCodeAt(0) + 0xfee0));
  return [spelling, spelling.toUpperCase(), toKey(spelling), fullWidth, `**${spelling}**`, `## ${spelling} `];
}

describe.each(locales.map((locale) => [locale.name, locale.keywords] as const))('keywords in %s', (_, keywords) => {
  test('open plans', () => {
    for (const [level, spellings] of Object.entries(keywords.plan)) {
      for (const form of spellings.flatMap(formsOf)) {
        expect([form, readLine(`${form}：x`)]).toMatchObject([form, { kind: 'plan', level }]);
      }
    }
  });

  test('open objectives and key results', () => {
    for (const kind of ['objective', 'keyResult'] as const) {
      for (const form of keywords[kind].flatMap(formsOf)) {
        expect([form, readLine(`${form}: x`)]).toMatchObject([form, { kind }]);
        expect([form, readLine(`${form} 2: x`)]).toMatchObject([form, { kind }]);
      }
    }
  });

  test('open lists', () => {
    for (const form of [...keywords.keyResult, ...keywords.keyResults].flatMap(formsOf)) {
      expect([form, readLine(form)]).toMatchObject([form, { kind: 'listHeader' }]);
      expect([form, readLine(`${form}:`)]).toMatchObject([form, { kind: 'listHeader' }]);
    }
  });

  test('begin notes and properties', () => {
    for (const form of keywords.note.flatMap(formsOf)) {
      expect([form, readLine(`${form}: x`)]).toMatchObject([form, { kind: 'note' }]);
    }
    for (const [name, spellings] of Object.entries(keywords.property)) {
      for (const form of spellings.flatMap(formsOf)) {
        expect([form, readLine(`${form}: x`)]).toMatchObject([form, { kind: 'property', name }]);
      }
    }
  });
});
