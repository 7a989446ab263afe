import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../client/src/plans.ts';
import { localeOf } from '../../../server/src/locales/index.ts';

const root = resolve(import.meta.dirname, '../../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, string>;
const placeholders = (text: string) => (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();

const sources = globSync('client/src/**/*.ts', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
const used = new Set(
  sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1])),
);
const english = readJson('package.nls.json');
const manifest = readFileSync(join(root, 'package.json'), 'utf8');

describe('the texts of the manifest', () => {
  const named = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));

  it('exist in English, and none is left over', () => {
    expect(Object.keys(english).sort()).toEqual([...named].sort());
  });

  it.each(['zh-cn', 'hu'])('exist in %s with the same commands and names of settings', (language) => {
    const translated = readJson(`package.nls.${language}.json`);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(translated)) {
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''));
    }
  });
});

describe('the texts of the client', () => {
  it.each(['zh-cn', 'hu'])('exist in %s with the same placeholders, and none is left over', (language) => {
    const bundle = readJson(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(bundle).sort()).toEqual([...used].sort());
    for (const [text, translation] of Object.entries(bundle)) {
      expect(placeholders(translation), text).toEqual(placeholders(text));
    }
  });

  it.each([
    ['zh-cn', 'zh'],
    ['hu', 'hu'],
  ] as const)('name every status in %s as the server does', (language, locale) => {
    const bundle = readJson(`l10n/bundle.l10n.${language}.json`);
    for (const [status, word] of Object.entries(localeOf('en').messages.status)) {
      expect(bundle[word]).toBe(localeOf(locale).messages.status[status as Status]);
    }
  });
});
