import { fixAll } from '../../features/fixAll.ts';
import { rangeOf } from '../../features/position.ts';
import { linedText } from '../../features/textChanges.ts';
import { lint } from '../../rules/lint.ts';
import { rules } from '../../rules/registry.ts';
import type { Finding } from '../../rules/types.ts';
import { buildIndex } from '../../workspace/index.ts';
import type { WorkspaceIndex } from '../../workspace/types.ts';
import type { FaultyConfig } from '../configs.ts';
import { writeTextFile } from '../disk.ts';
import { type ExitCode, type Run, UsageError } from '../io.ts';
import { choice, inputOptions, projectInput, readOptions, wholeNumber } from '../options.ts';
import { loadProject, modelOf, type Project, type ProjectFile } from '../project.ts';
import { githubReport } from '../reports/github.ts';
import { jsonReport } from '../reports/json.ts';
import { sarifReporter } from '../reports/sarif.ts';
import { textReporter } from '../reports/text.ts';
import { type FileReport, type Reporter, summaryOf } from '../reports/types.ts';

const options = {
  ...inputOptions,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'max-warnings': { type: 'string' },
} as const;

/** `okr check`: lints files and folders, and mends what can be mended safely. */
export async function check(args: readonly string[], run: Run): Promise<ExitCode> {
  const { values, positionals } = readOptions(run, args, options);
  const format = choice(run, '--format', values.format, ['text', 'json', 'sarif', 'github']);
  const mostWarnings = wholeNumber(run, '--max-warnings', values['max-warnings']);
  const input = projectInput(run, values, positionals);
  if (values.fix && input.stdin) throw new UsageError(run.words.fixNeedsFiles);

  const project = await loadProject(run, input);
  const reports = values.fix
    ? await fixFiles(run, project)
    : project.files.map((file) => report(run, file, project.index));
  const all = [...project.configs.faulty.map(configReport), ...reports];
  const summary = { ...summaryOf(all), files: reports.length };

  const reporters: Readonly<Record<typeof format, Reporter>> = {
    text: textReporter(run),
    json: jsonReport,
    sarif: sarifReporter(run, rules),
    github: githubReport,
  };
  run.out(reporters[format](all, summary));
  if (run.failed) return 2;
  return summary.errors > 0 || summary.warnings > (mostWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

function report(run: Run, { path, model, config }: ProjectFile, index: WorkspaceIndex): FileReport {
  return { path, diagnostics: lint(model, path, index, config.lint, run.locale).map(reported) };
}

function reported(finding: Finding) {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(finding.span),
    fixable: finding.fixes?.some(({ safe, snippet }) => safe && !snippet) ?? false,
  };
}

function configReport({ path, text, findings }: FaultyConfig): FileReport {
  const { lineOffsets } = linedText(text);
  const position = (offset: number) => {
    const line = lineOffsets.findLastIndex((start) => start <= offset);
    return { line, character: offset - (lineOffsets[line] ?? 0) };
  };
  return {
    path,
    diagnostics: findings.map(({ code, severity, message, start, end }) => ({
      code,
      severity,
      message,
      range: { start: position(start), end: position(end) },
      fixable: false,
    })),
  };
}

/** Mends one file after the other: what is found in a later one depends on what the earlier ones say now. */
async function fixFiles(run: Run, { files, index, asOf }: Project): Promise<FileReport[]> {
  let current = index;
  const mended: ProjectFile[] = [];
  for (const file of files) {
    const { path, config } = file;
    const look = (text: string) => {
      const model = text === file.text ? file.model : modelOf(text, path, config, asOf);
      current = buildIndex(new Map(current.documents).set(path, model), current);
      return lint(model, path, current, config.lint, run.locale);
    };
    const { text, fixed } = fixAll(file.text, look);
    look(text);
    mended.push({ ...file, text, model: current.documents.get(path) ?? file.model });
    if (fixed > 0 && file.absolute !== null) {
      await writeTextFile(file.absolute, { ...file, text }).then(
        () => run.err(`${run.words.fixed(fixed, path)}\n`),
        (error: NodeJS.ErrnoException) => run.fail(run.words.unwritable(path, error.code ?? String(error))),
      );
    }
  }
  return mended.map((file) => report(run, file, current));
}
