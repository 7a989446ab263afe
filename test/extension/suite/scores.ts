import { TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { equal, includes, ok } from './expect.ts';
import { test } from './runner.ts';
import { day, eventually, extension, fileUri, keyResultRow, openPlan, writePlan } from './world.ts';

const plan = (checkIns: string) => `Team: Rivers
Cycle: ${day(-30)}..${day(30)}

Objective: The water is clean enough to swim in
  KR: Raise oxygen from 4 to 8 mg/l
${checkIns}`;

test('the plans of the folder are in the scores view', async () => {
  const { scores } = await extension();
  const names = await eventually(scores.onDidChange, () => {
    const all = scores.rows.map(({ item }) => item.name);
    return all.includes('Northwind') ? all : undefined;
  });
  includes(names.join(), 'Northwind');
});

test('a check-in that is typed moves the ring', async () => {
  const api = await extension();
  const editor = await openPlan(plan(''));
  const before = await eventually(api.scores.onDidChange, () => keyResultRow(api, 'oxygen'));
  equal(before.item.progress, null);
  const ring = String((api.scores.treeItem(before).iconPath as { light: Uri }).light);

  const end = editor.document.positionAt(editor.document.getText().length);
  await editor.edit((builder) => builder.insert(end, `    ${day(-2)} 5.5 7/10 after the rain\n`));
  const after = await eventually(api.scores.onDidChange, () => {
    const row = keyResultRow(api, 'oxygen');
    return row?.item.progress === null ? undefined : row;
  });
  equal(after.item.progress, 0.375);
  equal(after.item.confidence, 0.7);
  equal(after.key, before.key, 'the row stays the same row');
  ok(String((api.scores.treeItem(after).iconPath as { light: Uri }).light) !== ring, 'the ring is another');
});

test('a row says its score, status and pace to eyes and to screen readers, and leads to its line', async () => {
  const api = await extension();
  await openPlan(plan(`    ${day(-2)} 5 4/10 upstream works\n`).replace('oxygen', 'clarity'));
  const row = await eventually(api.scores.onDidChange, () => keyResultRow(api, 'clarity'));
  const item = api.scores.treeItem(row);
  equal(item.label, 'Raise clarity from 4 to 8 mg/l');
  equal(item.description, '0.3 · behind · 25% of 50%');
  equal(item.contextValue, 'keyResult');
  equal(item.collapsibleState, TreeItemCollapsibleState.None);
  const spoken = item.accessibilityInformation?.label ?? '';
  for (const part of [
    'Key result',
    'Progress: 25%',
    'Status: behind',
    'Score: 0.3 (computed)',
    'Confidence: 4/10',
    'upstream works',
  ]) {
    includes(spoken, part);
  }
  const [target, options] = item.command?.arguments ?? [];
  ok(target instanceof Uri && target.scheme === 'untitled', 'a click opens the plan');
  equal((options as { selection: { start: { line: number } } }).selection.start.line, 4);
});

test('a plan that changes on disk changes in the view, and goes when its file goes', async () => {
  const { scores } = await extension();
  const named = (name: string) => () => (scores.rows.some(({ item }) => item.name === name) ? true : undefined);
  await writePlan('new.okr', 'Team: Meadows\n\nObjective: More birds\n  KR: Count 40 pairs of lapwings\n');
  await eventually(scores.onDidChange, named('Meadows'));
  await writePlan('new.okr', 'Team: Hills\n\nObjective: More birds\n  KR: Count 40 pairs of lapwings\n');
  await eventually(scores.onDidChange, named('Hills'));
  await workspace.fs.delete(fileUri('new.okr'));
  await eventually(scores.onDidChange, () =>
    scores.rows.some(({ item }) => item.name === 'Hills') ? undefined : true,
  );
});

test('a file that is not text is left out of the view', async () => {
  const { scores } = await extension();
  await workspace.fs.writeFile(fileUri('binary.okr'), new Uint8Array([0x4f, 0x3a, 0, 1, 2, 0xff]));
  await writePlan('after.okr', 'Team: Last\n\nObjective: Come after it\n  KR: Reach 5 readers\n');
  await eventually(scores.onDidChange, () => (scores.rows.some(({ item }) => item.name === 'Last') ? true : undefined));
  equal(
    scores.rows.filter(({ uri }) => uri.endsWith('binary.okr')).flatMap((row) => row.children),
    [],
  );
});
