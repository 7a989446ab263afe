import type { Lexicon } from './lexicon.ts';
import { endsClause, type Sentence } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';

/** 由三天缩短为一天, 从一个月缩短到两周: 一 is no article where it is an end of a change, and the other end is a number too. */
export function isOneInChange({ tokens, lexicon }: Sentence, i: number): boolean {
  const before = tokenBefore(tokens, i);
  if (!lexicon.words.unspaced || before === undefined) return false;
  const unit = tokens[i + 1]?.senses;
  if (unit === undefined || (unit.time === null && unit.unit === null && !unit.classifier)) return false;
  return before.senses.from
    ? hasEnd(tokens, i, lexicon)
    : leadsToValue(tokens, i - 1, lexicon) && hasStart(tokens, i - 2);
}

/** Whether a word leads to the end of a change: 到, 降至, 整合为. */
export function leadsTo({ text, senses }: Token, lexicon: Lexicon): boolean {
  if (senses.to || senses.becoming) return true;
  return senses.verb !== null && text.length > 1 && lexicon.longest(text, text.length - 1)?.senses.to === true;
}

/** 为 leads to a value behind a verb alone: 由一名讲师为 30 名学员授课 is about whom it is done for. */
function leadsToValue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at] as Token;
  if (!leadsTo(token, lexicon)) return false;
  return token.senses.to || !token.senses.becoming || tokenBefore(tokens, at)?.senses.verb != null;
}

function hasEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from + 2; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (tokens[i + 1]?.kind === 'number' && leadsToValue(tokens, i, lexicon)) return true;
  }
  return false;
}

function hasStart(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > 0; i--) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && tokens[i - 1]?.senses.from) return true;
  }
  return false;
}
