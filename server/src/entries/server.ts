/** The language server as VS Code starts it. Loads the bundle with compiled code from last time, where Node keeps it. */
import module from 'node:module';

module.enableCompileCache?.();
require('./languageServer.js');
