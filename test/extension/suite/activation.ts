import { commands } from 'vscode';
import { ok } from './expect.ts';
import { test } from './runner.ts';
import { extension, finding, openPlan } from './world.ts';

test('a workspace with a plan activates the extension', async () => {
  await extension();
  const known = await commands.getCommands(true);
  for (const command of ['okr.newPlanFromTemplate', 'okr.addCheckIn', 'okr.refreshScores', 'okr.openSettings']) {
    ok(known.includes(command), `${command} is not there`);
  }
});

test('the server can be restarted, and goes on where it was', async () => {
  const { scores } = await extension();
  await commands.executeCommand('okr.restartServer');
  ok(
    scores.rows.some(({ item }) => item.name === 'Northwind'),
    'the plans are there again',
  );
  const editor = await openPlan('Objective: Be kind\n  KR: Reach 5 people\n  Score: 7\n');
  await finding(editor.document, 'invalid-value');
});
