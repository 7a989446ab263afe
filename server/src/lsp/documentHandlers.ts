import type { Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';
import type { Updates } from './updates.ts';

/** Keeps the workspace's documents as the editor has them. */
export function registerDocuments(connection: Connection, { workspace }: Session, updates: Updates): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    workspace.openDocument(uri, version, text);
    updates.edited(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.changeDocument(uri, version, contentChanges);
    updates.edited(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.closeDocument(uri);
    updates.changed();
  });
}
