import type { CompletionItem } from 'vscode-languageserver';
import { renderPlain, renderSnippet } from '../../templates/render.ts';
import type { FieldOptions, Template } from '../../templates/types.ts';
import { CompletionItemKind, InsertTextFormat } from '../protocol.ts';
import { type CompletionRequest, item } from './request.ts';

/** At the start of a line: plans to begin from. In the file's language, or in every language in an empty file. */
export function templateItems(request: CompletionRequest): CompletionItem[] | null {
  const { before, snapshot, options, language } = request;
  const start = before.length - before.trimStart().length;
  if (start > 0 || /[:：]/.test(before)) return null;
  const isEmpty = snapshot.model.plans.every((plan) => plan.objectives.length === 0 && !plan.node.header);
  const fields = fieldOptions(request);
  return options.templates
    .filter((template) => isEmpty || template.language === language)
    .map((template) => ({
      ...item(request, start, {
        label: template.prefixes[0] ?? template.id,
        labelDetails: { description: template.name },
        kind: CompletionItemKind.Snippet,
        filterText: template.prefixes.join(' '),
        sortText: `9${template.language === language ? 0 : 1}${template.id}`,
        newText: options.snippets ? renderSnippet(template, fields) : renderPlain(template, fields),
        data: { template: template.id, language: template.language },
      }),
      ...(options.snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    }));
}

/** Fills in the preview, once the item is looked at. */
export function templatePreview(template: Template, fields: FieldOptions): Pick<CompletionItem, 'documentation'> {
  const text = `${template.description}\n\n\`\`\`okr\n${renderPlain(template, fields)}\n\`\`\``;
  return { documentation: { kind: 'markdown', value: text } };
}

function fieldOptions({ snapshot }: CompletionRequest): FieldOptions {
  const { asOf, fiscalYearStart } = snapshot.model.options;
  return { asOf, fiscalYearStart };
}
