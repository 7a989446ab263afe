/** The language server in a web worker. The client is its file system. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { localToday } from './clock.ts';

// A worker's own scope is a port to whoever started it; TypeScript knows scopes of windows only.
const port = globalThis as unknown as MessagePort;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  files: null,
  rulePages: null,
  today: localToday,
});
