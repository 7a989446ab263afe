import type { LocaleId } from '../locales/types.ts';
import type { DocumentModel } from '../model/types.ts';
import type { LintConfig } from '../rules/types.ts';
import type { OkrDocument } from '../syntax/tree.ts';
import type { WorkspaceIndex } from '../workspace/types.ts';

/**
 * Everything that a feature may look at: one document as it is now, and the workspace around it. Valid until the next edit,
 * which renumbers lines; so a feature answers at once and keeps nothing.
 */
export interface Snapshot {
  readonly uri: string;
  readonly document: OkrDocument;
  readonly model: DocumentModel;
  readonly index: WorkspaceIndex;
  readonly config: LintConfig;
  /** The language of the interface; that of the text is the writer's. */
  readonly locale: LocaleId;
}
