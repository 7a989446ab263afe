import type { ExportModel } from '../../model/export.ts';

/** One JSON document, indented for people who look into it. */
export function exportJson(model: ExportModel): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

/** One plan a line, each a JSON document of its own with version and as-of date in front; nothing for no plans. */
export function exportNdjson({ version, asOf, plans }: ExportModel): string {
  return plans.map((plan) => `${JSON.stringify({ version, asOf, ...plan })}\n`).join('');
}
