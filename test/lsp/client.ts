import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  TextEdit,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';

/** What a test's editor is like. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  readonly locale?: string;
  readonly folders?: readonly string[];
  /** What the editor's settings say under `okr`. */
  readonly settings?: unknown;
  /** Files that the editor finds and reads for the server, by URI. */
  readonly files?: ReadonlyMap<string, string>;
}

/** An editor that pulls diagnostics and knows snippets, as VS Code does. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
  },
};

/** An editor that can do no more than LSP 3.0. */
export const plain: ClientCapabilities = {};

export const asOf = '2026-02-10';
const command = resolve(import.meta.dirname, '../../server/dist/okr.js');

/** A connection to a server process of its own. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly #process: ChildProcess;
  readonly #texts = new Map<string, TextDocument>();
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly #waiting = new Set<() => void>();
  /** What the server said went wrong. A test that does not expect it fails when it stops the client. */
  readonly complaints: string[] = [];
  settings: unknown;
  readonly files: Map<string, string>;
  readonly result: InitializeResult;

  private constructor(
    child: ChildProcess,
    connection: ProtocolConnection,
    result: InitializeResult,
    options: ClientOptions,
  ) {
    this.#process = child;
    this.connection = connection;
    this.result = result;
    this.settings = options.settings;
    this.files = new Map(options.files);
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      for (const check of this.#waiting) check();
    });
    connection.onNotification('window/logMessage', ({ message, type }: { message: string; type: number }) => {
      if (type === 1) this.complaints.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings ?? null),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onRequest('okr/findFiles', () => [...this.files.keys()]);
    connection.onRequest('okr/readFile', ({ uri }: { uri: string }) => this.files.get(uri) ?? null);
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    if (!existsSync(command)) throw new Error(`${command} is missing: run npm run build first`);
    const child = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(child.stdin as NonNullable<typeof child.stdin>),
    );
    connection.listen();
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? modern,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: { asOf, ...options.initializationOptions },
      ...(options.locale ? { locale: options.locale } : {}),
    };
    const result: InitializeResult = await connection.sendRequest('initialize', params);
    const client = new Client(child, connection, result, options);
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document and says under which URI. */
  async open(text: string, uri = 'file:///workspace/plan.okr'): Promise<string> {
    this.#texts.set(uri, TextDocument.create(uri, 'okr', 1, text));
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text },
    });
    return uri;
  }

  async change(uri: string, changes: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#document(uri);
    const version = document.version + 1;
    TextDocument.update(document, changes, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** The text after edits, as the editor would make them. */
  applied(uri: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(this.#document(uri), [...edits]);
  }

  /** Asks for something about a document, at a position. */
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> {
    return this.request(method, { textDocument: { uri }, position, ...more });
  }

  request<R>(method: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  /** Pulls the diagnostics of a document. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  /** Waits for the server to push diagnostics that are what the test waits for. */
  published(isMeant: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      const check = () => {
        const found = this.#published.find(isMeant);
        if (!found) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** How many times the server pushed diagnostics. */
  get pushes(): number {
    return this.#published.length;
  }

  /** Ends the server in the proper order and gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    if (this.complaints.length > 0) throw new Error(`the server complained: ${this.complaints.join('\n')}`);
    return code;
  }

  #document(uri: string): TextDocument {
    const document = this.#texts.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }
}
