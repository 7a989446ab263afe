import { dirname, join, relative, resolve } from 'node:path';
import { type DocumentConfig, documentConfig } from '../lsp/settings.ts';
import { type ConfigSource, configFileName } from '../rules/config.ts';
import { type ConfigFinding, readConfig } from '../rules/configFile.ts';
import { rules } from '../rules/registry.ts';
import { readTextFile } from './disk.ts';
import { type Run, UsageError } from './io.ts';

/** A configuration file with mistakes. */
export interface FaultyConfig {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly ConfigFinding[];
}

/** The configuration of each file: the one that was named for all, else the nearest `okr.config.json` above. */
export class Configs {
  readonly #run: Run;
  readonly #byFolder = new Map<string, Promise<ConfigSource | null>>();
  readonly #bySource = new Map<ConfigSource | null, DocumentConfig>();
  readonly #faulty: FaultyConfig[] = [];
  #named: ConfigSource | null | undefined;

  private constructor(run: Run) {
    this.#run = run;
  }

  /** @throws UsageError where the file that was named cannot be read */
  static async create(run: Run, named: string | undefined): Promise<Configs> {
    const configs = new Configs(run);
    if (named !== undefined) {
      const file = await readTextFile(resolve(run.cwd, named)).catch(() => null);
      if (!file) throw new UsageError(run.words.notFound(named));
      configs.#named = configs.#read(named, file.text);
    }
    return configs;
  }

  /** Mistakes found in the files that were read so far. */
  get faulty(): readonly FaultyConfig[] {
    return this.#faulty;
  }

  /** The same object for the same configuration: findings are remembered under it. */
  async configFor(path: string): Promise<DocumentConfig> {
    const source = this.#named === undefined ? await this.#sourceAbove(dirname(path)) : this.#named;
    const known = this.#bySource.get(source) ?? documentConfig(source);
    this.#bySource.set(source, known);
    return known;
  }

  #sourceAbove(folder: string): Promise<ConfigSource | null> {
    const known = this.#byFolder.get(folder) ?? this.#find(folder);
    this.#byFolder.set(folder, known);
    return known;
  }

  async #find(folder: string): Promise<ConfigSource | null> {
    const path = join(folder, configFileName);
    const file = await readTextFile(path).catch(() => null);
    if (file) return this.#read(relative(this.#run.cwd, path), file.text);
    return dirname(folder) === folder ? null : this.#sourceAbove(dirname(folder));
  }

  #read(path: string, text: string): ConfigSource | null {
    const { source, findings } = readConfig(text, rules, this.#run.locale);
    if (findings.length > 0) this.#faulty.push({ path, text, findings });
    return source;
  }
}
