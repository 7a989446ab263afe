import { type CodeAction, commands, env, UIKind, workspace } from 'vscode';
import { equal, includes, ok } from './expect.ts';
import { test } from './runner.ts';
import { allFindings, day, extension, finding, findingsOf, noFinding, openPlan, replaceAll } from './world.ts';

const plan = (keyResult: string) => `Team: Field
Cycle: ${day(0)}..${day(60)}
Owner: @ada

Objective: Visitors trust what they read
  KR: ${keyResult}
  KR: Raise the share of articles with a source from 60% to 90%
    Due: ${day(40)}
`;

test('a weak key result is reported while it is typed, with a page behind its code', async () => {
  await extension();
  const editor = await openPlan(plan('Raise the number of readers from 200 to 300'));
  equal(await allFindings(editor), []);
  await replaceAll(editor, plan('Improve the quality of the articles'));
  const weak = await finding(editor.document, 'kr-not-measurable');
  equal(weak.range.start.line, 5);
  ok(typeof weak.code === 'object', 'the code has no page');
  includes(weak.code.target.path, '/docs/rules/kr-not-measurable.md');
  if (env.uiKind === UIKind.Web && !env.remoteName) return; // there the page is on the web, not a file
  const page = await workspace.fs.readFile(weak.code.target);
  includes(new TextDecoder().decode(page), 'kr-not-measurable');
});

test('a good key result is not reported any more', async () => {
  const editor = await openPlan(plan('Improve the quality of the articles'));
  await finding(editor.document, 'kr-not-measurable');
  await replaceAll(editor, plan('Cut complaints about errors from 40 to 10 a month'));
  await noFinding(editor.document, 'kr-not-measurable');
});

test('the light bulb mends a finding in one step', async () => {
  const editor = await openPlan(`${plan('Raise the number of readers from 200 to 300')}    Metrik: 5 -> 9\n`);
  const { document } = editor;
  const unknown = await finding(document, 'unknown-property');
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    unknown.range,
  );
  const fix = actions.find(({ edit }) => edit !== undefined);
  ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
  const before = document.getText();
  await workspace.applyEdit(fix.edit);
  includes(document.getText(), 'Metric: 5 -> 9');
  await noFinding(document, 'unknown-property');
  await commands.executeCommand('undo');
  equal(document.getText(), before, 'one undo takes the fix back');
});

test('plans in Chinese and Hungarian are read as well as English ones', async () => {
  const good = `团队: 内容
周期: ${day(0)}..${day(60)}
负责人: @林

目标: 让读者信任每一篇文章
  KR: 将投诉从每月 40 件减少到 10 件
  KR: 将注明来源的文章比例从 60% 提高到 90%
    截止: ${day(40)}

Cél: Az olvasók megbíznak a cikkekben
  Felelős: @anna
  KR: A panaszok számának csökkentése havi 40-ről 10-re
  KR: A forrással ellátott cikkek arányának növelése 60%-ról 90%-ra
    Határidő: ${day(40)}
`;
  const editor = await openPlan(good);
  equal(await allFindings(editor), []);
  await replaceAll(editor, good.replace('将注明来源的文章比例从 60% 提高到 90%', '提高文章质量'));
  const weak = await finding(editor.document, 'kr-not-measurable');
  equal(weak.range.start.line, 6);
});

test('a file that is not text, half a line and noise leave the server answering', async () => {
  const editor = await openPlan('Objective: \ud800\u0000\rKR');
  await replaceAll(editor, `${'KR: from 1 to\n'.repeat(2000)}\n{}[]()<>`);
  await replaceAll(editor, plan('Improve the quality of the articles'));
  const weak = await finding(editor.document, 'kr-not-measurable');
  ok(findingsOf(editor.document).includes(weak), 'the finding stays');
});
