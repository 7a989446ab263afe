import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  findFilesRequest,
  type ReadFileParams,
  readFileRequest,
} from '../../server/src/lsp/protocol.ts';

/** VS Code is the server's file system, so that the server works wherever VS Code does. */
export function answerFileRequests(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(findFilesRequest, async ({ pattern }: FindFilesParams): Promise<string[]> => {
      const files = await workspace.findFiles(pattern, '**/node_modules/**');
      return files.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readText(Uri.parse(uri, true))),
  ];
}

/** The text of a file as VS Code would open it; null where it cannot be read or is not text. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return isBinary(bytes) ? null : await workspace.decode(bytes, { uri });
  } catch {
    return null;
  }
}

/** A zero byte near the beginning, as VS Code decides, but for UTF-16 with its mark. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 512).includes(0);
}
