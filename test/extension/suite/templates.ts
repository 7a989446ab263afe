import { type CompletionList, commands, Position, Selection, SnippetString, type TextEditor, window } from 'vscode';
import { equal, ok } from './expect.ts';
import { test } from './runner.ts';
import { allFindings, eventually, extension, openPlan } from './world.ts';

const prefixes = ['okr-product-manager', 'okr-产品经理', 'okr-termekmenedzser'];

for (const prefix of prefixes) {
  test(`${prefix} is offered, leads from figure to figure by Tab, and lints clean`, async () => {
    await extension();
    const editor = await openPlan(prefix);
    const end = new Position(0, prefix.length);
    editor.selection = new Selection(end, end);
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      end,
    );
    const offered = items.find(({ label }) => (typeof label === 'string' ? label : label.label) === prefix);
    ok(offered?.insertText instanceof SnippetString, `${prefix} is not offered as a snippet`);

    await editor.edit((builder) => builder.delete(editor.document.lineAt(0).range));
    await editor.insertSnippet(offered.insertText);
    const stops = await tabStops(editor);
    ok(stops.length >= 5, `only ${stops.length} tab stops: ${stops.join(', ')}`);
    equal(await allFindings(editor), []);
  });
}

/** What Tab selects, one after the other, to the end. */
async function tabStops(editor: TextEditor): Promise<readonly string[]> {
  const stops: string[] = [];
  await eventually(window.onDidChangeTextEditorSelection, () => (editor.selection.isEmpty ? undefined : true));
  for (;;) {
    const { selection } = editor;
    if (selection.isEmpty) return stops;
    stops.push(editor.document.getText(selection));
    const moved = eventually(window.onDidChangeTextEditorSelection, () =>
      editor.selection.isEqual(selection) ? undefined : true,
    );
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await moved;
    ok(stops.length < 200, 'Tab goes on for ever');
  }
}
