import { type Fields, fieldsOf } from './fields.ts';
import { escapeText, parseSnippet, toPlainText, toSnippetText } from './snippet.ts';
import type { FieldOptions, Template } from './types.ts';

/** The template as a snippet for LSP and VS Code: fields filled in, figures as tab stops. */
export function renderSnippet(template: Template, options: FieldOptions): string {
  const fields = fieldsOf(template.language, options);
  return toSnippetText(parseSnippet(linesOf(template, fields)), (name) => escapeText(fields(name)));
}

/** The template as `.okr` text, as it reads before anything is typed over. */
export function renderPlain(template: Template, options: FieldOptions): string {
  const fields = fieldsOf(template.language, options);
  return toPlainText(parseSnippet(linesOf(template, fields)), fields);
}

/** The body, without the lines that say from when if there is no need to. */
function linesOf(template: Template, fields: Fields): string {
  if (fields('from') !== '') return template.body;
  return template.body
    .split('\n')
    .filter((line) => !line.includes(fromField))
    .join('\n');
}

const fromField = '$' + '{from}';
