import type { Connection, FileEvent } from 'vscode-languageserver';
import { CancellationToken, DidChangeWatchedFilesNotification, FileChangeType } from '../features/protocol.ts';
import { configFileName } from '../rules/config.ts';
import { inBackground } from './background.ts';
import { isConfigFile } from './configFiles.ts';
import { loadSettings, watchSettings } from './configuration.ts';
import { isOwnTemplate, readFile, scanWorkspace } from './scan.ts';
import type { Session } from './session.ts';
import type { Updates } from './updates.ts';

/** The server's own start, and what happens in the workspace outside of the open documents. */
export function registerWorkspace(connection: Connection, session: Session, updates: Updates): void {
  const { client, workspace, files } = session;

  connection.onInitialized(() => {
    begin(readEverything());
    inBackground(connection, watch());
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    begin(loadSettings(session, settings).then(readTemplatesAgain));
  });
  connection.onDidChangeWatchedFiles(({ changes }) => begin(applyChanges(changes)));
  connection.workspace.onDidRenameFiles(() => begin(rescan()));
  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) forget(uri);
    updates.changed();
  });

  /** Findings wait for the work, and everyone is told when it is done. A failure leaves the server with what it has. */
  function begin(work: Promise<void>): void {
    const before = session.ready;
    session.ready = Promise.all([before, work]).then(
      () => updates.changed(),
      (error: unknown) => connection.console.error(String(error)),
    );
  }

  async function readEverything(): Promise<void> {
    await scanWorkspace(session, CancellationToken.None, loadSettings(session));
  }

  async function readTemplatesAgain(): Promise<void> {
    const own = workspace.settingsFor(session.folders[0] ?? '').templates;
    if (own !== '' || session.ownTemplates.length > 0) await rescan();
  }

  /** Reads everything anew and forgets what is gone. */
  async function rescan(): Promise<void> {
    if (!files) return;
    const before = workspace.uris();
    const found = new Set(await files.find(session.folders, CancellationToken.None));
    for (const uri of before) if (!found.has(uri)) workspace.setFile(uri, null);
    await scanWorkspace(session, CancellationToken.None);
  }

  async function applyChanges(changes: readonly FileEvent[]): Promise<void> {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) forget(uri);
      else if (files && (uri.endsWith('.okr') || isConfigFile(uri))) await readFile(session, files, uri);
    }
    if (changes.some(({ uri }) => isOwnTemplate(session, uri))) await rescan();
  }

  /** A file, or everything in a folder. */
  function forget(uri: string): void {
    if (isConfigFile(uri)) {
      workspace.configFiles.set(uri, null);
      workspace.touch();
    }
    for (const each of workspace.below(uri)) workspace.setFile(each, null);
  }

  async function watch(): Promise<void> {
    await watchSettings(session);
    if (client.registerWatchedFiles) {
      const watchers = [{ globPattern: `**/*.okr` }, { globPattern: `**/${configFileName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        session.folders = [...session.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        begin(loadSettings(session).then(rescan));
      });
    }
  }
}
