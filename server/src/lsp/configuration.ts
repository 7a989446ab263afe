import { DidChangeConfigurationNotification } from '../features/protocol.ts';
import type { Session } from './session.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';
import { uriKey } from './uri.ts';

/** The section of the editor's settings. */
const section = 'okr';

/** Asks the client for its settings, or takes those that it sent. */
export async function loadSettings(session: Session, sent?: unknown): Promise<void> {
  const { client, connection, folders, workspace } = session;
  if (!client.configuration) {
    const settings =
      sent === undefined ? defaultSettings : readSettings((sent as Record<string, unknown> | null)?.[section]);
    workspace.configure(() => settings);
    return;
  }
  const items = [{ section }, ...folders.map((scopeUri) => ({ section, scopeUri }))];
  const answer: unknown = await connection.workspace.getConfiguration(items).catch((error: unknown) => {
    connection.console.warn(String(error));
    return null;
  });
  const [general, ...ofFolders] = Array.isArray(answer) ? answer.map(readSettings) : [];
  const byFolder = folders.map((folder, index) => ({ key: `${uriKey(folder)}/`, settings: ofFolders[index] }));
  // The innermost folder first, for folders within folders.
  byFolder.sort((a, b) => b.key.length - a.key.length);
  workspace.configure(settingsFinder(general ?? defaultSettings, byFolder));
}

function settingsFinder(
  general: Settings,
  byFolder: readonly { readonly key: string; readonly settings: Settings | undefined }[],
): (uri: string) => Settings {
  return (uri) => {
    const key = `${uriKey(uri)}/`;
    return byFolder.find((folder) => key.startsWith(folder.key))?.settings ?? general;
  };
}

/** Asks to be told when settings change, where the client wants to be asked. */
export async function watchSettings({ client, connection }: Session): Promise<void> {
  if (client.registerConfiguration)
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
}
