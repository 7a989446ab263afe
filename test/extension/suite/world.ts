import {
  type Diagnostic,
  type Event,
  extensions,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Api } from '../../../client/src/extension.ts';
import type { KeyResultRow } from '../../../client/src/scores/row.ts';
import { ok } from './expect.ts';

/** The extension, started. */
export async function extension(): Promise<Api> {
  const found = extensions.getExtension<Api>('okr-language.okr-language');
  ok(found, 'the extension is not there');
  return found.activate();
}

/** The first value that is not `undefined`: now, or after one of the events. */
export async function eventually<T>(event: Event<unknown>, value: () => T | undefined): Promise<T> {
  const now = value();
  if (now !== undefined) return now;
  return new Promise((resolve) => {
    const subscription = event(() => {
      const later = value();
      if (later === undefined) return;
      subscription.dispose();
      resolve(later);
    });
  });
}

export function fileUri(name: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return Uri.joinPath(folder.uri, name);
}

/** Writes a plan to the workspace. */
export async function writePlan(name: string, text: string): Promise<Uri> {
  const uri = fileUri(name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Days from today, as plans write them. */
export function day(offset: number): string {
  const date = new Date();
  date.setDate(date.getDate() + offset);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A plan of its own in an editor, not saved. */
export async function openPlan(text: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: 'okr', content: text }));
}

export async function replaceAll(editor: TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((builder) => builder.replace(all, text));
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function findingsOf({ uri }: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'okr');
}

/** Waits until a rule reports something. */
export function finding(document: TextDocument, code: string): Promise<Diagnostic> {
  return eventually(languages.onDidChangeDiagnostics, () => findingsOf(document).find((each) => codeOf(each) === code));
}

/** Waits until a rule reports nothing any more. */
export async function noFinding(document: TextDocument, code: string): Promise<void> {
  await eventually(languages.onDidChangeDiagnostics, () =>
    findingsOf(document).some((each) => codeOf(each) === code) ? undefined : true,
  );
}

/**
 * What the linter finds in a text. Silence alone could mean that it has not looked yet, so a line that it must report is added
 * and waited for.
 */
export async function allFindings(editor: TextEditor): Promise<readonly string[]> {
  const { document } = editor;
  const end = document.positionAt(document.getText().length);
  await editor.edit((builder) => builder.insert(end, '\nScore: 7\n'));
  const line = end.line + 1;
  const probe = (each: Diagnostic) => each.range.start.line === line;
  const findings = await eventually(languages.onDidChangeDiagnostics, () => {
    const all = findingsOf(document);
    return all.some(probe) ? all : undefined;
  });
  return findings.filter((each) => !probe(each)).map((each) => `${codeOf(each)}: ${each.message}`);
}

/** A key result in the scores view, by a part of its text. */
export function keyResultRow({ scores }: Api, text: string): KeyResultRow | undefined {
  return scores.rows
    .flatMap((plan) => plan.children.flatMap((objective) => objective.children))
    .find(({ item }) => item.text.includes(text));
}
