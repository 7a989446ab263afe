import type { Connection } from 'vscode-languageserver';
import { configFileName } from '../rules/config.ts';
import type { WorkspaceFiles } from './files.ts';
import { type FindFilesParams, findFilesRequest, type ReadFileParams, readFileRequest } from './protocol.ts';

/** The client as the file system: it knows virtual folders, remote machines and what its user has excluded. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  return {
    find: async (_folders, token) => {
      const params: FindFilesParams = { pattern: `**/{*.okr,${configFileName}}` };
      const request = connection.sendRequest<readonly string[] | null>(findFilesRequest, params, token);
      return (await orNull(request)) ?? [];
    },
    read: async (uri) => {
      const params: ReadFileParams = { uri };
      return (await orNull(connection.sendRequest<string | null>(readFileRequest, params))) ?? null;
    },
  };

  /** A client that cannot answer has no such files. */
  function orNull<T>(request: Promise<T>): Promise<T | null> {
    return request.catch((error: unknown) => {
      connection.console.warn(String(error));
      return null;
    });
  }
}
