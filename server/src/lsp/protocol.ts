import type { IsoDate } from '../calendar/date.ts';
import type { LocaleId } from '../locales/types.ts';

/**
 * What server and client say to each other beyond the standard. Names and shapes only: the client imports this file, so it
 * must not pull in the server's libraries. A client that knows none of it has a complete language server.
 */

/** `initializationOptions` of the initialize request; everything is optional. */
export interface InitializationOptions {
  /**
   * The client answers {@link findFilesRequest} and {@link readFileRequest}, and the server reads no file itself. So it
   * works on virtual file systems and in a browser.
   */
  readonly clientFiles?: boolean;
  /** The client brings the templates as snippets of its own: completions leave them out, but for the workspace's own. */
  readonly clientTemplates?: boolean;
  /** Where a rule's page is: this and the rule's code and `.md`. Default: the pages of the project. */
  readonly rulePages?: string;
  /** Today; for tests and demonstrations. Default: the clock's day. */
  readonly asOf?: IsoDate;
}

/** Server to client: `FindFilesParams` → URIs (`string[]`) of every such file in the workspace, without excluded ones. */
export const findFilesRequest = 'okr/findFiles';
export interface FindFilesParams {
  /** A glob, relative to each workspace folder. */
  readonly pattern: string;
}

/** Server to client: `ReadFileParams` → the file's text, or null where it cannot be read or is not text. */
export const readFileRequest = 'okr/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Client to server: `PlansParams` → the export model (`okr export --format json`) with a `uri` in each plan. */
export const plansRequest = 'okr/plans';
export interface PlansParams {
  /** Plans of these documents only. Default: every plan of the workspace. */
  readonly uris?: readonly string[];
}

/** Server to client, without parameters: ask for the plans again. At most a few times a second. */
export const plansChangedNotification = 'okr/plansChanged';

/** Client to server: no parameters → `TemplateItem[]`, the library and the workspace's own templates. */
export const templatesRequest = 'okr/templates';
export interface TemplateItem {
  readonly id: string;
  readonly language: LocaleId;
  readonly name: string;
  readonly team: string | null;
  readonly role: string | null;
  /** As the template's language says it. */
  readonly stage: string | null;
  /** With `${1:tab stops}`; dates and cycles filled in from today. */
  readonly body: string;
  /** Plain text, for a preview. */
  readonly okr: string;
  /** From a file of the workspace. */
  readonly own: boolean;
}

/**
 * Client to server: `CheckInEditParams` → `TextEdit | null`, the line of a new check-in at its place: below the key result's
 * last one. null where no key result stands on that line.
 */
export const checkInEditRequest = 'okr/checkInEdit';
export interface CheckInEditParams {
  readonly uri: string;
  /** Any line of the key result, zero-based. */
  readonly line: number;
  /** As the writer says it: `58%`, `8/10`, `+3`, `done`, `-`. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly comment?: string;
  /** Default: today. */
  readonly date?: IsoDate;
}

/**
 * Client to server: `CheckInEditParams` → `string | null`, what the linter will say of that check-in; null where nothing is
 * wrong with it.
 */
export const checkInProblemRequest = 'okr/checkInProblem';
