/** The language server as VS Code starts it. */
import { join } from 'node:path';
import { loadCompiled } from './compiled.ts';

loadCompiled(join(__dirname, 'languageServer.js'));
