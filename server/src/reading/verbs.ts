import type { VerbClass } from '../locales/wordTypes.ts';
import { Kind } from './senses.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { isLatin, type Token, tokenBefore } from './token.ts';

/** A sentence and which of its words are used as verbs. */
export interface Statement extends Sentence {
  /** Tokens, in text order. */
  readonly verbs: readonly number[];
}

/** Finds the words that are used as verbs, as far as their neighbours tell. */
export function statementOf(sentence: Sentence): Statement {
  const verbs: number[] = [];
  if ((sentence.kinds & Kind.verb) !== 0) {
    for (let i = 0; i < sentence.tokens.length; i++) {
      const { kind, senses } = sentence.tokens[i] as Token;
      if (senses.verb === null || kind === 'sign') continue;
      if (isUsedAsVerb(sentence, i, verbs.length > 0 && verbs[verbs.length - 1] === i - 1)) verbs.push(i);
    }
  }
  const { text, folded, language, lexicon, tokens, kinds } = sentence;
  return { text, folded, language, lexicon, tokens, kinds, verbs };
}

export function isVerb({ verbs }: Statement, i: number): boolean {
  return verbs.includes(i);
}

function isUsedAsVerb(sentence: Sentence, i: number, behindVerb: boolean): boolean {
  const token = sentence.tokens[i] as Token;
  const { lexicon } = sentence;
  if (lexicon.words.unspaced && !isLatin(token)) return isUnspacedVerb(sentence, i);
  if (lexicon.inflects) return !describes(sentence, i);
  return isPlacedVerb(sentence, i, behindVerb);
}

/** 新发现的线索: a verb before 的 describes. A verb of one character is one only before what it counts: 招 5 人. */
function isUnspacedVerb({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next?.senses.describing && next.text !== '得') return false;
  if (next?.senses.nominaliser && next.glued) return false;
  const before = tokenBefore(tokens, i)?.senses;
  // 门店的续费: behind 的 it is a noun
  const aside = token.senses.means || before?.coverb || (before?.describing && token.text.length === 2);
  if (aside && hasVerbBehind(tokens, i)) return false;
  if (token.text.length > 1) return true;
  const after = next?.senses.by || next?.senses.to ? tokens[i + 2] : next;
  return after?.kind === 'number' || (after !== undefined && after.kind === 'sign' && after.senses.unit !== null);
}

/** 通过 is a verb only where no other follows in its clause: 通过培训获得线索. */
function hasVerbBehind(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < Math.min(i + farVerb, tokens.length); at++) {
    const token = tokens[at] as Token;
    const { verb, noun } = token.senses;
    const sure =
      noun === null || verb === 'win' || verb === 'result' || verb === 'reach' || verb === 'up' || verb === 'down';
    if (verb !== null && sure && !tokens[at + 1]?.senses.describing) return true;
    if (token.text === '。' || token.text === '；' || token.text === ';') return false;
  }
  return false;
}

/** No further than this is a verb of the same part. */
const farVerb = 60;

/** Hungarian participles: `fizető ügyfél`, `letöltött tananyag`. */
function describes({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.senses.stop || next.senses.verb !== null) return false;
  return token.entry?.participle === true;
}

/** In languages where the place tells: a verb begins a clause, or follows its subject or a word like `to`. */
function isPlacedVerb({ tokens }: Sentence, i: number, behindVerb: boolean): boolean {
  const token = tokens[i] as Token;
  const before = tokenBefore(tokens, i);
  if (before === undefined || endsClause(before)) return true;
  const { senses } = before;
  if (senses.beforeVerb) return token.senses.noun === null || !senses.and || isDeterminer(tokens[i + 1]);
  if (tokens[i + 1]?.text === 'by' && participle.test(token.text)) return true;
  if (senses.beforeNoun || before.kind === 'number' || senses.unit !== null || behindVerb) return false;
  if (token.senses.noun !== null) return false;
  if (participle.test(token.text)) return true;
  // "Traffic grows", "teachers attend"; but "build time", "price increase"
  const plural = senses.plural || (before.text.endsWith('s') && !before.text.endsWith('ss'));
  return token.text.endsWith('s') ? !plural : plural;
}

const participle = /(?:ed|en|wn|nt|ilt|ade|ent|aught|ought)$/;

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.senses.beforeNoun || token.senses.link);
}

/** The verb that governs the words from `first` to `last`, and whether they stand before it. */
export interface Governor {
  /** −1 without one. */
  readonly at: number;
  /** The words come first: they are the subject, or the object where the language puts it there. */
  readonly behind: boolean;
  /** The verb is that of a clause before. */
  readonly inherited: boolean;
}

export function governorOf(statement: Statement, first: number, last: number): Governor {
  const { tokens, verbs } = statement;
  let nearest = -1;
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i] as number;
    if (verb >= first) continue;
    if (nearest < 0) nearest = verb;
    if (!isSameClause(tokens, verb, first, closes)) break;
    if (statement.lexicon.inflects && isJoined(statement, verb, first, last)) break;
    if (!isRelative(tokens, verb)) return { at: verb, behind: false, inherited: false };
  }
  for (const verb of verbs) {
    if (verb <= last) continue;
    if (isSameClause(tokens, last + 1, verb, endsClause)) return { at: verb, behind: true, inherited: false };
    break;
  }
  // The verb of the clause before goes on to govern where this one has none.
  return { at: nearest, behind: false, inherited: true };
}

/** `30 jelöltet meghallgatunk és 5 mérnököt felveszünk`: behind a verb and `és` begins what has a verb of its own. */
function isJoined({ tokens, verbs }: Statement, verb: number, first: number, last: number): boolean {
  if (!tokens[verb + 1]?.senses.and || first - verb > farthestJoint) return false;
  const limit = tokens[verb + 2]?.senses;
  if (first - verb === farthestJoint && !limit?.atLeast && !limit?.atMost) return false;
  return verbs.some((other) => other > last && isSameClause(tokens, last + 1, other, endsClause));
}

/** A verb, `és` and a limit. */
const farthestJoint = 3;

/** Whether no token from `from` on ends the clause before `to`. */
function isSameClause(tokens: readonly Token[], from: number, to: number, ends: (token: Token) => boolean): boolean {
  for (let i = from; i < to; i++) if (ends(tokens[i] as Token)) return false;
  return true;
}

/** A bracket before words does not end their clause. */
function closes(token: Token): boolean {
  return endsClause(token) && !isOpening(token);
}

/** "Users who finish": the verb of a clause that only tells which ones. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  return tokenBefore(tokens, i)?.senses.condition === true || tokenBefore(tokens, i, 2)?.senses.condition === true;
}

function isOpening({ text }: Token): boolean {
  return (
    text === '(' ||
    text === '（' ||
    text === '[' ||
    text === ':' ||
    text === '：' ||
    text === '„' ||
    text === '“' ||
    text === '"'
  );
}

/** The verb that says what the whole sentence is about: the first one; −1 without one. */
export function mainVerbOf({ verbs }: Statement): number {
  return verbs[0] ?? -1;
}

/** Whether the words from `first` on stand behind a coverb, so that the verb after them is the team's own: 为 60 名员工做培训. */
export function isBehindCoverb({ tokens }: Sentence, first: number): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.senses.coverb) return true;
    if (endsClause(token) || token.senses.verb !== null) return false;
  }
  return false;
}

export function classOf(sentence: Sentence, verb: number): VerbClass | null {
  return verb < 0 ? null : ((sentence.tokens[verb] as Token).senses.verb ?? null);
}
