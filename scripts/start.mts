/**
 * `npm start`: builds the extension and opens the examples with it.
 *
 *   npm start -- [--browser] [--port N]
 *
 * In the desktop VS Code if `code` is on the PATH; else, or with `--browser`, in VS Code's workbench from npm, at the address
 * that is printed, until Ctrl+C.
 */
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mustRunNode, root } from './run.mts';
import { cacheFolder } from './workbench/cache.mts';
import { remoteUri, startWorkbench, workbenchAddress } from './workbench/workbench.mts';

const { values: flags } = parseArgs({
  options: { browser: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
});
const examples = join(root, 'examples');
const first = join(examples, 'product.okr');
const windows = process.platform === 'win32';

if (!flags.browser && hasCode()) {
  await mustRunNode('scripts/build.mts');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, examples, first];
  spawn('code', args, { stdio: 'inherit', shell: windows });
  console.log('VS Code opens the examples with the extension.');
} else {
  await mustRunNode('scripts/package.mts');
  const workbench = await startWorkbench({
    port: Number(flags.port),
    install: [join(root, 'dist', 'okr-language.vsix')],
    dataFolder: join(cacheFolder, 'start'),
  });
  const address = workbenchAddress(workbench, examples, { openFile: remoteUri(workbench, first) });
  console.log(`\nVS Code shows the examples at\n\n  ${address}\n\nCtrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => workbench.stop());
}

function hasCode(): boolean {
  try {
    execFileSync('code', ['--version'], { stdio: 'ignore', shell: windows });
    return true;
  } catch {
    return false;
  }
}
