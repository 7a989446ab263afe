/** Writes `dist/okr-language.vsix`: the extension as people install it. What goes in is listed in `.vscodeignore`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { mustRunNode, root } from './run.mts';

await mustRunNode('scripts/build.mts', '--production');
await mkdir(join(root, 'dist'), { recursive: true });
await createVSIX({
  cwd: root,
  packagePath: join(root, 'dist', 'okr-language.vsix'),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
