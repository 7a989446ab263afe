import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { suppressFix } from '../rules/suppressFix.ts';
import type { Finding, Fix } from '../rules/types.ts';
import { type DiagnosticOptions, diagnosticOf, findingsOf } from './diagnostics.ts';
import { overlaps, rangeOf } from './position.ts';
import { CodeActionKind } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { textEdits } from './textChanges.ts';
import { messagesOf } from './words.ts';

/** Applies every safe fix of a document. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

export interface CodeActionOptions {
  readonly diagnostics: DiagnosticOptions;
  /** The editor takes tab stops in edits. */
  readonly snippetEdits: boolean;
  /** The version of the document, so that an edit that comes too late is refused; null where the editor has none. */
  readonly version: number | null;
}

/**
 * The fixes of the findings under the caret or the selection, the best first, then switching the rule off; and fixing
 * everything.
 *
 * @param fixEverything the edit that applies all safe fixes; asked for only when it is needed
 */
export function codeActions(
  snapshot: Snapshot,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  options: CodeActionOptions,
  fixEverything: () => TextEdit | null,
): CodeAction[] {
  const actions: CodeAction[] = [];
  const wanted = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  if (wanted(CodeActionKind.QuickFix)) {
    const here = findingsOf(snapshot).filter((finding) => overlaps(rangeOf(finding.span), range));
    for (const finding of here) actions.push(...fixesOf(finding, snapshot, options));
    for (const finding of here) {
      const diagnostic = diagnosticOf(finding, snapshot.uri, options.diagnostics);
      actions.push(quickFix(suppressFix(finding, snapshot.locale), diagnostic, snapshot, options));
    }
  }
  // On every caret move an editor asks for everything: only then is the whole file not worth fixing.
  if (context.only && wanted(fixAllKind)) {
    const edit = fixEverything();
    if (edit) {
      actions.push({
        title: messagesOf(snapshot.locale).action.fixAll,
        kind: fixAllKind,
        edit: workspaceEdit(snapshot.uri, [edit], options),
      });
    }
  }
  return actions;
}

function fixesOf(finding: Finding, snapshot: Snapshot, options: CodeActionOptions): CodeAction[] {
  const diagnostic = diagnosticOf(finding, snapshot.uri, options.diagnostics);
  return (finding.fixes ?? []).map((fix, index) => ({
    ...quickFix(fix, diagnostic, snapshot, options),
    ...(index === 0 ? { isPreferred: true } : {}),
  }));
}

function quickFix(fix: Fix, diagnostic: Diagnostic, { uri }: Snapshot, options: CodeActionOptions): CodeAction {
  const asSnippet = Boolean(fix.snippet) && options.snippetEdits;
  const edits: (TextEdit | SnippetTextEdit)[] = asSnippet
    ? fix.edits.map(({ span, newText }) => ({ range: rangeOf(span), snippet: { kind: 'snippet', value: newText } }))
    : textEdits(fix);
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: workspaceEdit(uri, edits, options, asSnippet),
  };
}

/** Snippets and versions need the newer form of a workspace edit; everyone knows the older one. */
function workspaceEdit(
  uri: string,
  edits: (TextEdit | SnippetTextEdit)[],
  { version }: CodeActionOptions,
  newForm = false,
): WorkspaceEdit {
  if (!newForm) return { changes: { [uri]: edits as TextEdit[] } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
