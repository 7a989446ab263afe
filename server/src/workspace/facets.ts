import { nameKey, planKey } from '../model/names.ts';
import type { KeyResultModel, ObjectiveModel } from '../model/types.ts';
import { metricKey } from './metricKey.ts';
import { textHash } from './textKey.ts';
import type { Located } from './types.ts';

/** What an objective with its key results is found by. */
export type Facet = 'text' | 'metric' | 'owner' | 'tag' | 'reference';

/** What something is found by: a name, or of texts their hash. */
export type Key = string | number;

/** A key, and the objective or key result that it stands for. */
export type Entry = readonly [key: Key, located: Located];

/** The keys of one objective and its key results; a pure function of the objective. */
export function entriesOf(facet: Facet, uri: string, objective: ObjectiveModel): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (keyResult: KeyResultModel | null) => {
    const located: Located = { uri, objective, keyResult };
    for (const key of keysOf(facet, located)) if (key !== '') entries.push([key, located]);
  };
  add(null);
  for (const keyResult of objective.keyResults) add(keyResult);
  return entries;
}

function keysOf(facet: Facet, located: Located): readonly Key[] {
  switch (facet) {
    case 'text':
      return present(textHash(headerOf(located).text));
    case 'metric':
      return present(located.keyResult && metricKey(located.keyResult));
    case 'owner':
      return headerOf(located).owners.map(personKey);
    case 'tag':
      return headerOf(located).tags.map(personKey);
    case 'reference':
      return located.keyResult ? [] : [...new Set(located.objective.supports.map(({ parts }) => lastPartKey(parts)))];
  }
}

function present(key: Key | null): readonly Key[] {
  return key === null ? [] : [key];
}

/** The objective or key result itself. */
export function headerOf({ objective, keyResult }: Located) {
  return keyResult ?? objective;
}

/** What owners and tags are compared by. */
export function personKey(name: string): string {
  return planKey(name);
}

/**
 * What references are found by: their last part, as a name of whatever it may be. Which of those found mean the same is for
 * resolving to say.
 */
export function lastPartKey(parts: readonly string[]): string {
  return nameKey(nameKey(parts.at(-1) ?? '', 'objective'), 'keyResult');
}
