import { type ExportModel, exportModel } from '../../model/export.ts';
import { exportCsv } from '../export/csv.ts';
import { exportHtml } from '../export/html.ts';
import { exportJson, exportNdjson } from '../export/json.ts';
import { exportMarkdown } from '../export/markdown.ts';
import type { ExitCode, Run } from '../io.ts';
import { choice, inputOptions, projectInput, readOptions } from '../options.ts';
import { loadProject } from '../project.ts';
import { writeResult } from './templates.ts';

const options = { ...inputOptions, format: { type: 'string' }, output: { type: 'string', short: 'o' } } as const;

/** `okr export`: the model with its scores, for other programs and for people. */
export async function exportCommand(args: readonly string[], run: Run): Promise<ExitCode> {
  const { values, positionals } = readOptions(run, args, options);
  const format = choice(run, '--format', values.format, ['json', 'ndjson', 'csv', 'markdown', 'html']);
  const { files, asOf } = await loadProject(run, projectInput(run, values, positionals));
  const model = exportModel(
    files.map(({ path, model }) => [path, model]),
    asOf,
  );
  const exporters: Readonly<Record<typeof format, (model: ExportModel) => string>> = {
    json: exportJson,
    ndjson: exportNdjson,
    csv: exportCsv,
    markdown: (each) => exportMarkdown(each, run.locale),
    html: (each) => exportHtml(each, run.locale),
  };
  const written = await writeResult(run, exporters[format](model), values.output, true);
  return run.failed ? 2 : written;
}
