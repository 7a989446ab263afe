import type { Connection } from 'vscode-languageserver';

/** Lets work go on by itself. What goes wrong in it is told to the client, and stops nothing. */
export function inBackground(connection: Connection, work: Promise<unknown>): void {
  work.catch((error: unknown) => connection.console.warn(error instanceof Error ? error.message : String(error)));
}
