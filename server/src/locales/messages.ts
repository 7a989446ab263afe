import type { ObjectiveType, PlanLevel, PropertyName, Status } from './types.ts';

/**
 * The texts of the interface: what the editor and the command say, in the reader's language. Rules bring their own. All are
 * functions or looked up at the time of use, so the language can be chosen late.
 */
export interface InterfaceMessages {
  readonly noun: {
    readonly plan: string;
    readonly objective: string;
    readonly keyResult: string;
    readonly checkIn: string;
    readonly note: string;
  };
  readonly level: Readonly<Record<PlanLevel, string>>;
  readonly status: Readonly<Record<Status | 'overdue', string>>;
  /** What each property is for, in a sentence or two. */
  readonly property: Readonly<Record<PropertyName, string>>;
  readonly hover: HoverMessages;
  readonly completion: CompletionMessages;
  readonly action: ActionMessages;
  readonly server: ServerMessages;
  readonly command: CommandMessages;
  readonly report: ReportMessages;
}

export type DirectionWord =
  | 'increase'
  | 'decrease'
  | 'reach'
  | 'percentChange'
  | 'atLeast'
  | 'atMost'
  | 'recurring'
  | 'milestone';
export type PeriodWord = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

export interface HoverMessages {
  readonly direction: Readonly<Record<DirectionWord, string>>;
  start(value: string): string;
  target(value: string): string;
  /** "change 30 %" */
  change(value: string): string;
  /** An absolute change in percentage points. */
  changeInPoints(value: string): string;
  others(values: readonly string[]): string;
  every(count: number, period: PeriodWord): string;
  due(date: string): string;
  /** `words`: as they stand in the sentence. */
  dueFromWords(date: string, words: string): string;
  dueFromObjective(date: string): string;
  dueFromCycle(date: string): string;
  /** An event or a placeholder: no day is known. */
  dueUnknown(words: string): string;
  readonly noDue: string;
  readonly doneOrNot: string;
  readonly activity: string;
  readonly notMeasurable: string;
  readonly keeping: string;
  readonly fromProperties: string;
  /** Puts the facts of a reading into one line. */
  list(facts: readonly string[]): string;

  progress(percent: string): string;
  /** `formula`: `(58 − 50) / (65 − 50)` */
  progressFrom(percent: string, formula: string): string;
  /** Of an objective or plan: from how many parts below. */
  progressRolledUp(percent: string, parts: number): string;
  readonly noProgress: string;
  measured(value: string, date: string): string;
  expected(percent: string, asOf: string): string;
  /** Between which days the line to the expected progress runs. */
  pace(from: string, to: string): string;
  /** `reason` of {@link reason}. */
  status(status: string, reason: string | null): string;
  readonly reason: {
    readonly typed: string;
    readonly done: string;
    overdue(date: string): string;
    readonly notStarted: string;
    /** No check-in yet, and days left to make one. */
    readonly early: string;
    /** Whole points; negative is ahead. */
    gap(points: number): string;
  };
  score(score: string): string;
  scoreTyped(score: string): string;
  confidence(value: string): string;
  weight(value: string): string;
  owners(names: string): string;
  aligned(names: string): string;
  cycle(label: string, start: string, end: string, days: number): string;
  /** How many of the cycle's days have gone. */
  elapsed(days: number, of: number): string;
}

export interface CompletionMessages {
  plan(level: string): string;
  readonly objective: string;
  readonly keyResult: string;
  readonly keyResults: string;
  readonly note: string;
  readonly checkIn: string;
  readonly today: string;
  readonly cycleEnd: string;
  readonly cycleStart: string;
  readonly monthEnd: string;
  readonly thisCycle: string;
  readonly nextCycle: string;
  used(times: number): string;
  readonly ruleOff: string;
  /** What stands behind `--` in a comment that steers the linter. */
  readonly reason: string;
}

export interface ActionMessages {
  readonly fixAll: string;
}

export interface ServerMessages {
  /** Title of the progress bar while the workspace is read. */
  readonly scanning: string;
  readonly rename: {
    /** Nothing under the caret has a name that is written. */
    readonly notALabel: string;
    invalid(name: string): string;
    taken(name: string): string;
  };
}

/** The categories of rules. */
export type CategoryWord =
  | 'syntax'
  | 'structure'
  | 'measure'
  | 'time'
  | 'wording'
  | 'alignment'
  | 'people'
  | 'tracking'
  | 'method';

/** Of the command `okr`. */
export interface CommandMessages {
  /** What `okr --help` prints. */
  readonly help: string;
  readonly seeHelp: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information' | 'hint', string>>;
  readonly off: string;
  /** What a rule is about. */
  readonly category: Readonly<Record<CategoryWord, string>>;

  unknownCommand(name: string): string;
  unknownOption(option: string): string;
  optionNeedsValue(option: string): string;
  /** `--fix=1` */
  optionAlone(option: string): string;
  missingArgument(name: string): string;
  invalidChoice(option: string, value: string, choices: readonly string[]): string;
  invalidNumber(option: string, value: string): string;
  invalidDate(value: string): string;
  eitherOr(one: string, other: string): string;
  readonly fixNeedsFiles: string;
  readonly writeNeedsFiles: string;

  notFound(path: string): string;
  notText(path: string): string;
  unreadable(path: string, reason: string): string;
  unwritable(path: string, reason: string): string;
  exists(path: string): string;
  noFiles(path: string): string;
  internalError(details: string): string;

  summary(counts: CheckCounts): string;
  clean(files: number): string;
  fixable(count: number): string;
  fixed(count: number, path: string): string;
  wouldFormat(path: string): string;
  formatted(path: string): string;
  written(path: string): string;
  readonly noPlans: string;

  unknownRule(code: string, similar: readonly string[]): string;
  unknownTemplate(id: string, similar: readonly string[]): string;
  /** Headings of a rule's page. */
  readonly bad: string;
  readonly good: string;
  readonly options: string;
  readonly sources: string;
}

/** Of reports for people: `okr export` as Markdown and HTML. */
export interface ReportMessages {
  readonly title: string;
  asOf(date: string): string;
  readonly keyResult: string;
  readonly current: string;
  readonly target: string;
  readonly progress: string;
  readonly expected: string;
  readonly score: string;
  readonly confidence: string;
  readonly due: string;
  readonly status: string;
  owner(names: string): string;
  cycle(label: string, start: string, end: string): string;
  parent(name: string): string;
  supports(names: string): string;
  readonly type: Readonly<Record<ObjectiveType, string>>;
  /** Behind a score that was not computed. */
  readonly typed: string;
  weight(weight: string): string;
  readonly noPlans: string;
}

export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
  readonly files: number;
}
