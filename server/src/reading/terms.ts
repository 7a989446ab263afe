import type { NounClass, PeriodName, Terms, TimeUnit, Values, VerbClass, Words } from '../locales/wordTypes.ts';
import type { Flag, Rhythm, Senses } from './senses.ts';
import type { DuePart } from './types.ts';

/** Writes into the senses of a word what the data says of it. */
export type Give = (senses: Senses) => void;

/** Takes one term and one of its meanings. */
export type Add = (term: string, give: Give) => void;

export function splitTerms(terms: Terms): readonly string[] {
  return terms.split(/\s+/).filter((term) => term !== '');
}

/** `ten=10` as `['ten', 10]`. */
export function splitValues(values: Values): readonly (readonly [term: string, value: number])[] {
  return splitTerms(values).map((pair) => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at), Number(pair.slice(at + 1))];
  });
}

const offsets = { last: -1, this: 0, next: 1 } as const;

/** Gives every term of a language with what it means. Where a term has two meanings of one kind, the first counts. */
export function eachTerm(words: Words, add: Add): void {
  const { numbers, dates, recurrence, roles } = words;
  addValues(add, numbers.cardinals, 'cardinal');
  addValues(add, numbers.magnitudes, 'magnitude');
  addValues(add, numbers.shares, 'share');
  addValues(add, numbers.fractions, 'fraction');
  addValues(add, numbers.denominators, 'denominator');
  addValues(add, numbers.factors, 'factor');
  addValues(add, numbers.ordinals, 'ordinal');
  addValues(add, numbers.repeats, 'repeats');
  addKeyed(add, words.units, (unit) => ['unit', unit]);
  addKeyed(add, words.times, (unit) => ['time', unit as TimeUnit]);
  addKeyed(add, words.verbs, (verb) => ['verb', verb as VerbClass]);
  addKeyed(add, words.nouns, (noun) => ['noun', noun as NounClass]);
  addListed(add, dates.months, 'month');
  addListed(add, dates.quarters, 'quarter');
  addListed(add, dates.halves, 'half');
  addKeyed(add, dates.parts, (part) => ['part', part as DuePart]);
  addKeyed(add, dates.periods, (period) => ['period', period as PeriodName]);
  addKeyed(add, dates.relative, (key) => ['relative', offsets[key as keyof typeof offsets]]);
  addKeyed(add, dates.years, (key) => ['year', offsets[key as keyof typeof offsets]]);
  for (const [key, terms] of Object.entries(dates.compounds)) {
    const [period, part] = key.split(' ') as [PeriodName, DuePart];
    addTerms(add, terms, (senses) => {
      senses.period = period;
      senses.part = part;
    });
  }
  for (const [key, terms] of Object.entries(dates.nth)) {
    const [unit, count] = key.split(' ') as ['week' | 'month', string];
    addTerms(add, terms, setting('nth', { unit, count: Number(count) }));
  }
  addRhythms(add, recurrence.adverbs, false);
  addRhythms(add, recurrence.adjectives, true);
  for (const [terms, verb] of [
    [roles.upTo, 'up'],
    [roles.downTo, 'down'],
  ] as const) {
    addTerms(add, terms, (senses) => {
      senses.to = true;
      senses.verb = verb;
    });
  }
  for (const [flag, terms] of Object.entries(flagged(words)) as [Flag, Terms][]) {
    addTerms(add, terms, (senses) => {
      senses[flag] = true;
    });
  }
}

function flagged(words: Words): Partial<Record<Flag, Terms>> {
  const { numbers, roles, rolesAfter, dates, recurrence, names, grammar } = words;
  return {
    classifier: words.classifiers,
    article: numbers.articles,
    none: numbers.none,
    nor: numbers.nor,
    lacking: numbers.lacking,
    nobody: numbers.nobody,
    andHalf: numbers.andHalf,
    shortMinute: numbers.shortMinutes,
    partsOf: numbers.partsOf,
    zeroing: numbers.zeroing,
    mark: numbers.marks,
    ratio: numbers.ratios,
    physical: numbers.physical,
    from: roles.from,
    to: roles.to,
    becoming: roles.becoming,
    by: roles.by,
    at: roles.at,
    atLeast: roles.atLeast,
    atMost: roles.atMost,
    within: roles.within,
    now: roles.now,
    about: roles.about,
    between: roles.between,
    than: roles.than,
    moreThan: roles.moreThan,
    lessThan: roles.lessThan,
    up: roles.up,
    down: roles.down,
    afterAtLeast: rolesAfter.atLeast,
    afterAtMost: rolesAfter.atMost,
    afterWithin: rolesAfter.within,
    afterMore: rolesAfter.more,
    afterLess: rolesAfter.less,
    afterUp: rolesAfter.up,
    afterDown: rolesAfter.down,
    replaced: rolesAfter.replaced,
    changeNoun: rolesAfter.changeNouns,
    until: dates.until,
    before: dates.before,
    dateWithin: dates.within,
    dateWithinAfter: dates.withinAfter,
    since: dates.since,
    sinceAfter: dates.sinceAfter,
    dateDescribing: dates.describing,
    link: dates.links,
    day: dates.days,
    hour: dates.hours,
    dayPart: dates.dayParts,
    event: dates.events,
    season: dates.seasons,
    goal: dates.goals,
    ambiguousMonth: dates.ambiguous,
    every: recurrence.every,
    everyBehindCount: recurrence.everyBehindCount,
    lower: words.lowerIsBetter,
    nameBefore: names.before,
    nameAfter: names.after,
    rank: names.ranks,
    ranked: names.ranked,
    upgrade: names.upgrades,
    joint: names.joints,
    ordinalMark: names.ordinalMark,
    beforeNoun: grammar.beforeNoun,
    beforeVerb: grammar.beforeVerb,
    plural: grammar.plurals,
    and: grammar.and,
    describing: grammar.describing,
    negation: grammar.negations,
    particle: grammar.particles,
    nominaliser: grammar.nominalisers,
    changing: grammar.changing,
    means: grammar.means,
    purpose: grammar.purpose,
    coverb: grammar.coverbs,
    scope: grammar.scope,
    condition: grammar.conditions,
    stop: grammar.stops,
    universal: grammar.universal,
    vague: grammar.vague,
    plain: words.plain,
    milestone: words.milestone,
  };
}

function addTerms(add: Add, terms: Terms, give: Give): void {
  for (const term of splitTerms(terms)) add(term, give);
}

function setting<K extends keyof Senses>(sense: K, value: Senses[K]): Give {
  return (senses) => {
    if (senses[sense] === null) senses[sense] = value;
  };
}

type ValueSense = { [K in keyof Senses]: number extends NonNullable<Senses[K]> ? K : never }[keyof Senses];

function addValues(add: Add, terms: Values, sense: ValueSense): void {
  for (const [term, value] of splitValues(terms)) add(term, setting(sense, value));
}

function addListed(add: Add, lists: readonly Terms[], sense: ValueSense): void {
  for (const [index, terms] of lists.entries()) addTerms(add, terms, setting(sense, index + 1));
}

function addKeyed<K extends keyof Senses>(
  add: Add,
  record: Readonly<Record<string, Terms>>,
  meaning: (key: string) => readonly [sense: K, value: Senses[K]],
): void {
  for (const [key, terms] of Object.entries(record)) addTerms(add, terms, setting(...meaning(key)));
}

function addRhythms(add: Add, record: Readonly<Record<string, Terms>>, adjective: boolean): void {
  for (const [key, terms] of Object.entries(record)) {
    const [count, unit] = key.split(' ') as [string, Rhythm['unit']];
    addTerms(add, terms, setting('rhythm', { unit, count: Number(count), adjective }));
  }
}
