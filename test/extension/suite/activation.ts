import { commands, extensions } from 'vscode';
import { ok } from './expect.ts';
import { test } from './runner.ts';

test('a workspace with a plan activates the extension', async () => {
  const extension = extensions.getExtension('okr-language.okr-language');
  ok(extension, 'the extension is not there');
  await extension.activate();
  const known = await commands.getCommands(true);
  for (const command of ['okr.newPlanFromTemplate', 'okr.addCheckIn', 'okr.refreshScores', 'okr.openSettings']) {
    ok(known.includes(command), `${command} is not there`);
  }
});
