import type {
  CancellationToken,
  Connection,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from '../features/protocol.ts';
import type { Session } from './session.ts';
import { uriKey } from './uri.ts';

/** Milliseconds of work after which other messages get their turn. */
const turn = 10;

/** Diagnostics for clients that ask for them, of one document and of all. */
export function registerDiagnostics(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    await session.ready;
    return session.reports.pull(textDocument.uri, previousResultId);
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    await session.ready;
    const known = new Map(previousResultIds.map(({ uri, value }) => [uriKey(uri), { uri, value }]));
    return workspaceReport(session, known, token);
  });
}

type Known = ReadonlyMap<string, { readonly uri: string; readonly value: string }>;

async function workspaceReport(
  { workspace, reports }: Session,
  known: Known,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const seen = new Set<string>();
  let began = Date.now();
  for (const uri of workspace.uris()) {
    if (Date.now() - began > turn) {
      await new Promise((resolve) => setTimeout(resolve));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      began = Date.now();
    }
    seen.add(uriKey(uri));
    items.push(reports.pullForWorkspace(uri, known.get(uriKey(uri))?.value));
  }
  for (const { uri, diagnostics } of workspace.configFiles.diagnostics()) {
    seen.add(uriKey(uri));
    const { resultId } = reports.setOther(uri, diagnostics);
    items.push({ kind: 'full', uri, version: null, resultId, items: diagnostics });
  }
  for (const [key, { uri }] of known) if (!seen.has(key)) items.push({ kind: 'full', uri, version: null, items: [] });
  return { items };
}
