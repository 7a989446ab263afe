import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type IsoDate, makeDate } from '../calendar/date.ts';
import { locales } from '../locales/index.ts';
import type { LocaleId } from '../locales/types.ts';
import { type Run, UsageError } from './io.ts';
import type { ProjectInput } from './project.ts';

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options that every command has. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  locale: { type: 'string' },
} as const satisfies OptionSpecs;

/** Options of every command that reads plans. */
export const inputOptions = {
  ...commonOptions,
  'as-of': { type: 'string' },
  config: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const satisfies OptionSpecs;

/**
 * Reads a command's options. `-` is standard input.
 *
 * @throws UsageError for an option that there is not, or one without its value
 */
export function readOptions<const S extends OptionSpecs>(run: Run, args: readonly string[], options: S) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(optionMistake(run, error as NodeJS.ErrnoException, options));
  }
}

/** Node says it in English only; the option that it means stands in quotation marks. */
function optionMistake({ words }: Run, { code, message }: NodeJS.ErrnoException, options: OptionSpecs): string {
  const named = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return words.unknownOption(named);
  return options[named.replace(/^-+/, '')]?.type === 'boolean'
    ? words.optionAlone(named)
    : words.optionNeedsValue(named);
}

/** @throws UsageError where the value is none of the choices */
export function choice<const T extends string>(
  run: Run,
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T {
  const found = choices.find((each) => each === (value ?? choices[0]));
  if (found === undefined) throw new UsageError(run.words.invalidChoice(option, value ?? '', choices));
  return found;
}

/** @throws UsageError where it is no whole number from 0 on */
export function wholeNumber(run: Run, option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(run.words.invalidNumber(option, value));
  return Number(value);
}

/** The day to work out everything for: `--as-of`, else today. @throws UsageError where it is no date */
export function asOfDate(run: Run, value: string | undefined): IsoDate {
  if (value === undefined) return run.today;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const date = year && month && day ? makeDate(Number(year), Number(month), Number(day)) : null;
  if (!date) throw new UsageError(run.words.invalidDate(value));
  return date;
}

/** The interface's language: `--locale`, else what the environment says, else English. */
export function localeOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): LocaleId {
  return localeOfTag(asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')) ?? 'en';
}

/** @throws UsageError where a language is asked for that the interface does not speak */
export function checkLocale(run: Run, asked: string | undefined): void {
  if (asked !== undefined && localeOfTag(asked) === null)
    throw new UsageError(run.words.invalidChoice('--locale', asked, localeIds));
}

const localeIds = locales.map(({ id }) => id);

/** Of `hu`, `zh-CN` or `en_US.UTF-8` the language. */
function localeOfTag(tag: string): LocaleId | null {
  const language = /^[a-z]+/i.exec(tag)?.[0].toLowerCase();
  return localeIds.find((id) => id === language) ?? null;
}

/** What the options of a command that reads plans say. */
export function projectInput(
  run: Run,
  values: { readonly [K in keyof typeof inputOptions]?: string | boolean | undefined },
  positionals: readonly string[],
): ProjectInput {
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
  return {
    paths: positionals.filter((path) => path !== '-'),
    stdin: values.stdin === true || positionals.includes('-'),
    stdinFilename: text(values['stdin-filename']),
    config: text(values.config),
    asOf: asOfDate(run, text(values['as-of'])),
  };
}
