import type { NounClass, PeriodName, Terms, TimeUnit, Values, VerbClass, Words } from '../locales/wordTypes.ts';
import type { Flag, Rhythm, Senses } from './senses.ts';
import type { DuePart } from './types.ts';

/** Writes into the senses of a word what the data says of it. */
export type Give = (senses: Senses) => void;

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

/** Every term of a language with what it means. Where a term has two meanings of one kind, the first counts. */
export function* termsOf(words: Words): Generator<readonly [term: string, give: Give]> {
  const { numbers, dates, recurrence, roles } = words;
  yield* values(numbers.cardinals, 'cardinal');
  yield* values(numbers.magnitudes, 'magnitude');
  yield* values(numbers.shares, 'share');
  yield* values(numbers.factors, 'factor');
  yield* values(numbers.ordinals, 'ordinal');
  yield* values(numbers.repeats, 'repeats');
  yield* keyed(words.units, (unit) => ['unit', unit]);
  yield* keyed(words.times, (unit) => ['time', unit as TimeUnit]);
  yield* keyed(words.verbs, (verb) => ['verb', verb as VerbClass]);
  yield* keyed(words.nouns, (noun) => ['noun', noun as NounClass]);
  yield* listed(dates.months, 'month');
  yield* listed(dates.quarters, 'quarter');
  yield* listed(dates.halves, 'half');
  yield* keyed(dates.parts, (part) => ['part', part as DuePart]);
  yield* keyed(dates.periods, (period) => ['period', period as PeriodName]);
  yield* keyed(dates.relative, (key) => ['relative', offsets[key as keyof typeof offsets]]);
  yield* keyed(dates.years, (key) => ['year', offsets[key as keyof typeof offsets]]);
  for (const [key, terms] of Object.entries(dates.compounds)) {
    const [period, part] = key.split(' ') as [PeriodName, DuePart];
    yield* each(terms, (senses) => {
      senses.period = period;
      senses.part = part;
    });
  }
  for (const [key, terms] of Object.entries(dates.nth)) {
    const [unit, count] = key.split(' ') as ['week' | 'month', string];
    yield* set(terms, 'nth', { unit, count: Number(count) });
  }
  yield* rhythms(recurrence.adverbs, false);
  yield* rhythms(recurrence.adjectives, true);
  for (const [terms, verb] of [
    [roles.upTo, 'up'],
    [roles.downTo, 'down'],
  ] as const) {
    yield* each(terms, (senses) => {
      senses.to = true;
      senses.verb = verb;
    });
  }
  for (const [flag, terms] of Object.entries(flagged(words)) as [Flag, Terms][]) {
    yield* each(terms, (senses) => {
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
    andHalf: numbers.andHalf,
    partsOf: numbers.partsOf,
    zeroing: numbers.zeroing,
    from: roles.from,
    to: roles.to,
    by: roles.by,
    at: roles.at,
    atLeast: roles.atLeast,
    atMost: roles.atMost,
    within: roles.within,
    now: roles.now,
    about: roles.about,
    between: roles.between,
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
    until: dates.until,
    before: dates.before,
    dateWithin: dates.within,
    dateWithinAfter: dates.withinAfter,
    since: dates.since,
    sinceAfter: dates.sinceAfter,
    dateDescribing: dates.describing,
    link: dates.links,
    day: dates.days,
    event: dates.events,
    season: dates.seasons,
    ambiguousMonth: dates.ambiguous,
    every: recurrence.every,
    everyBehindCount: recurrence.everyBehindCount,
    lower: words.lowerIsBetter,
    nameBefore: names.before,
    nameAfter: names.after,
    rank: names.ranks,
    ranked: names.ranked,
    upgrade: names.upgrades,
    ordinalMark: names.ordinalMark,
    beforeNoun: grammar.beforeNoun,
    beforeVerb: grammar.beforeVerb,
    plural: grammar.plurals,
    and: grammar.and,
    describing: grammar.describing,
    negation: grammar.negations,
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

function* each(terms: Terms, give: Give): Generator<readonly [string, Give]> {
  for (const term of splitTerms(terms)) yield [term, give];
}

function* set<K extends keyof Senses>(terms: Terms, sense: K, value: Senses[K]): Generator<readonly [string, Give]> {
  yield* each(terms, (senses) => {
    if (senses[sense] === null) senses[sense] = value;
  });
}

type ValueSense = { [K in keyof Senses]: number extends NonNullable<Senses[K]> ? K : never }[keyof Senses];

function* values(terms: Values, sense: ValueSense): Generator<readonly [string, Give]> {
  for (const [term, value] of splitValues(terms)) yield* set(term, sense, value);
}

function* listed(lists: readonly Terms[], sense: ValueSense): Generator<readonly [string, Give]> {
  for (const [index, terms] of lists.entries()) yield* set(terms, sense, index + 1);
}

function* keyed<K extends keyof Senses>(
  record: Readonly<Record<string, Terms>>,
  meaning: (key: string) => readonly [sense: K, value: Senses[K]],
): Generator<readonly [string, Give]> {
  for (const [key, terms] of Object.entries(record)) yield* set(terms, ...meaning(key));
}

function* rhythms(record: Readonly<Record<string, Terms>>, adjective: boolean): Generator<readonly [string, Give]> {
  for (const [key, terms] of Object.entries(record)) {
    const [count, unit] = key.split(' ') as [string, Rhythm['unit']];
    yield* set(terms, 'rhythm', { unit, count: Number(count), adjective });
  }
}
