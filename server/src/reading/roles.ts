import type { Found } from './quantities.ts';
import { endsClause, type Sentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** What the words and endings around a quantity say of it. Several may hold: "to at least 65%". */
export interface Roles {
  from: boolean;
  to: boolean;
  by: boolean;
  at: boolean;
  atLeast: boolean;
  atMost: boolean;
  /** A limit for a duration: "within 3 days". */
  within: boolean;
  now: boolean;
  up: boolean;
  down: boolean;
  /** `+15%`, `-30%` */
  signed: boolean;
  /** First token of the words that say so. */
  first: number;
  last: number;
}

export function rolesOf(sentence: Sentence, found: Found): Roles {
  const roles: Roles = {
    from: false,
    to: false,
    by: false,
    at: false,
    atLeast: false,
    atMost: false,
    within: false,
    now: false,
    up: false,
    down: false,
    signed: false,
    first: found.first,
    last: found.last,
  };
  readEnding(found, roles);
  readLeft(sentence, found, roles);
  readRight(sentence, found, roles);
  return roles;
}

function readEnding(found: Found, roles: Roles): void {
  if (found.ending === 'from') roles.from = true;
  else if (found.ending === 'to') roles.to = true;
  else if (found.ending === 'by') roles.by = true;
}

const farLeft = 6;

function readLeft(sentence: Sentence, found: Found, roles: Roles): void {
  const { tokens } = sentence;
  for (let i = found.first - 1; i >= Math.max(0, found.first - farLeft); i--) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (token.text === '+' && i === found.first - 1) {
      roles.signed = true;
      roles.up = true;
      roles.first = i;
      continue;
    }
    if (
      (token.text === '-' || token.text === '−' || token.text === '–') &&
      i === found.first - 1 &&
      (tokens[found.first] as Token).glued
    ) {
      if (!token.glued) {
        roles.signed = true;
        roles.down = true;
        roles.first = i;
      }
      return;
    }
    let role = false;
    if (senses.atMost) role = roles.atMost = true;
    else if (senses.atLeast) role = roles.atLeast = true;
    if (senses.within) role = roles.within = true;
    if (senses.from) role = roles.from = true;
    if (senses.to) role = roles.to = true;
    if (senses.by) role = roles.by = true;
    if (senses.now) role = roles.now = true;
    if (!role && senses.at) role = roles.at = true;
    if (role) {
      roles.first = i;
      if (roles.from || roles.now) return;
      continue;
    }
    if (senses.about && !endsClause(token)) continue;
    if (token.text === ':' && i === found.first - 1) continue;
    return;
  }
}

function readRight(sentence: Sentence, found: Found, roles: Roles): void {
  const { tokens } = sentence;
  const unspaced = sentence.lexicon.words.unspaced;
  let i = found.last + 1;
  for (let steps = 0; i < tokens.length && steps < 4; i++, steps++) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (senses.afterWithin) {
      roles.within = true;
      roles.last = i;
    } else if (senses.afterAtLeast && !(token.text === '+' && !token.glued)) {
      roles.atLeast = true;
      roles.last = i;
    } else if (senses.afterAtMost) {
      roles.atMost = true;
      roles.last = i;
    } else if (senses.now) {
      roles.now = true;
      return;
    } else if (senses.afterUp) {
      roles.up = true;
      return;
    } else if (senses.afterDown) {
      roles.down = true;
      return;
    } else if (unspaced || i > Math.max(found.noun, found.last)) return;
    if (unspaced && steps > 0) return;
  }
}
