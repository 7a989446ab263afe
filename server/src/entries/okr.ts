/** The command `okr`: the server for `okr lsp`, the command line for everything else. */
import module from 'node:module';
import { join } from 'node:path';
import { loadCompiled } from './compiled.ts';

if (process.argv[2] === 'lsp') {
  loadCompiled(join(__dirname, 'languageServer.js'));
} else {
  module.enableCompileCache?.();
  require(join(__dirname, 'cli.js'));
}
