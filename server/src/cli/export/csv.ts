import type { ExportedKeyResult, ExportedObjective, ExportedPlan, ExportModel } from '../../model/export.ts';

type Cell = string | number | null;

interface Row {
  readonly plan: ExportedPlan;
  readonly objective: ExportedObjective;
  readonly keyResult: ExportedKeyResult;
}

/** The columns in their order; the first line of the table has their names. */
const columns: readonly (readonly [name: string, cell: (row: Row) => Cell])[] = [
  ['path', ({ plan }) => plan.path],
  ['line', ({ keyResult }) => keyResult.line + 1],
  ['plan', ({ plan }) => plan.name],
  ['level', ({ plan }) => plan.level],
  ['role', ({ plan }) => plan.role],
  ['cycle', ({ plan }) => plan.cycle?.label ?? null],
  ['cycleStart', ({ plan }) => plan.cycle?.start ?? null],
  ['cycleEnd', ({ plan }) => plan.cycle?.end ?? null],
  ['objectiveId', ({ objective }) => objective.id],
  ['objective', ({ objective }) => objective.text],
  ['type', ({ objective }) => objective.type],
  ['supports', ({ objective }) => objective.supports.join(', ')],
  ['keyResultId', ({ keyResult }) => keyResult.id],
  ['keyResult', ({ keyResult }) => keyResult.text],
  ['owners', ({ plan, objective, keyResult }) => ownersOf(keyResult, objective, plan).join(', ')],
  ['tags', ({ objective, keyResult }) => [...new Set([...objective.tags, ...keyResult.tags])].join(', ')],
  ['weight', ({ keyResult }) => keyResult.weight],
  ['direction', ({ keyResult }) => keyResult.metric.direction],
  ['start', ({ keyResult }) => keyResult.metric.start],
  ['target', ({ keyResult }) => keyResult.metric.target],
  ['unit', ({ keyResult }) => keyResult.metric.unit],
  ['period', ({ keyResult }) => keyResult.metric.period],
  ['due', ({ keyResult }) => keyResult.due?.date ?? keyResult.due?.text ?? null],
  ['current', ({ keyResult }) => keyResult.current],
  ['progress', ({ keyResult }) => keyResult.progress],
  ['expected', ({ keyResult }) => keyResult.expected],
  ['score', ({ keyResult }) => keyResult.score],
  ['scoreSource', ({ keyResult }) => keyResult.scoreSource],
  ['status', ({ keyResult }) => keyResult.status],
  ['confidence', ({ keyResult }) => keyResult.confidence],
  ['checkIns', ({ keyResult }) => keyResult.checkIns.length],
  ['lastCheckIn', ({ keyResult }) => lastCheckIn(keyResult)?.date ?? null],
  ['comment', ({ keyResult }) => lastCheckIn(keyResult)?.comment ?? null],
];

/** One row a key result (RFC 4180), lines counted from 1 as editors show them. Owners come from above where there are none. */
export function exportCsv({ plans }: ExportModel): string {
  const rows = plans.flatMap((plan) =>
    plan.objectives.flatMap((objective) => objective.keyResults.map((keyResult) => ({ plan, objective, keyResult }))),
  );
  const table = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return table.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function ownersOf(...headers: readonly { readonly owners: readonly string[] }[]): readonly string[] {
  return headers.find(({ owners }) => owners.length > 0)?.owners ?? [];
}

function lastCheckIn({ checkIns }: ExportedKeyResult) {
  return checkIns.reduce<ExportedKeyResult['checkIns'][number] | null>(
    (last, checkIn) => (last !== null && (checkIn.date ?? '') < (last.date ?? '') ? last : checkIn),
    null,
  );
}

function written(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' && isFormula.test(cell) ? `'${cell}` : String(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would work out instead of showing. Text only: numbers may be negative. */
const isFormula = /^(?:[=@\t\r]|[+-](?![\s\d]))/;
const needsQuotes = /[",\r\n]/;
