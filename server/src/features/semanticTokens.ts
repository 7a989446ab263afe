import type { Range, SemanticTokensLegend } from 'vscode-languageserver';
import type { KeyResultModel, ObjectiveModel } from '../model/types.ts';
import type { TextRange } from '../reading/types.ts';
import { spansOf } from '../syntax/span.ts';
import type { Span } from '../syntax/tree.ts';
import type { Snapshot } from './snapshot.ts';

/** Standard names, so that every editor's theme has a colour for them. */
const types = ['keyword', 'number', 'string', 'function', 'variable', 'property', 'decorator', 'class'] as const;
/** `start` and `target` on numbers, `due` on dates, `checkIn` on measured values. */
const modifiers = ['start', 'target', 'due', 'checkIn'] as const;
type TokenType = (typeof types)[number];
type TokenModifier = (typeof modifiers)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** One coloured stretch, before encoding. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/**
 * What only the reading knows: which numbers are start and target, which words are the due date, the verb that decides the
 * direction, labels, owners and tags. Keywords and comments are the grammar's. In text order, without overlaps.
 */
export function semanticTokens({ model }: Snapshot, range?: Range): Token[] {
  const tokens: Token[] = [];
  const first = range?.start.line ?? 0;
  const last = range?.end.line ?? Number.POSITIVE_INFINITY;
  for (const plan of model.plans) {
    if (plan.node.header) push(tokens, plan.node.header.name.span, 'class');
    for (const objective of plan.objectives) {
      if (objective.node.lastLine.index < first || objective.node.line.index > last) continue;
      pushHeader(tokens, objective);
      for (const keyResult of objective.keyResults) {
        pushHeader(tokens, keyResult);
        for (const { valueSpan } of keyResult.checkIns) if (valueSpan) push(tokens, valueSpan, 'number', 'checkIn');
      }
    }
  }
  const inRange = range ? tokens.filter((token) => first <= token.line && token.line <= last) : tokens;
  return withoutOverlaps(inRange.sort((a, b) => a.line - b.line || a.start - b.start || b.length - a.length));
}

function pushHeader(tokens: Token[], subject: KeyResultModel | ObjectiveModel): void {
  const { node, reading } = subject;
  const words = (range: TextRange | null | undefined, type: TokenType, modifier?: TokenModifier) => {
    if (!range) return;
    for (const span of spansOf(node.sentence, range.start, range.end)) push(tokens, span, type, modifier);
  };
  if (node.label) push(tokens, node.label.span, 'class');
  if (subject.kind === 'keyResult') words(reading.verb, 'function'); // an objective has no direction
  words(reading.start?.range, 'number', 'start');
  words(reading.target?.range, 'number', 'target');
  for (const other of reading.others) words(other.range, 'number', 'target');
  words(reading.period?.range, 'string');
  for (const due of [reading.due, ...reading.otherDues]) words(due?.phrase, 'string', 'due');
  for (const owner of node.owners) push(tokens, owner.span, 'variable');
  for (const tag of node.tags) push(tokens, tag.span, 'decorator');
  for (const property of node.properties) {
    if (property.name === 'supports') push(tokens, property.value.span, 'variable');
  }
}

function push(tokens: Token[], span: Span, type: TokenType, modifier?: TokenModifier): void {
  if (span.end <= span.start) return;
  tokens.push({
    line: span.line.index,
    start: span.start,
    length: span.end - span.start,
    type: types.indexOf(type),
    modifiers: modifier ? 1 << modifiers.indexOf(modifier) : 0,
  });
}

function withoutOverlaps(sorted: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of sorted) {
    const before = kept.at(-1);
    if (!before || before.line !== token.line || before.start + before.length <= token.start) kept.push(token);
  }
  return kept;
}

/** The protocol's form: five numbers a token, positions relative to the token before. */
export function encode(tokens: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let start = 0;
  for (const token of tokens) {
    if (token.line !== line) start = 0;
    data.push(token.line - line, token.start - start, token.length, token.type, token.modifiers);
    line = token.line;
    start = token.start;
  }
  return data;
}
