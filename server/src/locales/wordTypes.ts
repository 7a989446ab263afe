/**
 * The words of one language that sentences are read by. Data only: the reader in `reading` is the same for all languages.
 *
 * Terms are separated by white space; `_` stands for a space inside a term, and a final `*` for any ending (`increas*`).
 * Everything is lower case and simplified.
 */
export type Terms = string;

/** Terms with a number each: `ten=10 dozen=12`. */
export type Values = string;

export type TimeUnit =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year';

/**
 * What a verb says of its object.
 * - `up`, `down`: a change
 * - `keep`: a level is held; `hold`: that, or a meeting
 * - `reach`: a value is arrived at
 * - `win`: something is won that others decide (`hire`, `sign`, `obtain`, `approve`)
 * - `result`: how many of them is a result, while a single one is a task (`close`, `resolve`, `sell`)
 * - `state`: something is so (`have`, `use`, `ensure`)
 * - `gather`: something is collected (`collect`): a task, unless it is a result itself (contacts, signatures)
 * - `activity`: the team performs or produces (`interview`, `publish`); `effort`: it does so without an end (`help`)
 * - `finish`: something is brought to an end (`complete`, `deliver`); what it is, its object tells
 */
export type VerbClass =
  | 'up'
  | 'down'
  | 'keep'
  | 'hold'
  | 'reach'
  | 'win'
  | 'result'
  | 'state'
  | 'activity'
  | 'gather'
  | 'effort'
  | 'finish';

/**
 * What a counted or measured thing is: made or performed by the team, a result, people and organisations other than the
 * team, or something made that can be in a bad or good state (`dashboard`, `process`).
 */
export type NounClass = 'activity' | 'outcome' | 'party' | 'artefact';

export interface NumberWords {
  readonly cardinals: Values;
  readonly magnitudes: Values;
  /** Number words that are articles too: `egy`, `一`. They count only beside `at least` and its like. */
  readonly articles: Terms;
  /** Shares in percent: `half=50`. */
  readonly shares: Values;
  /** Verbs and adverbs that multiply: `double=2`, `halve=0.5`. */
  readonly factors: Values;
  readonly ordinals: Values;
  /** `twice=2` */
  readonly repeats: Values;
  /** None of the counted things: `zero`, `no`. */
  readonly none: Terms;
  /** With `one` of something before them they mean none: egyetlen hiba `se`. */
  readonly nor: Terms;
  /** Behind what there is none of: egyetlen hiba `nélkül`, egyetlen hiba `sincs`. */
  readonly lacking: Terms;
  /** None of all people, or nothing: `nobody`, `senki`. A limit behind it means the opposite. */
  readonly nobody: Terms;
  /** Between the whole and the part of a fraction: 三`分之`一. */
  readonly partsOf: Terms;
  /** Verbs that bring something to zero: 清零. */
  readonly zeroing: Terms;
  /** Behind so many parts, how many make a whole: `thirds=3`. */
  readonly denominators: Values;
  /** Endings of figures and number words for so many persons who act: `20-an`, `ötvenen`. */
  readonly people: Terms;
  /** Behind figures, a time of day: `6-kor`. */
  readonly clock: Terms;
  /** What a mark is given in: `4 of 5 stars` is no share. Where endings make adjectives, what has a value: `50-es NPS`. */
  readonly marks: Terms;
  /** What is measured as so many to one: `ratio`, 投产比. Beside them `3:1` is a value. */
  readonly ratios: Terms;
  /** Lengths and powers, of which `m` and `w` are the units, and no millions: 距离. */
  readonly physical: Terms;
  /** Parts of one before a unit or a magnitude, or behind `and`: `fél` óra, két és `fél`. */
  readonly fractions: Values;
  /** Adds half of the unit before it: `4 分半`. */
  readonly andHalf: Terms;
  /** Count something else, and minutes behind hours or before seconds: 1 小时 20 `分`. */
  readonly shortMinutes: Terms;
}

/** What a number is in its sentence, said by the words before it. */
export interface RoleWords {
  /** Start of a change: `from`, `从`. */
  readonly from: Terms;
  /** End of a change: `to`, `到`. */
  readonly to: Terms;
  /** The same, with the direction: `提升到`, `down to`. */
  readonly upTo: Terms;
  readonly downTo: Terms;
  /** End of a change behind any verb, where the start stands before it: the `为` of `由 12 间整合为 7 间`. */
  readonly becoming: Terms;
  /** Amount of a change: `by`, `了`. */
  readonly by: Terms;
  /** The value itself: `of`, `at`, `为`. */
  readonly at: Terms;
  readonly atLeast: Terms;
  readonly atMost: Terms;
  /** A limit for a duration: `within`. */
  readonly within: Terms;
  /** The value before the change: `currently`, `目前`. Also behind the number. */
  readonly now: Terms;
  /** Say nothing of the role: `about`, `a total of`. */
  readonly about: Terms;
  /** Both ends of a range follow: `between`. */
  readonly between: Terms;
  /** What something is compared with follows: `比`. */
  readonly than: Terms;
  /** By how much more or less, behind such a comparison: 比去年`低` 3 个百分点. */
  readonly moreThan: Terms;
  readonly lessThan: Terms;
  /** More or less by the number that follows: `up 20%`. */
  readonly up: Terms;
  readonly down: Terms;
}

/** What a number is, said by the words behind it. */
export interface RoleWordsAfter {
  /** `or more`, `以上`, `felett` */
  readonly atLeast: Terms;
  readonly atMost: Terms;
  /** `belül`, `以内` */
  readonly within: Terms;
  /** Comparatives that need a case ending: 15 percnél `több`. */
  readonly more: Terms;
  readonly less: Terms;
  /** The number is an amount of change: 30% `more`, 20%-os `növekedés`. */
  readonly up: Terms;
  readonly down: Terms;
  /** Nouns of change, before which the metric may stand: 20% revenue `growth`. */
  readonly changeNouns: Terms;
  /** The value that is replaced: 12 nap `helyett`. */
  readonly replaced: Terms;
}

/** Case endings that take the place of prepositions. Empty in languages without them. */
export interface EndingWords {
  readonly from: Terms;
  readonly to: Terms;
  readonly by: Terms;
  readonly until: Terms;
  readonly within: Terms;
  readonly than: Terms;
  /** `négyből` három: a share. */
  readonly outOf: Terms;
  /** For each of them: `ügyfelenként`. */
  readonly each: Terms;
  /** Makes an adjective: 30%`-os`. */
  readonly attribute: Terms;
  /** The object of the verb. */
  readonly object: Terms;
  readonly other: Terms;
}

export type PeriodName = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'cycle';

export interface DateWords {
  /** 3/4/2026 is March 4th. */
  readonly monthFirst: boolean;
  /** `before` and `within` stand behind the date. */
  readonly postpositions: boolean;
  /** January to December. */
  readonly months: readonly Terms[];
  /** Months that are other words too, unless they are written like a month: `may`, `march`. */
  readonly ambiguous: Terms;
  readonly parts: Readonly<Record<'start' | 'early' | 'middle' | 'late' | 'end', Terms>>;
  /** Say that the date is the last day: `by`, `until`, `截止`. */
  readonly until: Terms;
  /** The date is the first day after: `before`, `之前`. */
  readonly before: Terms;
  /** The period in which: `in`, `during`, `在`. */
  readonly within: Terms;
  /** The same, behind the date: `内`, `során`. */
  readonly withinAfter: Terms;
  /** The date is a beginning, not an end: `since`, `from`. */
  readonly since: Terms;
  /** The same, behind the date: `起`, `óta`. */
  readonly sinceAfter: Terms;
  /** The date only describes: `of`, `for`, `的`. */
  readonly describing: Terms;
  /** Between the words of one date: `of`, `the`. */
  readonly links: Terms;
  readonly periods: Readonly<Record<PeriodName, Terms>>;
  readonly relative: Readonly<Record<'this' | 'next' | 'last', Terms>>;
  /** A period and its part in one word, keyed by both: `eoq` is `quarter end`. */
  readonly compounds: Readonly<Record<string, Terms>>;
  readonly halves: readonly Terms[];
  readonly quarters: readonly Terms[];
  readonly years: Readonly<Record<'this' | 'next' | 'last', Terms>>;
  /** `首月`: the first month of the cycle, keyed like `month 1`. */
  readonly nth: Readonly<Record<string, Terms>>;
  /** Behind the number of a day: `日`. */
  readonly days: Terms;
  /** Behind a number the time of day, where the words around it say so: 每天 22 `点`前. */
  readonly hours: Terms;
  /** `morning`: the time of day follows. */
  readonly dayParts: Terms;
  /** Things that happen on a day nobody wrote down: `launch`, `code freeze`, `春节`. */
  readonly events: Terms;
  /** Seasons and feasts: due without more than `in` or an ending. */
  readonly seasons: Terms;
  /** Verbs whose goal has the ending of a deadline: `eljut` a döntőig. */
  readonly goals: Terms;
}

export interface RecurrenceWords {
  /** With a time unit behind: `every`, `per`, `每`. */
  readonly every: Terms;
  /** The same, only behind something counted: `a` in "3 posts a week". */
  readonly everyBehindCount: Terms;
  /** `weekly`, `hetente`, by period such as `1 week`. */
  readonly adverbs: Readonly<Record<string, Terms>>;
  /** Usually part of a name: `monthly`, `havi`. They recur only beside something that is done. */
  readonly adjectives: Readonly<Record<string, Terms>>;
}

/** What surrounds a word and tells verbs from nouns and main parts from side parts. */
export interface GrammarWords {
  /** A noun follows: `the`, `of`, `new`. */
  readonly beforeNoun: Terms;
  /** Plurals that do not look like one: `people`. */
  readonly plurals: Terms;
  /** A verb follows: `to`, `will`, `who`. */
  readonly beforeVerb: Terms;
  /** Between things of one kind: `and`. */
  readonly and: Terms;
  /** Behind a verb that only describes what follows: `的`. */
  readonly describing: Terms;
  /** Endings of verbs that only describe: `fizető`, `letöltött`. */
  readonly participles: Terms;
  /** Endings that make participles only of verbs: `megnyert`. */
  readonly pastParticiples: Terms;
  /** Belong to the verb before them and are written in front of it elsewhere: javítsuk `ki`. */
  readonly particles: Terms;
  /** Make a noun of the verb before them: 增长`率`. */
  readonly nominalisers: Terms;
  /** Make a word of change of what stands before them: 无纸`化`. */
  readonly changing: Terms;
  /** Turn `over` into `not over`. */
  readonly negations: Terms;
  /** Begin a part about how: `through`, `通过`. */
  readonly means: Terms;
  /** Begin the part that is the result: `so that`, `以便`. */
  readonly purpose: Terms;
  /** Stand between a verb and what it is done with or for, in front of the verb: 与, 为, 把. */
  readonly coverbs: Terms;
  /** Begin a part about where, with whom, of what: `across`, `among`. */
  readonly scope: Terms;
  /** Begin a part that tells which ones: `who`, `when`. */
  readonly conditions: Terms;
  /** End a noun group. */
  readonly stops: Terms;
  /** All of them: a limit holds for each. `every`, `所有`. */
  readonly universal: Terms;
  /** Praise or comparison without a measure: `better`, `excellent`. */
  readonly vague: Terms;
  /** Frequent short words that tell the language. */
  readonly telling: Terms;
}

export interface NameWords {
  /** A number behind these is a name: `version`, `phase`, `ISO`. */
  readonly before: Terms;
  /** The same, before these: `3.0 版本`. */
  readonly after: Terms;
  /** A rank: `top`, `前`. */
  readonly ranks: Terms;
  /** Behind the number of a rank: `名`. In Hungarian behind those whose rank it is: a 3 legjobb csapat `közé`. */
  readonly ranked: Terms;
  /** Verbs that lead to a version: `upgrade to`. */
  readonly upgrades: Terms;
  /** Behind a number and a hyphen they make a name of it: `1-on-1`, `2-way`. */
  readonly joints: Terms;
  /** Marks an ordinal: `第`. */
  readonly ordinalMark: Terms;
}

export interface Words {
  /** Written without spaces: words are found by longest match. */
  readonly unspaced: boolean;
  /** The thousands mark; the other one of `,` and `.` is the decimal mark. */
  readonly thousands: ',' | '.';
  readonly numbers: NumberWords;
  /** `%`, `pp`, `x`, currency codes and physical units. */
  readonly units: Readonly<Record<string, Terms>>;
  readonly times: Readonly<Record<TimeUnit, Terms>>;
  readonly classifiers: Terms;
  readonly roles: RoleWords;
  readonly rolesAfter: RoleWordsAfter;
  readonly endings: EndingWords;
  readonly dates: DateWords;
  readonly recurrence: RecurrenceWords;
  readonly verbs: Readonly<Record<VerbClass, Terms>>;
  readonly nouns: Readonly<Record<NounClass, Terms>>;
  /** Metrics that are better when lower: `churn`, `成本`. */
  readonly lowerIsBetter: Terms;
  readonly names: NameWords;
  readonly grammar: GrammarWords;
  /** Words that mean none of the above, so that none of it is found inside them. */
  readonly plain: Terms;
  /** `Metric: milestone` */
  readonly milestone: Terms;
}
