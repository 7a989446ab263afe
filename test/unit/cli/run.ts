import { main } from '../../../server/src/cli/main.ts';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a folder, as on 2026-02-10, with nothing in the environment. */
export async function okr(
  cwd: string,
  args: readonly string[],
  more: {
    readonly stdin?: string | Uint8Array;
    readonly env?: Record<string, string>;
    readonly isTerminal?: boolean;
  } = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const { stdin = '' } = more;
  const code = await main(args, {
    cwd,
    today: '2026-02-10',
    env: more.env ?? {},
    isTerminal: more.isTerminal ?? false,
    columns: 80,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
  });
  return { code, ...written };
}
