import type { InlayHint, Range } from 'vscode-languageserver';
import type { KeyResultModel } from '../model/types.ts';
import { rangeOf } from './position.ts';
import { InlayHintKind } from './protocol.ts';
import type { Snapshot } from './snapshot.ts';
import { messagesOf, showPercent, standing } from './words.ts';

/** What the text does not show: the day that date words mean, and how far each key result is. */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const plan of snapshot.model.plans) {
    for (const objective of plan.objectives) {
      const { line, lastLine } = objective.node;
      if (lastLine.index < range.start.line || line.index > range.end.line) continue;
      add(hints, dueHint(objective));
      for (const keyResult of objective.keyResults) {
        add(hints, dueHint(keyResult));
        add(hints, progressHint(keyResult, snapshot));
      }
    }
  }
  return hints.filter(({ position }) => range.start.line <= position.line && position.line <= range.end.line);
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function dueHint({ due }: Pick<KeyResultModel, 'due'>): InlayHint | null {
  if (!due?.date || !due.span || due.source === 'cycle' || due.source === 'objective') return null;
  if (due.text !== null && isoDate.test(due.text.trim())) return null;
  const { line, end } = due.span;
  return {
    position: rangeOf(due.span).end,
    label: `= ${due.date}`,
    kind: InlayHintKind.Type,
    paddingLeft: true,
    // Chinese goes on without a space.
    paddingRight: end < line.text.length && line.text[end] !== ' ',
  };
}

function progressHint(keyResult: KeyResultModel, { locale }: Snapshot): InlayHint | null {
  if (keyResult.progress === null) return null;
  const end = keyResult.node.sentence.pieces.at(-1);
  if (!end) return null;
  const words = messagesOf(locale).hover;
  const facts = [words.progress(showPercent(keyResult.progress, locale))];
  if (keyResult.expected !== null) {
    facts.push(words.expected(showPercent(keyResult.expected, locale), keyResult.due?.date ?? ''));
  }
  return {
    position: { line: end.span.line.index, character: end.span.line.text.trimEnd().length },
    label: standing(keyResult, locale),
    paddingLeft: true,
    tooltip: facts.join('\n'),
  };
}

function add<T>(list: T[], item: T | null): void {
  if (item !== null) list.push(item);
}
