/**
 * The source form of a template: `.okr` text with
 *
 * - `${1:50}` – a tab stop with the text that stands there first; the text may hold fields,
 * - `${1|committed,aspirational|}` – a tab stop with a choice; the first stands there first,
 * - `${cycle}` – a field that is filled in when the template is used (`fields.ts`).
 *
 * Everything else is text, `$20` and `\` too, so any `.okr` file is a template.
 */
export type Part =
  | TextPart
  | FieldPart
  | { readonly kind: 'stop'; readonly index: number; readonly content: readonly (TextPart | FieldPart)[] }
  | { readonly kind: 'choice'; readonly index: number; readonly choices: readonly string[] };

export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

export interface FieldPart {
  readonly kind: 'field';
  readonly name: string;
}

/** Reads a source form. What is not well-formed is text. */
export function parseSnippet(source: string): readonly Part[] {
  const parts: Part[] = [];
  let textStart = 0;
  for (let at = source.indexOf('$'); at !== -1; at = source.indexOf('$', at)) {
    const read = readPart(source, at);
    if (!read) {
      at++;
      continue;
    }
    addText(parts, source, textStart, at);
    parts.push(read.part);
    at = textStart = read.end;
  }
  addText(parts, source, textStart, source.length);
  return parts;
}

/** The parts as they read before anything is typed. */
export function toPlainText(parts: readonly Part[], field: (name: string) => string): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'stop') return toPlainText(part.content, field);
      if (part.kind === 'choice') return part.choices[0] ?? '';
      return field(part.name);
    })
    .join('');
}

/**
 * The parts in the snippet syntax of LSP and VS Code.
 *
 * @param field the value of a field, already in snippet syntax: see {@link escapeText}
 */
export function toSnippetText(parts: readonly Part[], field: (name: string) => string): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return escapeText(part.text);
      if (part.kind === 'stop') return `\${${part.index}:${toSnippetText(part.content, field)}}`;
      if (part.kind === 'choice') return `\${${part.index}|${part.choices.map(escapeChoice).join(',')}|}`;
      return field(part.name);
    })
    .join('');
}

/** Text that stands for itself in a snippet. */
export function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}

const opening = /\$\{(?:(\d{1,3})([:|])|([A-Za-z][A-Za-z0-9]*)\})/y;

interface Read {
  readonly part: Part;
  readonly end: number;
}

function readPart(source: string, at: number): Read | null {
  opening.lastIndex = at;
  const match = opening.exec(source);
  if (!match) return null;
  const [whole, index, mark, name] = match;
  const start = at + whole.length;
  if (name !== undefined) return { part: { kind: 'field', name }, end: start };
  return mark === '|' ? readChoice(source, start, Number(index)) : readStop(source, start, Number(index));
}

function readChoice(source: string, start: number, index: number): Read | null {
  const end = source.indexOf('|', start);
  const list = end === -1 ? '' : source.slice(start, end);
  if (list === '' || list.includes('\n') || source[end + 1] !== '}') return null;
  return { part: { kind: 'choice', index, choices: list.split(',') }, end: end + 2 };
}

/** Reads to the closing brace; gives up at the end of the line or where another stop begins. */
function readStop(source: string, start: number, index: number): Read | null {
  const content: (TextPart | FieldPart)[] = [];
  let textStart = start;
  for (let at = start; at < source.length && source[at] !== '\n'; at++) {
    if (source[at] === '}') {
      addText(content, source, textStart, at);
      return { part: { kind: 'stop', index, content }, end: at + 1 };
    }
    opening.lastIndex = at;
    const match = source[at] === '$' ? opening.exec(source) : null;
    if (!match) continue;
    const name = match[3];
    if (name === undefined) return null;
    addText(content, source, textStart, at);
    content.push({ kind: 'field', name });
    textStart = at + match[0].length;
    at = textStart - 1;
  }
  return null;
}

function addText(parts: Part[], source: string, start: number, end: number): void {
  if (end > start) parts.push({ kind: 'text', text: source.slice(start, end) });
}
