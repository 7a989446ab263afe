import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { type DiagnosticOptions, diagnostics } from '../features/diagnostics.ts';
import { DocumentDiagnosticReportKind } from '../features/protocol.ts';
import { uriKey } from './uri.ts';
import type { Workspace } from './workspace.ts';

/** The diagnostics of a document with a name that stays the same as long as they do. */
interface Report {
  readonly revision: number;
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The diagnostics of every document, for clients that pull and for those that are pushed to. */
export class DiagnosticReports {
  readonly #workspace: Workspace;
  readonly options: DiagnosticOptions;
  readonly #reports = new Map<string, Report>();
  #lastId = 0;

  constructor(workspace: Workspace, options: DiagnosticOptions) {
    this.#workspace = workspace;
    this.options = options;
  }

  /** The diagnostics now, with the id that they had before if they are the same. */
  report(uri: string): Report {
    const key = uriKey(uri);
    const { revision } = this.#workspace;
    const before = this.#reports.get(key);
    if (before?.revision === revision) return before;
    const snapshot = this.#workspace.snapshot(uri);
    const items = snapshot ? diagnostics(snapshot, this.options) : [];
    const report =
      before && sameItems(before.items, items)
        ? { ...before, revision }
        : { revision, resultId: String(++this.#lastId), items };
    this.#reports.set(key, report);
    return report;
  }

  /** Answer to `textDocument/diagnostic`. */
  pull(uri: string, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { resultId, items } = this.report(uri);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** One item of the answer to `workspace/diagnostic`. */
  pullForWorkspace(uri: string, previousResultId: string | undefined): WorkspaceDocumentDiagnosticReport {
    const version = this.#workspace.document(uri)?.version ?? null;
    return { ...this.pull(uri, previousResultId), uri, version };
  }

  /** The same for a file that is no document: what is wrong with a configuration. */
  setOther(uri: string, items: Diagnostic[]): Report {
    const key = uriKey(uri);
    const before = this.#reports.get(key);
    const report =
      before && sameItems(before.items, items)
        ? before
        : { revision: this.#workspace.revision, resultId: String(++this.#lastId), items };
    this.#reports.set(key, report);
    return report;
  }

  forget(uri: string): void {
    this.#reports.delete(uriKey(uri));
  }
}

/** Most items are the same objects as before, so this is cheap after an edit. */
function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!isEqual(a[index], b[index])) return false;
  return true;
}

/** Both are plain data of the same shape. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
