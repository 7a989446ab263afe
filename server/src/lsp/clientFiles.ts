import type { Connection } from 'vscode-languageserver';
import { configFileName } from '../rules/config.ts';
import type { WorkspaceFiles } from './files.ts';
import { type FindFilesParams, findFilesRequest, type ReadFileParams, readFileRequest } from './protocol.ts';

/** The client as the file system: it knows virtual folders, remote machines and what its user has excluded. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    find: async (_folders, token) => {
      const params: FindFilesParams = { pattern: `**/{*.okr,${configFileName}}` };
      const found = await connection.sendRequest<readonly string[] | null>(findFilesRequest, params, token);
      return found ?? [];
    },
    read: async (uri) => {
      const params: ReadFileParams = { uri };
      return (await connection.sendRequest<string | null>(readFileRequest, params)) ?? null;
    },
  };
}
