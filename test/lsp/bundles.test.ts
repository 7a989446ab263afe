import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

function metafile(name: string): Metafile {
  const path = resolve(root, `dist/meta/${name}.json`);
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The folders that a package was taken from. */
function copiesOf(name: string, { inputs }: Metafile): string[] {
  const folders = Object.keys(inputs).flatMap((path) => {
    const at = path.lastIndexOf(`node_modules/${name}/`);
    return at < 0 ? [] : [path.slice(0, at)];
  });
  return [...new Set(folders)];
}

describe.each(['languageServer', 'browser'])('the bundle %s', (name) => {
  test.each(['vscode-jsonrpc', 'vscode-languageserver-protocol', 'vscode-languageserver-types'])(
    'has one copy of %s',
    (library) => {
      expect(copiesOf(library, metafile(name))).toHaveLength(1);
    },
  );
});

test('the bundle for browsers needs nothing of Node', () => {
  const external = Object.values(metafile('browser').inputs).flatMap(({ imports }) =>
    imports.filter((each) => each.external),
  );
  expect(external).toEqual([]);
});

test('the command does without the libraries of the server', () => {
  expect(copiesOf('vscode-languageserver', metafile('cli'))).toEqual([]);
});

// A quarter are the templates and words of three languages, which grow with what is read.
test.each([
  ['server/src/entries/node.ts', 1_350_000],
  ['server/src/entries/browser.ts', 1_350_000],
  ['server/src/entries/cli.ts', 1_100_000],
])('%s stays below its budget of %d bytes', async (entry, budget) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
    platform: entry.includes('browser') ? 'browser' : 'node',
    mainFields: ['module', 'main'],
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(budget);
});
