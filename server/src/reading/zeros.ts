import { endsClause } from './sentence.ts';
import { isLatin, type Token, tokenBefore } from './token.ts';
import type { Statement } from './verbs.ts';

/** "Zero regressions", and "no" where it stands first or behind a verb of having or keeping. */
export function isNone({ tokens }: Statement, i: number): boolean {
  const token = tokens[i] as Token;
  if (token.senses.zeroing || isNotOne(tokens, i)) return true;
  if (!token.senses.none || (token.kind === 'number' && token.value !== 0)) return false;
  const next = tokens[i + 1];
  // `zero incidens`; but "Zero Trust"
  if (token.senses.plain && !next?.senses.lower && !tokens[i + 2]?.senses.lower) return false;
  // "None of the teams"
  if (next?.text === 'of') return !token.senses.beforeNoun;
  if (next === undefined || (next.kind !== 'word' && next.kind !== 'name') || next.senses.stop) return false;
  if (next.senses.afterMore || next.senses.afterLess) return false;
  // 无障碍页面覆盖率达到 90%: part of a name where the clause has a figure
  if (!token.senses.beforeNoun) return !hasFigure(tokens, i) && !isPartOfWord(tokens, i) && deniesThing(tokens, i);
  const before = tokenBefore(tokens, i);
  if (before === undefined || endsClause(before)) return namesThing(tokens, i + 1) || !hasFigure(tokens, i);
  return before.senses.verb !== null || (before.kind === 'word' && !before.senses.stop && namesThing(tokens, i + 1));
}

/** 没有投诉 is none of them; what is not done is not counted: 没有达到. But 零发生, and of what is to be rooted out a bad thing. */
function deniesThing(tokens: readonly Token[], i: number): boolean {
  const { value, senses } = tokens[i] as Token;
  if (senses.verb === 'down') return namesLoss(tokens, i + 1);
  const next = tokens[i + 1] as Token;
  const whole = value === 0 && next.text.length > 1;
  return senses.verb === null || whole || next.senses.verb === null || next.senses.noun !== null;
}

const farLoss = 8;

/** 杜绝重大质量事故 */
function namesLoss(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + farLoss, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.senses.lower) return true;
    if (endsClause(token)) return false;
  }
  return false;
}

/** 上线无感停车, 面向零基础学员, 无纸化: a word made of 无 or 零 names a kind, where it is made, served or counted. */
function isPartOfWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.text.length > 1 || isLatin(token)) return false;
  for (let at = i + 2; at <= i + mostInWord; at++) if (tokens[at]?.senses.changing) return true;
  const before = tokenBefore(tokens, i);
  if (before === undefined || before.kind !== 'word' || !token.glued) return false;
  const { verb, coverb, scope, means, classifier, to } = before.senses;
  if (coverb || scope || means || (classifier && tokenBefore(tokens, i, 2)?.kind === 'number')) return true;
  const makes = verb === 'activity' || verb === 'effort' || ((verb === 'up' || verb === 'down') && !to);
  return makes && !endsInLoss(tokens, i + 1);
}

/** 安全生产零事故: a bad thing with nothing behind it is none, whatever the verb before; in 打造零缺陷产线 it is a kind. */
function endsInLoss(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + mostBeforeLoss; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || token.senses.stop) return false;
    const next = tokens[i + 1];
    if (token.senses.lower) return next === undefined || endsClause(next);
  }
  return false;
}

const mostBeforeLoss = 4;

const mostInWord = 3;

/** `egyetlen hiba se`, `egyetlen leállás nélkül`: not even one. */
function isNotOne(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.value !== 1 || token.written === 'digits') return false;
  let sameGroup = true;
  for (let at = i + 1; at < Math.min(i + farNor, tokens.length); at++) {
    const other = tokens[at] as Token;
    if (endsClause(other)) return false;
    if (other.senses.nor) return true;
    // `egy eszköz nélkül` lacks one of several
    if (other.senses.lacking) return sameGroup && (token.written === 'words' || tokens[at - 1]?.senses.lower === true);
    const { verb, noun } = other.senses;
    // `egyetlen rendszerre térünk át papír nélkül`
    if (other.kind === 'number' || (verb !== null && noun === null && other.entry?.participle !== true))
      sameGroup = false;
  }
  return false;
}

const farNor = 8;
const farFigure = 40;

/** Whether digits, or any number, follow in the same clause. */
export function hasFigure(tokens: readonly Token[], at: number, any = false): boolean {
  for (let i = at + 1; i < Math.min(at + farFigure, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (endsClause(token)) return false;
    if (token.kind === 'number' && (any || token.written === 'digits')) return true;
  }
  return false;
}

/** A known noun soon behind "no": "no data loss incidents". */
function namesThing(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const { senses, text, glued } = tokens[i] as Token;
    if (senses.noun !== null || senses.lower) return true;
    if (senses.stop && !(text === '-' && glued)) return false;
  }
  return false;
}
