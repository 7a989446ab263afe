import { endsClause, type Sentence } from './sentence.ts';
import type { Token } from './token.ts';

const negationReach = 2;

/** Whether what stands at `i` is said not to be: "not over", or by nobody. */
export function isNegated({ tokens, lexicon }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - negationReach); at--) {
    const token = tokens[at] as Token;
    if (token.senses.negation) return true;
    if (endsClause(token)) return false;
  }
  return isDenied(tokens, i - 1, lexicon.inflects);
}

/** "No customer waits more than two weeks", "nobody …", 没有人…: what nobody does is the opposite. `Nem vár … többet`: from the verb on. */
export function isDenied(tokens: readonly Token[], from: number, inflects: boolean): boolean {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at] as Token;
    const { senses } = token;
    if (endsClause(token) || senses.and || senses.describing) return false;
    if (senses.nobody || (senses.none && (senses.beforeNoun || senses.negation))) return true;
    if (inflects && senses.negation && tokens[at + 1]?.entry?.participle !== true) return true;
  }
  return false;
}

/** `15 percnél hosszabb leállás ne legyen`: the negation stands behind what is compared. */
export function isDeniedBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at < tokens.length; at++) {
    const { kind, senses } = tokens[at] as Token;
    if (kind === 'number' || endsClause(tokens[at] as Token)) return false;
    if (senses.negation || senses.nobody || senses.none) return true;
  }
  return false;
}

/** `4% fölé soha ne menjen` */
export function isDeniedNext(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 2; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.senses.and || token.senses.verb !== null) return false;
    if (token.senses.negation) return !token.senses.lacking;
  }
  return false;
}
