import { type Disposable, EventEmitter, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TemplateItem } from '../../server/src/lsp/protocol.ts';

const scheme = 'okr-template';

/** Shows templates read-only, in one preview tab, while somebody chooses. */
export interface TemplatePreviews extends Disposable {
  /** Shows this one instead of the one before. Who goes down a list fast sees only where it ends. */
  show(template: TemplateItem): void;
  close(): Promise<void>;
}

export function templatePreviews(): TemplatePreviews {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, string>();
  const registration = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.path) ?? '',
  });
  let wanted: TemplateItem | undefined;
  let shown = Promise.resolve();

  /** One after the other, so that a slow one does not come up over a later one or after the end. */
  const enqueue = (step: () => Promise<void>): Promise<void> => {
    shown = shown.then(step).catch(() => {}); // without a preview the list still works
    return shown;
  };

  return {
    show(template) {
      wanted = template;
      void enqueue(async () => {
        if (wanted !== template) return;
        const uri = Uri.from({ scheme, path: `/${template.language}/${template.name}.okr` });
        texts.set(uri.path, template.okr);
        changed.fire(uri);
        const document = await workspace.openTextDocument(uri);
        await window.showTextDocument(document, { preview: true, preserveFocus: true, viewColumn: ViewColumn.Beside });
      });
    },
    close() {
      wanted = undefined;
      return enqueue(async () => {
        const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
        const own = tabs.filter(({ input }) => input instanceof TabInputText && input.uri.scheme === scheme);
        if (own.length > 0) await window.tabGroups.close(own, true);
        texts.clear();
      });
    },
    dispose() {
      registration.dispose();
      changed.dispose();
    },
  };
}
