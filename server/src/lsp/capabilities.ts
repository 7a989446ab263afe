import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { fixAllKind } from '../features/codeActions.ts';
import { CodeActionKind, TextDocumentSyncKind } from '../features/protocol.ts';
import { legend } from '../features/semanticTokens.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as far as the server does anything differently for it. */
export interface Client {
  readonly options: InitializationOptions;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly relatedInformation: boolean;
  readonly snippets: boolean;
  readonly snippetEdits: boolean;
  readonly configuration: boolean;
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, window }: ClientCapabilities = capabilities;
  return {
    options: typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {},
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation:
      (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    snippetEdits:
      workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
  };
}

/** Folders may hold plans, whatever they are called. */
const anyFolder = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

/** What the server offers. Diagnostics are either pulled or pushed, never both. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics
      ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    completionProvider: { triggerCharacters: ['@', '#', ':', '：', '/', '-', ' '], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: anyFolder, didDelete: anyFolder },
    },
  };
}
