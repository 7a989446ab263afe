/**
 * The words of one language that sentences are read by. Data only: the reader in `reading` is the same for all languages.
 *
 * Lists of terms are strings: terms are separated by white space, `_` stands for a space inside a term, and a final `*`
 * stands for any ending (`increas*`). Everything is lower case and simplified.
 */
export type Terms = string;

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
 * - `up`, `down`: a change; `keep`: a level is held; `reach`: a value is arrived at
 * - `outcome`: something is won that others decide (`win`, `gain`, `hire`); `state`: something is so (`become`, `have`)
 * - `activity`: the team performs or produces (`interview`, `publish`); `effort`: it does so without an end (`help`, `explore`)
 * - `finish`: brings its object to an end and leaves the kind of thing to the object (`complete`, `ensure`, `deliver`)
 */
export type VerbClass = 'up' | 'down' | 'keep' | 'reach' | 'outcome' | 'state' | 'activity' | 'effort' | 'finish';

/** What a counted or measured thing is: made or performed by the team, a result, or people and things acted upon. */
export type NounClass = 'activity' | 'outcome' | 'object';

/** Where a number stands in its sentence. Each is said by words before it, words after it, or a case ending. */
export interface RoleWords {
  /** Start of a change: `from`, `从`, `-ról`. */
  readonly from: Terms;
  /** End of a change: `to`, `到`, `-ra`. */
  readonly to: Terms;
  /** Amount of a change: `by`, `了`, `-val`. */
  readonly by: Terms;
  /** The value itself: `of`, `at`, `为`. */
  readonly at: Terms;
  /** `at least`, `over`, `至少`. */
  readonly atLeast: Terms;
  /** `at most`, `below`, `不超过`. */
  readonly atMost: Terms;
  /** `within`: a limit for a duration. */
  readonly within: Terms;
  /** `currently`, `目前`: the value before the change. */
  readonly now: Terms;
  /** `about`, `total`: says nothing of the role. */
  readonly about: Terms;
  /** Both ends of a range follow: `between`. */
  readonly between: Terms;
}

export interface DateWords {
  /** January to December. */
  readonly months: readonly Terms[];
  readonly parts: Readonly<Record<'start' | 'early' | 'middle' | 'late' | 'end', Terms>>;
  /** Say that the date is the last day: `by`, `until`, `截止`. */
  readonly until: Terms;
  /** Before the date begins: `before`, `之前`. Behind the date in Chinese. */
  readonly before: Terms;
  /** The period the date lies in: `in`, `during`, `在`. */
  readonly within: Terms;
  /** The date is a beginning, not an end: `since`, `from`, `起`. */
  readonly since: Terms;
  /** Between the words of one date: `of`, `the`. */
  readonly links: Terms;
  readonly periods: Readonly<Record<'week' | 'month' | 'quarter' | 'half' | 'year' | 'cycle', Terms>>;
  /** `this`, `next`, `last` period. */
  readonly relative: Readonly<Record<'this' | 'next' | 'last', Terms>>;
  /** A period and its part in one word, keyed by both: `eoq` is `quarter end`, `月初` is `month early`. */
  readonly compounds: Readonly<Record<string, Terms>>;
  readonly halves: readonly Terms[];
  readonly quarters: readonly Terms[];
  readonly years: Readonly<Record<'this' | 'next' | 'last', Terms>>;
  /** `首月`: the first month of the cycle, keyed like `month 1`. */
  readonly nth: Readonly<Record<string, Terms>>;
  /** Things that happen on a day nobody wrote down: `launch`, `code freeze`, `春节`. */
  readonly events: Terms;
  readonly weekdays: Terms;
}

export interface RecurrenceWords {
  /** `every`, `per`, `每`: with a time unit behind. */
  readonly every: Terms;
  /** Adverbs and adjectives of one word, by period such as `1 week` or `2 week`. */
  readonly adverbs: Readonly<Record<string, Terms>>;
  /** The same, but usually part of a name: `monthly`, `月度`. They recur only beside something that is done. */
  readonly adjectives: Readonly<Record<string, Terms>>;
  /** `once`, `twice`. */
  readonly times: Readonly<Record<string, number>>;
}

/** Case endings that take the place of prepositions. Empty in languages without them. */
export interface EndingWords {
  readonly from: Terms;
  readonly to: Terms;
  readonly by: Terms;
  readonly until: Terms;
  readonly within: Terms;
  readonly than: Terms;
  readonly attribute: Terms;
  readonly times: Terms;
  readonly multiple: Terms;
  readonly other: Terms;
}

export interface Words {
  /** Written without spaces: words are found by longest match. */
  readonly unspaced: boolean;
  /** The thousands mark; the other one of `,` and `.` is the decimal mark. */
  readonly thousands: ',' | '.';
  readonly cardinals: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Number words that are articles: `egy`, `一`. They count only beside `at least` and its like. */
  readonly articles: Terms;
  readonly fractions: Readonly<Record<string, number>>;
  /** Verbs and adverbs that multiply: `double` is 2, `halve` 0.5. */
  readonly factors: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** `%`, `pp`, `x`, currency codes and physical units. */
  readonly units: Readonly<Record<string, Terms>>;
  readonly times: Readonly<Record<TimeUnit, Terms>>;
  readonly classifiers: Terms;
  readonly roles: RoleWords;
  /** Roles said behind the number: `or more`, `以上`, `under`. */
  readonly rolesAfter: Readonly<Record<'atLeast' | 'atMost' | 'within' | 'up' | 'down', Terms>>;
  readonly endings: EndingWords;
  readonly dates: DateWords;
  readonly recurrence: RecurrenceWords;
  readonly verbs: Readonly<Record<VerbClass, Terms>>;
  readonly nouns: Readonly<Record<NounClass, Terms>>;
  /** Metrics that are better when lower: `churn`, `成本`. */
  readonly lowerIsBetter: Terms;
  /** A number behind these is a name: `version`, `phase`, `ISO`. */
  readonly names: Terms;
  /** The same, in front of the number's name: `版本` in `3.0 版本`. */
  readonly namesAfter: Terms;
  /** `top`, `第`: a rank. */
  readonly ranks: Terms;
  /** Begin a part of the sentence that is about how, for whom or why, not the result. */
  readonly means: Terms;
  readonly purpose: Terms;
  readonly scope: Terms;
  readonly conditions: Terms;
  /** Words that end a noun group. */
  readonly stops: Terms;
  /** `no`, `zero`: none of the counted things. */
  readonly none: Terms;
  /** Words with the letters of others inside, so that these are not found in them. */
  readonly plain: Terms;
  /** Frequent short words that tell the language. */
  readonly telling: Terms;
  readonly cycles: {
    readonly quarters: readonly (readonly string[])[];
    readonly halves: readonly (readonly string[])[];
    readonly months: readonly (readonly string[])[];
  };
}
