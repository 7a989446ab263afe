/**
 * Loads a bundle together with what V8 made of it in an earlier run. Node's own compile cache keeps what is compiled while
 * a file loads; most of a server is compiled when its first document is read, and that is kept here too.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Milliseconds after which a server has shown what it needs. Many are ended without a word. */
const settled = 10_000;
/** How much more code a run must have compiled than the runs before to be worth writing. */
const worthwhile = 1.05;
/** Of the file that keeps it. Paths of the same end take turns in it. */
const longestName = 200;

/**
 * Runs the CommonJS bundle as `require` would. The compiled code is kept in the folder of Node's compile cache; where
 * there is none (an old Node, or `NODE_DISABLE_COMPILE_CACHE`), the bundle is loaded as any other.
 */
export function loadCompiled(file: string): void {
  module.enableCompileCache?.();
  const folder = module.getCompileCacheDir?.();
  if (folder === undefined) {
    require(file);
    return;
  }
  const { size, mtimeMs } = statSync(file);
  const stamp = Buffer.from(Float64Array.of(size, mtimeMs).buffer);
  const cacheFile = join(folder, file.replaceAll(/[^\w.-]+/g, '-').slice(-longestName));
  const kept = contentOf(cacheFile);
  const cachedData = kept?.subarray(0, stamp.length).equals(stamp) ? kept.subarray(stamp.length) : undefined;
  const script = new Script(module.wrap(readFileSync(file, 'utf8')), { filename: file, cachedData });
  let known = cachedData && script.cachedDataRejected === false ? cachedData.length : 0;

  const keep = () => {
    const data = script.createCachedData();
    if (data.length < known * worthwhile) return;
    known = data.length;
    write(cacheFile, Buffer.concat([stamp, data]));
  };
  setTimeout(keep, settled).unref();
  process.once('exit', () => {
    if (known === 0) keep();
  });

  script.runInThisContext()({}, require, module, file, dirname(file));
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** In one step, so that nobody reads half a file. A folder that cannot be written to costs time and nothing else. */
function write(file: string, data: Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, data);
    renameSync(unfinished, file);
  } catch {}
}
