/** The language server on Node: standard input and output, or whatever else the client's arguments name. */
import './groupBy.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { ruleDocFolder } from '../rules/docPath.ts';
import { localToday } from './clock.ts';
import { nodeFiles } from './nodeFiles.ts';

const namesTransport = process.argv.some((argument) => /^--(node-ipc|stdio|socket|pipe)\b/.test(argument));
const connection = namesTransport
  ? createConnection(ProposedFeatures.all)
  : createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(process.stdin),
      new StreamMessageWriter(process.stdout),
    );

const pages = resolve(__dirname, '../..', ruleDocFolder);
startServer(connection, {
  files: nodeFiles,
  rulePages: existsSync(pages) ? pathToFileURL(pages).href : null,
  today: localToday,
});
