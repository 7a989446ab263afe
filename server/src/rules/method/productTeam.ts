import { languageOf } from '../../reading/language.ts';
import type { Sentence } from '../../syntax/tree.ts';
import type { Place } from '../types.ts';
import { mark } from '../words/marked.ts';

/** Whether the plan is a product team's, by its name or role. */
export function isProductTeam({ name, role }: Place): boolean {
  return [name, role ?? ''].some((text) => {
    const known = sentences.get(text);
    const sentence = known ?? { text, pieces: [] };
    if (!known) {
      if (sentences.size >= 1000) sentences.clear();
      sentences.set(text, sentence);
    }
    return mark(sentence, languageOf(text)).words.some(({ classes }) => classes.has('productTeam'));
  });
}

/** Names as sentences, so that their words are found once. */
const sentences = new Map<string, Sentence>();
