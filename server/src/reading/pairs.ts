import { type Candidate, describedCase, isAttribute, isPlace, sameKind } from './candidate.ts';
import { type Token, tokenBefore } from './token.ts';
import { classOf, type Statement } from './verbs.ts';

/** Two quantities that belong together. */
export interface Pair {
  readonly kind: 'change' | 'range';
  readonly first: Candidate;
  readonly second: Candidate;
}

/** From X to Y, X → Y, Y from X, Y (now X); X–Y where the statement speaks of a change, else a range. */
export function pairOf(statement: Statement, candidates: readonly Candidate[]): Pair | null {
  if (candidates.length < 2) return null;
  return (
    statedChange(statement, candidates) ??
    attributeChange(statement, candidates) ??
    comparedChange(statement, candidates) ??
    arrowPair(statement, candidates) ??
    adjacentPair(statement, candidates) ??
    becoming(statement, candidates)
  );
}

function statedChange(statement: Statement, candidates: readonly Candidate[]): Pair | null {
  for (let index = 0; index < candidates.length; index++) {
    const start = candidates[index] as Candidate;
    if ((!start.roles.from && !start.roles.now) || start.found.describing) continue;
    // 去年的 3 倍
    if (start.roles.now && start.found.quantity.unit === 'x') continue;
    const target = partnerOf(statement, candidates, index, start);
    if (target !== null) return { kind: 'change', first: start, second: target };
  }
  return null;
}

/** The other end: behind the start or else before it, a quantity that is reached. */
function partnerOf(
  statement: Statement,
  candidates: readonly Candidate[],
  index: number,
  start: Candidate,
): Candidate | null {
  const wanted = countsPeople(statement, start)
    ? (other: Candidate) => isReached(other) && (other.roles.to || countsPeople(statement, other))
    : isReached;
  const loose = start.roles.now || isReplaced(start) || start.found.aside;
  return (
    nextFitting(candidates, index, 1, start, ({ roles }) => roles.to) ??
    nextFitting(candidates, index, 1, start, wanted) ??
    nextFitting(candidates, index, -1, start, (other) => wanted(other) && isSameCount(statement, other, start)) ??
    // "16 minutes today, 10 by June"; "rating of 4.6 (baseline 4.2)"; "12 nap helyett 6 nap alatt"
    (loose ? (nextFitting(candidates, index, 1, start) ?? nextFitting(candidates, index, -1, start)) : null)
  );
}

/** "At least 8 points from 20 testers": who is asked is no start of what has a limit alone. */
function countsPeople({ tokens }: Statement, { found }: Candidate): boolean {
  return found.noun >= 0 && (tokens[found.noun] as Token).senses.noun === 'party';
}

/** "A score of at least 8 from 20 testers": what is counted behind a limit is no start of it. */
function isSameCount({ lexicon }: Statement, { found, roles }: Candidate, start: Candidate): boolean {
  if (lexicon.words.unspaced || lexicon.inflects || roles.to || start.found.noun < 0 || start.found.duration)
    return true;
  return found.quantity.unit === start.found.quantity.unit;
}

function isReached({ roles, found }: Candidate): boolean {
  return roles.to || roles.atLeast || roles.atMost || found.ending === 'until';
}

/** The nearest quantity behind (1) or before (-1) the start that can be the other end of its change. */
function nextFitting(
  candidates: readonly Candidate[],
  index: number,
  step: 1 | -1,
  start: Candidate,
  wanted?: (candidate: Candidate) => boolean,
): Candidate | null {
  for (let i = index + step; i >= 0 && i < candidates.length; i += step) {
    const other = candidates[i] as Candidate;
    if (other.roles.from || other.roles.now || (other.found.describing && !isReplaced(start))) continue;
    if (sameKind(other, start) && (wanted === undefined || wanted(other))) return other;
  }
  return null;
}

function isReplaced({ roles, found }: Candidate): boolean {
  return roles.from && !roles.atLeast && !roles.atMost && found.ending !== 'from' && roles.last > found.last;
}

/** `22%-os arányunkat 30%-ra javítjuk`: the object has the value that is left. */
function attributeChange(statement: Statement, candidates: readonly Candidate[]): Pair | null {
  if (!statement.lexicon.inflects) return null;
  for (const [index, start] of candidates.entries()) {
    if (!isAttribute(statement, start.found)) continue;
    const target = nextFitting(candidates, index, 1, start, (other) => isArrivedAt(statement, other));
    if (target !== null && describedCase(statement, start.found) === 'object')
      return { kind: 'change', first: start, second: target };
  }
  return null;
}

/** `30%-ra`, `30%-os arányra` */
function isArrivedAt(statement: Statement, { found, roles }: Candidate): boolean {
  return roles.to || (isAttribute(statement, found) && describedCase(statement, found) === 'to');
}

/** "14 days, down from 26": the value before such words is reached, where no other one can be. */
function comparedChange({ tokens }: Statement, candidates: readonly Candidate[]): Pair | null {
  for (let index = 1; index < candidates.length; index++) {
    const start = candidates[index] as Candidate;
    const { up, down } = (tokens[start.roles.first] as Token).senses;
    if (!start.roles.from || (!up && !down)) continue;
    const unit = start.found.quantity.unit;
    const reached = candidates
      .slice(0, index)
      .filter(({ found }) => !found.describing && (unit === null || found.quantity.unit === unit));
    const [only] = reached;
    if (only !== undefined && reached.length === 1) return { kind: 'change', first: start, second: only };
  }
  return null;
}

/** "$20K MRR → $30K MRR": an arrow, whatever stands between it and the value before it. */
function arrowPair({ tokens }: Statement, candidates: readonly Candidate[]): Pair | null {
  for (let i = 1; i < candidates.length; i++) {
    const second = candidates[i] as Candidate;
    const arrow = tokens[second.found.first - 1] as Token;
    if (arrow.kind !== 'sign' || !arrow.senses.to) continue;
    const first = nextFitting(candidates, i, -1, second);
    if (first !== null && !first.found.aside && isSameThing(first, second)) return { kind: 'change', first, second };
  }
  return null;
}

/** "3 guides → 500 readers" leads from one thing to another. */
function isSameThing(
  { found: { quantity: first } }: Candidate,
  { found: { quantity: second, noun } }: Candidate,
): boolean {
  return first.unit === second.unit || noun < 0;
}

function adjacentPair(statement: Statement, candidates: readonly Candidate[]): Pair | null {
  for (let i = 1; i < candidates.length; i++) {
    const first = candidates[i - 1] as Candidate;
    const second = candidates[i] as Candidate;
    if (!sameKind(first, second)) continue;
    const link = linkBetween(statement, first, second);
    if (link === null || (link === 'word' && (isPlace(statement, first) || isAmountAndEnd(first, second)))) continue;
    // "Bugs open for more than 90 days down to 10"
    if (link === 'word' && (first.roles.atLeast || first.roles.atMost) && second.roles.to) continue;
    const [low, high] = [first.found.quantity.value, second.found.quantity.value];
    const change =
      link === 'arrow' ||
      (low !== high && low === 0 && link !== 'between') ||
      (low !== high &&
        !second.found.describing &&
        link !== 'between' &&
        !(first.roles.by || second.roles.by) &&
        (isChanged(statement, first) || (link === 'word' && isMeasured(second))));
    if (change) return { kind: 'change', first, second };
    if (low < high) return { kind: 'range', first, second };
  }
  return null;
}

/** "By $12 to $88", "by 10 points to 55": by how much, and to where. "By 10 to 15%" is a range, and no range is that wide. */
function isAmountAndEnd({ found, roles }: Candidate, { found: end }: Candidate): boolean {
  if (!roles.by) return false;
  const { value, unit } = found.quantity;
  if (unit !== null && (unit !== '%' || found.points !== end.points)) return true;
  return unit === null && end.quantity.unit !== '%' && end.quantity.value >= value * widestRange;
}

const widestRange = 4;

/** "Rating 4.3 to 4.6", "18% to 27%": nothing is counted, so it is no range of counts; "10 to 15% more" is one of amounts. */
function isMeasured({ found, roles }: Candidate): boolean {
  return (found.noun < 0 || found.duration) && !roles.up && !roles.down;
}

type Link = 'arrow' | 'word' | 'dash' | 'between';

/** Arrow, the word `to`, a dash or `between … and` directly between two quantities. */
function linkBetween({ tokens }: Statement, a: Candidate, b: Candidate): Link | null {
  const from = Math.max(a.found.last, a.found.noun < b.found.first ? a.found.noun : a.found.last) + 1;
  const until = b.found.first;
  if (until - from > 3) return null;
  let link: Link | null = null;
  for (let i = from; i < until; i++) {
    const token = tokens[i] as Token;
    if (token.senses.to) link = token.kind === 'sign' ? 'arrow' : 'word';
    // "Between 3 and 5"
    else if (token.senses.and && tokenBefore(tokens, a.found.first)?.senses.between) return 'between';
    else if (dashes.has(token.text) && (token.glued || until - i === 1)) link ??= 'dash';
    else if (!token.senses.about && token.senses.unit === null && !token.senses.atLeast && !token.senses.atMost)
      return null;
  }
  return link;
}

const dashes = new Set(['-', '–', '—', '~', '～', '−']);

/** The verb that governs it changes a value, and it is no amount of change: "lift the share 20%-35%", not "cut 20-30%". */
function isChanged(statement: Statement, { found, governor, roles }: Candidate): boolean {
  if (found.aside) return statement.verbs.some((verb) => changes(statement, verb));
  return changes(statement, governor.at) && (governor.at !== roles.first - 1 || roles.at);
}

function changes(statement: Statement, verb: number): boolean {
  const kind = classOf(statement, verb);
  return kind === 'up' || kind === 'down';
}

/** "Click-through of 2.8% becomes 4%": a value, and one that is reached, of the same kind and nothing else. */
function becoming(statement: Statement, candidates: readonly Candidate[]): Pair | null {
  const plain = candidates.filter(({ found }) => !found.describing && !found.aside);
  const [first, second] = plain;
  if (plain.length !== 2 || first === undefined || second === undefined) return null;
  const reached = second.roles.to && !first.roles.to && first.roles.at && first.found.quantity.unit !== null;
  return reached && sameKind(first, second) && !isPlace(statement, first) ? { kind: 'change', first, second } : null;
}
