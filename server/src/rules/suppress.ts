import type { Block, Columns, Line, Span } from '../syntax/tree.ts';
import type { Finding } from './types.ts';

/** A comment that switches rules off for a part of the text. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The codes that it names; none stands for every rule. */
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  /** `okr-disable-next-line` */
  readonly span: Span;
}

export const directiveKinds = [
  'okr-disable-next-line',
  'okr-disable-line',
  'okr-disable-file',
  'okr-disable',
  'okr-enable',
] as const;
export type DirectiveKind = (typeof directiveKinds)[number];

/** The directives in a block's comments, in text order. */
export function directivesOf({ lines }: Block): readonly Directive[] {
  let found: Directive[] | null = null;
  for (const line of lines) {
    const directive = readDirective(line);
    if (!directive) continue;
    found ??= [];
    found.push(directive);
  }
  return found ?? none;
}

const none: readonly Directive[] = [];

/** `// okr-disable-line kr-activity, kr-no-baseline -- the research is the result` */
function readDirective(line: Line): Directive | null {
  const comment = commentOf(line);
  if (!comment) return null;
  const text = line.text.slice(comment.start, comment.end);
  const at = text.indexOf('okr-');
  if (at < 0 || !/^[/\s]*$/.test(text.slice(0, at))) return null;
  const word = /^[a-z-]+/.exec(text.slice(at))?.[0];
  const kind = directiveKinds.find((one) => one === word);
  if (!kind) return null;

  const start = comment.start + at;
  const after = at + kind.length;
  const reason = text.indexOf('--', after);
  const codes = [...text.slice(after, reason < 0 ? undefined : reason).matchAll(/[^\s,，、]+/g)].map((match) => {
    const from = comment.start + after + match.index;
    return { code: match[0], span: { line, start: from, end: from + match[0].length } };
  });
  return { kind, codes, span: { line, start, end: start + kind.length } };
}

function commentOf({ syntax }: Line): Columns | null {
  return syntax.kind === 'blank' ? null : syntax.comment;
}

/** A directive or one code of it, that no finding needed. */
export interface Unused {
  readonly directive: Directive;
  /** null where the directive names no code. */
  readonly code: string | null;
  readonly span: Span;
}

/** What is left of the findings, and the suppressions that none of them met. */
export function applyDirectives(
  findings: readonly Finding[],
  directives: readonly Directive[],
  lines: readonly Line[],
): { readonly kept: readonly Finding[]; readonly unused: readonly Unused[] } {
  if (directives.length === 0) return { kept: findings, unused: [] };
  const suppressors = suppressorsOf(directives, lines);
  const byCode = Map.groupBy(suppressors, ({ code }) => code);
  const everyRule = byCode.get(null) ?? [];
  const kept = findings.filter((finding) => {
    const line = finding.span.line.index;
    let suppressed = false;
    for (const list of [byCode.get(finding.code) ?? [], everyRule]) {
      for (const suppressor of list) {
        if (line < suppressor.first || line > suppressor.last) continue;
        suppressor.used = true;
        suppressed = true;
      }
    }
    return !suppressed;
  });
  return { kept, unused: suppressors.filter(({ used }) => !used) };
}

interface Suppressor extends Unused {
  readonly first: number;
  readonly last: number;
  used: boolean;
}

function suppressorsOf(directives: readonly Directive[], lines: readonly Line[]): Suppressor[] {
  const found: Suppressor[] = [];
  directives.forEach((directive, position) => {
    if (directive.kind === 'okr-enable') return;
    const named = directive.codes.length ? directive.codes : [{ code: null, span: directive.span }];
    for (const { code, span } of named) {
      const [first, last] = reachOf(directive, code, directives.slice(position + 1), lines);
      found.push({ directive, code, span, first, last, used: false });
    }
  });
  return found;
}

/** First and last line that the directive speaks of. */
function reachOf(
  { kind, span }: Directive,
  code: string | null,
  following: readonly Directive[],
  lines: readonly Line[],
): [number, number] {
  const own = span.line.index;
  if (kind === 'okr-disable-file') return [0, lines.length];
  if (kind === 'okr-disable-line') return [own, own];
  if (kind === 'okr-disable-next-line') {
    let next = own + 1;
    while (isSkipped(lines[next])) next++;
    return [next, next];
  }
  const end = following.find(
    (one) => one.kind === 'okr-enable' && (one.codes.length === 0 || one.codes.some((named) => named.code === code)),
  );
  return [own, end ? end.span.line.index : lines.length];
}

/** Blank lines and further comments between a directive and its line. */
function isSkipped(line: Line | undefined): boolean {
  return line?.syntax.kind === 'blank' || line?.syntax.kind === 'comment';
}
