import type { Connection, Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { encode, semanticTokens } from '../features/semanticTokens.ts';
import type { Session } from './session.ts';
import { uriKey } from './uri.ts';

/** Colours: of a range, of a whole document, and of a document only what has changed since the last time. */
export function registerSemanticTokens(connection: Connection, { workspace }: Session): void {
  const answered = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let lastId = 0;

  connection.languages.semanticTokens.onRange(({ textDocument: { uri }, range }) => ({ data: dataOf(uri, range) }));
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) => remember(uri, dataOf(uri)));
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) => {
    const before = answered.get(uriKey(uri));
    const now = remember(uri, dataOf(uri));
    return before?.resultId === previousResultId
      ? { resultId: now.resultId as string, ...delta(before.data, now.data) }
      : now;
  });

  function dataOf(uri: string, range?: Range): number[] {
    const snapshot = workspace.snapshot(uri);
    return snapshot ? encode(semanticTokens(snapshot, range)) : [];
  }

  function remember(uri: string, data: number[]): SemanticTokens {
    const resultId = String(++lastId);
    for (const key of answered.keys()) if (!workspace.document(key)) answered.delete(key);
    answered.set(uriKey(uri), { resultId, data });
    return { resultId, data };
  }
}

/** One edit: what lies between the numbers that both begin with and those that both end with. */
function delta(before: readonly number[], now: readonly number[]): Pick<SemanticTokensDelta, 'edits'> {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let oldEnd = before.length;
  let newEnd = now.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  if (oldEnd === start && newEnd === start) return { edits: [] };
  return { edits: [{ start, deleteCount: oldEnd - start, data: now.slice(start, newEnd) }] };
}
