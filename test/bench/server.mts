import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** How a server is called. */
export interface ServerCommand {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const uri = 'file:///bench/plan.okr';

/** A running server with one document, as an editor that pulls diagnostics sees it. */
export class BenchServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  #version = 1;
  #resultId: string | undefined;

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#process = child;
    this.#connection = connection;
  }

  static async start({ script, args, env }: ServerCommand): Promise<BenchServer> {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(child.stdin as NonNullable<typeof child.stdin>),
    );
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: null,
      initializationOptions: { asOf: '2026-02-10' },
    });
    await connection.sendNotification('initialized', {});
    return new BenchServer(child, connection);
  }

  async open(text: string): Promise<void> {
    const textDocument = { uri, languageId: 'okr', version: this.#version, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async edit(line: number, character: number, text: string, replaced = 0): Promise<void> {
    this.#version++;
    const range = { start: { line, character }, end: { line, character: character + replaced } };
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.#version },
      contentChanges: [{ range, text }],
    });
  }

  /** As editors ask: with the id of the last answer, so that the same findings need not be sent again. */
  async diagnostics(): Promise<void> {
    const previous = this.#resultId === undefined ? {} : { previousResultId: this.#resultId };
    const report: { readonly resultId?: string } = await this.#connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      ...previous,
    });
    this.#resultId = report.resultId;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}
