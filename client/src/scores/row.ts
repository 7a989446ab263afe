import type { KeyResult, Objective, Plan, Plans, Standing } from '../plans.ts';

/** A line of the scores view. */
export type Row = PlanRow | ObjectiveRow | KeyResultRow;

interface RowOf<Kind extends string, Item extends Standing, Child> {
  readonly kind: Kind;
  /** Stays the same while people write, so that VS Code keeps what is folded and selected. */
  readonly key: string;
  readonly uri: string;
  readonly item: Item;
  readonly asOf: string;
  readonly children: readonly Child[];
}

export type PlanRow = RowOf<'plan', Plan, ObjectiveRow>;
export type ObjectiveRow = RowOf<'objective', Objective, KeyResultRow>;
export type KeyResultRow = RowOf<'keyResult', KeyResult, never>;

/** The company's plans first, a person's last; within a level by file, as the explorer has them. */
export function rowsOf({ plans, asOf }: Plans): readonly PlanRow[] {
  const taken = new Set<string>();
  return plans.toSorted(compare).map((plan) => {
    const { uri } = plan;
    const planKey = unique(`${uri}#${plan.id}`, taken);
    const children = plan.objectives.map((objective): ObjectiveRow => {
      const key = unique(`${planKey}/${objective.id}`, taken);
      const keyResults = objective.keyResults.map(
        (item): KeyResultRow => ({
          kind: 'keyResult',
          key: unique(`${key}/${item.id}`, taken),
          uri,
          item,
          asOf,
          children: [],
        }),
      );
      return { kind: 'objective', key, uri, item: objective, asOf, children: keyResults };
    });
    return { kind: 'plan', key: planKey, uri, item: plan, asOf, children };
  });
}

const levels: readonly Plan['level'][] = ['company', 'department', 'team', null, 'person'];

function compare(a: Plan, b: Plan): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || a.path.localeCompare(b.path) || a.line - b.line;
}

/** Writers may give two things one name; VS Code wants every key once. */
function unique(key: string, taken: Set<string>): string {
  let free = key;
  for (let copy = 2; taken.has(free); copy++) free = `${key}~${copy}`;
  taken.add(free);
  return free;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'kind' in value && 'key' in value && 'item' in value;
}

/** Key results that somebody should look at. */
export function needingAttention(rows: readonly PlanRow[]): readonly KeyResultRow[] {
  return rows
    .flatMap((plan) => plan.children.flatMap((objective) => objective.children))
    .filter(({ item }) => item.status === 'at-risk' || item.status === 'overdue' || item.status === 'blocked');
}
