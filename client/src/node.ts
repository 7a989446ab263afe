/** The extension where VS Code has Node: desktop, SSH, containers, code-server. The server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, start } from './extension.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): Promise<Api> {
  const module = context.asAbsolutePath('server/dist/server.js');
  const debug = { execArgv: ['--nolazy', '--inspect=6009'] };
  return start(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: debug },
        },
        options,
      ),
  );
}
