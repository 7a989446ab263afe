import { localeOf } from '../../locales/index.ts';
import type { LocaleId, ObjectiveType } from '../../locales/types.ts';
import { keywordFor } from '../edits.ts';
import { examples } from '../examples.ts';
import type { Examples } from '../types.ts';

/** An objective of that type with a bad and a good typed score, as at the end of a cycle. */
export function scoredExamples(type: ObjectiveType, bad: string, good: string): Examples {
  return examples<LocaleId>({ en: 'en', zh: 'zh', hu: 'hu' }, ({ objective, keyResults }, language) => {
    const typed = `  ${keywordFor('type', language)}: ${localeOf(language).values.type[type][0]}`;
    const scored = (score: string) =>
      [objective, typed, `  ${keywordFor('score', language)}: ${score}`, ...keyResults].join('\n');
    return [scored(bad), scored(good)];
  });
}
