import type { CancellationToken } from 'vscode-languageserver';

/** Where the server's files come from: the client, or Node's file system. It never writes. */
export interface WorkspaceFiles {
  /** URIs of every `.okr` file and every `okr.config.json` below the workspace folders, without excluded ones. */
  find(folders: readonly string[], token: CancellationToken): Promise<readonly string[]>;
  /** The file's text, or null where there is none, or it cannot be read or is not text. */
  read(uri: string): Promise<string | null>;
}

/** What the server needs to know of the machine it runs on. */
export interface Platform {
  /** null where only the client can read files, as in a browser. */
  readonly files: WorkspaceFiles | null;
  /** URI of the folder with the rules' pages; null where the server has none beside it. */
  readonly rulePages: string | null;
  /** The day where the user is. */
  today(): string;
}
