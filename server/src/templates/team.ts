import { toKey } from '../text/normalize.ts';
import { readTemplate } from './source.ts';
import type { Template, TemplateFile } from './types.ts';

/** A team's own `.okr` files as templates, in the order given. */
export function teamTemplates(files: readonly TemplateFile[]): readonly Template[] {
  return files.map((file) => readTemplate(file, 'team'));
}

/** The library with a team's own templates in front. One of the same name and language takes the library's place. */
export function withTeamTemplates(library: readonly Template[], team: readonly Template[]): readonly Template[] {
  const taken = new Set(team.flatMap(({ language, id, name }) => [keyOf(language, id), keyOf(language, name)]));
  const rest = library.filter(
    ({ language, id, name }) => !taken.has(keyOf(language, id)) && !taken.has(keyOf(language, name)),
  );
  return [...team, ...rest];
}

function keyOf(language: string, name: string): string {
  return `${language} ${toKey(name)}`;
}
