import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { plansChangedNotification } from '../../../server/src/lsp/protocol.ts';
import { requestPlans } from '../plans.ts';
import { treeItem } from './item.ts';
import { needingAttention, type PlanRow, type Row, rowsOf } from './row.ts';

/** The scores of every plan in the workspace: plan, objective, key result. */
export interface ScoresView extends Disposable {
  /** What the view shows now. */
  readonly rows: readonly PlanRow[];
  /** Fires when `rows` has changed. */
  readonly onDidChange: EventEmitter<void>['event'];
  treeItem(row: Row): TreeItem;
  /** Asks the server again. Resolves when the view shows its answer. */
  refresh(): Promise<void>;
}

export function createScoresView(client: BaseLanguageClient): ScoresView {
  const changed = new EventEmitter<void>();
  let rows: readonly PlanRow[] = [];
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => [...(row ? row.children : rows)],
    getTreeItem: treeItem,
  };
  const view = window.createTreeView('okr.scores', { treeDataProvider: provider, showCollapseAll: true });

  const refresh = coalesced(async () => {
    rows = rowsOf(await requestPlans(client));
    showAttention(view, rows);
    changed.fire();
    await commands.executeCommand('setContext', 'okr.noPlans', rows.length === 0);
    await commands.executeCommand('setContext', 'okr.hasPlans', rows.length > 0);
  });
  const subscription = client.onNotification(plansChangedNotification, refresh);

  return {
    get rows() {
      return rows;
    },
    onDidChange: changed.event,
    treeItem,
    refresh,
    dispose() {
      subscription.dispose();
      view.dispose();
      changed.dispose();
    },
  };
}

/** The number on the view's icon. */
function showAttention(view: TreeView<Row>, rows: readonly PlanRow[]): void {
  const count = needingAttention(rows).length;
  view.badge =
    count === 0
      ? undefined
      : {
          value: count,
          tooltip:
            count === 1
              ? l10n.t('1 key result is at risk, overdue or blocked')
              : l10n.t('{0} key results are at risk, overdue or blocked', count),
        };
}

/** Runs once at a time. Calls during a run share one more run after it. */
function coalesced(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return begin();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
}
