import type { VerbClass } from '../locales/wordTypes.ts';
import { endsClause, type Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** Whether the word at `i` is used as a verb, as far as its neighbours tell. */
export function isVerb(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  if (token === undefined || token.senses.verb === null || token.kind === 'sign') return false;
  const { lexicon } = sentence;
  if (lexicon.words.unspaced && !isLatin(token)) return isUnspacedVerb(sentence, i);
  if (lexicon.inflects) return !describes(sentence, i);
  return isPlacedVerb(sentence, i);
}

function isLatin(token: Token): boolean {
  return token.text.charCodeAt(0) < 0x250;
}

/** 新发现的线索: a verb before 的 describes. A verb of one character is one only before what it counts: 招 5 人. */
function isUnspacedVerb({ tokens }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next?.senses.describing && next.text !== '得') return false;
  const aside = token.senses.means || tokens[i - 1]?.senses.coverb === true;
  if (aside && hasVerbBehind(tokens, i)) return false;
  if (token.text.length > 1) return true;
  const after = next?.senses.by || next?.senses.to ? tokens[i + 2] : next;
  return after?.kind === 'number' || (after !== undefined && after.kind === 'sign' && after.senses.unit !== null);
}

/** 通过 is a verb only where no other follows in its clause: 通过培训获得线索. */
function hasVerbBehind(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { verb, noun } = token.senses;
    const sure =
      noun === null || verb === 'win' || verb === 'result' || verb === 'reach' || verb === 'up' || verb === 'down';
    if (verb !== null && sure && !tokens[at + 1]?.senses.describing) return true;
    if (token.text === '。' || token.text === '；' || token.text === ';') return false;
  }
  return false;
}

/** Hungarian participles: `fizető ügyfél`, `letöltött tananyag`. */
function describes({ tokens, lexicon }: Sentence, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.senses.stop || next.senses.verb !== null) return false;
  return lexicon.participles.some((ending) => token.text.endsWith(ending));
}

/** In languages where the place tells: a verb begins a clause, or follows its subject or a word like `to`. */
function isPlacedVerb(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (before === undefined || endsClause(before)) return true;
  const { senses } = before;
  if (senses.beforeVerb) return token.senses.noun === null || !senses.and || isDeterminer(tokens[i + 1]);
  if (tokens[i + 1]?.text === 'by' && participle.test(token.text)) return true;
  if (senses.beforeNoun || before.kind === 'number' || senses.unit !== null || isVerb(sentence, i - 1)) return false;
  if (token.senses.noun !== null) return false;
  if (participle.test(token.text)) return true;
  // "Traffic grows", "teachers attend"; but "build time", "price increase"
  const plural = before.text.endsWith('s');
  return token.text.endsWith('s') ? !plural || before.text.endsWith('ss') : plural;
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
}

export function governorOf(sentence: Sentence, first: number, last: number): Governor {
  const { tokens } = sentence;
  for (let i = first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (endsClause(token) && !isOpening(token)) {
      // The verb before a comma goes on to govern what follows where nothing else does.
      break;
    }
    if (isVerb(sentence, i) && !isRelative(tokens, i)) return { at: i, behind: false };
  }
  for (let i = last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) break;
    if (isVerb(sentence, i)) return { at: i, behind: true };
  }
  for (let i = first - 1; i >= 0; i--) if (isVerb(sentence, i)) return { at: i, behind: false };
  return { at: -1, behind: false };
}

/** "Users who finish": the verb of a clause that only tells which ones. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.senses.condition === true || tokens[i - 2]?.senses.condition === true;
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
export function mainVerbOf(sentence: Sentence): number {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (isVerb(sentence, i)) return i;
  }
  return -1;
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
