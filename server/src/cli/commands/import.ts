import { resolve } from 'node:path';
import { decodeText, readTextFile } from '../disk.ts';
import { importText } from '../import/index.ts';
import { type ExitCode, type Run, UsageError } from '../io.ts';
import { asOfDate, inputOptions, readOptions } from '../options.ts';
import { describeReadError } from '../project.ts';
import { writeResult } from './templates.ts';

const options = { ...inputOptions, to: { type: 'string' } } as const;

/** `okr import`: OKRs from elsewhere as `.okr` text. */
export async function importCommand(args: readonly string[], run: Run): Promise<ExitCode> {
  const { values, positionals } = readOptions(run, args, options);
  const [path] = positionals;
  const isStdin = values.stdin === true || path === '-';
  if (path === undefined && !isStdin) throw new UsageError(run.words.missingArgument('FILE'));
  const name = isStdin ? (values['stdin-filename'] ?? '<stdin>') : (path as string);
  try {
    const { text } = isStdin ? decodeText(await run.stdin()) : await readTextFile(resolve(run.cwd, name));
    return await writeResult(run, importText(text, asOfDate(run, values['as-of'])), values.to, false);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    run.fail(describeReadError(run, name, error));
    return 2;
  }
}
