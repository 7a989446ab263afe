import { locales } from '../../locales/index.ts';
import type { Keywords } from '../../locales/types.ts';
import { toKey, toPlain } from '../../text/normalize.ts';
import type { ImportedPropertyName } from './types.ts';

/** What a column of a table says. */
export type Column = ImportedPropertyName | 'plan' | 'objective' | 'keyResult' | 'unit' | 'note' | 'ignored';

/** What the heading of a column means; null for one that nobody knows. */
export function columnOf(heading: string): Column | null {
  columns ??= knownHeadings();
  return columns.get(headingKey(heading)) ?? null;
}

/** Whether these are the headings of a table of OKRs: one names objectives or key results. */
export function isHeading(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const found = cells.map(columnOf);
  return found.includes('objective') || found.includes('keyResult');
}

let columns: ReadonlyMap<string, Column> | undefined;

function headingKey(heading: string): string {
  return toKey(toPlain(heading)).replace(/[^\p{L}\p{N}%]+/gu, '');
}

/** Keywords of every language, and what other tools call their columns. */
function knownHeadings(): Map<string, Column> {
  const known = new Map<string, Column>();
  const add = (column: Column, headings: readonly string[]) => {
    for (const heading of headings) if (!known.has(headingKey(heading))) known.set(headingKey(heading), column);
  };
  for (const { keywords } of locales) {
    add('objective', [...keywords.objective, ...plural(keywords.objective)]);
    add('keyResult', [...keywords.keyResult, ...keywords.keyResults]);
    add('plan', Object.values(keywords.plan).flat());
    add('note', keywords.note);
    for (const name of propertyColumns) add(name, keywords.property[name]);
  }
  for (const [column, headings] of otherHeadings) add(column, headings);
  return known;
}

const propertyColumns: readonly (ImportedPropertyName & keyof Keywords['property'])[] = [
  'role',
  'cycle',
  'parent',
  'owner',
  'type',
  'supports',
  'due',
  'weight',
  'start',
  'target',
  'current',
  'score',
  'status',
  'confidence',
];

const otherHeadings: readonly (readonly [Column, readonly string[]])[] = [
  ['objective', ['goal', 'objective name', 'objective title', 'O', '目标名称', 'cél neve']],
  [
    'keyResult',
    ['key result name', 'key result title', 'KR', 'KRs', 'measure', '关键结果名称', '衡量指标', 'eredmény'],
  ],
  ['plan', ['plan', 'area', 'org unit', '计划', 'terv', 'szervezet']],
  ['owner', ['owners', 'assignee', 'responsible', 'DRI', 'accountable', '责任人', '负责', 'felelősök']],
  ['due', ['due by', 'end date', 'target date', 'end', '完成时间', '截止时间', 'befejezés']],
  ['start', ['start value', 'initial value', 'initial', '起始值', '初始值', 'kezdőérték', 'kiinduló érték']],
  ['target', ['target value', 'goal value', '目标数值', 'cél érték']],
  ['current', ['current value', 'actual', 'latest value', '当前值', '实际值', 'aktuális érték', 'jelenlegi érték']],
  ['unit', ['unit', 'metric unit', '单位', 'mértékegység', 'egység']],
  ['cycle', ['quarter', 'time period', 'session', '季度', 'negyedév']],
  ['note', ['comment', 'comments', 'notes', 'details', '评论', '备注说明', 'komment', 'megjegyzések']],
  [
    'ignored',
    // Worked out again, or places in the file that a table was exported from.
    [
      ...['path', 'line', 'level', 'cycleStart', 'cycleEnd', 'objectiveId', 'keyResultId', 'direction', 'period'],
      ...['progress', 'expected', 'scoreSource', 'checkIns', 'lastCheckIn', '进度', 'haladás'],
    ],
  ],
];

function plural(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1).map((word) => `${word}s`);
}
