import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { IsoDate } from '../calendar/date.ts';
import type { DocumentConfig } from '../lsp/settings.ts';
import { fileName } from '../lsp/uri.ts';
import { buildModel } from '../model/model.ts';
import type { DocumentModel } from '../model/types.ts';
import { parse } from '../syntax/parse.ts';
import { buildIndex } from '../workspace/index.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { Configs } from './configs.ts';
import { decodeText, findFiles, NotTextError, readTextFile, type TextFile } from './disk.ts';
import type { Run } from './io.ts';
import { namedElsewhere } from './namedElsewhere.ts';

/** One text that the command works on. */
export interface ProjectFile extends TextFile {
  /** As it is shown: below the path that was given. */
  readonly path: string;
  /** null for standard input. */
  readonly absolute: string | null;
  readonly model: DocumentModel;
  readonly config: DocumentConfig;
}

/** The plans that a command works on, with those that they refer to. */
export interface Project {
  /** In the order of the paths given. */
  readonly files: readonly ProjectFile[];
  readonly index: WorkspaceIndex;
  readonly configs: Configs;
  readonly asOf: IsoDate;
}

/** What to read. */
export interface ProjectInput {
  readonly paths: readonly string[];
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly config: string | undefined;
  readonly asOf: IsoDate;
}

/** Reads the files and folders given. What cannot be read is reported, and the rest goes on. */
export async function loadProject(run: Run, input: ProjectInput): Promise<Project> {
  const configs = await Configs.create(run, input.config);
  const files: ProjectFile[] = [];
  const seen = new Set<string>();
  const add = async (path: string, absolute: string | null, read: () => Promise<TextFile>) => {
    const place = absolute ?? resolve(run.cwd, path);
    if (seen.has(place)) return;
    seen.add(place);
    const file = await read().catch((error: unknown) => run.fail(describeReadError(run, path, error)));
    if (!file) return;
    const config = await configs.configFor(place);
    files.push({ ...file, path, absolute, config, model: modelOf(file.text, path, config, input.asOf) });
  };

  if (input.stdin) await add(input.stdinFilename ?? '<stdin>', null, async () => decodeText(await run.stdin()));
  for (const { path, absolute } of await pathsOf(run, input)) await add(path, absolute, () => readTextFile(absolute));

  const documents = new Map(files.map(({ path, model }) => [path, model]));
  const index = await withNamedPlans(run, files, documents, configs, input.asOf);
  return { files, index, configs, asOf: input.asOf };
}

/** The model of a text, as the project's other texts are read. */
export function modelOf(
  text: string,
  path: string,
  { fiscalYearStart, pace }: DocumentConfig,
  asOf: IsoDate,
): DocumentModel {
  return buildModel(parse(text), { name: fileName(path), asOf, fiscalYearStart, pace });
}

async function pathsOf(run: Run, { paths, stdin }: ProjectInput): Promise<{ path: string; absolute: string }[]> {
  const asked = paths.length > 0 || stdin ? paths : ['.'];
  const found: { path: string; absolute: string }[] = [];
  for (const path of asked) {
    const absolute = resolve(run.cwd, path);
    try {
      if (!(await stat(absolute)).isDirectory()) {
        found.push({ path: shown(path), absolute });
        continue;
      }
      const inside = await findFiles(absolute, isPlan);
      if (inside.length === 0) run.err(`okr: ${run.words.noFiles(path)}\n`);
      for (const each of inside) found.push({ path: shown(join(path, relative(absolute, each))), absolute: each });
    } catch (error) {
      run.fail(describeReadError(run, path, error));
    }
  }
  return found;
}

/**
 * The index of the files, and of plans elsewhere in the project that they refer to. A check of one file can so resolve its
 * references, but says nothing about files that nobody asked it to check.
 */
async function withNamedPlans(
  run: Run,
  files: readonly ProjectFile[],
  documents: ReadonlyMap<string, DocumentModel>,
  configs: Configs,
  asOf: IsoDate,
): Promise<WorkspaceIndex> {
  const index = buildIndex(documents);
  const first = files.find(({ absolute }) => absolute !== null)?.absolute;
  if (!first || namedElsewhere(index).size === 0) return index;
  const known = new Set(files.map(({ absolute }) => absolute));
  const others: { path: string; model: DocumentModel }[] = [];
  for (const absolute of await findFiles(await projectFolder(dirname(first)), isPlan).catch(() => [])) {
    if (known.has(absolute)) continue;
    const file = await readTextFile(absolute).catch(() => null);
    const path = shown(relative(run.cwd, absolute));
    if (file) others.push({ path, model: modelOf(file.text, path, await configs.configFor(absolute), asOf) });
  }
  return addNamed(index, documents, others);
}

/** Plans that are named may name further ones. */
function addNamed(
  index: WorkspaceIndex,
  documents: ReadonlyMap<string, DocumentModel>,
  others: readonly { readonly path: string; readonly model: DocumentModel }[],
): WorkspaceIndex {
  const named = namedElsewhere(index);
  const wanted = others.filter(
    ({ path, model }) => !documents.has(path) && model.plans.some((plan) => named.has(plan)),
  );
  if (wanted.length === 0) return index;
  const more = new Map([...documents, ...wanted.map(({ path, model }) => [path, model] as const)]);
  return addNamed(buildIndex(more, index), more, others);
}

/** The folder that belongs together: the nearest one above with a repository or a configuration, else the file's own. */
async function projectFolder(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    for (const mark of ['.git', 'okr.config.json']) {
      const isThere = await stat(join(at, mark)).then(
        () => true,
        () => false,
      );
      if (isThere) return at;
    }
    if (dirname(at) === at) return folder;
  }
}

function isPlan(name: string): boolean {
  return name.endsWith('.okr');
}

function shown(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Why a path cannot be read, in a line. */
export function describeReadError({ words }: Run, path: string, error: unknown): string {
  if (error instanceof NotTextError) return words.notText(path);
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' ? words.notFound(path) : words.unreadable(path, code ?? String(error));
}
