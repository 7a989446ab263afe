import { localeOf, locales } from '../locales/index.ts';
import type { LocaleId, Stage } from '../locales/types.ts';
import { toKey } from '../text/normalize.ts';
import type { Template, TemplateFile } from './types.ts';

/**
 * Reads a template file: comments at its top that say what it is, then its body.
 *
 *     // template: product-manager
 *     // name: Product manager
 *     // description: Activation, onboarding and retention
 *     // team: Product
 *     // role: Product manager
 *     // stage: growth
 *     // prefixes: okr-product-manager, okr-pm
 *     // language: en
 *
 * All of it can be missing, so that any `.okr` file is a template: the file's name is the id, and the language is the one of
 * its keywords.
 *
 * @param language of the folder the file is in, if folders say
 */
export function readTemplate(file: TemplateFile, origin: Template['origin'], language?: LocaleId): Template {
  const { header, body } = splitHeader(file.text);
  const id = header.get('template') ?? fileName(file.path);
  const name = header.get('name') ?? id;
  const stage = header.get('stage');
  return {
    id,
    language: asLanguage(header.get('language')) ?? language ?? languageOfKeywords(body),
    name,
    description: header.get('description') ?? '',
    prefixes: splitList(header.get('prefixes') ?? `okr-${name}`),
    team: header.get('team') ?? null,
    role: header.get('role') ?? null,
    stage: isStage(stage) ? stage : null,
    origin,
    body,
  };
}

const fieldNames = ['template', 'name', 'description', 'team', 'role', 'stage', 'prefixes', 'language'];

function splitHeader(text: string): { header: ReadonlyMap<string, string>; body: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const header = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, key, value] = /^\/\/ ?([a-z]+):(.*)$/.exec(lines[at] ?? '') ?? [];
    if (key === undefined || !fieldNames.includes(key)) break;
    header.set(key, (value ?? '').trim());
  }
  while (header.size > 0 && lines[at]?.trim() === '') at++;
  return { header, body: lines.slice(at).join('\n') };
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim().replaceAll(' ', '-'))
    .filter((item) => item !== '');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.okr$/, '');
}

function asLanguage(value: string | undefined): LocaleId | undefined {
  return locales.find(({ id }) => id === value)?.id;
}

function isStage(value: string | undefined): value is Stage {
  return value !== undefined && Object.hasOwn(localeOf('en').values.stage, value);
}

/** The language that most lines begin with a keyword of; English where none does. */
function languageOfKeywords(body: string): LocaleId {
  const words = body.split('\n').map((line) => toKey(line.split(/[:：]/, 1)[0] ?? '').trim());
  const counts = locales.map(({ id, keywords }) => {
    const spellings = new Set(
      [keywords.objective, keywords.keyResult, ...Object.values(keywords.property), ...Object.values(keywords.plan)]
        .flat()
        .map(toKey),
    );
    return { id, count: words.filter((word) => spellings.has(word)).length };
  });
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).id;
}
