import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Snapshot } from '../features/snapshot.ts';
import type { LocaleId } from '../locales/types.ts';
import { buildModel } from '../model/model.ts';
import type { DocumentModel } from '../model/types.ts';
import type { ConfigSource } from '../rules/config.ts';
import { parse } from '../syntax/parse.ts';
import type { OkrDocument } from '../syntax/tree.ts';
import { buildIndex } from '../workspace/index.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';
import { ConfigFiles } from './configFiles.ts';
import { OpenDocument } from './openDocument.ts';
import { type DocumentConfig, defaultSettings, documentConfig, type Settings } from './settings.ts';
import { fileName, uriKey } from './uri.ts';

/** One document: the editor's text where it is open, else the file's. */
interface Entry {
  readonly uri: string;
  readonly open: OpenDocument | null;
  /** The tree of the file as read last; null for a document that is in no file. */
  readonly file: (() => OkrDocument) | null;
}

/** Parses when it is first asked to. */
function laterTree(text: string): () => OkrDocument {
  let tree: OkrDocument | undefined;
  return () => {
    tree ??= parse(text);
    return tree;
  };
}

/**
 * Every document that the server knows, and what follows from them. Documents change; whatever is handed out is made from
 * what they are at that moment.
 */
export class Workspace {
  readonly configFiles: ConfigFiles;
  readonly #locale: LocaleId;
  readonly #today: () => string;
  readonly #entries = new Map<string, Entry>();
  #settingsFor: (uri: string) => Settings = () => defaultSettings;
  readonly #configByUri = new Map<string, DocumentConfig>();
  /** One object for one pair of settings and configuration file: findings are remembered under it. */
  #configs = new Map<Settings, Map<ConfigSource | null, DocumentConfig>>();
  #index: { readonly revision: number; readonly index: WorkspaceIndex } | null = null;
  #revision = 0;
  #day = '';

  /** @param today the day where the user is */
  constructor(locale: LocaleId, today: () => string) {
    this.#locale = locale;
    this.#today = today;
    this.configFiles = new ConfigFiles(locale);
  }

  get locale(): LocaleId {
    return this.#locale;
  }

  get asOf(): string {
    return this.#today();
  }

  /** Grows with every change of a document or a setting, and at midnight. */
  get revision(): number {
    const day = this.asOf;
    if (day !== this.#day) this.#revision++;
    this.#day = day;
    return this.#revision;
  }

  openDocument(uri: string, version: number, text: string): void {
    const file = this.#entries.get(uriKey(uri))?.file ?? null;
    this.#set({ uri, open: new OpenDocument(uri, version, text), file });
  }

  changeDocument(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.document(uri)?.update(changes, version);
    this.#revision++;
  }

  /** What counts from now on is the file, if there is one. */
  closeDocument(uri: string): void {
    const entry = this.#entries.get(uriKey(uri));
    if (entry?.file) this.#set({ ...entry, open: null });
    else this.#remove(uri);
  }

  /** Takes over what a file says; null where there is none any more. An open document stays as the editor has it. */
  setFile(uri: string, text: string | null): void {
    const entry = this.#entries.get(uriKey(uri));
    if (text !== null) {
      const file = laterTree(text);
      // File by file, while they are read. Of a document that is open, the tree is not needed before it is closed.
      if (!entry?.open) file();
      this.#set({ uri: entry?.uri ?? uri, open: entry?.open ?? null, file });
    } else if (entry?.open) this.#set({ ...entry, file: null });
    else this.#remove(uri);
  }

  /** Documents in this folder, or the one document of that URI. */
  below(uri: string): string[] {
    const key = uriKey(uri);
    return [...this.#entries]
      .filter(([each]) => each === key || each.startsWith(`${key}/`))
      .map(([, entry]) => entry.uri);
  }

  configure(settingsFor: (uri: string) => Settings): void {
    this.#settingsFor = settingsFor;
    this.#configs = new Map();
    this.touch();
  }

  settingsFor(uri: string): Settings {
    return this.#settingsFor(uri);
  }

  /** What holds for a document, or for one that would be there. */
  configFor(uri: string): DocumentConfig {
    const known = this.#configByUri.get(uri);
    if (known) return known;
    const settings = this.#settingsFor(uri);
    const source = this.configFiles.sourceFor(uri);
    const bySource = this.#configs.get(settings) ?? new Map<ConfigSource | null, DocumentConfig>();
    const config = bySource.get(source) ?? documentConfig(settings.source, source);
    this.#configs.set(settings, bySource.set(source, config));
    this.#configByUri.set(uri, config);
    return config;
  }

  /** {@link configFiles} have changed. */
  touch(): void {
    this.#configByUri.clear();
    this.#revision++;
  }

  /** The document as the editor has it open. */
  document(uri: string): OpenDocument | null {
    return this.#entries.get(uriKey(uri))?.open ?? null;
  }

  /** Every document, in a stable order. */
  uris(): string[] {
    return [...this.#entries.values()].map(({ uri }) => uri);
  }

  openUris(): string[] {
    return [...this.#entries.values()].filter(({ open }) => open).map(({ uri }) => uri);
  }

  /** The document and everything around it, as of now; null for a document that nobody told the server of. */
  snapshot(uri: string): Snapshot | null {
    const entry = this.#entries.get(uriKey(uri));
    if (!entry) return null;
    const index = this.index();
    const model = index.documents.get(entry.uri);
    if (!model) return null;
    return {
      uri: entry.uri,
      document: model.document,
      model,
      index,
      config: this.configFor(entry.uri).lint,
      locale: this.#locale,
    };
  }

  /** The snapshot of the document as it would be with another text. */
  snapshotWith(snapshot: Snapshot, text: string): Snapshot {
    const document = parse(text);
    const model = this.#modelOf(snapshot.uri, document);
    const documents = new Map(snapshot.index.documents).set(snapshot.uri, model);
    return { ...snapshot, document, model, index: buildIndex(documents, snapshot.index) };
  }

  index(): WorkspaceIndex {
    const { revision } = this;
    if (this.#index?.revision === revision) return this.#index.index;
    const documents = new Map<string, DocumentModel>();
    for (const { uri, open, file } of this.#entries.values()) {
      const tree = open?.tree ?? file?.();
      if (tree) documents.set(uri, this.#modelOf(uri, tree));
    }
    const index = buildIndex(documents, this.#index?.index);
    this.#index = { revision, index };
    return index;
  }

  #modelOf(uri: string, document: OkrDocument): DocumentModel {
    const { fiscalYearStart, pace } = this.configFor(uri);
    return buildModel(document, { name: fileName(uri), asOf: this.asOf, fiscalYearStart, pace });
  }

  #set(entry: Entry): void {
    this.#entries.set(uriKey(entry.uri), entry);
    this.#revision++;
  }

  #remove(uri: string): void {
    if (this.#entries.delete(uriKey(uri))) this.#revision++;
  }
}
