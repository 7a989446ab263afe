import { format as formatted } from '../../format/format.ts';
import { writeTextFile } from '../disk.ts';
import { type ExitCode, type Run, UsageError } from '../io.ts';
import { inputOptions, projectInput, readOptions } from '../options.ts';
import { loadProject } from '../project.ts';

const options = { ...inputOptions, check: { type: 'boolean' }, write: { type: 'boolean' } } as const;

/** `okr format`: prints the canonical form, writes it back (`--write`) or says whose form differs (`--check`). */
export async function format(args: readonly string[], run: Run): Promise<ExitCode> {
  const { values, positionals } = readOptions(run, args, options);
  if (values.check && values.write) throw new UsageError(run.words.eitherOr('--check', '--write'));
  const input = projectInput(run, values, positionals);
  if (values.write && input.stdin) throw new UsageError(run.words.writeNeedsFiles);

  const { files } = await loadProject(run, input);
  let differing = 0;
  for (const file of files) {
    const text = formatted(file.model.document);
    if (text !== file.text) differing++;
    if (values.check) {
      if (text !== file.text) run.out(`${run.words.wouldFormat(file.path)}\n`);
    } else if (!values.write) {
      run.out(text);
    } else if (text !== file.text && file.absolute !== null) {
      await writeTextFile(file.absolute, { ...file, text }).then(
        () => run.out(`${run.words.formatted(file.path)}\n`),
        (error: NodeJS.ErrnoException) => run.fail(run.words.unwritable(file.path, error.code ?? String(error))),
      );
    }
  }
  if (run.failed) return 2;
  return values.check && differing > 0 ? 1 : 0;
}
