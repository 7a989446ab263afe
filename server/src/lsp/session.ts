import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { FieldOptions, Template } from '../templates/types.ts';
import { type Client, clientOf } from './capabilities.ts';
import { clientFiles } from './clientFiles.ts';
import { DiagnosticReports } from './diagnosticReports.ts';
import type { Platform, WorkspaceFiles } from './files.ts';
import { localeOfTag } from './settings.ts';
import { Workspace } from './workspace.ts';

/** What the server holds from `initialize` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly workspace: Workspace;
  readonly reports: DiagnosticReports;
  /** null where nobody can read files: what is open is all there is. */
  readonly files: WorkspaceFiles | null;
  /** URIs of the workspace folders. */
  folders: readonly string[];
  /** Settled once the workspace has been read; until then findings about other files would be guesses. */
  ready: Promise<void>;
  /** The workspace's own templates, from the folder that the settings name. */
  ownTemplates: readonly Template[];
}

export function openSession(connection: Connection, platform: Platform, params: InitializeParams): Session {
  const client = clientOf(params);
  const { options } = client;
  const locale = localeOfTag(params.locale);
  const workspace = new Workspace(locale, () => options.asOf ?? platform.today());
  const rulePages = (options.rulePages ?? platform.rulePages)?.replace(/\/$/, '') ?? null;
  return {
    connection,
    client,
    workspace,
    reports: new DiagnosticReports(workspace, { rulePages, relatedInformation: client.relatedInformation }),
    files: options.clientFiles ? clientFiles(connection) : platform.files,
    folders: foldersOf(params),
    ready: Promise.resolve(),
    ownTemplates: [],
  };
}

/** What a template's fields are filled in from, for a new plan in the workspace. */
export function fieldOptions({ workspace, folders }: Session): FieldOptions {
  const { fiscalYearStart } = workspace.configFor(`${folders[0] ?? ''}/plan.okr`);
  return { asOf: workspace.asOf, fiscalYearStart };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
