import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { locales } from '../../locales/index.ts';
import { findTemplate, templates as library } from '../../templates/library.ts';
import { renderPlain } from '../../templates/render.ts';
import type { Template } from '../../templates/types.ts';
import { closest } from '../../text/similar.ts';
import { coloursFor } from '../colours.ts';
import { displayWidth, padEnd } from '../columns.ts';
import { Configs } from '../configs.ts';
import { type ExitCode, type Run, UsageError } from '../io.ts';
import { asOfDate, choice, commonOptions, readOptions } from '../options.ts';

/** `okr templates`: the library. */
export function templates(args: readonly string[], run: Run): ExitCode {
  const { values } = readOptions(run, args, {
    ...commonOptions,
    format: { type: 'string' },
    'as-of': { type: 'string' },
  });
  const format = choice(run, '--format', values.format, ['text', 'json']);
  if (format === 'json') {
    const fields = { asOf: asOfDate(run, values['as-of']), fiscalYearStart: 1 };
    const list = library().map(({ body, origin, ...template }) => ({
      ...template,
      okr: renderPlain({ body, origin, ...template }, fields),
    }));
    run.out(`${JSON.stringify({ version: 1, templates: list }, null, 2)}\n`);
  } else {
    run.out(table(run));
  }
  return 0;
}

/** A line for each template, with its name in every language. */
function table(run: Run): string {
  const colours = coloursFor(run);
  const ids = [...new Set(library().map(({ id }) => id))];
  const nameOf = (id: string, language: Template['language']) =>
    library().find((template) => template.id === id && template.language === language)?.name ?? '';
  const idWidth = Math.max(...ids.map((id) => id.length));
  const widths = locales.map(({ id: language }) => Math.max(...ids.map((id) => displayWidth(nameOf(id, language)))));
  return ids
    .map((id) => {
      const names = locales.map(({ id: language }, index) => padEnd(nameOf(id, language), widths[index] ?? 0));
      return `${colours.bold(padEnd(id, idWidth))}  ${names.join('  ').trimEnd()}\n`;
    })
    .join('');
}

/** `okr new TEMPLATE`: a plan to begin from, printed or written to a file that is not there yet. */
export async function newPlan(args: readonly string[], run: Run): Promise<ExitCode> {
  const options = {
    ...commonOptions,
    lang: { type: 'string' },
    output: { type: 'string', short: 'o' },
    config: { type: 'string' },
    'as-of': { type: 'string' },
  } as const;
  const { values, positionals } = readOptions(run, args, options);
  const [id] = positionals;
  if (id === undefined) throw new UsageError(run.words.missingArgument('TEMPLATE'));
  const language = values.lang === undefined ? run.locale : choice(run, '--lang', values.lang, ['en', 'zh', 'hu']);
  const template = findTemplate(id, language);
  if (!template) {
    const similar = closest(
      id,
      library().map((each) => each.id),
    );
    run.fail(run.words.unknownTemplate(id, similar ? [similar] : []));
    return 2;
  }
  const configs = await Configs.create(run, values.config);
  const { fiscalYearStart } = await configs.configFor(resolve(run.cwd, values.output ?? 'plan.okr'));
  const text = renderPlain(template, { asOf: asOfDate(run, values['as-of']), fiscalYearStart });
  return writeResult(run, text.endsWith('\n') ? text : `${text}\n`, values.output, false);
}

/** To standard output, or to a file. One that is there already is replaced only where that is meant. */
export async function writeResult(
  run: Run,
  text: string,
  path: string | undefined,
  replace: boolean,
): Promise<ExitCode> {
  if (path === undefined || path === '-') {
    run.out(text);
    return 0;
  }
  try {
    const file = await open(resolve(run.cwd, path), replace ? 'w' : 'wx');
    await file.writeFile(text).finally(() => file.close());
    run.err(`${run.words.written(path)}\n`);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    run.fail(code === 'EEXIST' ? run.words.exists(path) : run.words.unwritable(path, code ?? String(error)));
    return 2;
  }
}
