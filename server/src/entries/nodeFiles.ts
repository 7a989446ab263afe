import { fileURLToPath, pathToFileURL } from 'node:url';
import { findFiles, readTextFile } from '../cli/disk.ts';
import type { WorkspaceFiles } from '../lsp/files.ts';
import { configFileName } from '../rules/config.ts';

/** Node's file system, for clients that leave files to the server. */
export const nodeFiles: WorkspaceFiles = {
  async find(folders, token) {
    const found: string[] = [];
    for (const folder of folders) {
      if (!folder.startsWith('file:') || token.isCancellationRequested) continue;
      const paths = await findFiles(fileURLToPath(folder), isOurs).catch(() => []);
      found.push(...paths.map((path) => pathToFileURL(path).href));
    }
    return [...new Set(found)];
  },
  async read(uri) {
    try {
      return (await readTextFile(fileURLToPath(uri))).text;
    } catch {
      return null;
    }
  },
};

function isOurs(name: string): boolean {
  return name.endsWith('.okr') || name === configFileName;
}
