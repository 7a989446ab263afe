import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { messagesOf } from '../features/words.ts';
import { configFileName } from '../rules/config.ts';
import { teamTemplates } from '../templates/team.ts';
import { isConfigFile } from './configFiles.ts';
import type { WorkspaceFiles } from './files.ts';
import type { Session } from './session.ts';
import { foldersAbove, uriKey } from './uri.ts';

/** Files read at the same time. */
const lanes = 16;
/** Folders above a workspace folder that may hold a configuration file. */
const mostFoldersAbove = 12;

/**
 * Reads every plan, configuration and template of the workspace, and shows how far it is. The editor is asked for everything
 * at once: findings wait for its answers.
 *
 * @param settings settled when they are known, which files are read by
 */
export async function scanWorkspace(
  session: Session,
  token: CancellationToken,
  settings?: Promise<void>,
): Promise<void> {
  const { files, folders } = session;
  if (!files || folders.length === 0) return settings;
  const shown = showProgress(session);
  try {
    const [uris, progress] = await Promise.all([files.find(folders, token), shown, settings]);
    let read = 0;
    await inLanes(uris, async (uri) => {
      if (token.isCancellationRequested) return;
      await readFile(session, files, uri);
      progress?.report(Math.round((++read / uris.length) * 100), `${read}/${uris.length}`);
    });
    await readConfigsAbove(session, files);
    await readOwnTemplates(session, files, uris);
  } finally {
    (await shown)?.done();
  }
}

async function showProgress({ connection, client, workspace }: Session): Promise<WorkDoneProgressReporter | null> {
  const progress = client.progress ? await connection.window.createWorkDoneProgress().catch(() => null) : null;
  progress?.begin(messagesOf(workspace.locale).server.scanning, 0);
  return progress;
}

/** Reads a file again, or forgets it. */
export async function readFile(session: Session, files: WorkspaceFiles, uri: string): Promise<void> {
  const { workspace } = session;
  const text = await files.read(uri);
  if (isConfigFile(uri)) {
    workspace.configFiles.set(uri, text);
    workspace.touch();
  } else if (!isOwnTemplate(session, uri)) {
    workspace.setFile(uri, text);
  }
}

async function readConfigsAbove({ folders, workspace }: Session, files: WorkspaceFiles): Promise<void> {
  const above = new Set(folders.flatMap((folder) => foldersAbove(folder).slice(0, mostFoldersAbove)));
  await inLanes([...above], async (folder) => {
    const uri = `${folder}/${configFileName}`;
    const text = await files.read(uri);
    if (text !== null) workspace.configFiles.set(uri, text);
  });
  workspace.touch();
}

/** The files of the folder that `okr.templates` names are templates, and no plans. */
async function readOwnTemplates(session: Session, files: WorkspaceFiles, uris: readonly string[]): Promise<void> {
  const own = uris.filter((uri) => isOwnTemplate(session, uri));
  const read = await Promise.all(own.map(async (uri) => ({ path: uriKey(uri), text: await files.read(uri) })));
  session.ownTemplates = teamTemplates(read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }])));
}

export function isOwnTemplate({ workspace, folders }: Session, uri: string): boolean {
  const key = uriKey(uri);
  return folders.some((folder) => {
    const { templates } = workspace.settingsFor(folder);
    return templates !== '' && key.startsWith(`${uriKey(folder)}/${templates.replace(/^\.?\/+|\/+$/g, '')}/`);
  });
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
