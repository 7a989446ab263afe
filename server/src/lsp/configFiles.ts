import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DiagnosticSeverity } from '../features/protocol.ts';
import type { LocaleId } from '../locales/types.ts';
import { type ConfigSource, configFileName } from '../rules/config.ts';
import { type ConfigReading, readConfig } from '../rules/configFile.ts';
import { rules } from '../rules/registry.ts';
import { foldersAbove, uriKey } from './uri.ts';

interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly reading: ConfigReading;
  /** What was read last without the file being broken. */
  readonly inForce: ConfigSource | null;
}

/** The `okr.config.json` files of the workspace and of the folders above it. */
export class ConfigFiles {
  readonly #files = new Map<string, ConfigFile>();
  readonly #locale: LocaleId;

  constructor(locale: LocaleId) {
    this.#locale = locale;
  }

  /** @param text null where there is no such file any more */
  set(uri: string, text: string | null): void {
    const key = uriKey(uri);
    if (text === null) {
      this.#files.delete(key);
      return;
    }
    const before = this.#files.get(key);
    if (before?.text === text) return;
    const reading = readConfig(text, rules, this.#locale);
    this.#files.set(key, { uri, text, reading, inForce: reading.source ?? before?.inForce ?? null });
  }

  /** The nearest one above a document; the same object as long as it does not change. */
  sourceFor(uri: string): ConfigSource | null {
    for (const folder of foldersAbove(uriKey(uri))) {
      const file = this.#files.get(`${folder}/${configFileName}`);
      if (file) return file.inForce;
    }
    return null;
  }

  /** The mistakes in each file. */
  diagnostics(): { readonly uri: string; readonly diagnostics: Diagnostic[] }[] {
    return [...this.#files.values()].map(({ uri, text, reading }) => {
      const document = TextDocument.create(uri, 'json', 0, text);
      return {
        uri,
        diagnostics: reading.findings.map(({ start, end, message, severity, code }) => ({
          range: { start: document.positionAt(start), end: document.positionAt(end) },
          severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
          code,
          source: 'okr',
          message,
        })),
      };
    });
  }
}

/** Whether the URI is that of a configuration file. */
export function isConfigFile(uri: string): boolean {
  return uriKey(uri).endsWith(`/${configFileName}`);
}
