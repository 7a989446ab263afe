import type { NounClass } from '../locales/wordTypes.ts';
import type { Candidate } from './candidate.ts';
import { holdsEvent, type Meaning } from './direction.ts';
import { isCurrency } from './money.ts';
import { isRankAmong } from './names.ts';
import { nounClassOf } from './nouns.ts';
import { Kind } from './senses.ts';
import { beginsClause, endsClause } from './sentence.ts';
import type { Choice } from './target.ts';
import { type Token, tokenBefore } from './token.ts';
import type { TextRange } from './types.ts';
import { classOf, isBehindCoverb, isVerb, mainVerbOf, type Statement } from './verbs.ts';

export interface Activity {
  readonly activity: boolean;
  readonly binary: boolean;
  readonly verb: TextRange | null;
}

/** Whether the key result is done when the team has performed or produced something, and whether it is a yes or no. */
export function activityOf(statement: Statement, choice: Choice, meaning: Meaning): Activity {
  const main = mainVerbOf(statement);
  const at = choice.target !== null && choice.target.governor.at >= 0 ? choice.target.governor.at : main;
  const token = statement.tokens[at];
  const verb = token === undefined ? null : { start: token.start, end: token.end };
  return {
    activity:
      choice.target === null || meaning.target === null
        ? isTask(statement, meaning, main)
        : isPerformed(statement, choice.target, meaning),
    binary: isBinary(statement, choice, meaning, main),
    verb,
  };
}

/** Without a number: a task, unless others decide or nothing but a state is named. */
function isTask(statement: Statement, meaning: Meaning, verb: number): boolean {
  if (meaning.direction === 'recurring') return true;
  if (meaning.direction === 'percentChange' || isPraise(statement, verb)) return false;
  if (statement.lexicon.inflects && (isSpared(statement) || isRanked(statement))) return false;
  if (verb >= 0 && (isOthers(statement, verb) || isThing(statement, verb) || isPassed(statement))) return false;
  if (isGranted(statement, verb)) return false;
  switch (classOf(statement, verb)) {
    case 'win':
      return makesSomething(statement, verb);
    case 'reach':
    case 'keep':
      return false;
    case 'state':
      return namesThing(statement);
    case 'up':
    case 'down':
      return worksOnThing(statement, verb);
    case 'effort':
      return true;
    case 'activity':
    case 'gather':
    case 'hold':
      return true;
    case 'finish':
    case 'result':
      return objectOf(statement, verb) !== 'outcome' && !leadsToRank(statement, verb);
    case null:
      return (
        !statement.tokens.some(({ senses }) => senses.vague) &&
        !isAble(statement) &&
        !(endsInOutcome(statement) && !statement.lexicon.words.unspaced)
      );
  }
}

/** `baleset nélkül zárjuk az évet`: what does not happen, unless something is made without it. */
function isSpared(statement: Statement): boolean {
  const { tokens } = statement;
  const at = tokens.findIndex(({ senses }) => senses.lacking);
  if (at < 1 || !(tokens[at - 1] as Token).senses.lower) return false;
  return !statement.verbs.some((verb) => {
    const kind = classOf(statement, verb);
    return kind === 'activity' || kind === 'finish' || kind === 'gather' || kind === 'hold';
  });
}

/** `bejutunk a 3 legjobb csapat közé`: others decide. */
function isRanked(statement: Statement): boolean {
  const { tokens } = statement;
  if (!tokens.some(({ senses }) => senses.ranked)) return false;
  return tokens.some(
    ({ kind }, i) => kind === 'number' && (isRankAmong(statement, i) || tokenBefore(tokens, i)?.senses.rank === true),
  );
}

/** "Finish in the top four" */
function leadsToRank({ tokens, lexicon }: Statement, verb: number): boolean {
  if (lexicon.words.unspaced || lexicon.inflects) return false;
  return tokens.some(({ senses }, i) => i > verb && senses.rank && tokens[i + 1]?.kind === 'number');
}

/** "Better collaboration", `kiváló élményt nyújtunk`, `átláthatóbb működés`: praise in first place, and no verb of doing. */
function isPraise(statement: Statement, verb: number): boolean {
  const first = statement.tokens[0];
  const compared = first !== undefined && statement.lexicon.inflects && isComparative(first);
  if (!compared && !first?.senses.vague) return false;
  // `áttekinthetőbb` is no verb
  if (compared && verb === 0) return true;
  const kind = classOf(statement, verb);
  return kind !== 'activity' && kind !== 'finish' && kind !== 'gather' && kind !== 'hold' && kind !== 'result';
}

/** `átláthatóbb`; but `legkésőbb` and `legalább` say something of a date or a number. */
function isComparative({ text, senses, taken }: Token): boolean {
  return !taken && comparative.test(text) && !senses.atLeast && !senses.atMost;
}

const comparative = /.{3}[aáeéoóöő]bb$/;

/** The subject before the verb is somebody else: "customers can export", 董事会核准. */
function isOthers(statement: Statement, verb: number): boolean {
  const { tokens, lexicon } = statement;
  for (let i = 0; i < verb; i++) {
    const { senses, ending } = tokens[i] as Token;
    if (tokenBefore(tokens, i)?.senses.coverb || tokenBefore(tokens, i)?.senses.scope) continue;
    // 与所有部门主管讨论
    if (senses.noun === 'party' && lexicon.words.unspaced && isBehindCoverb(statement, i)) continue;
    if (senses.noun === 'party')
      return beginsNear(tokens, i) && (ending === 'none' || ending === 'other') && verb - i <= 2;
    if (senses.noun !== null || isVerb(statement, i)) return false;
  }
  return false;
}

/** "The kiosk prints tickets", "a new clerk can close a case", `az alkalmazás offline is működik`: what does it is no team. */
function isThing({ tokens, lexicon }: Statement, verb: number): boolean {
  if (lexicon.words.unspaced || verb < 2) return false;
  const { text, senses } = tokens[0] as Token;
  for (let i = 1; i < verb; i++) if (endsClause(tokens[i] as Token)) return false;
  if (lexicon.inflects) return senses.link && (tokens[verb] as Token).senses.verb === 'state';
  if (!senses.everyBehindCount && text !== 'the') return false;
  const before = tokens[verb - 1] as Token;
  return before.senses.beforeVerb
    ? !before.senses.and && before.text !== 'to'
    : (tokens[verb] as Token).text.endsWith('s');
}

/** "Members can change their plan": what others become able to do, whatever the verb. */
function isAble({ tokens }: Statement): boolean {
  const modal = tokens[1]?.senses;
  return tokens[0]?.senses.noun === 'party' && modal?.beforeVerb === true && modal.stop && !modal.and && !modal.to;
}

/** 方案通过董事会审核: others pass what stands before. */
function isPassed({ tokens, lexicon, kinds }: Statement): boolean {
  if (!lexicon.words.unspaced || (kinds & Kind.verb) === 0) return false;
  const last = tokens.at(-1);
  if (last?.senses.verb !== 'activity' && last?.senses.event !== true) return false;
  for (let i = tokens.length - 2; i > 0; i--) {
    const { senses } = tokens[i] as Token;
    if (endsClause(tokens[i] as Token)) return false;
    if (senses.means && senses.verb === 'win')
      return tokens[i + 1]?.senses.noun === 'party' && !beginsClause(tokens, i);
  }
  return false;
}

/** 完成整改并通过验收, 提交方案，获得董事会批准: work, and in a part of its own what others grant for it. */
function isGranted({ tokens, lexicon, verbs }: Statement, main: number): boolean {
  if (!lexicon.words.unspaced || verbs.length < 2) return false;
  const last = tokens.length - 1;
  const { senses } = tokens[last] as Token;
  if (senses.verb !== 'win' && senses.noun !== 'outcome' && !senses.event) return false;
  return verbs.some((verb) => {
    if (verb <= main || (tokens[verb] as Token).senses.verb !== 'win') return false;
    const before = tokens[verb - 1] as Token;
    return endsClause(before) || before.senses.and;
  });
}

function beginsNear(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at >= Math.max(0, i - 2); at--) if (beginsClause(tokens, at)) return true;
  return false;
}

/** "Improve the dashboards" is work on something made, and so is to "improve" errors; "improve morale" and "reduce churn" are none. */
function worksOnThing(statement: Statement, verb: number): boolean {
  const mends = classOf(statement, verb) === 'up';
  return statement.tokens.some(({ senses }, i) => {
    if (i <= verb) return false;
    if (senses.noun === 'artefact' || senses.noun === 'activity' || (mends && senses.lower)) return true;
    return senses.noun === null && (senses.verb === 'activity' || senses.verb === 'effort');
  });
}

function namesThing({ tokens }: Statement): boolean {
  return (
    tokens.some(({ senses }) => senses.noun === 'artefact' || senses.noun === 'activity') &&
    !tokens.some(({ senses }) => senses.vague)
  );
}

/** What the verb is about, told by the last noun behind it: "close the Series B" is an outcome, "close all defects" none. */
function objectOf({ tokens, lexicon }: Statement, verb: number): NounClass | null {
  let object: NounClass | null = null;
  for (let i = verb + 1; i < Math.min(verb + 9, tokens.length); i++) {
    const token = tokens[i] as Token;
    const { senses } = token;
    if (endsClause(token) || (senses.stop && object !== null && !lexicon.words.unspaced)) break;
    if (lexicon.words.unspaced && senses.verb === 'activity') object = 'activity';
    else if (senses.lower) object = 'artefact';
    else if (senses.noun !== null) object = senses.noun;
  }
  return object;
}

/** "Renew the page", "get the new dashboard": with something made as its object, even a verb of winning is work. */
function makesSomething({ tokens }: Statement, verb: number): boolean {
  const noun = tokens.slice(verb + 1, verb + 6).find(({ senses }) => senses.noun !== null);
  return noun?.senses.noun === 'artefact';
}

function endsInOutcome({ tokens }: Statement): boolean {
  const nouns = tokens.filter(({ senses }) => senses.noun !== null);
  return nouns.length > 0 && nouns.every(({ senses }) => senses.noun === 'outcome');
}

/** With a number: counts of what the team performs or produces. */
function isPerformed(statement: Statement, target: Candidate, meaning: Meaning): boolean {
  if (meaning.direction !== 'reach' && meaning.direction !== 'atLeast' && meaning.direction !== 'recurring')
    return false;
  const { found, governor } = target;
  const { unit } = found.quantity;
  if (unit === '%' || isCurrency(unit)) return false;
  const noun = nounClassOf(statement, found.noun);
  const produced = noun === 'activity' || noun === 'artefact';
  // `20-an elvégzik a képzést`: what they do is their own
  if (isMetric(statement, target) || found.ending === 'people') return false;
  if (governor.behind && !isObject(statement, target)) return produced || isDoneTo(statement, target, noun);
  switch (classOf(statement, firstJoined(statement, governor.at))) {
    case 'activity':
      return true;
    case 'effort':
      return !isCapacity(statement, target);
    case 'gather':
      return noun !== 'outcome';
    case 'hold':
      return holdsEvent(statement, governor.at, target);
    case 'finish':
      return (noun !== 'outcome' && noun !== 'party') || isDoneFor(statement, found.noun);
    case 'state':
      return produced;
    case 'result':
      return produced || (meaning.direction === 'recurring' && noun !== 'outcome' && noun !== 'party');
    case 'win':
    case 'reach':
    case 'up':
    case 'down':
    case 'keep':
      return false;
    case null:
      // "Organic traffic to 50k sessions"
      if (target.roles.to && tokenBefore(statement.tokens, target.roles.first)?.senses.noun === 'outcome') return false;
      return (
        produced ||
        isEvent(tokenBefore(statement.tokens, target.found.first)) ||
        begunByUnknown(statement, target) ||
        (meaning.direction === 'recurring' && noun === null && !followsName(statement, target))
      );
  }
}

/** `24 lakás átadása`, `3 km járda felújítása`: work on what stands before it. What people do is their own. */
function isDoneTo({ tokens, lexicon }: Statement, { governor, found }: Candidate, noun: NounClass | null): boolean {
  if (!lexicon.inflects || noun === 'outcome' || noun === 'party') return false;
  const { text, senses } = tokens[governor.at] as Token;
  if (senses.verb !== 'activity' || !workOn.test(text)) return false;
  const end = Math.max(found.last, found.noun);
  for (let i = end + 1; i < governor.at; i++) if ((tokens[i] as Token).senses.stop) return false;
  return true;
}

/** A verb as the noun of what has it, unless the verb says what happens of itself: `indulása`, `elkészülése`. */
const workOn = /(?<![uü]l)[áé]s[ae](?:t|k|[nv][ae][kl])?$/;

/** "Hire or promote", "sell and deliver": of two verbs with one object, the one that others decide says what it is. */
function firstJoined(statement: Statement, verb: number): number {
  const { tokens, lexicon } = statement;
  if (lexicon.words.unspaced || lexicon.inflects || verb < 2 || !isVerb(statement, verb - 2)) return verb;
  const { senses } = tokens[verb - 1] as Token;
  const kind = classOf(statement, verb - 2);
  return senses.beforeVerb && senses.stop && (kind === 'win' || kind === 'result') ? verb - 2 : verb;
}

/** 20 位用户的访谈: what is done stands behind those whom it is done for. */
function isDoneFor({ tokens, lexicon }: Statement, noun: number): boolean {
  if (!lexicon.words.unspaced) return false;
  const next = tokens[noun + 1];
  // 12 家门店改造
  if (next?.senses.verb === 'activity' && (tokens[noun + 2] === undefined || endsClause(tokens[noun + 2] as Token)))
    return true;
  if (next?.senses.describing !== true) return false;
  return tokens
    .slice(noun + 2, noun + 6)
    .some(({ senses }) => senses.noun === 'activity' || senses.verb === 'activity');
}

/** 支持 10 万并发用户, 支持 5000 QPS: a level that is measured, where 支持 6 个城市 is help for what is counted. */
function isCapacity({ tokens, lexicon }: Statement, { found }: Candidate): boolean {
  if (!lexicon.words.unspaced) return false;
  if (found.quantity.unit === 'rps') return true;
  return (
    found.noun > found.last && found.last === found.first && (tokens[found.noun] as Token).senses.noun === 'outcome'
  );
}

/** 得分不低于 85 分: the value of a metric that stands before it. */
function isMetric({ tokens, lexicon }: Statement, { found, roles }: Candidate): boolean {
  // `9-es pontszám`
  if (lexicon.inflects) return found.first === found.last && (tokens[found.first] as Token).ending === 'attribute';
  if (!lexicon.words.unspaced) return false;
  const before = tokenBefore(tokens, roles.first);
  const counts = found.noun > found.last && (tokens[found.noun] as Token).senses.noun !== null;
  return before !== undefined && !counts && (before.senses.noun === 'outcome' || before.senses.lower);
}

/** `interjú 15 nővérrel`: what is done stands before the number. What comes of it is another thing: `80 hívásból 12 szerződés`. */
function isEvent(token: Token | undefined): boolean {
  return token?.senses.noun === 'activity' && token.ending !== 'outOf';
}

/** API 调用 ≥ 100K/月: the metric stands before its value, and nothing is done. */
function followsName({ tokens }: Statement, { roles }: Candidate): boolean {
  const before = tokenBefore(tokens, roles.first);
  return before?.kind === 'word' && !before.taken;
}

/** Words before their verb are its object where an ending or a coverb says so. */
function isObject(statement: Statement, { found }: Candidate): boolean {
  if (!statement.lexicon.inflects) return isBehindCoverb(statement, found.first);
  const { ending } = statement.tokens[found.noun < 0 ? found.last : found.noun] as Token;
  return ending !== 'none' && ending !== 'attribute';
}

/** "Digitise 400 files": an unknown first word directly before what is counted is most likely a verb. */
function begunByUnknown({ tokens, lexicon }: Statement, { found }: Candidate): boolean {
  if (lexicon.words.unspaced || lexicon.inflects || found.first !== 1 || found.noun < 0) return false;
  const first = tokens[0] as Token;
  return (
    first.kind === 'word' &&
    first.senses.noun === null &&
    !first.senses.beforeNoun &&
    !first.senses.stop &&
    !first.senses.atLeast &&
    !first.senses.atMost
  );
}

function isBinary(statement: Statement, choice: Choice, meaning: Meaning, verb: number): boolean {
  if (meaning.target !== null) {
    return (
      meaning.target.value === 1 &&
      choice.target?.found.written === 'digits' &&
      meaning.direction === 'reach' &&
      meaning.target.unit !== '%'
    );
  }
  if (meaning.direction === 'recurring') return true;
  const kind = classOf(statement, verb);
  if (kind === 'effort' || kind === 'up' || kind === 'down') return false;
  return kind !== null
    ? !((kind === 'state' || kind === 'reach') && statement.tokens.some(({ senses }) => senses.vague))
    : !statement.tokens.some(({ senses }) => senses.vague);
}
