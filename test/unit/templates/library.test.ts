// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generated } from '../../../scripts/templates.mts';
import { locales } from '../../../server/src/locales/index.ts';
import type { LocaleId } from '../../../server/src/locales/types.ts';
import { findTemplate, pieces, templates } from '../../../server/src/templates/library.ts';
import { parseSnippet } from '../../../server/src/templates/snippet.ts';
import type { Template } from '../../../server/src/templates/types.ts';
import { toKey } from '../../../server/src/text/normalize.ts';

const root = resolve(import.meta.dirname, '../../..');
const ids = [...new Set(templates().map(({ id }) => id))];
const versions = (id: string) => locales.map(({ id: language }) => find(id, language));
const name = ({ language, id }: Template) => `${language}/${id}`;

describe('the template library', () => {
  it('is generated from the files in templates/', () => {
    for (const [path, content] of generated()) expect(readFileSync(resolve(root, path), 'utf8'), path).toBe(content);
  });

  it('has every template in every language, named and described', () => {
    for (const id of ids) {
      for (const template of versions(id)) {
        expect(template.description, name(template)).not.toBe('');
        expect(template.name, name(template)).not.toBe(id);
        expect(template.team, name(template)).not.toBeNull();
      }
    }
  });

  it('is found by id, prefix or name, and in English where the language has none', () => {
    expect(findTemplate('product-manager', 'hu')?.language).toBe('hu');
    expect(findTemplate('okr-产品经理', 'en')?.id).toBe('product-manager');
    expect(findTemplate('Termékmenedzser', 'zh')).toMatchObject({ id: 'product-manager', language: 'hu' });
    expect(findTemplate('none', 'hu')).toBeUndefined();
    const english = templates().filter(({ language }) => language === 'en');
    expect(findTemplate('product-manager', 'hu', english)?.language).toBe('en');
  });

  it('has prefixes of its own for each, which every keyboard can type', () => {
    const all = [...templates(), ...pieces()].flatMap(({ prefixes }) => prefixes);
    expect(new Set(all).size).toBe(all.length);
    for (const template of [...templates(), ...pieces()]) {
      expect(
        template.prefixes.some((prefix) => /^[a-z-]+$/.test(prefix)),
        name(template),
      ).toBe(true);
    }
  });
});

describe.each(ids)('%s', (id) => {
  it('has the same lines in every language', () => {
    const [english, ...others] = versions(id).map(shape);
    for (const other of others) expect(other).toEqual(english);
  });

  it('has two or three objectives with three or four key results each', () => {
    for (const template of versions(id)) {
      const objectives = shape(template).join(' ').split('objective').slice(1);
      expect(objectives.length, name(template)).toBeGreaterThanOrEqual(2);
      expect(objectives.length, name(template)).toBeLessThanOrEqual(3);
      for (const objective of objectives) expect(objective.match(/keyResult/g)?.length).toBeOneOf([3, 4]);
    }
  });

  it('has the same figures in every language', () => {
    const [english, ...others] = versions(id).map(figures);
    for (const other of others) expect(other).toEqual(english);
  });

  it('has a tab stop for every figure, numbered in order', () => {
    for (const template of versions(id)) {
      const parts = parseSnippet(template.body);
      const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
      expect(text, name(template)).not.toMatch(/\d/);
      const stops = parts.flatMap((part) => (part.kind === 'stop' || part.kind === 'choice' ? [part.index] : []));
      expect(stops, name(template)).toEqual(stops.map((_, at) => at + 1));
    }
  });

  it('has no figure in an objective', () => {
    for (const template of versions(id)) {
      for (const line of linesOf(template).filter(({ kind }) => kind === 'objective')) expect(line.figures).toEqual([]);
    }
  });

  it('spreads its due dates', () => {
    for (const template of versions(id)) {
      const dues = linesOf(template).flatMap(({ kind, text }) =>
        kind === 'due' ? [/\d+(?=\}\}$)/.exec(text)?.[0]] : [],
      );
      expect(new Set(dues).size, name(template)).toBeGreaterThan(dues.length / 2);
      expect(dues.filter((due) => due === '100').length, name(template)).toBeLessThan(dues.length / 2);
    }
  });
});

function find(id: string, language: LocaleId): Template {
  const template = templates().find((each) => each.id === id && each.language === language);
  if (!template) throw new Error(`no ${language}/${id}`);
  return template;
}

/** What each line is, by its keyword. */
function linesOf(template: Template): { kind: string; text: string; figures: number[] }[] {
  const { keywords } = locales.find(({ id }) => id === template.language) ?? expect.fail();
  const kinds = new Map<string, string>();
  for (const [kind, spellings] of [
    ...Object.entries(keywords.plan),
    ...Object.entries(keywords.property),
    ['objective', keywords.objective],
    ['keyResult', keywords.keyResult],
  ] as [string, readonly string[]][]) {
    kinds.set(toKey(spellings[0] ?? ''), kind);
  }
  return template.body.split('\n').map((text) => {
    const keyword = toKey(text.split(':')[0]?.trim() ?? '');
    return { kind: text === '' ? '' : (kinds.get(keyword) ?? `? ${text}`), text, figures: figuresOf(text) };
  });
}

function shape(template: Template): string[] {
  return linesOf(template).map(({ kind }) => kind);
}

/** The figures of each key result in ascending order: the order of words is the language's. */
function figures(template: Template): number[][] {
  return linesOf(template).map(({ figures }) => figures.toSorted((a, b) => a - b));
}

const scales: Readonly<Record<string, number>> = {
  million: 1e6,
  millió: 1e6,
  thousand: 1e3,
  ezer: 1e3,
  万: 1e4,
  亿: 1e8,
};

function figuresOf(line: string): number[] {
  return [...line.matchAll(/\$\{\d+:([\d][\d., ]*)\} ?(million|millió|thousand|ezer|万|亿)?/g)].map(
    ([, digits = '', scale = '']) => {
      const plain = digits.replace(/[ ,](?=\d{3}\b)/g, '').replace(',', '.');
      return Math.round(Number(plain) * (scales[scale] ?? 1) * 100) / 100;
    },
  );
}
