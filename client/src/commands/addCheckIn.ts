import { commands, l10n, Range, Selection, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver-types';
import { type CheckInEditParams, checkInEditRequest, checkInProblemRequest } from '../../../server/src/lsp/protocol.ts';
import { requestPlans } from '../plans.ts';
import { isRow, type KeyResultRow, type PlanRow, rowsOf } from '../scores/row.ts';
import { askCheckIn } from './askCheckIn.ts';

/** Asks what was measured and writes it as one line below the key result: the row's, the one at the cursor, or a chosen one. */
export async function addCheckIn(client: BaseLanguageClient, row: unknown): Promise<void> {
  const keyResult = isRow(row) ? row : await findKeyResult(client);
  if (keyResult?.kind !== 'keyResult') return;
  const place = { uri: keyResult.uri, line: keyResult.item.line };
  const problemOf = (value: string) => {
    const params: CheckInEditParams = { ...place, value };
    return client.sendRequest<string | null>(checkInProblemRequest, params);
  };
  const answers = await askCheckIn(keyResult.item, problemOf);
  if (!answers) return;
  const params: CheckInEditParams = { ...place, ...answers };
  const edit = await client.sendRequest<TextEdit | null>(checkInEditRequest, params);
  if (edit) await apply(Uri.parse(keyResult.uri, true), edit);
}

async function findKeyResult(client: BaseLanguageClient): Promise<KeyResultRow | undefined> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'okr') return choose(rowsOf(await requestPlans(client)));
  const plans = rowsOf(await requestPlans(client, [client.code2ProtocolConverter.asUri(editor.document.uri)]));
  return atLine(plans, editor.selection.active.line) ?? choose(plans);
}

/** The key result whose lines the cursor is in: no other header stands between. */
function atLine(plans: readonly PlanRow[], line: number): KeyResultRow | undefined {
  const headers = plans.flatMap((plan) => [plan, ...plan.children, ...keyResultsOf(plan)]);
  const above = headers.filter(({ item }) => item.line <= line);
  const nearest = above.reduce<(typeof above)[number] | undefined>(
    (best, header) => (best === undefined || header.item.line >= best.item.line ? header : best),
    undefined,
  );
  return nearest?.kind === 'keyResult' ? nearest : undefined;
}

async function choose(plans: readonly PlanRow[]): Promise<KeyResultRow | undefined> {
  const items = plans.flatMap((plan) =>
    keyResultsOf(plan).map((row) => ({ label: row.item.text, description: plan.item.name, row })),
  );
  if (items.length === 0) {
    const create = l10n.t('New Plan from Template…');
    const answer = await window.showInformationMessage(l10n.t('There is no key result to check in on yet.'), create);
    if (answer === create) await commands.executeCommand('okr.newPlanFromTemplate');
    return undefined;
  }
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Add Check-in'),
    placeHolder: l10n.t('Which key result?'),
    matchOnDescription: true,
  });
  return chosen?.row;
}

function keyResultsOf(plan: PlanRow): readonly KeyResultRow[] {
  return plan.children.flatMap((objective) => objective.children);
}

/** Makes the edit in the editor, where it is seen and can be undone, and leaves the cursor behind it. */
async function apply(uri: Uri, { range, newText }: TextEdit): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  const { start, end } = range;
  await editor.edit((builder) =>
    builder.replace(new Range(start.line, start.character, end.line, end.character), newText),
  );
  const added = newText.trimEnd().split('\n').length - 1;
  const last = editor.document.lineAt(start.line + added).range;
  editor.selection = new Selection(last.end, last.end);
  editor.revealRange(last);
}
