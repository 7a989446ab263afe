import type { NounClass } from '../locales/wordTypes.ts';
import { Kind } from './senses.ts';
import { endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import { isVerb, type Statement } from './verbs.ts';

/** The head of the noun group that begins at `at`: its last noun; −1 where no group begins. */
export function nounGroupEnd(statement: Statement, at: number): number {
  const { words, inflects } = statement.lexicon;
  if (words.unspaced) return lastKnownNoun(statement, at);
  return inflects ? lastOfInflectedGroup(statement, at) : lastOfGroup(statement, at);
}

const longestUnspacedGroup = 12;
const longestGroup = 6;

/** Without spaces the group ends at the last known noun before a verb, or before 的 where something is counted already. */
function lastKnownNoun({ tokens }: Statement, at: number): number {
  let head = -1;
  for (let i = at; i < Math.min(at + longestUnspacedGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (breaks(token) || endsClause(token)) break;
    if (i === at && senses.coverb) {
      i = behindDescription(tokens, i);
      if (i < 0) break;
      continue;
    }
    if (senses.from || senses.means || senses.purpose) break;
    if (head >= 0 && (senses.and || senses.describing || isSureVerb(token))) break;
    if (senses.noun !== null) head = i;
  }
  return head;
}

/** The 的 of 与家长的沟通, which stands before what is counted; −1 where none follows. */
function behindDescription(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(at + longestUnspacedGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.senses.describing) return i;
    if (breaks(token) || endsClause(token)) return -1;
  }
  return -1;
}

function isSureVerb({ senses }: Token): boolean {
  return senses.verb !== null && (senses.noun === null || senses.verb === 'win' || senses.verb === 'result');
}

function lastOfGroup(statement: Statement, at: number): number {
  const { tokens } = statement;
  let head = -1;
  for (let i = at; i < Math.min(at + longestGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    const place = placeInGroup(token);
    if (place === 'behind') break;
    if (place === 'joint') continue;
    // "48 last year"
    if (token.senses.relative === -1 && tokens[i + 1]?.senses.period != null) break;
    // "150 customers renew", but "1,500 qualified leads"
    if (i > at && isVerb(statement, i) && !(participle.test(token.text) && tokens[i + 1]?.senses.noun != null)) break;
    head = i;
  }
  return head;
}

/** With case endings, a word in a case is the last of its group, unless it only describes the next: `fizető ügyfelet`. */
function lastOfInflectedGroup(statement: Statement, at: number): number {
  const { tokens } = statement;
  let head = -1;
  for (let i = at; i < Math.min(at + longestGroup, tokens.length); i++) {
    const token = tokens[i] as Token;
    const place = placeInGroup(token);
    if (place === 'behind') break;
    if (place === 'joint') continue;
    if (isVerb(statement, i) && !(i === at && isVerbalNoun(token))) break;
    head = i;
    const describes = token.entry?.participle === true && !isAdjective(tokens[i + 1]);
    if (isCased(token) && !isJoined(tokens, i) && !(describes && tokens[i + 1]?.kind === 'word')) break;
  }
  return head;
}

/** `podcast-feliratkozó`, `Mbit/s-ra`: the first part of a compound. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const joint = tokens[i + 1];
  return (joint?.text === '-' || joint?.text === '/') && joint.glued && tokens[i + 2]?.glued === true;
}

const joints = new Set(['-', '/', '&']);
const participle = /(?:ed|ing)$/;

function breaks({ kind, taken }: Token): boolean {
  return taken || kind === 'number' || kind === 'date';
}

/** Whether a token is one of the words of a group, joins two of them, or stands behind the last. */
function placeInGroup(token: Token): 'inside' | 'joint' | 'behind' {
  if (breaks(token)) return 'behind';
  if (token.kind === 'sign') return joints.has(token.text) ? 'joint' : 'behind';
  return (token.senses.kinds & Kind.groupEnd) === 0 ? 'inside' : 'behind';
}

function isCased({ ending }: Token): boolean {
  return ending !== 'none' && ending !== 'attribute' && ending !== 'other';
}

/** A stop behind a participle: it stands for a noun itself. */
function isAdjective(next: Token | undefined): boolean {
  return next === undefined || next.senses.stop;
}

/** `edzés`, `kiadása`: what is done, as a noun. */
function isVerbalNoun({ text, senses }: Token): boolean {
  return senses.verb === 'activity' && verbalNoun.test(text);
}

const verbalNoun = /[áé]s(?:[aeáéto]t?)?$/;

/** What a counted thing is; a verb of doing that is counted is something done. */
export function nounClassOf({ tokens, lexicon }: Statement, noun: number): NounClass | null {
  const token = tokens[noun];
  if (noun < 0 || token === undefined) return null;
  const { noun: own } = token.senses;
  if (!lexicon.inflects || !verbalNoun.test(token.text)) return own;
  // `négy oktatás megtartása`: what is done to something done is done too
  if (tokenBefore(tokens, noun)?.senses.noun === 'activity') return 'activity';
  return own ?? (isVerbalNoun(token) ? 'activity' : null);
}
