import { languageOf } from '../../reading/language.ts';
import { read } from '../../reading/read.ts';
import { type Column, columnOf } from './columns.ts';
import type { ImportedItem, ImportedPlan, ImportedProperty, ImportedPropertyName } from './types.ts';

const planColumns: readonly Column[] = ['role', 'cycle', 'parent'];
const objectiveColumns: readonly Column[] = ['type', 'supports'];

/** Plans from a table whose first row has the headings. An empty objective or plan is the one of the row above. */
export function plansOfTable([headings = [], ...rows]: readonly (readonly string[])[]): ImportedPlan[] {
  const columns = headings.map(columnOf);
  const plans: Draft[] = [];
  let plan: Draft | undefined;
  let objective: Draft | undefined;
  for (const cells of rows) {
    const row = rowOf(cells, columns, headings);
    const name = row.text('plan');
    if (!plan || (name !== '' && name !== plan.text)) {
      plan = draft(name);
      plans.push(plan);
      objective = undefined;
    }
    for (const each of row.properties(planColumns)) addProperty(plan, each);
    const text = row.text('objective');
    if (text !== '' && text !== objective?.text) {
      objective = draft(text);
      plan.children.push(objective);
    }
    const keyResult = row.text('keyResult');
    if (keyResult !== '') {
      objective ??= plan.children[plan.children.push(draft('')) - 1] as Draft;
      objective.children.push(keyResultOf(keyResult, row));
    } else if (objective) {
      for (const each of row.rest) addProperty(objective, each);
      objective.notes.push(...row.notes);
    }
    if (objective) for (const each of row.properties(objectiveColumns)) addProperty(objective, each);
  }
  return plans.map(({ text, properties, notes, children }) => ({
    name: text === '' ? null : text,
    properties,
    notes,
    objectives: children.map(itemOf),
  }));
}

interface Draft {
  readonly text: string;
  readonly properties: ImportedProperty[];
  readonly notes: string[];
  readonly children: Draft[];
}

function draft(text: string): Draft {
  return { text, properties: [], notes: [], children: [] };
}

function itemOf({ text, properties, notes, children }: Draft): ImportedItem {
  return { text, properties, notes, keyResults: children.map(itemOf) };
}

function addProperty({ properties }: Draft, property: ImportedProperty): void {
  if (!properties.some(({ name }) => name === property.name)) properties.push(property);
}

interface Row {
  text(column: Column): string;
  properties(columns: readonly Column[]): ImportedProperty[];
  /** Properties of whatever the row is about. */
  readonly rest: readonly ImportedProperty[];
  readonly notes: readonly string[];
}

function rowOf(cells: readonly string[], columns: readonly (Column | null)[], headings: readonly string[]): Row {
  const text = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const properties = (wanted: readonly Column[]) =>
    wanted.flatMap((column) => {
      const value = text(column);
      return value === ''
        ? []
        : [{ name: column as ImportedPropertyName, value: withUnit(column, value, text('unit')) }];
    });
  const notes = cells.flatMap((cell, index) => {
    if (cell === '') return [];
    if (columns[index] === 'note') return [cell];
    return columns[index] === null ? [`${headings[index] ?? ''}: ${cell}`] : [];
  });
  return {
    text,
    properties,
    rest: properties(['owner', 'due', 'weight', 'start', 'target', 'current', 'score', 'status', 'confidence']),
    notes,
  };
}

/** `65` in a column of targets with the unit `%` is `65%`. */
function withUnit(column: Column, value: string, unit: string): string {
  const isBare = /^[+-]?[\d.,\s]+$/.test(value);
  if (!isBare || unit === '' || (column !== 'start' && column !== 'target' && column !== 'current')) return value;
  return unit === '%' ? `${value}%` : `${value} ${unit}`;
}

/** What the sentence says itself is not said again. */
function keyResultOf(text: string, row: Row): Draft {
  const { start, target } = read(text, languageOf(text));
  const said = new Set<string>([...(start ? ['start'] : []), ...(target ? ['target'] : [])]);
  const keyResult = draft(text);
  for (const each of row.rest) if (!said.has(each.name)) addProperty(keyResult, each);
  keyResult.notes.push(...row.notes);
  return keyResult;
}
