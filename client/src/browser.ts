/** The extension in a browser without Node, as on vscode.dev. The server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, start } from './extension.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, 'server/dist/browser.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // VS Code's own `Worker` is none to `instanceof`, by which the client would tell it, so it gets reader and writer.
  const run = async () => {
    worker?.terminate(); // of the run before a restart
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, run, options));
}
