import type { Marked, MarkedWord } from './marked.ts';

/** "Update procedures", `Régi ügyfelek megkeresése`: several of them, and nobody knows which. In Chinese nothing shows it. */
export function isAnyNumber({ language, words }: Marked, verb: MarkedWord): boolean {
  const at = words.indexOf(verb);
  if (language === 'hu')
    return at > 0 && at === words.length - 1 && !definite.test(words[0]?.text ?? '') && manyHu(words, at - 1);
  if (language !== 'en') return false;
  for (const { text, capital, classes } of words.slice(at + 1)) {
    if (capital || definite.test(text) || classes.has('opener')) return false;
    if (plural.test(text)) return true;
    if (preposition.test(text)) return false;
  }
  return false;
}

function manyHu(words: Marked['words'], at: number): boolean {
  const word = words[at];
  // A capital is a name, but at the beginning.
  return word !== undefined && !(word.capital && at > 0) && /[aeoöáé]k$/.test(word.text);
}

const plural = /[^su]s$|ies$/;
const preposition = /^(?:to|for|with|from|in|on|of|at|by|into|about|across|through|per|between|among)$/;
const definite =
  /^(?:the|an?|our|my|your|its|their|this|these|that|those|all|both|each|every|no|any|one|it|them|us|az?|egy|minden|mind|az?on|saját)$|['’]s$|\d/;
