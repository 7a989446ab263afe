import { languageOf } from '../../reading/language.ts';
import type { Place } from '../types.ts';
import { hasWord, mark } from '../words/marked.ts';

/** Whether the plan is a product team's, by its name or role. */
export function isProductTeam(place: Place): boolean {
  let known = productTeams.get(place);
  if (known === undefined) {
    known = [place.name, place.role ?? ''].some((text) => {
      const marked = mark(text, languageOf(text));
      return hasWord(marked, 'productTeam');
    });
    productTeams.set(place, known);
  }
  return known;
}

const productTeams = new WeakMap<Place, boolean>();
