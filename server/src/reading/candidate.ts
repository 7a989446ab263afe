import type { VerbClass } from '../locales/wordTypes.ts';
import { withChangeEnds } from './becoming.ts';
import { isCurrency } from './money.ts';
import { withNeighbours } from './neighbours.ts';
import { nounGroupEnd } from './nouns.ts';
import { withPlaces } from './places.ts';
import { type Found, findQuantities } from './quantities.ts';
import { isMinus, type Roles, rolesOf, withLimitOf } from './roles.ts';
import { type Ending, Kind } from './senses.ts';
import { beginsClause, endsClause } from './sentence.ts';
import { type Token, tokenBefore } from './token.ts';
import { classOf, type Governor, governorOf, mainVerbOf, type Statement } from './verbs.ts';

/** A quantity with its roles, the verb that governs it, and the part of the statement it stands in. */
export interface Candidate {
  readonly found: Found;
  readonly roles: Roles;
  readonly governor: Governor;
  readonly part: Part;
}

/**
 * The part of the statement that a quantity stands in: the statement itself, or how it is done, who is meant, where, or what
 * it leads to.
 */
export type Part = 'main' | 'means' | 'condition' | 'scope' | 'purpose';

/** Every quantity of the statement, in text order. */
export function candidatesOf(statement: Statement): readonly Candidate[] {
  const candidates = findQuantities(statement).map((found) => candidateOf(statement, found));
  if (candidates.length < 2) return candidates;
  const { inflects, words } = statement.lexicon;
  if (inflects) return withNeighbours(statement, candidates);
  return words.unspaced ? withPlaces(statement, withChangeEnds(statement, candidates)) : candidates;
}

function candidateOf(statement: Statement, found: Found): Candidate {
  const own = rolesOf(statement, found);
  const signed = withSign(statement, found, own);
  const governor = governorOf(statement, found.first, found.last);
  let roles = governor.at < 0 ? own : withLimitOf(statement, withoutMarks(statement, own, governor), governor.at);
  if (found.duration && isTaken(statement, found, roles, governor)) roles = { ...roles, within: true };
  return { found: signed, roles, governor, part: partOf(statement, found, roles, governor) };
}

/** "From -5 to 20": a minus before an end of a change is its sign; elsewhere it says by how much less. */
function withSign({ tokens }: Statement, found: Found, { down, from, to, now }: Roles): Found {
  if (!down || !(from || to || now)) return found;
  const sign = tokenBefore(tokens, found.first);
  if (sign === undefined || !isMinus(sign)) return found;
  const { quantity } = found;
  const range = { ...quantity.range, start: sign.start };
  return { ...found, quantity: { ...quantity, value: -quantity.value, range } };
}

/** 15 分钟完成备份: a duration at the beginning, directly before what is done in it. */
function isTaken({ tokens, lexicon }: Statement, found: Found, roles: Roles, governor: Governor): boolean {
  if (!lexicon.words.unspaced || !governor.behind || governor.at !== found.last + 1) return false;
  if (roles.first !== found.first || !beginsClause(tokens, found.first)) return false;
  const { verb } = (tokens[governor.at] as Token).senses;
  return verb === 'finish' || verb === 'result' || verb === 'win';
}

/** "Bring attendance up to 90%": no limit. "Talk to 4 donors": `to` belongs to the verb. */
function withoutMarks(statement: Statement, roles: Roles, governor: Governor): Roles {
  if (!roles.to || governor.behind) return roles;
  const kind = classOf(statement, governor.at);
  const direct = governor.at === roles.first - 1;
  if (roles.atMost && roles.upTo && (kind === 'up' || (!direct && (kind === 'win' || kind === 'result'))))
    return { ...roles, atMost: false };
  if (!direct) return roles;
  return kind === 'activity' || kind === 'effort' || kind === 'gather' || kind === 'result'
    ? { ...roles, to: false }
    : roles;
}

function partOf(statement: Statement, found: Found, roles: Roles, governor: Governor): Part {
  const { tokens, lexicon } = statement;
  if (lexicon.inflects) {
    const byEnding = partByEnding(found, roles) ?? partOfAttribute(statement, found, roles);
    if (byEnding !== null) return byEnding;
  }
  const opening = tokens[roles.first] as Token;
  // "With 20 interviews, validate …"
  if (roles.first === 0 && opening.senses.scope && opening.senses.at && found.first > 0 && !lexicon.words.unspaced)
    return 'means';
  if (isEach(tokens, found)) return 'scope';
  // "Sellers with fewer than 20 listings"
  if ((roles.atLeast || roles.atMost) && !roles.within && opening.senses.condition) return 'condition';
  const verb = governor.behind ? -1 : governor.at;
  for (let i = roles.first - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if ((senses.kinds & Kind.part) === 0 && token.ending !== 'each') {
      if (i < verb || (i !== verb && endsClause(token))) return 'main';
      continue;
    }
    if (i < verb) {
      if (senses.purpose || (i === verb - 1 && isResult(statement, i, verb))) return 'purpose';
      if (senses.means && i >= verb - 2) return 'means';
      return 'main';
    }
    if (senses.purpose) return 'purpose';
    // "Within 2 hours for 95% of customers" is a limit, no condition.
    if (senses.condition && !senses.within && !roles.to && !roles.by) return 'condition';
    if (i === verb) continue;
    // 每单不低于 5 万元: so much for each of them
    if (((senses.every && token.kind === 'word') || token.ending === 'each') && i > verb) return 'scope';
    if (senses.means && !(senses.by && isAmount(tokens, i + 1)) && !senses.from) return 'means';
    if (endsClause(token)) return 'main';
  }
  return 'main';
}

/** "At $1k each": so much for each of them. */
function isEach(tokens: readonly Token[], { last }: Found): boolean {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    if (token === undefined || endsClause(token)) return false;
    if (token.senses.every) return tokens[i + 1] === undefined || endsClause(tokens[i + 1] as Token);
  }
  return false;
}

/** "Sponsor meetups and win sign-ups", "run webinars to generate leads": a result behind another verb. */
function isResult(statement: Statement, before: number, verb: number): boolean {
  if (!(statement.tokens[before] as Token).senses.beforeVerb) return false;
  const kind = classOf(statement, verb);
  const result = kind === 'win' || kind === 'result' || kind === 'reach' || kind === 'up' || kind === 'down';
  const main = mainVerbOf(statement);
  return result && main < before && !(changes(kind) && changes(classOf(statement, main)) && isAnd(statement, before));
}

function changes(kind: VerbClass | null): boolean {
  return kind === 'up' || kind === 'down';
}

/** "Grow sales and cut costs" are two results, "grow to cut costs" is one. */
function isAnd({ tokens }: Statement, at: number): boolean {
  return (tokens[at] as Token).senses.and;
}

/** "By 12% to $85": a number directly behind "by" is an amount of change, no means. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'number' ||
    (token?.kind === 'sign' && token.senses.unit !== null) ||
    token?.senses.atLeast === true ||
    token?.senses.about === true
  );
}

/** `8 rendezvényen`, `három kampánnyal`: where or by what, not what. */
function partByEnding({ ending, quantity, duration }: Found, roles: Roles): Part | null {
  const limited = roles.atLeast || roles.atMost || roles.within;
  if (ending === 'within' && !limited && quantity.unit !== '%') return 'scope';
  // "Az adó 1%-ából", `300 ajánlatból`: what the rest comes from
  if (ending === 'outOf' && !limited) return 'means';
  if (ending === 'by' && quantity.unit !== '%' && !duration && !isCurrency(quantity.unit) && !roles.up && !roles.down)
    return 'means';
  return null;
}

/** `10%-os kuponnal`, `az 1%-os felajánlásokból`: the case of the noun says that the share tells by what or of what. */
function partOfAttribute(statement: Statement, found: Found, roles: Roles): Part | null {
  if (!isAttribute(statement, found) || roles.atLeast || roles.atMost || roles.up || roles.down) return null;
  switch (describedCase(statement, found)) {
    case 'by':
    case 'outOf':
      return 'means';
    case 'within':
      return 'scope';
    default:
      return null;
  }
}

/** `22%-os`: a share as an adjective. */
export function isAttribute({ tokens }: Statement, { quantity, last }: Found): boolean {
  return quantity.unit === '%' && (tokens[last] as Token).ending === 'attribute';
}

/** The case of the noun that an adjective of a number describes. */
export function describedCase(statement: Statement, { last }: Found): Ending {
  const noun = nounGroupEnd(statement, last + 1);
  return noun < 0 ? 'none' : (statement.tokens[noun] as Token).ending;
}

/** Whether two quantities can be ends of one change: their units do not speak against it. */
export function sameKind(a: Candidate, b: Candidate): boolean {
  const [first, second] = [a.found.quantity.unit, b.found.quantity.unit];
  if (first === null || second === null) return !(isShare(a) && isCount(b)) && !(isShare(b) && isCount(a));
  return (
    (first === '%') === (second === '%') &&
    isCurrency(first) === isCurrency(second) &&
    a.found.duration === b.found.duration
  );
}

function isShare({ found }: Candidate): boolean {
  return found.quantity.unit === '%';
}

/** No share goes beyond a hundred without saying that it is one: "hours up 30% to 6,500". */
function isCount({ found }: Candidate): boolean {
  return found.quantity.value > 100;
}

/** A number of things, and nothing that says what it is in the change. */
export function isBareCount({ found, roles }: Candidate): boolean {
  const { unit } = found.quantity;
  if (found.noun < 0 || found.duration || unit === '%' || isCurrency(unit)) return false;
  return !(roles.from || roles.to || roles.by || roles.atLeast || roles.atMost || roles.now || roles.up || roles.down);
}

/** "In 3 regions", "of our 4 depots": where, or of whom. The words between are determiners and adjectives. */
export function isPlace({ tokens, lexicon }: Statement, candidate: Candidate): boolean {
  if (lexicon.words.unspaced || lexicon.inflects || !isBareCount(candidate)) return false;
  const { first } = candidate.found;
  for (let i = first - 1; i >= Math.max(0, first - farPlace); i--) {
    const { senses } = tokens[i] as Token;
    if (senses.scope) return !senses.from && !senses.to;
    if (!senses.beforeNoun && !senses.rank) return false;
  }
  return false;
}

/** "At all our top 5 sites" */
const farPlace = 4;
