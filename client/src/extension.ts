import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { addCheckIn } from './commands/addCheckIn.ts';
import { newPlanFromTemplate } from './commands/newPlan.ts';
import { answerFileRequests } from './files.ts';
import { badges } from './scores/badges.ts';
import { createScoresView, type ScoresView } from './scores/view.ts';
import { templatePreviews } from './templatePreview.ts';

/** What `activate` hands to other extensions, and to the tests. */
export interface Api {
  readonly scores: ScoresView;
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** What both entries share: everything but how the server is run. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<Api> {
  const running = createClient('okr', 'OKR', clientOptions(context));
  client = running;
  const scores = createScoresView(running);
  const previews = templatePreviews();
  context.subscriptions.push(
    ...answerFileRequests(running),
    scores,
    previews,
    badges(),
    commands.registerCommand('okr.newPlanFromTemplate', () =>
      newPlanFromTemplate(running, previews, context.globalState),
    ),
    commands.registerCommand('okr.addCheckIn', (row?: unknown) => addCheckIn(running, row)),
    commands.registerCommand('okr.refreshScores', () => scores.refresh()),
    commands.registerCommand('okr.restartServer', async () => {
      await running.stop();
      await running.start();
      await scores.refresh();
    }),
    commands.registerCommand('okr.openSettings', () =>
      commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`),
    ),
  );
  await running.start();
  await scores.refresh();
  return { scores };
}

export async function deactivate(): Promise<void> {
  await client?.dispose();
}

function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    clientFiles: true,
    clientTemplates: true,
    rulePages: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
  };
  return {
    documentSelector: documentSchemes().map((scheme) => ({ language: 'okr', scheme })),
    initializationOptions,
    outputChannel: window.createOutputChannel('OKR', { log: true }),
    markdown: { supportThemeIcons: true },
  };
}

/** Documents that people write: not the old side of a diff, not the preview of a template. */
function documentSchemes(): readonly string[] {
  const ofFolders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return [...new Set(['file', 'untitled', ...ofFolders])];
}
