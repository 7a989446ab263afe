import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { mustRunNode, root } from '../../../scripts/run.mts';
import { startWorkbench } from '../../../scripts/workbench/workbench.mts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where VS Code's workbench is, with the packaged extension installed. */
    readonly authority: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const extension = join(root, 'dist', 'okr-language.vsix');
  await mustRunNode('scripts/package.mts');
  const workbench = await startWorkbench({ install: [extension] });
  project.provide('authority', workbench.authority);
  return () => workbench.stop();
}
