/** The command `okr`: the server for `okr lsp`, the command line for everything else. */
import module from 'node:module';

module.enableCompileCache?.();
require(process.argv[2] === 'lsp' ? './languageServer.js' : './cli.js');
