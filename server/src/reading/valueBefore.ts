import { isYear } from './dateParts.ts';
import type { Found } from './quantities.ts';
import { Kind } from './senses.ts';
import type { Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';

const longestAside = 6;

/**
 * Whether brackets say that the value in them is the one before the change: "(currently averaging 2)", "(last quarter: 30)",
 * "(64% last year)", "(2025: 47%)". `first` is the first token of what is said of the value.
 */
export function isValueBefore({ tokens, lexicon }: Sentence, { last, noun }: Found, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - longestAside); i--) {
    const { text, senses } = tokens[i] as Token;
    if (text === '(' || text === '[') break;
    if (saysBefore(senses) || senses.part === 'start' || labelsPeriod(tokens, i)) return true;
  }
  // （4 月 8 场） is a part of the count
  if (lexicon.words.unspaced && noun < 0 && tokens[last + 1]?.text === ')' && isDatedAside(tokens, first)) return true;
  for (let i = last + 1; i <= last + longestAside; i++) {
    const token = tokens[i];
    if (token === undefined || token.text === ')' || token.text === ']') return false;
    // "(48 in 2025)"
    if (saysBefore(token.senses) || (token.senses.dateWithin && namesPeriod(tokens[i + 1]))) return true;
  }
  return false;
}

function namesPeriod(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.taken && token.kind === 'name') || (token.kind === 'number' && token.bare && isYear(token.value));
}

function saysBefore({ now, relative }: Token['senses']): boolean {
  return now || relative === -1;
}

/** A period alone between a bracket and a colon, which says when the value was measured. */
function labelsPeriod(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const opening = tokenBefore(tokens, i);
  return tokens[i + 1]?.text === ':' && (opening?.text === '(' || opening?.text === '[') && namesPeriod(token);
}

/** （年初 31%）, （2 月：31%）: nothing but a date that is no due date between the bracket and the value. */
function isDatedAside(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (tokenBefore(tokens, first)?.text === ':') at--;
  const end = at;
  while (at >= 0 && isDateWord(tokens[at] as Token)) at--;
  return at >= 0 && at < end && (tokens[at] as Token).text === '(';
}

function isDateWord({ kind, taken, senses }: Token): boolean {
  if (kind !== 'word') return taken && (kind === 'number' || kind === 'name');
  return !taken && (senses.kinds & Kind.date) !== 0 && senses.part !== 'end' && senses.part !== 'late';
}
