import { locales } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel } from '../model/types.ts';
import { toKey } from '../text/normalize.ts';
import type { Place } from './place.ts';

/**
 * The language to write in at a place: that of the nearest keyword above which only one language has, else of the nearest
 * sentence, else the given one. Files may mix languages, so the place decides, not the file.
 */
export function languageAt(model: DocumentModel, { plan, objective, keyResult }: Place, otherwise: LocaleId): LocaleId {
  const nodes = [keyResult?.node, objective?.node, plan?.node];
  for (const node of nodes) {
    const keywords = node?.kind === 'plan' ? [node.header?.keyword] : [node?.keyword];
    for (const property of node?.properties ?? []) keywords.push(property.keyword);
    for (const keyword of keywords) {
      const language = keyword && languageOfKeyword(keyword.text);
      if (language) return language;
    }
  }
  const sentence = keyResult?.reading ?? objective?.reading ?? model.plans[0]?.objectives[0]?.reading;
  return sentence?.language ?? otherwise;
}

/** null for a spelling that several languages share, such as `KR`. */
function languageOfKeyword(spelling: string): LocaleId | null {
  owners ??= ownersOfSpellings();
  return owners.get(toKey(spelling)) ?? null;
}

let owners: ReadonlyMap<string, LocaleId | null> | undefined;

function ownersOfSpellings(): Map<string, LocaleId | null> {
  const found = new Map<string, LocaleId | null>();
  for (const { id, keywords } of locales) {
    const spellings = [
      ...Object.values(keywords.plan).flat(),
      ...keywords.objective,
      ...keywords.keyResult,
      ...keywords.keyResults,
      ...keywords.note,
      ...Object.values(keywords.property).flat(),
    ];
    for (const key of new Set(spellings.map(toKey))) found.set(key, found.has(key) ? null : id);
  }
  return found;
}
