import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** A text file as it was read. */
export interface TextFile {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** The file began with a byte order mark, which is not part of the text. */
  readonly mark: boolean;
}

/** Why a file is not text. */
export class NotTextError extends Error {}

/**
 * Reads UTF-8 or marked UTF-16.
 *
 * @throws NotTextError for anything else; Node's own errors where the file cannot be read
 */
export async function readTextFile(path: string): Promise<TextFile> {
  return decodeText(await readFile(path));
}

/** @throws NotTextError for bytes that are no UTF-8 and no marked UTF-16 */
export function decodeText(bytes: Uint8Array): TextFile {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) throw new NotTextError();
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const mark = text.startsWith('\ufeff');
    return { text: mark ? text.slice(1) : text, encoding, mark };
  } catch {
    throw new NotTextError();
  }
}

function encodingOf([first, second]: Uint8Array): TextFile['encoding'] {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Writes a file back as it was encoded. */
export async function writeTextFile(path: string, { text, encoding, mark }: TextFile): Promise<void> {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, encoding === 'utf-8' ? 'utf8' : 'utf16le');
  await writeFile(path, encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

/** Every file below a folder that is wanted and not ignored, sorted. Hidden folders and `node_modules` are left out. */
export async function findFiles(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const root = resolve(folder);
  const found: string[] = [];
  await walk(root, await rulesAbove(root), wanted, found);
  return found.sort();
}

/** A `.gitignore` and the folder that its patterns are relative to. */
interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

async function walk(
  folder: string,
  above: readonly IgnoreRules[],
  wanted: (name: string) => boolean,
  found: string[],
): Promise<void> {
  const own = await rulesIn(folder);
  const rules = own ? [...above, own] : above;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(rules, path, true)) continue;
      await walk(path, rules, wanted, found).catch(ignoreUnreadable);
    } else if (wanted(entry.name) && !isIgnored(rules, path, false)) {
      if (entry.isFile() || (await isFile(path))) found.push(path);
    }
  }
}

/** A folder inside that may not be read is not the user's business; the one that was named is. */
function ignoreUnreadable(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EACCES' && error.code !== 'EPERM' && error.code !== 'ENOENT') throw error;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}

/** Those of the folders above, up to the root of the repository. Outside of a repository there are none. */
async function rulesAbove(folder: string): Promise<IgnoreRules[]> {
  const rules: IgnoreRules[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) {
      const own = await rulesIn(at);
      if (own) rules.unshift(own);
    }
    if (await exists(join(at, '.git'))) return rules;
    if (dirname(at) === at) return [];
  }
}

async function rulesIn(folder: string): Promise<IgnoreRules | null> {
  try {
    return { folder, rules: ignore().add(await readFile(join(folder, '.gitignore'), 'utf8')) };
  } catch {
    return null;
  }
}

/** The innermost `.gitignore` that says something of the path decides. */
function isIgnored(rules: readonly IgnoreRules[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const inside = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
    const { ignored, unignored } = own.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
