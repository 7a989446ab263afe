import type { CancellationToken, CompletionItem, Connection } from 'vscode-languageserver';
import { codeActions } from '../features/codeActions.ts';
import { completion } from '../features/completion/index.ts';
import { templatePreview } from '../features/completion/templates.ts';
import { findingsOf } from '../features/diagnostics.ts';
import { documentSymbols } from '../features/documentSymbols.ts';
import { fixAll } from '../features/fixAll.ts';
import { foldingRanges } from '../features/folding.ts';
import { formatting, rangeFormatting } from '../features/formatting.ts';
import { hover } from '../features/hover/index.ts';
import { inlayHints } from '../features/inlayHints.ts';
import { ErrorCodes, LSPErrorCodes, ResponseError } from '../features/protocol.ts';
import {
  definition,
  documentHighlights,
  documentLinks,
  prepareRename,
  references,
  rename,
} from '../features/references.ts';
import { selectionRange } from '../features/selectionRange.ts';
import type { Snapshot } from '../features/snapshot.ts';
import { lineEdit } from '../features/textChanges.ts';
import { messagesOf } from '../features/words.ts';
import { workspaceSymbols } from '../features/workspaceSymbols.ts';
import { templates } from '../templates/library.ts';
import { withTeamTemplates } from '../templates/team.ts';
import type { Template } from '../templates/types.ts';
import { registerSemanticTokens } from './semanticTokenHandlers.ts';
import { fieldOptions, type Session } from './session.ts';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Each request on a document: find its snapshot, ask the feature. */
export function registerLanguage(connection: Connection, session: Session): void {
  const { workspace } = session;

  /** Answers from the document as it is now; nothing for one that the server does not know. */
  const on =
    <P extends DocumentParams, R, N>(feature: (snapshot: Snapshot, params: P) => R, none: N) =>
    (params: P, token: CancellationToken): R | N | ResponseError<void> => {
      if (token.isCancellationRequested) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, '');
      const snapshot = workspace.snapshot(params.textDocument.uri);
      return snapshot ? feature(snapshot, params) : none;
    };

  connection.onHover(on((snapshot, { position }) => hover(snapshot, position), null));
  connection.onCompletion(
    on((snapshot, { position }) => {
      const language = workspace.settingsFor(snapshot.uri).language ?? snapshot.locale;
      const { snippets } = session.client;
      return completion(snapshot, position, { snippets, language, templates: offeredTemplates(session) });
    }, null),
  );
  connection.onCompletionResolve((item) => ({ ...item, ...preview(session, item) }));
  connection.onDefinition(on((snapshot, { position }) => definition(snapshot, position), null));
  connection.onReferences(
    on((snapshot, { position, context }) => references(snapshot, position, context.includeDeclaration), null),
  );
  connection.onDocumentHighlight(on((snapshot, { position }) => documentHighlights(snapshot, position), null));
  connection.onDocumentLinks(on((snapshot) => documentLinks(snapshot), null));
  connection.onPrepareRename(on((snapshot, { position }) => prepareRename(snapshot, position), null));
  connection.onRenameRequest(
    on((snapshot, { position, newName }) => {
      const edit = rename(snapshot, position, newName);
      if (!('kind' in edit)) return edit;
      const words = messagesOf(snapshot.locale).server.rename;
      const message = edit.kind === 'notALabel' ? words.notALabel : words[edit.kind](newName);
      return new ResponseError<void>(ErrorCodes.InvalidParams, message);
    }, null),
  );
  connection.onDocumentSymbol(on((snapshot) => documentSymbols(snapshot), null));
  connection.onWorkspaceSymbol(({ query }) => workspaceSymbols(workspace.index(), query));
  connection.onFoldingRanges(on(({ model }) => foldingRanges(model), null));
  connection.onSelectionRanges(
    on(({ model }, { positions }) => positions.map((position) => selectionRange(model, position)), null),
  );
  connection.languages.inlayHint.on(
    on(
      (snapshot, { range }) => (workspace.settingsFor(snapshot.uri).inlayHints ? inlayHints(snapshot, range) : null),
      null,
    ),
  );
  connection.onCodeAction(
    on((snapshot, params) => {
      const open = workspace.document(snapshot.uri);
      const { snippetEdits } = session.client;
      const options = { diagnostics: session.reports.options, snippetEdits, version: open?.version ?? null };
      return codeActions(snapshot, params, options, () => (open ? fixEverything(session, snapshot, open.text) : null));
    }, null),
  );
  connection.onDocumentFormatting(on(({ document }) => formatting(document), null));
  connection.onDocumentRangeFormatting(on(({ document }, { range }) => rangeFormatting(document, range), null));
  registerSemanticTokens(connection, session);
}

function fixEverything({ workspace }: Session, snapshot: Snapshot, text: string) {
  const fixed = fixAll(text, (now) => findingsOf(now === text ? snapshot : workspace.snapshotWith(snapshot, now)));
  return lineEdit(text, fixed.text);
}

/** A client that brings the library as snippets gets the workspace's own templates only. */
function offeredTemplates({ client, ownTemplates }: Session): readonly Template[] {
  return client.options.clientTemplates ? ownTemplates : withTeamTemplates(templates(), ownTemplates);
}

function preview(session: Session, { data }: CompletionItem): Partial<CompletionItem> {
  if (typeof data?.template !== 'string') return {};
  const template = offeredTemplates(session).find(
    ({ id, language }) => id === data.template && language === data.language,
  );
  return template ? templatePreview(template, fieldOptions(session)) : {};
}
