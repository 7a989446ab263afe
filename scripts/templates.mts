/**
 * Writes what is made from the files in `templates/`: the library for the bundle, VS Code's snippets, the list in the docs.
 *
 *   node scripts/templates.mts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localeOf, locales } from '../server/src/locales/index.ts';
import type { LocaleId } from '../server/src/locales/types.ts';
import { readTemplate } from '../server/src/templates/source.ts';
import type { Template, TemplateFile } from '../server/src/templates/types.ts';
import { staticSnippet } from './staticSnippet.mts';

const root = resolve(import.meta.dirname, '..');

/** Teams in the order of the listing, by their English names. */
const teams = [
  'Company',
  'Product',
  'Design',
  'Engineering',
  'Marketing',
  'Sales',
  'Customer success',
  'E-commerce',
  'People',
  'Finance and administration',
  'Legal',
  'Personal',
];

/** Path from the root and content of every generated file. */
export function generated(): ReadonlyMap<string, string> {
  const sources = locales.map(({ id }) => ({ language: id, plans: filesOf(id, ''), pieces: filesOf(id, 'pieces/') }));
  const order = listingOrder(sources.find(({ language }) => language === 'en')?.plans ?? []);
  const sorted = sources.map((each) => ({ ...each, plans: each.plans.toSorted((a, b) => order(a) - order(b)) }));
  const snippets = sorted.map(({ language, plans, pieces }) => {
    const all = [...pieces, ...plans].map((file) => readTemplate(file, 'library', language));
    return [`snippets/${language}.code-snippets`, snippetsFile(all)] as const;
  });
  const docs = 'docs/templates.md';
  return new Map([
    [
      'server/src/templates/library.generated.ts',
      libraryFile(sorted.flatMap(({ plans, pieces }) => [...plans, ...pieces])),
    ],
    ...snippets,
    [
      docs,
      withList(
        readFileSync(resolve(root, docs), 'utf8'),
        sorted.flatMap(({ language, plans }) => plans.map((file) => readTemplate(file, 'library', language))),
      ),
    ],
  ]);
}

function filesOf(language: LocaleId, folder: string): TemplateFile[] {
  return readdirSync(resolve(root, 'templates', language, folder))
    .filter((name) => name.endsWith('.okr'))
    .sort()
    .map((name) => {
      const path = `${language}/${folder}${name}`;
      return { path, text: readFileSync(resolve(root, 'templates', path), 'utf8') };
    });
}

/** By team, then by name of the file. */
function listingOrder(english: readonly TemplateFile[]): (file: TemplateFile) => number {
  const place = ({ path, text }: TemplateFile) => {
    const team = teams.indexOf(readTemplate({ path, text }, 'library', 'en').team ?? '');
    return team === -1 ? teams.length : team;
  };
  const names = english.toSorted((a, b) => place(a) - place(b)).map(({ path }) => path.slice(3));
  return ({ path }) => names.indexOf(path.slice(3));
}

function libraryFile(files: readonly TemplateFile[]): string {
  const entries = files.map(({ path, text }) => `  {\n    path: ${quote(path)},\n    text: ${quote(text)},\n  },\n`);
  return [
    '// biome-ignore-all lint/suspicious/noTemplateCurlyInString: tab stops of templates look like template strings',
    "import type { TemplateFile } from './types.ts';",
    '',
    '/** The files of `templates/`. Made by `scripts/templates.mts`: edit those files and run it. */',
    `export const files = (): readonly TemplateFile[] => [\n${entries.join('')}];`,
    '',
  ].join('\n');
}

/** A string literal as the formatter writes it. */
function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return escaped.includes("'") ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped}'`;
}

function snippetsFile(all: readonly Template[]): string {
  const entries = all.map((template) => [
    template.name,
    {
      scope: 'okr',
      prefix: template.prefixes,
      description: template.description,
      body: staticSnippet(template).trimEnd().split('\n'),
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const listStart = '<!-- The list is made by scripts/templates.mts. -->\n';
const listEnd = '<!-- End of the list. -->\n';

function withList(page: string, all: readonly Template[]): string {
  const start = page.indexOf(listStart);
  const end = page.indexOf(listEnd);
  if (start === -1 || end < start) throw new Error('docs/templates.md has no place for the list');
  return `${page.slice(0, start + listStart.length)}\n${list(all)}\n${page.slice(end)}`;
}

function list(all: readonly Template[]): string {
  const english = all.filter(({ language }) => language === 'en');
  const sections = [...new Set(english.map(({ team }) => team))].map((team) => {
    const rows = english.filter((template) => template.team === team).map((template) => row(template, all));
    const languages = locales.filter(({ id }) => id !== 'en').map(({ id }) => localeOf(id).name);
    const head = ['Id', 'Template', ...languages, 'About'];
    return [`### ${team}`, '', cells(head), cells(head.map(() => '---')), ...rows, ''].join('\n');
  });
  return sections.join('\n');
}

function row(template: Template, all: readonly Template[]): string {
  const others = all.filter(({ id, language }) => id === template.id && language !== 'en');
  const names = [template, ...others].map(
    ({ name, prefixes }) => `${name}<br>${prefixes.map((each) => `\`${each}\``).join(' ')}`,
  );
  return cells([`\`${template.id}\``, ...names, template.description]);
}

function cells(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

if (import.meta.main) {
  for (const [path, content] of generated()) writeFileSync(resolve(root, path), content);
}
