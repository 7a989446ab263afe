import type { TextEdit } from 'vscode-languageserver';
import type { IsoDate } from '../calendar/date.ts';
import type { Line } from '../syntax/tree.ts';
import { placeAt } from './place.ts';
import type { Snapshot } from './snapshot.ts';

/** What somebody says of a key result on a day. */
export interface NewCheckIn {
  /** As the writer says it: `58%`, `8/10`, `+3`, `done`, `-`. */
  readonly value: string;
  /** 0 to 1. */
  readonly confidence?: number;
  readonly comment?: string;
  /** Default: today. */
  readonly date?: IsoDate;
}

/**
 * The edit that writes a check-in: a line below the key result's last check-in, or below all of its details where it has
 * none. null where the line is no key result's.
 */
export function checkInEdit(snapshot: Snapshot, lineNumber: number, checkIn: NewCheckIn): TextEdit | null {
  const keyResult = placeAt(snapshot.model, lineNumber)?.keyResult;
  if (!keyResult) return null;
  const { checkIns, lastLine } = keyResult.node;
  const above = checkIns.at(-1)?.line ?? lastLine;
  const end = { line: above.index, character: above.text.length };
  const indent = indentOf(checkIns.at(-1)?.line) ?? detailIndent(keyResult.node.line);
  return { range: { start: end, end }, newText: `\n${indent}${lineOf(checkIn, snapshot.model.options.asOf)}` };
}

function lineOf({ value, confidence, comment, date }: NewCheckIn, asOf: IsoDate): string {
  const parts = [date ?? asOf, oneLine(value)];
  if (confidence !== undefined) parts.push(`${Math.round(confidence * 10)}/10`);
  if (comment) parts.push(oneLine(comment));
  return parts.filter(Boolean).join(' ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indentOf(line: Line | undefined): string | null {
  return line ? (/^[^\S\r\n]*/.exec(line.text)?.[0] ?? '') : null;
}

/** Two columns deeper than the key result; behind a list marker, below its text. */
function detailIndent(line: Line): string {
  const own = indentOf(line) ?? '';
  const marker = /^\s*(?:[-*+•·–]|\d{1,3}[.)、])\s+/.exec(line.text)?.[0].length ?? own.length;
  return own + ' '.repeat(Math.max(2, marker - own.length));
}
