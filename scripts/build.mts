/**
 * Bundles server and client with esbuild.
 *
 *   node scripts/build.mts [--production] [--watch]
 *
 * `--production` minifies and leaves out source maps. What went into each bundle is written to `dist/meta/NAME.json`
 * (esbuild's metafile), which the tests of bundle sizes and of single copies read.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, type BuildResult, context, type Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const { version } = JSON.parse(await readFile(resolve(root, 'server/package.json'), 'utf8'));
const { values: flags } = parseArgs({
  options: { production: { type: 'boolean', default: false }, watch: { type: 'boolean', default: false } },
});

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2023',
  minify: flags.production,
  sourcemap: !flags.production,
  legalComments: 'none',
  metafile: true,
  define: { OKR_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};
// jsonc-parser and vscode-languageserver-types hide their `require` from bundlers in the UMD build that Node would take.
const node: BuildOptions = {
  ...shared,
  mainFields: ['module', 'main'],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
};
const web: BuildOptions = { ...shared, platform: 'browser' };

/** By name of the metafile. `server/dist/server.js` and `okr.js` only load the bundles, with compiled code. */
const bundles: Readonly<Record<string, BuildOptions>> = {
  server: {
    ...node,
    entryPoints: ['server/src/entries/server.ts'],
    outfile: 'server/dist/server.js',
  },
  languageServer: {
    ...node,
    entryPoints: ['server/src/entries/node.ts'],
    outfile: 'server/dist/languageServer.js',
    plugins: [loadLate('child_process', 'crypto', 'node:fs/promises')],
  },
  okr: {
    ...node,
    entryPoints: ['server/src/entries/okr.ts'],
    outfile: 'server/dist/okr.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  cli: { ...node, entryPoints: ['server/src/entries/cli.ts'], outfile: 'server/dist/cli.js' },
  browser: {
    ...web,
    format: 'iife',
    entryPoints: ['server/src/entries/browser.ts'],
    outfile: 'server/dist/browser.js',
  },
  clientNode: { ...node, entryPoints: ['client/src/node.ts'], outfile: 'client/dist/node.js', external: ['vscode'] },
  clientBrowser: {
    ...web,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'client/dist/browser.js',
    external: ['vscode'],
  },
};

const metaFolder = resolve(root, 'dist/meta');
await rm(metaFolder, { recursive: true, force: true });
await mkdir(metaFolder, { recursive: true });

const contexts = await Promise.all(
  Object.entries(bundles).map(([name, options]) => {
    const { plugins = [] } = options;
    const after = flags.production ? [onlyAscii(options), writeMetafile(name)] : [writeMetafile(name)];
    return context({ ...options, plugins: [...plugins, ...after] });
  }),
);
try {
  if (flags.watch) await Promise.all(contexts.map((each) => each.watch()));
  else await Promise.all(contexts.map((each) => each.rebuild()));
} catch {
  process.exitCode = 1; // esbuild has printed what is wrong
} finally {
  if (!flags.watch) await Promise.all(contexts.map((each) => each.dispose()));
}

/**
 * Loads modules of Node when they are used and not when the bundle is: they are for few functions, and loading them takes a
 * fifth of the time in which a server starts.
 */
function loadLate(...modules: readonly string[]): Plugin {
  return {
    name: 'load-late',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${modules.join('|')})$`) }, ({ path }) => ({
        path,
        namespace: 'late',
      }));
      build.onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => ({
        contents: `
          for (const name of ${JSON.stringify(Object.keys(await import(path)))})
            Object.defineProperty(exports, name, { enumerable: true, get: () => require('${otherName(path)}')[name] });`,
      }));
    },
  };
}

/** `crypto` and `node:crypto` are the same to Node, and only one of them is loaded late. */
function otherName(path: string): string {
  return path.startsWith('node:') ? path.slice('node:'.length) : `node:${path}`;
}

/**
 * Escapes what esbuild leaves of other alphabets, in regular expressions: of a file in ASCII, V8 keeps and reads a byte for
 * each character, else two. Not while developing, because it moves columns under the source map.
 */
function onlyAscii({ outfile = '' }: BuildOptions): Plugin {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'only-ascii',
    setup(build) {
      build.onEnd(async ({ errors }) => {
        if (errors.length > 0) return;
        const file = resolve(root, outfile);
        await writeFile(file, (await readFile(file, 'utf8')).replace(/[^\0-\x7f]/g, escaped));
      });
    },
  };
}

function writeMetafile(name: string): Plugin {
  return {
    name: 'write-metafile',
    setup(build) {
      build.onEnd(async (result: BuildResult) => {
        if (result.metafile) await writeFile(resolve(metaFolder, `${name}.json`), JSON.stringify(result.metafile));
        if (flags.watch)
          console.log(
            `${new Date().toTimeString().slice(0, 8)} ${name} ${result.errors.length === 0 ? 'built' : 'failed'}`,
          );
      });
    },
  };
}
