import type { Connection } from 'vscode-languageserver';
import { serverCapabilities } from './capabilities.ts';
import { registerDiagnostics } from './diagnosticHandlers.ts';
import { registerDocuments } from './documentHandlers.ts';
import type { Platform } from './files.ts';
import { registerLanguage } from './languageHandlers.ts';
import { registerPlans } from './planHandlers.ts';
import { openSession } from './session.ts';
import { Updates } from './updates.ts';
import { version } from './version.ts';
import { warmUp } from './warmUp.ts';
import { registerWorkspace } from './workspaceHandlers.ts';

/** Serves one client on the connection, until it says `exit`. */
export function startServer(connection: Connection, platform: Platform): void {
  connection.onInitialize((params) => {
    const session = openSession(connection, platform, params);
    const updates = new Updates(session);
    registerDocuments(connection, session, updates);
    registerWorkspace(connection, session, updates);
    registerLanguage(connection, session);
    registerPlans(connection, session, updates);
    if (session.client.pullDiagnostics) registerDiagnostics(connection, session);
    connection.onShutdown(() => updates.dispose());
    warmUp();
    return { capabilities: serverCapabilities(session.client), serverInfo: { name: 'okr', version } };
  });
  connection.listen();
}
