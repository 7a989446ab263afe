import type { Diagnostic } from 'vscode-languageserver';
import { inBackground } from './background.ts';
import { plansChangedNotification } from './protocol.ts';
import type { Session } from './session.ts';
import { uriKey } from './uri.ts';

/** Milliseconds that the workspace must be quiet before the rest of it is told of an edit. */
const quiet = 150;

/**
 * Tells the client what follows from a change: diagnostics to those that are pushed to, a hint to ask again to the others.
 * The document that was edited comes at once, everything else when the typing pauses.
 */
export class Updates {
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Something other than an edit has changed since the client was told last. */
  #beyondEdits = false;
  #soon: Promise<void> | undefined;
  readonly #edited = new Set<string>();
  /** What the client was told last of each document. */
  readonly #told = new Map<string, { readonly uri: string; readonly resultId: string }>();
  /** Somebody has asked for the plans, and wants to know when they change. */
  showsPlans = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The editor has changed that document. */
  edited(uri: string): void {
    this.#edited.add(uri);
    if (!this.#session.client.pullDiagnostics && !this.#soon) {
      this.#soon = this.#publishEdited();
      inBackground(this.#session.connection, this.#soon);
    }
    this.#later();
  }

  /** Something else has changed: a file, a setting, the set of documents. */
  changed(): void {
    this.#beyondEdits = true;
    this.#later();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** Once for all changes that came together. */
  async #publishEdited(): Promise<void> {
    await this.#session.ready;
    await new Promise((resolve) => setTimeout(resolve));
    this.#soon = undefined;
    for (const uri of this.#edited) if (this.#session.workspace.document(uri)) this.#publish(uri, true);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => inBackground(this.#session.connection, this.#tellAll()), quiet);
  }

  async #tellAll(): Promise<void> {
    await this.#session.ready;
    const { client, connection, workspace, reports } = this.#session;
    const beyondEdits = this.#beyondEdits;
    this.#beyondEdits = false;
    if (this.showsPlans) await connection.sendNotification(plansChangedNotification);
    if (!client.pullDiagnostics) {
      for (const uri of workspace.uris()) this.#publish(uri, false);
      this.#publishConfigs();
      this.#withdraw();
    } else if (client.refreshDiagnostics) {
      const edited = new Set([...this.#edited].map(uriKey));
      const others = workspace.openUris().filter((uri) => !edited.has(uriKey(uri)));
      const stale = others.filter((uri) => this.#isNew(uri, reports.report(uri).resultId));
      if (beyondEdits || stale.length > 0) inBackground(connection, connection.languages.diagnostics.refresh());
    }
    this.#edited.clear();
    if (beyondEdits && client.refreshInlayHints) inBackground(connection, connection.languages.inlayHint.refresh());
  }

  /** Whether a document that the client knows has other diagnostics than before. */
  #isNew(uri: string, resultId: string): boolean {
    const before = this.#told.get(uriKey(uri));
    this.#told.set(uriKey(uri), { uri, resultId });
    return before !== undefined && before.resultId !== resultId;
  }

  /** @param anyway say it again, for a version that the client waits for */
  #publish(uri: string, anyway: boolean): void {
    const { workspace, reports } = this.#session;
    const { items, resultId } = reports.report(uri);
    const version = workspace.document(uri)?.version;
    const before = this.#told.get(uriKey(uri));
    if (!anyway && (before ? before.resultId === resultId : items.length === 0)) return;
    this.#send(uri, resultId, items, version);
  }

  #publishConfigs(): void {
    const { workspace, reports } = this.#session;
    for (const { uri, diagnostics } of workspace.configFiles.diagnostics()) {
      const { resultId } = reports.setOther(uri, diagnostics);
      if (this.#told.get(uriKey(uri))?.resultId !== resultId) this.#send(uri, resultId, diagnostics);
    }
  }

  /** Takes back what was said of documents that are gone. */
  #withdraw(): void {
    const { workspace, reports } = this.#session;
    const configs = workspace.configFiles.diagnostics().map(({ uri }) => uri);
    const present = new Set([...workspace.uris(), ...configs].map(uriKey));
    for (const [key, { uri, resultId }] of this.#told) {
      if (present.has(key)) continue;
      reports.forget(uri);
      this.#send(uri, resultId, []);
      this.#told.delete(key);
    }
  }

  #send(uri: string, resultId: string, diagnostics: Diagnostic[], version?: number): void {
    this.#told.set(uriKey(uri), { uri, resultId });
    const params = { uri, diagnostics, ...(version === undefined ? {} : { version }) };
    const { connection } = this.#session;
    inBackground(connection, connection.sendDiagnostics(params));
  }
}
