import { buildModel } from '../model/model.ts';
import { parse } from '../syntax/parse.ts';
import { buildIndex } from '../workspace/index.ts';
import { checkInEdit, type NewCheckIn } from './checkInEdit.ts';
import { findingsOf } from './diagnostics.ts';
import { placeAt } from './place.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the linter would say of a check-in once it is written, so that a form can say it before. Only the key result with the
 * new line is read for it, however long the document is; and without its plan's cycle nothing is said of the pace, which no
 * other value would mend.
 *
 * @returns a sentence in the language of the interface; null where nothing is wrong, or the line is no key result's
 */
export function checkInProblem(snapshot: Snapshot, lineNumber: number, checkIn: NewCheckIn): string | null {
  const { objective, keyResult } = placeAt(snapshot.model, lineNumber) ?? {};
  const edit = checkInEdit(snapshot, lineNumber, checkIn);
  if (!objective || !keyResult || !edit) return null;
  const { line, lastLine } = keyResult.node;
  const written = edit.range.start.line + 1;
  const textOf = (from: number, to: number) => snapshot.document.lines.slice(from, to).map(({ text }) => text);
  const above = [objective.node.line.text, ...textOf(line.index, written)];
  const lines = [...above, edit.newText.slice(1), ...textOf(written, lastLine.index + 1)];

  const { uri, model: whole } = snapshot;
  const model = buildModel(parse(lines.join('\n')), { ...whole.options, name: '' });
  const findings = findingsOf({ ...snapshot, model, index: buildIndex(new Map([[uri, model]])) });
  return findings.find(({ span }) => span.line.index === above.length)?.message ?? null;
}
