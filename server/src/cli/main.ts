import { version } from '../lsp/version.ts';
import { check } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { format } from './commands/format.ts';
import { importCommand } from './commands/import.ts';
import { explain, rules } from './commands/rules.ts';
import { score } from './commands/score.ts';
import { newPlan, templates } from './commands/templates.ts';
import { type ExitCode, type Io, type Run, startRun, UsageError } from './io.ts';
import { checkLocale, localeOf } from './options.ts';

type Command = (args: readonly string[], run: Run) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check,
  export: exportCommand,
  score,
  format,
  import: importCommand,
  templates,
  new: newPlan,
  rules,
  explain,
};

/** Runs the command that the arguments name. Never throws. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = optionValue(args, '--locale');
  const run = startRun(io, localeOf(asked, io.env));
  const [name, ...rest] = args;
  try {
    checkLocale(run, asked);
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      run.out(run.words.help);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      run.out(`${version}\n`);
      return 0;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(run.words.unknownCommand(name));
    if (rest.includes('--help') || rest.includes('-h')) {
      run.out(run.words.help);
      return 0;
    }
    return await command(rest, run);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      run.fail(run.words.internalError(error instanceof Error ? (error.stack ?? error.message) : String(error)));
      return 2;
    }
    run.fail(`${error.message}\n${run.words.seeHelp}`);
    return 2;
  }
}

/** Looked for by hand: even a mistake in the arguments is told in the language that they ask for. */
function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  if (at >= 0) return args[at + 1];
  return args.find((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1);
}
