import { nameKey, planKey } from '../model/names.ts';
import type { ObjectiveModel } from '../model/types.ts';
import { metricKey } from './metricKey.ts';
import { textKey } from './textKey.ts';
import type { Located } from './types.ts';

/** What an objective with its key results is found by. */
export type Facet = 'text' | 'metric' | 'owner' | 'tag' | 'reference';

/** A key, and the objective or key result that it stands for. */
export type Entry = readonly [key: string, located: Located];

/** The keys of one objective and its key results; a pure function of the objective. */
export function entriesOf(facet: Facet, uri: string, objective: ObjectiveModel): readonly Entry[] {
  const own: Located = { uri, objective, keyResult: null };
  const all: readonly Located[] = [own, ...objective.keyResults.map((keyResult) => ({ uri, objective, keyResult }))];
  switch (facet) {
    case 'text':
      return all.flatMap((located) => keyed([textKey(headerOf(located).text)], located));
    case 'metric':
      return all.flatMap((located) => keyed([located.keyResult && metricKey(located.keyResult)], located));
    case 'owner':
      return all.flatMap((located) => keyed(headerOf(located).owners.map(personKey), located));
    case 'tag':
      return all.flatMap((located) => keyed(headerOf(located).tags.map(personKey), located));
    case 'reference':
      return keyed([...new Set(objective.supports.map(({ parts }) => lastPartKey(parts)))], own);
  }
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

function keyed(keys: readonly (string | null)[], located: Located): readonly Entry[] {
  return keys.filter((key) => key !== null && key !== '').map((key) => [key as string, located] as const);
}
