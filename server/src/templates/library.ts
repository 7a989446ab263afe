import type { LocaleId } from '../locales/types.ts';
import { files } from './library.generated.ts';
import { readTemplate } from './source.ts';
import type { Template } from './types.ts';

/** The plans of the library, in the order of the listing, language by language. Read when first asked for. */
export function templates(): readonly Template[] {
  plans ??= read(false);
  return plans;
}

/** Short pieces to type a plan with: a plan's head, an objective, a key result, a check-in. */
export function pieces(): readonly Template[] {
  parts ??= read(true);
  return parts;
}

/** The template with that id, prefix or name, in that language if there is one, else in English. */
export function findTemplate(asked: string, language: LocaleId, among = templates()): Template | undefined {
  const found = among.filter(({ id, prefixes, name }) => id === asked || prefixes.includes(asked) || name === asked);
  return found.find((template) => template.language === language) ?? found[0];
}

let plans: readonly Template[] | undefined;
let parts: readonly Template[] | undefined;

function read(inPieces: boolean): readonly Template[] {
  return files()
    .filter(({ path }) => path.includes('/pieces/') === inPieces)
    .map((file) => readTemplate(file, 'library', file.path.slice(0, 2) as LocaleId));
}
