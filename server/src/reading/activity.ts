import type { Meaning } from './direction.ts';
import type { Sentence } from './sentence.ts';
import { type Choice, isMoney } from './target.ts';
import type { Token } from './tokens.ts';
import type { TextRange } from './types.ts';

export interface Activity {
  readonly activity: boolean;
  readonly binary: boolean;
  readonly verb: TextRange | null;
}

/** Whether the key result is done when the team has performed or produced something, and whether it can be checked with yes or no. */
export function activityOf(sentence: Sentence, choice: Choice, meaning: Meaning): Activity {
  const verbAt = choice.target !== null && choice.target.verb >= 0 ? choice.target.verb : mainVerb(sentence);
  const verbToken = verbAt < 0 ? null : (sentence.tokens[verbAt] as Token);
  const range = verbToken === null ? null : { start: verbToken.start, end: verbToken.end };
  const activity = isActivity(sentence, choice, meaning, verbToken);
  return { activity, binary: isBinary(choice, meaning, verbToken), verb: range };
}

function mainVerb(sentence: Sentence): number {
  return sentence.tokens.findIndex((token) => token.senses.verb !== null);
}

function isActivity(sentence: Sentence, choice: Choice, meaning: Meaning, verb: Token | null): boolean {
  const kind = verb?.senses.verb ?? null;
  switch (meaning.direction) {
    case 'increase':
    case 'decrease':
    case 'percentChange':
      return false;
    case 'atMost':
      return false;
    case 'milestone':
      return kind !== 'outcome' && kind !== 'reach' && kind !== 'state' && kind !== 'keep';
    case 'recurring':
      return kind !== 'outcome' || meaning.target === null;
    default: {
      const unit = meaning.target?.unit ?? null;
      if (unit === '%' || isMoney(unit)) return false;
      if (kind === 'activity' || kind === 'effort') return true;
      if (kind === 'outcome' || kind === 'reach' || kind === 'up' || kind === 'down' || kind === 'keep') return false;
      const noun =
        choice.target !== null && choice.target.found.noun >= 0
          ? (sentence.tokens[choice.target.found.noun] as Token).senses.noun
          : null;
      return noun === 'activity';
    }
  }
}

function isBinary(choice: Choice, meaning: Meaning, verb: Token | null): boolean {
  if (meaning.target !== null)
    return meaning.target.value === 1 && choice.target?.found.written === 'digits' && meaning.direction === 'reach';
  if (meaning.direction === 'recurring') return true;
  const kind = verb?.senses.verb ?? null;
  return kind !== 'effort' && kind !== 'up' && kind !== 'down';
}
