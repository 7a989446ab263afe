import type { IsoDate } from '../calendar/date.ts';
import { messagesOf } from '../features/words.ts';
import type { InterfaceMessages } from '../locales/messages.ts';
import type { LocaleId } from '../locales/types.ts';

/** Everything outside of the program that a command may touch, so that tests can run one as a function. */
export interface Io {
  readonly cwd: string;
  /** The day where the user is. */
  readonly today: IsoDate;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What goes to standard output is shown on a terminal. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
}

/** `0` is clean, `1` means findings, `2` that something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The work of a command: an {@link Io} with the language to speak and a note of what went wrong. */
export interface Run extends Io {
  readonly locale: LocaleId;
  readonly words: InterfaceMessages['command'];
  /** Reports something that could not be done, on a line of its own, and goes on. */
  fail(message: string): void;
  /** Something could not be done. */
  readonly failed: boolean;
}

export function startRun(io: Io, locale: LocaleId): Run {
  let failed = false;
  return {
    ...io,
    locale,
    words: messagesOf(locale).command,
    fail(message) {
      failed = true;
      io.err(`okr: ${message}\n`);
    },
    get failed() {
      return failed;
    },
  };
}

/** The call itself is wrong: nothing was done. */
export class UsageError extends Error {}
